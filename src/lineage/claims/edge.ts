/** What speaks for two items being one. Items are numbers. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  /** Log-odds that both are one, less what is asked for: above 0 it speaks for one group, below against it. */
  readonly score: number;
}
