import type { Spans } from '../../../model/span.ts';
import { cueKindOf, cueKinds } from '../breakdown/cue-kind.ts';
import type { Relation } from '../relations/relation.ts';
import { type Comparison, pairsOf, type RelationPair } from '../scoring/comparison.ts';
import { sharedExtent } from '../scoring/extent.ts';
import { agree } from '../scoring/strictness.ts';
import { classifyRole, roleDifferences } from './classify-role.ts';

const sides = ['inside a content', 'inside a source', ...cueKinds] as const;
const comparedRoles = ['cue', 'source', 'content'] as const;

/**
 * Classes of difference, in the order in which they are listed. What was missed or is spurious is sorted by where its
 * cue (or content, without cue) stands on the other side, and elsewhere by the kind of its cue.
 */
export const differenceClasses = [
  'missed: found as an inner voice',
  ...sides.map((side) => `missed: ${side}` as const),
  ...sides.map((side) => `spurious: ${side}` as const),
  ...comparedRoles.flatMap((role) => roleDifferences.map((difference) => `${role}: ${difference}` as const)),
  'attitude differs',
  'parent differs',
] as const;

export type DifferenceClass = (typeof differenceClasses)[number];

/** What people marked and what was found, where the two are not the same. One of the sides may be null, never both. */
export interface Difference {
  readonly kind: DifferenceClass;
  readonly gold: Relation | null;
  readonly found: Relation | null;
}

/**
 * Every difference of one text: a pair that differs in several roles is given once for each of them.
 *
 * @param inner what was found and is not scored, since only outermost voices are marked.
 */
export function differencesOf(comparison: Comparison, inner: readonly Relation[]): Difference[] {
  const { gold, found, pairs } = comparison;
  const pairedGold = new Set(pairs.map((pair) => pair.gold));
  const pairedFound = new Set(pairs.map((pair) => pair.found));
  const missed = gold.filter((_, at) => !pairedGold.has(at));
  const spurious = found.filter((_, at) => !pairedFound.has(at));
  return [
    ...missed.map((one) => ({ kind: classifyMissed(one, comparison, inner), gold: one, found: null })),
    ...spurious.map((one) => ({
      kind: `spurious: ${sideOf(one, comparison, gold)}` as const,
      gold: null,
      found: one,
    })),
    ...pairsOf(comparison).flatMap((pair) => classesOf(comparison, pair).map((kind) => ({ kind, ...pair }))),
  ];
}

function classifyMissed(one: Relation, comparison: Comparison, inner: readonly Relation[]): DifferenceClass {
  const anchor = anchorOf(one);
  if (inner.some((other) => sharedExtent(anchorOf(other), anchor) > 0))
    return 'missed: found as an inner voice';
  return `missed: ${sideOf(one, comparison, comparison.found)}`;
}

/** Where a relation without partner stands among those of the other side. */
function sideOf(one: Relation, { text }: Comparison, others: readonly Relation[]): (typeof sides)[number] {
  const anchor = anchorOf(one);
  const isInside = (role: 'source' | 'content'): boolean =>
    others.some((other) => sharedExtent(other[role], anchor) > 0);
  if (isInside('content')) return 'inside a content';
  return isInside('source') ? 'inside a source' : cueKindOf(one, text);
}

function anchorOf({ cue, content }: Relation): Spans {
  return cue.length > 0 ? cue : content;
}

function classesOf(comparison: Comparison, pair: RelationPair): DifferenceClass[] {
  const { text } = comparison;
  const { gold, found } = pair;
  const classes: DifferenceClass[] = comparedRoles
    .filter((role) => !agree('edge', gold[role], found[role], text))
    .map((role) => `${role}: ${classifyRole(gold[role], found[role], gold.cue, text)}` as const);
  if (gold.attitude !== null && gold.attitude !== found.attitude) classes.push('attitude differs');
  // A corpus without attitudes is one without nesting: there is no parent to get wrong.
  if (gold.attitude !== null && !hasSameParent(comparison, pair)) classes.push('parent differs');
  return classes;
}

function hasSameParent({ pairs }: Comparison, { gold, found }: RelationPair): boolean {
  if (gold.parent === null || found.parent === null) return gold.parent === found.parent;
  return pairs.some((pair) => pair.gold === gold.parent && pair.found === found.parent);
}
