/** A time expression, resolved against the document's date and context. Half-open, UTF-16 code units. */
export interface TimeExpression {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** ISO 8601: a day, `2031-05`, `2031`, `2031-W19`, or `a/b` for a range. Null where it cannot be known. */
  readonly value: string | null;
}
