/** How a language marks quotations. */
export interface Marks {
  /** Marks that always open, with those that may close them. */
  readonly openers: ReadonlyMap<string, string>;
  /** Offsets in `[start, end)`, a paragraph, of marks that could close a quotation and stand for missing letters. */
  readonly elidingMarks: (text: string, start: number, end: number) => ReadonlySet<number>;
}
