import type { Span } from '../../model/span.ts';
import { type AlignedPassage, alignWords } from './align-texts.ts';
import { type DirectionEvidence, findDirection, type Habit } from './direction.ts';
import type { ReadReport } from './read-report.ts';
import type { WeighedWords } from './word-values.ts';

/** What two reports share, and what that tells. */
export interface Reuse {
  /** In the order of `a`; offsets are those of the whole texts. */
  readonly shared: readonly AlignedPassage[];
  /** Of the words of each (furniture, captions and comments left out), the share that stands in the other too, in shared passages. */
  readonly containmentOfA: number;
  readonly containmentOfB: number;
  /** What each has beside them: longest stretches without a shared word, in text order. */
  readonly addedByA: readonly Span[];
  readonly addedByB: readonly Span[];
  /** How much the passages tell of copying, together. */
  readonly bits: number;
  /** 0 to 1: that one took wording from the other, or both from a third, and not by quoting the same words of others alone. */
  readonly confidence: number;
  /** Empty where nothing tells who was first. */
  readonly directionEvidence: readonly DirectionEvidence[];
}

/** Fewer words between two shared ones are a change and no addition. */
const leastAdded = 8;

/**
 * What two reports share, aligned, and how surely that is copying: a pure function of the two. Symmetric but for the names `a` and `b`.
 *
 * @param habit who is mostly first, where that is known
 */
export function reuseBetween(a: ReadReport, b: ReadReport, habit?: Habit): Reuse {
  const shared = withoutFurniture(a, b, alignWords(a.words, b.words));
  const [inA, inB] = [coveredWords(a.words, shared, 'a'), coveredWords(b.words, shared, 'b')];
  const containmentOfA = shareOf(inA);
  const containmentOfB = shareOf(inB);
  const bits = shared.reduce((sum, passage) => sum + passage.bits, 0);
  return {
    ...{ shared, containmentOfA, containmentOfB, bits },
    addedByA: gapsIn(a.words, inA),
    addedByB: gapsIn(b.words, inB),
    confidence: confidenceOf(bits, Math.max(containmentOfA, containmentOfB)),
    directionEvidence:
      shared.length === 0 ? [] : findDirection(a, b, { ofA: containmentOfA, ofB: containmentOfB }, habit),
  };
}

/**
 * Without what one outlet prints around all its reports: what is shared near one end of both, and nowhere else. Where nearly nothing else is there, it is the
 * report.
 */
function withoutFurniture(
  a: ReadReport,
  b: ReadReport,
  shared: readonly AlignedPassage[],
): readonly AlignedPassage[] {
  if (a.publisher === null || a.publisher !== b.publisher) return shared;
  const kept = shared.filter(
    (one) =>
      !(one.a[1] <= a.edges.head && one.b[1] <= b.edges.head) &&
      !(one.a[0] >= a.edges.foot && one.b[0] >= b.edges.foot),
  );
  const left =
    shared.reduce((sum, { words }) => sum + words, 0) - kept.reduce((sum, { words }) => sum + words, 0);
  return left > mostFurniture * Math.min(a.words.count, b.words.count) ? shared : kept;
}

/** Of the words of a report, the share that may be furniture: of more, it is the report that was printed again. */
const mostFurniture = 0.8;

/** Which words stand in a row that is shared, 1 or 0. */
function coveredWords(
  { count }: WeighedWords,
  shared: readonly AlignedPassage[],
  side: 'a' | 'b',
): Uint8Array {
  const covered = new Uint8Array(count);
  for (const { runs } of shared) for (const run of runs) covered.fill(1, run[side], run[side] + run.length);
  return covered;
}

function shareOf(covered: Uint8Array): number {
  return covered.length === 0 ? 0 : covered.reduce((sum, one) => sum + one, 0) / covered.length;
}

function gapsIn({ starts, ends }: WeighedWords, covered: Uint8Array): Span[] {
  const gaps: Span[] = [];
  let from = 0;
  for (let at = 0; at <= covered.length; at += 1) {
    if (at < covered.length && covered[at] === 0) continue;
    if (at - from >= leastAdded) gaps.push([starts[from] ?? 0, ends[at - 1] ?? 0]);
    from = at + 1;
  }
  return gaps;
}

/**
 * A first reading of the figures: passages of 30 bits in all that are a tenth of the shorter text are as often copied as not. Evidence
 * and share both count, so that one sentence is enough in a post and not in a long report.
 */
function confidenceOf(bits: number, containment: number): number {
  if (bits === 0) return 0;
  const odds = 1.5 * Math.log(bits / 35) + 1.2 * Math.log(containment / 0.12);
  return 1 / (1 + Math.exp(-odds));
}
