/**
 * A stretch between quotation marks, marks included, within one paragraph. Offsets are UTF-16 code units of the
 * whole text, half-open.
 */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  /** Where the words inside the marks begin and end; `innerEnd` equals `end` where the closing mark is missing. */
  readonly innerStart: number;
  readonly innerEnd: number;
  /** The quotation that this one stands in; null at the outermost level. */
  readonly parent: Quotation | null;
  /**
   * Pieces of one speech share a number: a speech over several paragraphs opens a mark in each and closes only the
   * last. Unique per text.
   */
  readonly speech: number;
}
