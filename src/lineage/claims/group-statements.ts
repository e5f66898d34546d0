import { groupAll } from '../pairs/group-all.ts';
import { type StatementRule, statementRule } from '../statement-rule.ts';
import { compareStatements } from './compare-statements.ts';
import type { ComparedPair } from './compared-pair.ts';
import type { Signature } from './signature.ts';
import { spanningPairs } from './spanning-pairs.ts';

/** Statements that make one claim. */
export interface StatementGroup {
  /** In order of id. */
  readonly members: readonly Signature[];
  /** What was compared among them, enough to lead from each to every other. */
  readonly pairs: readonly ComparedPair[];
}

/** Statements by the claims they make, and the pairs of different claims that cannot both be so. */
export interface GroupedStatements {
  readonly groups: readonly StatementGroup[];
  readonly contradictions: readonly ComparedPair[];
}

/** Groups statements by their signatures; the order in which these come makes no difference. */
export function groupStatements(
  signatures: readonly Signature[],
  rule: StatementRule = statementRule,
): GroupedStatements {
  const sorted = signatures.toSorted((a, b) => (a.statement < b.statement ? -1 : 1));
  const { nodes, edges, groupOf } = groupAll(rule, sorted);
  const groupAt = (item: number) => groupOf[nodes.nodeOf[item] ?? -1] ?? -1;
  const signature = (item: number) => sorted[item] as Signature;
  const compared = Array.from(edges, ({ a, b, edge }) => ({
    groups: [groupOf[a], groupOf[b]] as const,
    pair: { a: signature(nodes.standing(a)), b: signature(nodes.standing(b)), ...edge },
  }));
  const copies = [...sorted.keys()]
    .filter((item) => nodes.standing(nodes.nodeOf[item] ?? -1) !== item)
    .map((item) => [nodes.standing(nodes.nodeOf[item] ?? -1), item] as const)
    .map(([standing, item]) => ({
      groups: [groupAt(item), groupAt(item)] as const,
      pair: sameWords(signature(standing), signature(item)),
    }));
  const within = Map.groupBy(
    [...compared, ...copies].filter(({ groups: [one, other] }) => one === other),
    ({ groups: [group] }) => group,
  );
  return {
    groups: [...Map.groupBy(sorted.keys(), groupAt)].map(([group, items]) => ({
      members: items.map(signature),
      pairs: spanningOr(
        items.map(signature),
        (within.get(group) ?? []).map(({ pair }) => pair),
      ),
    })),
    contradictions: compared
      .filter(({ groups: [one, other], pair }) => one !== other && pair.relation === 'contradiction')
      .map(({ pair }) => pair),
  };
}

/**
 * Pairs that lead from each statement of a group to every other: those that were found, and where statements were put together by what all in the group have
 * in common, also the first with each.
 */
function spanningOr(members: readonly Signature[], pairs: readonly ComparedPair[]): ComparedPair[] {
  if (spanningPairs(pairs).length === members.length - 1) return [...pairs];
  const [first, ...others] = members;
  if (first === undefined) return [];
  const known = new Set(pairs.flatMap(({ a, b }) => (a === first ? [b] : b === first ? [a] : [])));
  const added = others
    .filter((other) => !known.has(other))
    .map((other) => ({
      a: first,
      b: other,
      ...compareStatements(first, other),
      relation: relationOf(first, other),
    }));
  return [...pairs, ...added];
}

function relationOf(a: Signature, b: Signature): 'same' | 'opposite' {
  return a.isNegated === b.isNegated ? 'same' : 'opposite';
}

/** Two that say the same in the same words, whatever stands around them. */
function sameWords(a: Signature, b: Signature): ComparedPair {
  return { a, b, ...compareStatements(a, b), relation: 'same' };
}
