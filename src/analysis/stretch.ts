import type { Quotation } from './quotations/quotation.ts';

/**
 * A word, a punctuation mark, or a whole quotation seen from outside. Cues outside a quotation look at it as one
 * thing; its inside makes stretches of its own. Offsets are UTF-16 code units of the whole text, half-open.
 */
export interface Item {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Empty for a quotation, which no word equals. */
  readonly lower: string;
  /** Penn Treebank tag; `QUOTE` for a quotation. */
  readonly tag: string;
  /** Base form of a verb or noun; otherwise the lower-case form. */
  readonly lemma: string;
  readonly quotation: Quotation | null;
}

/**
 * One sentence at one level of quotation: what stands outside of quotations, or what stands inside of one. All
 * attribution of one voice by another happens within a stretch, or between neighbours of one paragraph.
 */
export interface Stretch {
  readonly items: readonly Item[];
  /** The quotation that this stretch is inside of; null outside of all. */
  readonly inside: Quotation | null;
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** Whether it is the first of its level in the paragraph. */
  readonly opensParagraph: boolean;
}

/** Stretches longer than this are cut: no sentence is, and the cost of reading one grows faster than its length. */
export const maxStretch = 300;
