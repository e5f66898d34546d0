import type { Span } from './span.ts';

/** A passage that two documents share, in each one's own offsets. */
export interface SharedPassage {
  readonly origin: Span;
  readonly derived: Span;
}

/** One document took wording or substance from another. */
export interface Derivation {
  readonly origin: string;
  readonly derived: string;
  readonly kind: 'copy' | 'quotation' | 'citation' | 'paraphrase';
  /** 0 to 1. */
  readonly confidence: number;
  /** False where nothing tells which of the two came first; `origin` is then the one with the lesser id. */
  readonly directed: boolean;
  readonly shared: readonly SharedPassage[];
}
