import type { Findings } from '../../model/findings.ts';
import { type ComparableTrace, comparableTraceOf } from './comparable-trace.ts';

/** So many traces are at hand, some 130 kB each for reports of 300 words: those of a pile of that many documents are read once. */
const mostTraces = 2_000;

/** Traces, as many as are good to have at hand; others are read again. */
export class TracesAtHand {
  /** In the order in which they were asked for last. */
  readonly #traces = new Map<Findings, ComparableTrace>();

  traceOf(findings: Findings): ComparableTrace {
    const trace = this.#traces.get(findings) ?? comparableTraceOf(findings);
    this.#traces.delete(findings);
    this.#traces.set(findings, trace);
    if (this.#traces.size > mostTraces) this.#forgetOldest();
    return trace;
  }

  #forgetOldest(): void {
    for (const oldest of this.#traces.keys()) {
      this.#traces.delete(oldest);
      return;
    }
  }
}
