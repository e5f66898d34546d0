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
  /**
   * Whether it is known which of the two was first. If not, they are in order of their ids: they appeared on one day, or no date is known, and nothing in the
   * texts decides, or each names the other.
   */
  readonly directed: boolean;
  readonly kind: 'copy' | 'quotation' | 'citation' | 'paraphrase';
  /** 0 to 1. */
  readonly confidence: number;
  readonly shared: readonly SharedPassage[];
}
