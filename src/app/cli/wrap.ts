import { cellWidth } from './cell-width.ts';
import type { Run, Style, StyledText } from './styled-text.ts';

/**
 * Breaks text into lines of at most `width` cells, at spaces, and within a word where the word alone is longer. Spaces
 * at the breaks are dropped. A path is never broken, however long: editors and terminals take it for a link. At least
 * one line comes back.
 *
 * @param width - in cells; at least 1
 */
export function wrap(text: StyledText, width: number): StyledText[] {
  const lines: Run[][] = [[]];
  let used = 0;
  for (const piece of pieces(text, width)) {
    const room = cellWidth(piece.text);
    if (used > 0 && used + room > width && piece.text !== ' ') {
      lines.push([]);
      used = 0;
    }
    if (used === 0 && piece.text === ' ') continue;
    lines.at(-1)?.push(piece);
    used += room;
  }
  return lines.map(joinRuns);
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The text as words, single spaces and paths; no word wider than `width` unless one character is. */
function* pieces(text: StyledText, width: number): Generator<Run> {
  for (const { text: run, style } of text) {
    if (style === 'path') {
      yield { text: run, style };
      continue;
    }
    for (const word of run.split(/( )/)) {
      if (word === '') continue;
      if (cellWidth(word) <= width) yield { text: word, style };
      else yield* brokenWord(word, style, width);
    }
  }
}

function* brokenWord(word: string, style: Style, width: number): Generator<Run> {
  let piece = '';
  for (const { segment } of graphemes.segment(word)) {
    if (piece !== '' && cellWidth(piece + segment) > width) {
      yield { text: piece, style };
      piece = '';
    }
    piece += segment;
  }
  yield { text: piece, style };
}

/** Neighbours of one style made one run, without the spaces that the break has left at the end. */
function joinRuns(line: readonly Run[]): StyledText {
  const joined: Run[] = [];
  for (const run of line.slice(0, line.findLastIndex((piece) => piece.text !== ' ') + 1)) {
    const before = joined.at(-1);
    if (before?.style === run.style) joined[joined.length - 1] = { ...run, text: before.text + run.text };
    else joined.push(run);
  }
  return joined;
}
