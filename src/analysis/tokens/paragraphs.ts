import type { Span } from '../../model/span.ts';
import { isLower } from './characters.ts';
import { WIDEST_WRAP } from './line-breaks.ts';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const PARAGRAPH_SEPARATOR = 0x2029;

/**
 * The paragraphs of `[start, end)`: what blank lines (or U+2029) part, without the white space around them; and where a line
 * is longer than anybody wraps, each line that ends a sentence or stands before an opening quotation mark. CR, LF and CRLF end a line. In text order, none empty; an
 * empty list for white space alone.
 */
export function splitParagraphs(text: string, start = 0, end = text.length): Span[] {
  const blocks = splitBlocks(text, start, end);
  return blocks.some((block) => hasLongLine(text, block))
    ? blocks.flatMap((block) => (hasLongLine(text, block) ? splitLines(text, block) : [block]))
    : blocks;
}

/** What blank lines part. */
function splitBlocks(text: string, start: number, end: number): Span[] {
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

/** Whether a block has several lines, one of them longer than `WIDEST_WRAP`. */
function hasLongLine(text: string, [start, end]: Span): boolean {
  if (end - start <= WIDEST_WRAP) return false;
  let from = start;
  let longest = 0;
  for (let at = start; at < end; at += 1) {
    if (text.charCodeAt(at) !== LINE_FEED) continue;
    longest = Math.max(longest, at - from);
    from = at + 1;
  }
  return from > start && Math.max(longest, end - from) > WIDEST_WRAP;
}

/** The lines of a block, each with those in which its last sentence goes on. A mark that opens a line opens a paragraph. */
function splitLines(text: string, [start, end]: Span): Span[] {
  const lines: Span[] = [];
  let from = start;
  for (let at = start; at < end; at += 1) {
    if (text.charCodeAt(at) !== LINE_FEED) continue;
    let last = at;
    while (isSpace(text, last - 1)) last -= 1;
    let next = at + 1;
    while (isSpace(text, next)) next += 1;
    if (/["“«„]/.test(text.charAt(next)) || (endsSentence(text, last) && !isLower(text.charAt(next)))) {
      lines.push([from, last]);
      from = next;
    }
    at = next - 1;
  }
  lines.push([from, end]);
  return lines;
}

/** Whether a sentence, a list or what leads to a quotation ends at an offset, marks behind it included. */
function endsSentence(text: string, end: number): boolean {
  let last = end - 1;
  while (/["'”’»)\]]/.test(text.charAt(last))) last -= 1;
  return /[.!?…:;。！？]/.test(text.charAt(last));
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
