/**
 * Where something stands in a document's text.
 *
 * A span is a half-open range `[start, end)` of UTF-16 code units, which is what JavaScript strings count in.
 * It is a pair and not an object because a ledger holds very many of them.
 */
export type Span = readonly [start: number, end: number];

/** Spans of one thing that the text breaks apart, in text order, none overlapping another, at least one. */
export type Spans = readonly Span[];

/** Whether two lists hold the same spans in the same order. */
export function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return (
    a.length === b.length &&
    a.every(([start, end], index) => b[index]?.[0] === start && b[index]?.[1] === end)
  );
}
