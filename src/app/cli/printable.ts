/**
 * Characters that a terminal obeys instead of showing, or that make a line read in another order than it is written:
 * C0 and C1 controls, delete, bidirectional marks, embeddings, overrides and isolates, line and paragraph
 * separators, the byte order mark, tags, and lone surrogates.
 */
const commanding =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]|\p{Cs}/gu;

/**
 * Text that is safe to show in a terminal, on one line: white space becomes single spaces, and what a terminal would
 * obey is shown as its code, `\u{1b}`.
 */
export function printable(text: string): string {
  return text.replace(/\s+/g, ' ').replace(commanding, shownAsCode);
}

function shownAsCode(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}
