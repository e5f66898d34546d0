import type { Relation } from '../relations/relation.ts';
import { type Comparison, pairsOf, type RelationPair } from '../scoring/comparison.ts';
import { agree } from '../scoring/strictness.ts';

/** Kinds of difference, in the order in which they are listed. */
export const differenceKinds = [
  'missed',
  'spurious',
  'cue differs',
  'source differs',
  'content differs',
  'attitude differs',
  'parent differs',
] as const;

export type DifferenceKind = (typeof differenceKinds)[number];

/** What people marked and what was found, where the two are not the same. One of the sides may be null, never both. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly gold: Relation | null;
  readonly found: Relation | null;
}

/** Every difference of one text: a pair that differs in several ways is given once for each of them. */
export function differencesOf(comparison: Comparison): Difference[] {
  const { gold, found, pairs } = comparison;
  const pairedGold = new Set(pairs.map((pair) => pair.gold));
  const pairedFound = new Set(pairs.map((pair) => pair.found));
  return [
    ...gold.flatMap((one, at) =>
      pairedGold.has(at) ? [] : [{ kind: 'missed', gold: one, found: null } as const],
    ),
    ...found.flatMap((one, at) =>
      pairedFound.has(at) ? [] : [{ kind: 'spurious', gold: null, found: one } as const],
    ),
    ...pairsOf(comparison).flatMap((pair) => kindsOf(comparison, pair).map((kind) => ({ kind, ...pair }))),
  ];
}

function kindsOf(comparison: Comparison, pair: RelationPair): DifferenceKind[] {
  const { gold, found } = pair;
  const roles = (['cue', 'source', 'content'] as const).filter(
    (role) => !agree('edge', gold[role], found[role], comparison.text),
  );
  const kinds: DifferenceKind[] = roles.map((role) => `${role} differs` as const);
  if (gold.attitude !== null && gold.attitude !== found.attitude) kinds.push('attitude differs');
  // A corpus without attitudes is one without nesting: there is no parent to get wrong.
  if (gold.attitude !== null && !hasSameParent(comparison, pair)) kinds.push('parent differs');
  return kinds;
}

function hasSameParent({ pairs }: Comparison, { gold, found }: RelationPair): boolean {
  if (gold.parent === null || found.parent === null) return gold.parent === found.parent;
  return pairs.some((pair) => pair.gold === gold.parent && pair.found === found.parent);
}
