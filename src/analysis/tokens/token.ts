/** A word, number, mark or symbol of a text: the smallest thing that the analysis counts in. */
export interface Token {
  /** Offset of the first UTF-16 code unit in the whole text. */
  readonly start: number;
  /** Offset behind the last UTF-16 code unit. Always greater than `start`. */
  readonly end: number;
  /** Exactly the slice `[start, end)` of the text; never normalised. */
  readonly text: string;
}
