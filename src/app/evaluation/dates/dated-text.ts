/** A time expression as people marked it. Half-open, UTF-16 code units. */
export interface GoldTime {
  readonly start: number;
  readonly end: number;
  /** A value of TIMEX2 or TIMEX3; null where the people who marked it gave none. */
  readonly value: string | null;
}

/** A text in which people have marked every time expression. */
export interface DatedText {
  readonly name: string;
  readonly text: string;
  /** ISO 8601; null when unknown. */
  readonly published: string | null;
  /** In text order; one may lie within another. */
  readonly gold: readonly GoldTime[];
}
