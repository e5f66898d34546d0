import { type ArrayChange, diffArrays } from 'diff';
import type { Span } from '../model/span.ts';

/** A stretch of one text in whose place another stands. Either may be empty: then it says where. */
export interface TextChange {
  readonly before: Span;
  readonly after: Span;
}

/** How a text differs from the one before it. */
export type TextComparison =
  | { readonly kind: 'same' }
  /** The same words in the same order; blanks or line ends differ. */
  | { readonly kind: 'same-words' }
  | {
      readonly kind: 'changed';
      /** In text order; none overlaps or touches another. */
      readonly changes: readonly TextChange[];
      /** True where the texts are too different to be told word by word everywhere: some changes are then longer than need be. */
      readonly isCoarse: boolean;
    };

/**
 * The time and memory of a comparison grow with the square of the differences. 1,000 differing lines or words in one place
 * are more than anybody reads one by one, and took 0.15 s; 4,000 in two whole texts took half a second. Above, a change is
 * told as a whole. Steps are counted and not seconds, so that the same texts always give the same changes.
 */
const mostEdits = { inOnePlace: 1_000, inAll: 4_000 };

/** Of all words compared one by one in two texts: as many as in a hundred pages. */
const mostWords = 50_000;

/**
 * Which words of a text were changed, taken out or put in. Lines that changed are found first, and within them the words, so
 * that long texts with few changes are compared fast. White space does not count.
 */
export function compareTexts(before: string, after: string): TextComparison {
  if (before === after) return { kind: 'same' };
  const budget = { words: mostWords, edits: mostEdits.inAll, isCoarse: false };
  const changes = changedLines(before, after, budget).flatMap((lines) =>
    changedWords(before, after, lines, budget),
  );
  if (changes.length === 0) return { kind: 'same-words' };
  return { kind: 'changed', changes, isCoarse: budget.isCoarse };
}

/** What may still be spent, and whether something had to be told as a whole. */
interface Budget {
  words: number;
  edits: number;
  isCoarse: boolean;
}

/** A stretch that is compared: what it says without its white space, and where it stands. */
interface Piece {
  readonly said: string;
  readonly start: number;
  readonly end: number;
}

function changedLines(before: string, after: string, budget: Budget): TextChange[] {
  return changedPieces(linesOf(before), linesOf(after), [before.length, after.length], budget);
}

function changedWords(before: string, after: string, lines: TextChange, budget: Budget): TextChange[] {
  const [old, now] = [wordsIn(before, lines.before), wordsIn(after, lines.after)];
  budget.words -= old.length + now.length;
  if (budget.words < 0) {
    budget.isCoarse = true;
    return [coarsely(old, now, [lines.before[1], lines.after[1]])].filter(isChange);
  }
  return changedPieces(old, now, [lines.before[1], lines.after[1]], budget);
}

/** @param ends - of the stretches that the pieces were taken from */
function changedPieces(
  before: readonly Piece[],
  after: readonly Piece[],
  ends: readonly [number, number],
  budget: Budget,
): TextChange[] {
  const said = (pieces: readonly Piece[]) => pieces.map((piece) => piece.said);
  const maxEditLength = Math.min(mostEdits.inOnePlace, budget.edits);
  const steps = diffArrays(said(before), said(after), { maxEditLength });
  budget.edits -=
    steps === undefined ? maxEditLength : sum(steps.filter((step) => step.added || step.removed));
  if (steps === undefined) {
    budget.isCoarse = true;
    return [coarsely(before, after, ends)];
  }
  return changesIn(steps, before, after, ends);
}

function sum(steps: readonly ArrayChange<string>[]): number {
  return steps.reduce((total, { count }) => total + count, 0);
}

/** What is taken out and what is put in between two things that stay is one change. */
function changesIn(
  steps: readonly ArrayChange<string>[],
  before: readonly Piece[],
  after: readonly Piece[],
  ends: readonly [number, number],
): TextChange[] {
  const changes: TextChange[] = [];
  let [old, now] = [0, 0];
  let [oldFrom, nowFrom] = [0, 0];
  for (const { added, removed, count } of [...steps, { added: false, removed: false, count: 0 }]) {
    if (removed) old += count;
    else if (added) now += count;
    else {
      if (old > oldFrom || now > nowFrom)
        changes.push({
          before: spanOf(before, oldFrom, old, ends[0]),
          after: spanOf(after, nowFrom, now, ends[1]),
        });
      old += count;
      now += count;
      [oldFrom, nowFrom] = [old, now];
    }
  }
  return changes;
}

/** All that lies between what both begin with and what both end with, as one change. */
function coarsely(
  before: readonly Piece[],
  after: readonly Piece[],
  ends: readonly [number, number],
): TextChange {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from]?.said === after[from]?.said) from += 1;
  let back = 0;
  while (back < most - from && before.at(-1 - back)?.said === after.at(-1 - back)?.said) back += 1;
  return {
    before: spanOf(before, from, before.length - back, ends[0]),
    after: spanOf(after, from, after.length - back, ends[1]),
  };
}

function isChange({ before, after }: TextChange): boolean {
  return before[0] < before[1] || after[0] < after[1];
}

function spanOf(pieces: readonly Piece[], from: number, to: number, end: number): Span {
  const start = pieces[from]?.start ?? end;
  return [start, to > from ? (pieces[to - 1]?.end ?? end) : start];
}

/** Lines that hold something, each said with single blanks. */
function linesOf(text: string): Piece[] {
  const lines: Piece[] = [];
  for (const { index, 0: line } of text.matchAll(/\S[^\n]*/g)) {
    lines.push({ said: line.replace(/\s+/g, ' ').trimEnd(), start: index, end: index + line.length });
  }
  return lines;
}

/**
 * A word: letters and digits, also with a sign between them (*it’s*, 1,200, 10:15), and by themselves the signs of scripts
 * that write no blanks between words. Anything else that shows is a word of one character.
 */
const word =
  /[[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]&&\p{L}]\p{M}*|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.,:][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*|\S/gv;

function wordsIn(text: string, [start, end]: Span): Piece[] {
  const words: Piece[] = [];
  for (const { index, 0: said } of text.slice(start, end).matchAll(word)) {
    words.push({ said, start: start + index, end: start + index + said.length });
  }
  return words;
}
