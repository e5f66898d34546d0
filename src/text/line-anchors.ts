import type { LineAnchor } from '../model/document.ts';

/** Where a text's line feeds stand, and which of its places have a known line in the file. */
interface Lines {
  readonly text: string;
  readonly lines: readonly LineAnchor[];
}

const LINE_FEED = 10;

/**
 * The file's line (from 1) at an offset of a document's text. An offset before the first anchor counts from line 1 at
 * the text's start; one outside the text is taken to its nearer end. Takes time in proportion to the distance from the
 * anchor before it: for many queries make a `lineLocator`.
 *
 * @param lines - in order of start
 */
export function lineAt(text: string, lines: readonly LineAnchor[], offset: number): number {
  const anchor = lines[countUpTo(lines.length, (index) => startOf(lines, index), offset) - 1];
  let line = anchor?.line ?? 1;
  const end = Math.min(offset, text.length);
  for (let index = anchor?.start ?? 0; index < end; index += 1) {
    if (text.charCodeAt(index) === LINE_FEED) line += 1;
  }
  return line;
}

/** The same answers as `lineAt`, each in logarithmic time, after one pass over the text. */
export function lineLocator(document: Lines): (offset: number) => number {
  const { text, lines } = document;
  const feeds = lineFeeds(text);
  const feedsBefore = (offset: number) => countUpTo(feeds.length, (index) => feeds[index] ?? 0, offset - 1);
  return (offset) => {
    const anchor = lines[countUpTo(lines.length, (index) => startOf(lines, index), offset) - 1];
    const start = anchor?.start ?? 0;
    const end = Math.max(start, Math.min(offset, text.length));
    return (anchor?.line ?? 1) + feedsBefore(end) - feedsBefore(start);
  };
}

function startOf(lines: readonly LineAnchor[], index: number): number {
  return lines[index]?.start ?? 0;
}

function lineFeeds(text: string): readonly number[] {
  const feeds: number[] = [];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) feeds.push(at);
  return feeds;
}

/** How many of the ascending values are at most `limit`. */
function countUpTo(length: number, valueAt: (index: number) => number, limit: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (valueAt(middle) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
