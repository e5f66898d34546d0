import type { Span } from '../../model/span.ts';
import { chainRuns } from './chain-runs.ts';
import { findRuns, type Run } from './find-runs.ts';
import { scanWords } from './scan-words.ts';
import { valuesOf, type WeighedWords, weighAll } from './word-values.ts';

/** A passage that two texts share, perhaps with small changes. */
export interface AlignedPassage {
  /** From its first shared word to its last, in each text: half-open, UTF-16 code units. */
  readonly a: Span;
  readonly b: Span;
  /** How many words are shared, one for one. */
  readonly words: number;
  /** How much it tells of copying: rarity of the shared words that stand together, names, figures and quotations counting less. */
  readonly bits: number;
  /** Rows of shared words, by the indices of words in each text. */
  readonly runs: readonly Run[];
}

/**
 * Two rare words in a row with something common beside them, or a dozen common ones: below that, reports of one event by
 * two hands have such passages by the dozen.
 */
const leastBits = 10;

/**
 * The passages that two texts share, in the order of the first: with words changed, put in or left out, and moved to another place. Words are the same
 * when they begin alike, whatever their case and accents. No word is in two passages. Symmetric: with the texts exchanged, so are the spans, and nothing else. Takes
 * time in proportion to the length of both; of texts that repeat themselves more than a few times, repeated rows of words may be missed.
 */
export function alignTexts(a: string, b: string): AlignedPassage[] {
  return alignWords(weighAll(scanWords(a)), weighAll(scanWords(b)));
}

/** As `alignTexts`, of texts whose words are known. */
export function alignWords(a: WeighedWords, b: WeighedWords): AlignedPassage[] {
  if (a.text > b.text)
    return alignInOrder(b, a)
      .map(exchange)
      .sort((x, y) => x.a[0] - y.a[0]);
  return alignInOrder(a, b);
}

function alignInOrder(a: WeighedWords, b: WeighedWords): AlignedPassage[] {
  const runs = findRuns(a, b, b.weights);
  if (runs.length === 0) return [];
  const [ofA, ofB] = [valuesOf(a, b), valuesOf(b, a)];
  const bitsAt = (i: number, j: number): number => Math.min(ofA(i), ofB(j));
  return chainRuns(runs, bitsAt, leastBits).map(({ runs: members, bits }) => ({
    a: spanOf(a, members, 'a'),
    b: spanOf(b, members, 'b'),
    words: members.reduce((sum, { length }) => sum + length, 0),
    bits,
    runs: members,
  }));
}

function spanOf({ starts, ends }: WeighedWords, runs: readonly Run[], side: 'a' | 'b'): Span {
  const [first, last] = [runs[0], runs.at(-1)];
  if (first === undefined || last === undefined) return [0, 0];
  return [starts[first[side]] ?? 0, ends[last[side] + last.length - 1] ?? 0];
}

function exchange({ a, b, runs, ...rest }: AlignedPassage): AlignedPassage {
  return { ...rest, a: b, b: a, runs: runs.map((run) => ({ a: run.b, b: run.a, length: run.length })) };
}
