import type { Findings } from '../../model/findings.ts';
import { type ComparableTrace, comparableTraceOf } from './comparable-trace.ts';

/** Traces of so many code units of text are at hand, at some 70 bytes each: those of two thousand reports of 300 words, which are then read once. */
const mostText = 4_000_000;

/** Traces of documents, as many as are good to have at hand; others are read again. */
export class TracesAtHand {
  readonly #findingsOf: (document: string) => Findings;
  /** In the order in which they were asked for last. */
  readonly #traces = new Map<string, { readonly trace: ComparableTrace; readonly size: number }>();
  #size = 0;

  constructor(findingsOf: (document: string) => Findings) {
    this.#findingsOf = findingsOf;
  }

  traceOf(document: string): ComparableTrace {
    const found = this.#traces.get(document) ?? this.#read(document);
    this.#traces.delete(document);
    this.#traces.set(document, found);
    this.#forgetOldest();
    return found.trace;
  }

  #read(document: string): { readonly trace: ComparableTrace; readonly size: number } {
    const findings = this.#findingsOf(document);
    const size = findings.document.text.length;
    this.#size += size;
    return { trace: comparableTraceOf(findings), size };
  }

  /** Until there is room; the last stays, however long it is. */
  #forgetOldest(): void {
    for (const [oldest, { size }] of this.#traces) {
      if (this.#size <= mostText || this.#traces.size === 1) return;
      this.#traces.delete(oldest);
      this.#size -= size;
    }
  }
}
