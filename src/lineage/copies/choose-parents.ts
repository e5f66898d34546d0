import type { AlignedPassage } from './align-texts.ts';
import { type DirectionEvidence, type Habit, isOfLaterDay, leastDecisive, oddsOfFirst } from './direction.ts';
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
  /** Likewise what explains most of the rest, but of which nothing tells whether it was there first: ties that stay ties. */
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
 * A second parent must explain this much that the first does not, in bits: two sentences or three. Of second parents with less a third were right in
 * made-up piles, of those with 80 and more nine in ten; what two hands that rewrite one text have in common by chance is less.
 */
const leastOwnBits = 50;

/** More parents than these are a digest, whose parts are told by its passages. */
const mostParents = 6;

/** Of candidates that share wording and were not published later, so many are compared closely: those that share most. */
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
    .filter((candidate) => candidate.id !== report.id && !isOfLaterDay(candidate, report))
    .map((candidate) => ({ candidate, reuse: reuseBetween(candidate, report, habit) }))
    .filter(({ reuse }) => reuse.confidence >= leastConfidence)
    .map(({ candidate, reuse }) => ({ candidate, reuse, odds: oddsOfFirst(reuse.directionEvidence) }))
    .filter(({ odds }) => odds > -leastDecisive)
    .sort((x, y) => y.reuse.bits - x.reuse.bits || compareIds(x.candidate, y.candidate))
    .slice(0, mostCompared);
  const traced = copied.map(({ candidate, reuse, odds }): Candidate => {
    const words = traceWords(candidate.words, report.words, reuse.shared);
    return { report: candidate, reuse, odds, words };
  });
  const first = traced.filter(({ odds }) => odds >= leastDecisive);
  const tied = traced.filter(({ odds }) => odds < leastDecisive);
  const isExplained = new Uint8Array(report.words.count);
  // A tie that explains far more than what was surely first is where the text is from, whichever way.
  if (mostExtent(tied) > 2 * mostExtent(first)) {
    const undirected = assign(tied, isExplained);
    return { parents: assign(first, isExplained), undirected };
  }
  return { parents: assign(first, isExplained), undirected: assign(tied, isExplained) };
}

function mostExtent(candidates: readonly Candidate[]): number {
  return candidates.reduce((most, { words }) => Math.max(most, words.extent), 0);
}

/** A candidate with what it explains of the report. */
interface Candidate {
  readonly report: ReadReport;
  readonly reuse: Reuse;
  /** Log-odds that it was there first. */
  readonly odds: number;
  readonly words: WordTrace;
}

/**
 * The best candidate; then, for what it leaves, the best again. Marks what they explain.
 *
 * @param isExplained of each word of the report, 1 where it is explained already
 */
function assign(candidates: readonly Candidate[], isExplained: Uint8Array): Parent[] {
  const parents: Parent[] = [];
  const leaves = (one: Candidate): boolean =>
    !isExplained.includes(1) || bitsOf(ownPassages(one, isExplained)) >= leastOwnBits;
  let left = candidates.filter(leaves);
  while (left.length > 0 && parents.length < mostParents) {
    const best = left.reduce((champion, other) => (preference(other, champion) > 0 ? other : champion));
    parents.push(parentOf(best, ownPassages(best, isExplained), isExplained));
    left = left.filter((one) => one !== best && leaves(one));
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

/**
 * How much better one explains a report than another, in log-odds: it departs less from the one where both explain it; it explains more; names in the report
 * speak for the one; it was earlier, since most copies are of the first.
 */
function preference(one: Candidate, other: Candidate): number {
  const order = compareTimes(one.report.published, other.report.published);
  return (
    closeness(one.words, other.words) +
    extentOdds(one.words, other.words) +
    namedOdds(one.reuse) -
    namedOdds(other.reuse) -
    Math.sign(order) * oddsOfEarlier
  );
}

const oddsOfEarlier = 0.5;

/**
 * Each word that one has and the other has not tells the more, the fewer words are changed at all: who copies a copy takes its slips along; who rewrites
 * hits upon the words of another rewriting now and then.
 */
function closeness(
  { states: one, extent }: WordTrace,
  { states: other, extent: otherExtent }: WordTrace,
): number {
  let [common, apart, changedInOne, changedInOther] = [0, 0, 0, 0];
  for (let at = 0; at < one.length; at += 1) {
    const [mine, yours] = [one[at] ?? 0, other[at] ?? 0];
    if (mine === 0 || yours === 0) continue;
    common += 1;
    apart += yours - mine;
    changedInOne += mine - 1;
    changedInOther += yours - 1;
  }
  const rate = Math.min(0.5, (Math.min(changedInOne, changedInOther) + 1) / (common + 2));
  const weight = Math.min(1, common / (leastCommon * Math.max(extent, otherExtent)));
  return weight * 0.5 * apart * Math.log((1 - rate) / rate);
}

/** Of what the wider of two explains, the share that both must, for what differs there to count in full. */
const leastCommon = 0.5;

/** What a second parent costs: beyond that, what one does not explain may be from elsewhere. */
const mostOfExtent = 5;
const oddsOfWord = 0.1;

function extentOdds({ extent: one }: WordTrace, { extent: other }: WordTrace): number {
  return Math.max(-mostOfExtent, Math.min(mostOfExtent, (one - other) * oddsOfWord));
}

/** All evidence on who was first but that of time. */
function namedOdds({ directionEvidence }: Reuse): number {
  return oddsOfFirst(directionEvidence.filter(({ kind }) => kind !== 'time' && kind !== 'abridged'));
}

function compareIds({ id: a }: ReadReport, { id: b }: ReadReport): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
