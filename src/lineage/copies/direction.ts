import { namingOf } from './credits.ts';
import { compareTimes, type PublicationTime } from './publication-time.ts';
import type { ReadReport } from './read-report.ts';

/** Something that tells which of two reports was there first. */
export interface DirectionEvidence {
  /**
   * - `time`: one was published before the other, by what both say of themselves.
   * - `credit`, `mention`: one names the publisher of the other, as where it is from or otherwise.
   * - `agency`: the publisher of one sells reports to others.
   * - `habit`: one publisher is mostly first, as whoever asks knows.
   * - `abridged`: nearly all of one is in the other, which has more.
   */
  readonly kind: 'time' | 'credit' | 'mention' | 'agency' | 'habit' | 'abridged';
  readonly first: 'a' | 'b';
  /** Log-odds that it was. */
  readonly weight: number;
}

/** How often one publisher is first rather than the other: log-odds, 0 where nothing is known. */
export type Habit = (publisher: string | null, other: string | null) => number;

/**
 * Chosen by how each fails, not counted: days are wrong where a page was brought up to date; a paper may name another whose report it answers; agencies take
 * from papers too, though seldom; shortening is commoner than lengthening, but not by much.
 */
const weights = { day: 8, clock: 5, credit: 3, mention: 1.5, agency: 2, abridged: 1.1 };

/** Below this the evidence does not decide: one signal of the weaker kinds alone must not. */
export const leastDecisive = 1;

/** Whatever tells which of two reports was there first, the strongest first. */
export function findDirection(
  a: ReadReport,
  b: ReadReport,
  containment: { readonly ofA: number; readonly ofB: number },
  habit?: Habit,
): DirectionEvidence[] {
  const found = [
    byTime(a, b),
    ...byNames(a, b),
    byAgency(a, b),
    byHabit(a, b, habit),
    a.publisher !== null && a.publisher === b.publisher
      ? null
      : byAbridgement(containment.ofA, containment.ofB),
  ];
  return found.filter((one) => one !== null).sort((x, y) => y.weight - x.weight);
}

/** Log-odds that `a` was there first, of all evidence together. */
export function oddsOfFirst(evidence: readonly DirectionEvidence[]): number {
  return evidence.reduce((sum, { first, weight }) => sum + (first === 'a' ? weight : -weight), 0);
}

/** Whether one was published on a later day than another: no other evidence outweighs that, and they need not be aligned to know. */
export function isOfLaterDay(
  { published: one }: Pick<ReadReport, 'published'>,
  { published: other }: Pick<ReadReport, 'published'>,
): boolean {
  return compareTimes(one, other) > 0 && !isSameDay(other, one);
}

const dayLength = 86_400_000;

function isSameDay(earlier: PublicationTime | null, later: PublicationTime | null): boolean {
  if (earlier === null || later === null) return false;
  return Math.floor(earlier.earliest / dayLength) === Math.floor(later.latest / dayLength);
}

function byTime({ published: a }: ReadReport, { published: b }: ReadReport): DirectionEvidence | null {
  const order = compareTimes(a, b);
  if (order === 0) return null;
  const isOneDay = order < 0 ? isSameDay(a, b) : isSameDay(b, a);
  return { kind: 'time', first: order < 0 ? 'a' : 'b', weight: isOneDay ? weights.clock : weights.day };
}

function byNames(a: ReadReport, b: ReadReport): DirectionEvidence[] {
  if (a.publisher === b.publisher) return [];
  const inB = namingOf(a, b);
  const inA = namingOf(b, a);
  return [
    ...(inB === null ? [] : [{ kind: inB, first: 'a', weight: weights[inB] } as const]),
    ...(inA === null ? [] : [{ kind: inA, first: 'b', weight: weights[inA] } as const]),
  ];
}

function byAgency(a: ReadReport, b: ReadReport): DirectionEvidence | null {
  if (a.isAgency === b.isAgency) return null;
  return { kind: 'agency', first: a.isAgency ? 'a' : 'b', weight: weights.agency };
}

function byHabit(a: ReadReport, b: ReadReport, habit: Habit | undefined): DirectionEvidence | null {
  const odds = habit?.(a.publisher, b.publisher) ?? 0;
  return odds === 0 ? null : { kind: 'habit', first: odds > 0 ? 'a' : 'b', weight: Math.abs(odds) };
}

/** Nearly all of one, and a good part less of the other. Of one outlet it tells nothing: its reports grow as the news comes in. */
function byAbridgement(ofA: number, ofB: number): DirectionEvidence | null {
  if (Math.max(ofA, ofB) < 0.85 || Math.abs(ofA - ofB) < 0.2) return null;
  return { kind: 'abridged', first: ofB > ofA ? 'a' : 'b', weight: weights.abridged };
}
