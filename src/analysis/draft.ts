import type { Attitude } from '../model/attribution.ts';
import type { Span } from '../model/span.ts';

/** The rule that found an attribution; its confidence and its tests go by this name. */
export type Pattern =
  | 'verb-before'
  | 'verb-after'
  | 'verb-within'
  | 'quotation-before'
  | 'quotation-after'
  | 'quotation-around'
  | 'noun-phrase'
  | 'infinitive'
  | 'predicate'
  | 'passive'
  | 'according-to'
  | 'citing'
  | 'gapped'
  | 'quoted-as'
  | 'nominal'
  | 'adverb'
  | 'figure'
  | 'relayed'
  | 'pro-form'
  | 'as-clause'
  | 'fronted-question'
  | 'speaker-label'
  | 'signature'
  | 'free-quotation'
  | 'learned'
  /** No rule: a person found it. */
  | 'read';

/** An attribution as found, before nesting, binding and numbering. Spans are in the whole text, in order and apart. */
export interface Draft {
  /** Null when the text names none. */
  readonly source: readonly Span[] | null;
  /** Null for a free-standing quotation. */
  readonly cue: readonly Span[] | null;
  readonly content: readonly Span[];
  readonly attitude: Attitude;
  readonly pattern: Pattern;
  /** Where two voices share one content (`A, citing B, said`), the inner one has 1, the outer 0. */
  readonly rank: number;
  /** Who was told, by the words for it: `told the Courier`. Left out where the text says none. */
  readonly hearer?: Span;
  /** 0 to 1, where the models have read this one; otherwise that of its pattern counts. */
  readonly confidence?: number;
  /** Where a person says that it is there: what `by` says of it, and whether the analysis had found it just so. */
  readonly review?: { readonly by: string; readonly isAsFound: boolean };
}
