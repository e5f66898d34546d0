import type { Span } from '../../model/span.ts';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const PARAGRAPH_SEPARATOR = 0x2029;

/**
 * The paragraphs of `[start, end)`: what blank lines (or U+2029) part, without the white space around them. CR, LF and
 * CRLF end a line. In text order, none empty; an empty list for white space alone.
 */
export function splitParagraphs(text: string, start = 0, end = text.length): Span[] {
  const paragraphs: Span[] = [];
  let first = -1;
  let last = start;
  let lines = 0;
  for (let at = start; at < end; at++) {
    if (isSpace(text, at)) {
      lines += lineEndsAt(text, at, end);
      continue;
    }
    if (first >= 0 && lines >= 2) {
      paragraphs.push([first, last]);
      first = at;
    }
    if (first < 0) first = at;
    lines = 0;
    last = at + 1;
  }
  if (first >= 0) paragraphs.push([first, last]);
  return paragraphs;
}

/** True where `[start, end)`, the gap between two tokens, holds a blank line. */
export function isParagraphBreak(text: string, start: number, end: number): boolean {
  let lines = 0;
  for (let at = start; at < end; at++) lines += lineEndsAt(text, at, end);
  return lines >= 2;
}

/** How many line ends the character at `at` closes: a CR before an LF counts with it; U+2029 ends a paragraph. */
function lineEndsAt(text: string, at: number, end: number): 0 | 1 | 2 {
  const unit = text.charCodeAt(at);
  if (unit === LINE_FEED) return 1;
  if (unit === PARAGRAPH_SEPARATOR) return 2;
  return unit === CARRIAGE_RETURN && !(at + 1 < end && text.charCodeAt(at + 1) === LINE_FEED) ? 1 : 0;
}

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 32 || (unit >= 9 && unit <= 13) || (unit >= 160 && /\s/.test(text.charAt(at)));
}
