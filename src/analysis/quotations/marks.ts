/** How a language marks quotations. */
export interface Marks {
  /** Marks that always open, with those that may close them. */
  readonly openers: ReadonlyMap<string, string>;
  /**
   * Which marks of `[start, end)`, a paragraph, could close a quotation and stand for missing letters.
   *
   * @param offsets of all quotation marks and apostrophes in the paragraph, in order
   */
  readonly elidingMarks: (
    text: string,
    offsets: readonly number[],
    start: number,
    end: number,
  ) => ReadonlySet<number>;
}
