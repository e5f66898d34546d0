import type { Shapes } from '../api/client.ts';

type Part = Shapes['DocumentPage']['document']['parts'][number];

/** A paragraph as it is set. Half-open, UTF-16 code units. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly kind: Part['kind'];
  /** The voice of its part as the file names it, at the part's beginning where it is not the document's own: of comments. */
  readonly voice: { readonly id: string | null; readonly name: string | null } | null;
  /** Whether its part is a comment and the block before is of none. */
  readonly opensComments: boolean;
  /** Whether line breaks in it were meant: false where lines were only filled up to a width. */
  readonly keepsBreaks: boolean;
  /** Whether it goes on with the paragraph before it, which was too long to be laid out at once. */
  readonly continues: boolean;
}

/** A longer paragraph is laid out in pieces: some 45 lines. Chosen, not measured. */
const longest = 3_000;

/** Mail and typewritten pages are filled up to fewer columns than this. */
const widest = 120;

/** The paragraphs of a text, part by part; what no part covers counts as body. */
export function layOutBlocks(text: string, parts: readonly Part[]): Block[] {
  const blocks: Block[] = [];
  for (const part of withoutHoles(text.length, parts)) {
    for (const [n, { start, end, keepsBreaks }] of paragraphsOf(text, part).entries()) {
      const opensComments = part.kind === 'comment' && blocks.at(-1)?.kind !== 'comment';
      const voice = n === 0 && part.kind === 'comment' ? { id: part.voice, name: part.voiceName } : null;
      for (const [piece, [from, until]] of piecesOf(text, start, end).entries()) {
        const isFirst = piece === 0;
        blocks.push({
          start: from,
          end: until,
          kind: part.kind,
          voice: isFirst ? voice : null,
          opensComments: isFirst && opensComments,
          keepsBreaks,
          continues: !isFirst,
        });
      }
    }
  }
  return blocks;
}

function withoutHoles(length: number, parts: readonly Part[]): Part[] {
  const all: Part[] = [];
  const body = (start: number, end: number): Part => ({
    kind: 'body',
    start,
    end,
    voice: null,
    voiceName: null,
  });
  let at = 0;
  for (const part of parts) {
    if (part.start > at) all.push(body(at, part.start));
    const start = Math.max(part.start, at);
    if (part.end > start) all.push({ ...part, start });
    at = Math.max(at, part.end);
  }
  if (at < length) all.push(body(at, length));
  return all;
}

interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly keepsBreaks: boolean;
}

interface Line {
  readonly start: number;
  readonly end: number;
}

/** Between blank lines; where there are none, each line, unless they are filled up to a width. */
function paragraphsOf(text: string, part: { readonly start: number; readonly end: number }): Paragraph[] {
  const groups = linesOf(text, part.start, part.end);
  const width = groups.flat().reduce((most, { start, end }) => Math.max(most, end - start), 0);
  const isFilled = (lines: readonly Line[]) => areFilled(text, lines, width);
  const [only] = groups;
  if (groups.length === 1 && only !== undefined && !isFilled(only)) {
    return only.map((line) => ({ ...line, keepsBreaks: true }));
  }
  return groups.map((lines) => ({
    start: lines[0]?.start ?? part.start,
    end: lines.at(-1)?.end ?? part.end,
    keepsBreaks: !isFilled(lines),
  }));
}

/** Lines without the white space around them, in groups between blank lines. */
function linesOf(text: string, from: number, until: number): Line[][] {
  const groups: Line[][] = [];
  let group: Line[] = [];
  let at = from;
  while (at < until) {
    const found = text.indexOf('\n', at);
    const stop = found === -1 || found > until ? until : found;
    const line = trimmed(text, at, stop);
    if (line.start < line.end) group.push(line);
    else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
    at = stop + 1;
  }
  return group.length > 0 ? [...groups, group] : groups;
}

function trimmed(text: string, start: number, end: number): Line {
  let [first, last] = [start, end];
  while (first < last && isSpace(text, first)) first += 1;
  while (last > first && isSpace(text, last - 1)) last -= 1;
  return { start: first, end: last };
}

function isSpace(text: string, at: number): boolean {
  return (text[at] ?? '').trim() === '';
}

/** Whether the first word of each line would not have found room in the line before: then the breaks mean nothing. */
function areFilled(text: string, lines: readonly Line[], width: number): boolean {
  if (lines.length < 2 || width > widest) return false;
  return lines.slice(1).every((line, n) => {
    const before = lines[n];
    const space = text.slice(line.start, line.end).indexOf(' ');
    const word = space === -1 ? line.end - line.start : space;
    return before !== undefined && before.end - before.start + 1 + word > width;
  });
}

/** A long paragraph in pieces that end behind a sentence, a word or, at worst, anywhere but within a character. */
function piecesOf(text: string, start: number, end: number): [number, number][] {
  const pieces: [number, number][] = [];
  let at = start;
  while (end - at > longest) {
    const until = cutBefore(text, at, at + longest);
    pieces.push([at, until]);
    at = until;
  }
  pieces.push([at, end]);
  return pieces;
}

function cutBefore(text: string, start: number, limit: number): number {
  const least = start + longest / 2;
  const window = text.slice(least, limit);
  const [sentence, word] = [window.lastIndexOf('. '), window.lastIndexOf(' ')];
  if (sentence !== -1) return least + sentence + 2;
  if (word !== -1) return least + word + 1;
  const unit = text.charCodeAt(limit);
  return unit >= 0xdc00 && unit <= 0xdfff ? limit - 1 : limit;
}

/** The place of the block in which an offset lies, or of the next one behind it. */
export function blockAt(blocks: readonly Block[], offset: number): number {
  let [low, high] = [0, blocks.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
