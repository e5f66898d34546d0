import type { AlignedPassage } from './align-texts.ts';
import { type DirectionEvidence, type Habit, leastDecisive, oddsOfFirst } from './direction.ts';
import { compareTimes } from './publication-time.ts';
import type { ReadReport } from './read-report.ts';
import { type Reuse, reuseBetween } from './reuse-between.ts';
import { traceWords, type WordTrace } from './trace-words.ts';

/** A report from which another took wording. */
export interface Parent {
  readonly id: string;
  /** 0 to 1: that there was copying at all. */
  readonly confidence: number;
  /** The passages that this parent explains and none named before it: `a` in the parent, `b` in the report. */
  readonly shared: readonly AlignedPassage[];
  /** Of the words of the report, the share that stands in those passages. */
  readonly explained: number;
  /** The strongest first; empty where nothing tells who was first. */
  readonly directionEvidence: readonly DirectionEvidence[];
}

/** From where a report has its wording. */
export interface Lineage {
  /** The one that explains most first; several where each has passages that the ones before it have not. */
  readonly parents: readonly Parent[];
  /** What would explain as much or more, of which nothing tells whether it was there first: a tie that stays one. */
  readonly undirected: readonly Parent[];
}

/** What is known beside the texts. */
export interface Knowledge {
  /** Who is mostly first. */
  readonly habit?: Habit;
  /** Below this a candidate is none; 0.5 if not given. */
  readonly leastConfidence?: number;
}

/**
 * A second parent must explain this much that the first does not, in bits: two sentences. Less is what two hands that rewrite one text have in common by
 * chance.
 */
const leastOwnBits = 24;

/** More parents than these are a digest, whose parts are told by its passages. */
const mostParents = 6;

/** Beyond this many, only the candidates that share most are compared closely. */
const mostCompared = 64;

/**
 * Chooses from which of some candidates a report has its wording. One that the report preceded is none; one of which nothing tells who
 * was first is told apart. A pure function of the report and the candidates; their order makes no difference.
 */
export function chooseParents(
  report: ReadReport,
  candidates: readonly ReadReport[],
  { habit, leastConfidence = 0.5 }: Knowledge = {},
): Lineage {
  const copied = candidates
    .filter(({ id }) => id !== report.id)
    .map((candidate) => ({ candidate, reuse: reuseBetween(candidate, report, habit) }))
    .filter(({ reuse }) => reuse.confidence >= leastConfidence)
    .sort((x, y) => y.reuse.bits - x.reuse.bits || compareIds(x.candidate, y.candidate))
    .slice(0, mostCompared);
  const traced = copied.map(({ candidate, reuse }) => trace(report, candidate, reuse));
  const first = assign(traced.filter(({ odds }) => odds >= leastDecisive));
  const tied = assign(traced.filter(({ odds }) => Math.abs(odds) < leastDecisive));
  const explained = first[0]?.explained ?? 0;
  return { parents: first, undirected: tied.filter((one) => one.explained >= explained) };
}

/** A candidate with what it explains of the report. */
interface Candidate {
  readonly report: ReadReport;
  readonly reuse: Reuse;
  /** Log-odds that it was there first. */
  readonly odds: number;
  readonly words: WordTrace;
}

function trace(report: ReadReport, candidate: ReadReport, reuse: Reuse): Candidate {
  return {
    report: candidate,
    reuse,
    odds: oddsOfFirst(reuse.directionEvidence),
    words: traceWords(candidate.words, report.words, reuse.shared),
  };
}

/** The best candidate; then, for what it leaves, the best again. */
function assign(candidates: readonly Candidate[]): Parent[] {
  const parents: Parent[] = [];
  const words = candidates[0]?.words.states.length ?? 0;
  const isExplained = new Uint8Array(words);
  let left = [...candidates];
  while (left.length > 0 && parents.length < mostParents) {
    const best = left.reduce((champion, other) => (isBetter(other, champion) ? other : champion));
    const own = ownPassages(best, isExplained);
    parents.push(parentOf(best, own, isExplained));
    left = left.filter((one) => one !== best && bitsOf(ownPassages(one, isExplained)) >= leastOwnBits);
  }
  return parents;
}

/** Passages more than half of whose shared words nobody explains yet. */
function ownPassages({ reuse }: Candidate, isExplained: Uint8Array): AlignedPassage[] {
  return reuse.shared.filter(({ runs, words }) => {
    let free = 0;
    for (const { b, length } of runs)
      for (let at = b; at < b + length; at += 1) free += isExplained[at] === 1 ? 0 : 1;
    return free * 2 > words;
  });
}

function bitsOf(passages: readonly AlignedPassage[]): number {
  return passages.reduce((sum, { bits }) => sum + bits, 0);
}

/** Marks what it explains as explained. */
function parentOf(
  { report, reuse }: Candidate,
  own: readonly AlignedPassage[],
  isExplained: Uint8Array,
): Parent {
  let words = 0;
  for (const { runs } of own) {
    for (const { b, length } of runs) {
      for (let at = b; at < b + length; at += 1) words += isExplained[at] === 1 ? 0 : 1;
    }
    const [first, last] = [runs[0], runs.at(-1)];
    if (first !== undefined && last !== undefined) isExplained.fill(1, first.b, last.b + last.length);
  }
  const { confidence, directionEvidence } = reuse;
  return { id: report.id, confidence, shared: own, explained: words / isExplained.length, directionEvidence };
}

/** Differences within what both explain count only where they are so many: one may be chance, or both copied the same slip. */
const leastCloser = 2;

/** Of what the wider of two explains, the share that both must, for their differences there to be comparable. */
const leastCommon = 0.3;

/** Shares of the report within which two explain as much. */
const sameExtent = 0.02;

/**
 * Whether one explains a report better than another. Where both explain the same passages, the one from which the report departs less there: who copies
 * a copy takes its slips and changes along. Else the one that explains more; of equals the one that the evidence favours, then the earlier, since
 * most copies are of the first.
 */
function isBetter(one: Candidate, other: Candidate): boolean {
  const closer = compareWithin(one.words, other.words);
  if (closer !== 0) return closer > 0;
  const extent = one.words.extent - other.words.extent;
  if (Math.abs(extent) > sameExtent * one.words.states.length) return extent > 0;
  if (Math.abs(one.odds - other.odds) >= leastDecisive) return one.odds > other.odds;
  const order = compareTimes(one.report.published, other.report.published);
  return order === 0 ? compareIds(one.report, other.report) < 0 : order < 0;
}

/** Positive where the first is closer to the report within what both explain, 0 where that cannot be told. */
function compareWithin(one: WordTrace, other: WordTrace): number {
  let [common, apart] = [0, 0];
  for (let at = 0; at < one.states.length; at += 1) {
    const [mine, yours] = [one.states[at] ?? 0, other.states[at] ?? 0];
    if (mine === 0 || yours === 0) continue;
    common += 1;
    apart += yours - mine;
  }
  if (common < leastCommon * Math.max(one.extent, other.extent)) return 0;
  return Math.abs(apart) < leastCloser ? 0 : apart;
}

function compareIds({ id: a }: ReadReport, { id: b }: ReadReport): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
