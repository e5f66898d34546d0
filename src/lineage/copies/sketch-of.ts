import type { ReadReport } from './read-report.ts';
import { spread } from './scan-words.ts';
import type { WeighedWords } from './word-values.ts';

/**
 * What is kept of a report to find those that it may share wording with: hashes in rising order, none twice. A report of 300 words has some
 * 100 of them, a longer one not many more.
 */
export interface Sketch {
  /** How many words the report has. */
  readonly words: number;
  /** Of three words in a row that tell something: reports that share sentences share these. */
  readonly rows: Uint32Array;
  /** Of two rare words near each other, in either order: what is left of a sentence when it is put in other words. */
  readonly pairs: Uint32Array;
}

/** Bits of the words of a row, names and figures left out: below that, rows are idioms, and their blocks hold everything. */
const leastOfRow = 6;

/** A word of a pair is one that fewer than one report in thirty has. */
const leastOfPair = 5;

/** How many rare words after it each rare word is paired with. */
const reach = 3;

/**
 * At most so many of each are kept, by their hash alone (those that are 0 modulo a power of two that rises with their number), so that of what two
 * reports share the same is kept in both (mod-p sampling, Manber 1994). With 64, of two reports of 300 words that share one row in ten, all but one pair
 * in a thousand have a row in common.
 */
const mostKept = 64;

/** Sketches a report: a pure function of its words. */
export function sketchOf({ words }: Pick<ReadReport, 'words'>): Sketch {
  return { words: words.count, rows: sample(rowsOf(words)), pairs: sample(pairsOf(words)) };
}

function rowsOf({ count, stems, weights, names }: WeighedWords): number[] {
  const rows: number[] = [];
  const tells = (at: number): number => (names[at] === 1 ? 0 : (weights[at] ?? 0));
  for (let at = 0; at + 2 < count; at += 1) {
    if (tells(at) + tells(at + 1) + tells(at + 2) < leastOfRow) continue;
    const first = Math.imul(stems[at] ?? 0, 31) + (stems[at + 1] ?? 0);
    rows.push(spread(Math.imul(first, 31) + (stems[at + 2] ?? 0)));
  }
  return rows;
}

function pairsOf({ count, stems, weights, names }: WeighedWords): number[] {
  const pairs: number[] = [];
  const rare: number[] = [];
  for (let at = 0; at < count; at += 1) {
    if ((weights[at] ?? 0) < leastOfPair) continue;
    for (let back = Math.max(0, rare.length - reach); back < rare.length; back += 1) {
      const other = rare[back] ?? 0;
      // Two names together come again in every report of whom they name.
      if (names[at] === 1 && names[other] === 1) continue;
      const x = stems[at] ?? 0;
      const y = stems[other] ?? 0;
      if (x !== y) pairs.push(spread(Math.imul(Math.min(x, y), 0x9e3779b1) ^ Math.max(x, y)));
    }
    rare.push(at);
  }
  return pairs;
}

/** Those that are 0 modulo the least power of two of which at most `mostKept` are, in rising order, none twice. */
function sample(hashes: readonly number[]): Uint32Array {
  const sorted = Uint32Array.from(hashes).sort();
  let kept = sorted.filter((hash, at) => at === 0 || hash !== sorted[at - 1]);
  for (let mask = 1; kept.length > mostKept && mask !== 0; mask = (mask << 1) | 1) {
    kept = kept.filter((hash) => (hash & mask) === 0);
  }
  return kept;
}

/**
 * Under which keys a report is filed: two that share wording share some, whichever was first. Reports that share no wording share few,
 * by chance; `compareSketches` tells them apart.
 */
export function copyKeysOf({ rows, pairs }: Sketch): Uint32Array {
  const keys = new Uint32Array(rows.length + pairs.length);
  keys.set(rows);
  keys.set(pairs, rows.length);
  return keys.sort();
}

/**
 * A quick look at whether two reports are worth aligning: how many keys they share, rows counting twice. 0 where they share none.
 */
export function compareSketches(a: Sketch, b: Sketch): number {
  return 2 * countShared(a.rows, b.rows) + countShared(a.pairs, b.pairs);
}

/** From here on alignment is worth its time. One pair of rare words is chance. */
export const leastShared = 2;

function countShared(a: Uint32Array, b: Uint32Array): number {
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    if (x === y) shared += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return shared;
}
