import type { LineAnchor } from '../model/document.ts';
import { type AnchoredText, anchored } from './anchored-text.ts';
import { runText, textRuns } from './html-runs.ts';

/** The visible characters of a page's source without white space, and where each of its lines starts among them. */
export interface PageLines {
  readonly characters: string;
  /** Index in `characters` from which on the source's line is the one at the same place in `numbers`. Ascending. */
  readonly starts: readonly number[];
  readonly numbers: readonly number[];
}

/** As many characters are looked for at a time: fewer would be found in the wrong place, more cost time. */
const LONGEST_NEEDLE = 60;

/** Reads where the text of a page stands in its source, since the tree knows no positions. */
export function pageLines(source: string): PageLines {
  const pieces: string[] = [];
  const starts: number[] = [];
  const numbers: number[] = [];
  let length = 0;
  let line = 1;
  let counted = 0;
  for (const run of textRuns(source)) {
    line += feedsBetween(source, counted, run.at);
    counted = run.at;
    runText(run)
      .split('\n')
      .forEach((content, index) => {
        const characters = withoutSpace(content);
        if (characters === '') return;
        starts.push(length);
        numbers.push(line + index);
        pieces.push(characters);
        length += characters.length;
      });
  }
  return { characters: pieces.join(''), starts, numbers };
}

/**
 * Gives a text that was read out of a page the lines on which it stands there. Goes forward through the source; what is
 * not found (words that an element's attribute holds) keeps the line before it.
 *
 * @param from - index in the page's characters to look from
 * @returns the text with its lines, and the index after what was found last
 */
export function alignToPage(
  text: string,
  page: PageLines,
  from: number,
): { readonly aligned: AnchoredText; readonly end: number } {
  const lines: LineAnchor[] = [];
  let at = from;
  let line = lineAtCharacter(page, from);
  let start = 0;
  for (const row of text.split('\n')) {
    const characters = withoutSpace(row);
    if (characters !== '') {
      const found = find(page, characters, at);
      if (found !== -1) {
        line = lineAtCharacter(page, found);
        at = found + characters.length;
      }
    }
    lines.push({ start, line });
    start += row.length + 1;
  }
  return {
    aligned: text === '' ? anchored('', line) : { text, lines: lines.filter((l) => l.start < text.length) },
    end: at,
  };
}

function find(page: PageLines, characters: string, from: number): number {
  const needle = characters.slice(0, LONGEST_NEEDLE);
  if (page.characters.startsWith(needle, from)) return from;
  const after = page.characters.indexOf(needle, from);
  return after === -1 ? page.characters.lastIndexOf(needle, from) : after;
}

/** The line of the source on which a character of the page stands. */
export function lineAtCharacter(page: PageLines, index: number): number {
  let low = 0;
  let high = page.starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((page.starts[middle] ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return page.numbers[Math.max(low - 1, 0)] ?? 1;
}

function feedsBetween(source: string, start: number, end: number): number {
  let feeds = 0;
  for (let at = source.indexOf('\n', start); at !== -1 && at < end; at = source.indexOf('\n', at + 1))
    feeds += 1;
  return feeds;
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}
