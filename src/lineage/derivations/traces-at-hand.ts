import type { Findings } from '../../model/findings.ts';
import { type ComparableTrace, comparableTraceOf } from './comparable-trace.ts';

/** So many traces are at hand, some 130 kB each for reports of 300 words: those of a pile of that many documents are read once. */
const mostTraces = 2_000;

/** Traces of documents, as many as are good to have at hand; others are read again. */
export class TracesAtHand {
  readonly #findingsOf: (document: string) => Findings;
  /** In the order in which they were asked for last. */
  readonly #traces = new Map<string, ComparableTrace>();

  constructor(findingsOf: (document: string) => Findings) {
    this.#findingsOf = findingsOf;
  }

  traceOf(document: string): ComparableTrace {
    const trace = this.#traces.get(document) ?? comparableTraceOf(this.#findingsOf(document));
    this.#traces.delete(document);
    this.#traces.set(document, trace);
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
