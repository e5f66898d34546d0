import type { Span, Spans } from '../../../model/span.ts';

/** Somebody who is said to say something: what whom-means-whom must know of an attribution. */
export interface Voice {
  /** Half-open, UTF-16 code units of the whole text; the first span of the source. Null where the text names none. */
  readonly source: Span | null;
  /** What is said. */
  readonly content: Spans;
  /** Whether all of it is said in that voice without marks: a turn behind its label in a transcript. */
  readonly isTurn: boolean;
}
