/**
 * How exactly a time is told: the unit that the expression names. `weekend` is Saturday and Sunday, `season` three whole
 * months, `range` whatever runs from one time to another (“4–5 May”, “the past two weeks”).
 */
export type TimePrecision =
  | 'minute'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half-year'
  | 'year'
  | 'decade'
  | 'century'
  | 'range';

/** A time expression, resolved against the document's date and context. Half-open, UTF-16 code units. */
export interface TimeExpression {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** ISO 8601: a day, `2031-05`, `2031`, `2031-W19`, or `a/b` for a range. Null where it cannot be known. */
  readonly value: string | null;
  /** Null where there is no value. */
  readonly precision: TimePrecision | null;
  /** ISO 8601 day: the first that the value holds; null where there is no value. */
  readonly earliest: string | null;
  /** ISO 8601 day: the last that the value holds, the same as `earliest` for a day; null where there is no value. */
  readonly latest: string | null;
  /** The rule that resolved it, or that could not, e.g. `weekday-past`, `day-of-year-told`, `days-from-text`. */
  readonly rule: string;
}
