import type { Run } from './find-runs.ts';

/** Runs in the order of both texts, near enough to each other to be one passage, and what they tell together, in bits. */
export interface Chain {
  readonly runs: readonly Run[];
  readonly bits: number;
}

/** How many words may be put in, left out or changed between two runs of a passage: a clause. */
const mostBetween = 12;

/**
 * What each changed word between two runs takes away, in bits. Two rare words in both texts in the same order, half a dozen words
 * apart, then still tell a little; a dozen apart nothing.
 */
const costOfGap = 0.25;

/** How many runs before it each run is compared with: more lie within a clause only where a text repeats itself. */
const lookBack = 48;

/**
 * A word by itself tells this share of its bits, a row of n words n - 1 + this of n shares: what tells of copying is less the words than that they stand
 * together.
 */
const shareOfSingle = 0.3;

/**
 * Puts runs together to passages, the strongest first (local alignment by sparse dynamic programming, as in Smith and Waterman 1981, over
 * runs and not over words). Each word belongs to one passage at most; a passage that is out of order is one of its own.
 *
 * @param bitsAt bits of a shared word, by its indices in both texts
 * @param least bits of the weakest passage that is wanted
 */
export function chainRuns(
  runs: readonly Run[],
  bitsAt: (a: number, b: number) => number,
  least: number,
): Chain[] {
  const sorted = [...runs].sort((x, y) => x.a - y.a || x.b - y.b);
  const own = sorted.map((run) => bitsOf(run, bitsAt));
  const { sums, before } = bestChains(sorted, own);
  const order = [...sums.keys()].sort((x, y) => (sums[y] ?? 0) - (sums[x] ?? 0) || x - y);
  const taken = new Taken();
  const isUsed = new Uint8Array(sorted.length);
  const chains: Chain[] = [];
  for (const last of order) {
    if ((sums[last] ?? 0) < least) break;
    const members: Run[] = [];
    for (let at = last; at >= 0 && isUsed[at] === 0; at = before[at] ?? -1) {
      isUsed[at] = 1;
      members.push(sorted[at] as Run);
    }
    chains.push(...gather(taken.claim(members.reverse()), bitsAt, least));
  }
  return chains.sort((x, y) => (x.runs[0]?.a ?? 0) - (y.runs[0]?.a ?? 0));
}

function bitsOf({ a, b, length }: Run, bitsAt: (a: number, b: number) => number): number {
  let sum = 0;
  for (let step = 0; step < length; step += 1) sum += bitsAt(a + step, b + step);
  return (sum * (length - 1 + shareOfSingle)) / length;
}

interface BestChains {
  /** Bits of the best chain that ends in each run. */
  readonly sums: Float64Array;
  /** The run before it in that chain; -1 where it begins one. */
  readonly before: Int32Array;
}

function bestChains(sorted: readonly Run[], own: readonly number[]): BestChains {
  const sums = Float64Array.from(own);
  const before = new Int32Array(sorted.length).fill(-1);
  for (let at = 0; at < sorted.length; at += 1) {
    for (let other = at - 1; other >= Math.max(0, at - lookBack); other -= 1) {
      const gap = gapBetween(sorted[other] as Run, sorted[at] as Run);
      if (gap === null) continue;
      const sum = (sums[other] ?? 0) - gap * costOfGap + (own[at] ?? 0);
      if (sum <= (sums[at] ?? 0)) continue;
      sums[at] = sum;
      before[at] = other;
    }
  }
  return { sums, before };
}

/** The greater number of words between two runs; null where they are out of order, overlap or lie too far apart. */
function gapBetween(first: Run, second: Run): number | null {
  const [inA, inB] = [second.a - first.a - first.length, second.b - first.b - first.length];
  if (inA < 0 || inB < 0) return null;
  const gap = Math.max(inA, inB);
  return gap > mostBetween ? null : gap;
}

/** Which words of the two texts passages have. */
class Taken {
  readonly #a = new Set<number>();
  readonly #b = new Set<number>();

  /** What is left of runs when words that others have are taken off their ends, now taken too. A run with such a word within is split. */
  claim(runs: readonly Run[]): Run[] {
    return runs.flatMap((run) => this.#free(run));
  }

  #free({ a, b, length }: Run): Run[] {
    const free: Run[] = [];
    let from = 0;
    for (let step = 0; step <= length; step += 1) {
      const isFree = step < length && !this.#a.has(a + step) && !this.#b.has(b + step);
      if (isFree) {
        this.#a.add(a + step);
        this.#b.add(b + step);
        continue;
      }
      if (step > from) free.push({ a: a + from, b: b + from, length: step - from });
      from = step + 1;
    }
    return free;
  }
}

/** Parts what has become too far apart, and leaves out what is too weak by itself. */
function gather(runs: readonly Run[], bitsAt: (a: number, b: number) => number, least: number): Chain[] {
  const chains: Chain[] = [];
  let members: Run[] = [];
  let bits = 0;
  const end = (): void => {
    if (members.length > 0 && bits >= least) chains.push({ runs: members, bits });
    members = [];
    bits = 0;
  };
  for (const run of runs) {
    const last = members.at(-1);
    const gap = last === undefined ? 0 : gapBetween(last, run);
    if (gap === null) end();
    else bits -= gap * costOfGap;
    members.push(run);
    bits += bitsOf(run, bitsAt);
  }
  end();
  return chains;
}
