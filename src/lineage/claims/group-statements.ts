import { groupAll } from '../pairs/group-all.ts';
import { type StatementRule, statementRule } from '../statement-rule.ts';
import { compareStatements } from './compare-statements.ts';
import type { ComparedPair } from './compared-pair.ts';
import { unpackCard, unpackSignature } from './packed-signature.ts';
import type { Signature } from './signature.ts';
import { spanningPairs } from './spanning-pairs.ts';
import type { StatementCard } from './statement-card.ts';
import { groupingOf, type StatementGrouping } from './statement-grouping.ts';

/** Statements that make one claim. */
export interface StatementGroup {
  /** In order of id. */
  readonly members: readonly StatementCard[];
  /** What was compared among them, enough to lead from each to every other. */
  readonly pairs: readonly ComparedPair[];
}

/** Statements by the claims they make, and the pairs of different claims that cannot both be so. */
export interface GroupedStatements {
  /** In the order of their first members. */
  readonly groups: readonly StatementGroup[];
  /** In the order of their statements. */
  readonly contradictions: readonly ComparedPair[];
  /** The whole signature of a statement that is in a group, read anew. */
  readonly signatureOf: (statement: StatementCard) => Signature;
}

/** Groups statements by their signatures; the order in which these come makes no difference. */
export function groupStatements(
  signatures: Iterable<Signature>,
  rule: StatementRule = statementRule,
): GroupedStatements {
  return groupsIn(groupingOf(groupAll(rule, signatures)));
}

/** The groups of a grouping; in what order it numbers statements and nodes makes no difference. */
export function groupsIn(grouping: StatementGrouping): GroupedStatements {
  const cards = Array.from({ length: grouping.size }, (_, item) => unpackCard(grouping.written(item)));
  const order = Uint32Array.from(cards.keys()).sort((a, b) => byStatement(cards[a], cards[b]));
  const items = new Map(cards.map(({ statement }, item) => [statement, item]));
  const signatureOf = ({ statement }: StatementCard) =>
    unpackSignature(grouping.written(items.get(statement) ?? -1));
  const groupAt = (item: number) => grouping.groupOf[grouping.nodeOf[item] ?? -1] ?? -1;
  const { within, contradictions } = pairsIn(grouping, cards);
  for (const item of order) {
    const standing = grouping.standing(grouping.nodeOf[item] ?? -1);
    if (standing === item) continue;
    const [a, b] = [cards[standing] as StatementCard, cards[item] as StatementCard];
    put(within, groupAt(item), sameWords(a, b, signatureOf));
  }
  return {
    groups: [...Map.groupBy(order, groupAt)].map(([group, members]) => {
      const own = members.map((item) => cards[item] as StatementCard);
      return { members: own, pairs: spanningOr(own, within.get(group) ?? [], signatureOf) };
    }),
    contradictions,
    signatureOf,
  };
}

type ReadSignature = GroupedStatements['signatureOf'];

/** What was compared within each group, and of different groups what cannot both be so; both in the order of their statements. */
function pairsIn(
  { standing, groupOf, edges }: StatementGrouping,
  cards: readonly StatementCard[],
): { readonly within: Map<number, ComparedPair[]>; readonly contradictions: readonly ComparedPair[] } {
  const within = new Map<number, ComparedPair[]>();
  const contradictions: ComparedPair[] = [];
  for (const { a: one, b: other, edge } of edges) {
    const [a, b] = [cards[standing(one)], cards[standing(other)]].sort(byStatement);
    if (a === undefined || b === undefined) continue;
    const pair = { a, b, ...edge };
    const group = groupOf[one] ?? -1;
    if (group === groupOf[other]) put(within, group, pair);
    else if (edge.relation === 'contradiction') contradictions.push(pair);
  }
  for (const pairs of within.values()) pairs.sort(byStatements);
  return { within, contradictions: contradictions.sort(byStatements) };
}

function put(within: Map<number, ComparedPair[]>, group: number, pair: ComparedPair): void {
  const known = within.get(group);
  if (known === undefined) within.set(group, [pair]);
  else known.push(pair);
}

function byStatement(a?: StatementCard, b?: StatementCard): number {
  const [one, other] = [a?.statement ?? '', b?.statement ?? ''];
  return one < other ? -1 : Number(one > other);
}

function byStatements(one: ComparedPair, other: ComparedPair): number {
  return byStatement(one.a, other.a) || byStatement(one.b, other.b);
}

/**
 * Pairs that lead from each statement of a group to every other: those that were found, and where statements were put together by what all in the group have
 * in common, also the first with each.
 */
function spanningOr(
  members: readonly StatementCard[],
  pairs: readonly ComparedPair[],
  signatureOf: ReadSignature,
): readonly ComparedPair[] {
  if (members.length === 1 || spanningPairs(pairs).length === members.length - 1) return pairs;
  const [first, ...others] = members;
  if (first === undefined) return [];
  const known = new Set(pairs.flatMap(({ a, b }) => (a === first ? [b] : b === first ? [a] : [])));
  const added = others
    .filter((other) => !known.has(other))
    .map((other) => ({
      a: first,
      b: other,
      ...compareStatements(signatureOf(first), signatureOf(other)),
      relation: relationOf(first, other),
    }));
  return [...pairs, ...added];
}

function relationOf(a: StatementCard, b: StatementCard): 'same' | 'opposite' {
  return a.isNegated === b.isNegated ? 'same' : 'opposite';
}

/** Two that say the same in the same words, whatever stands around them. */
function sameWords(a: StatementCard, b: StatementCard, signatureOf: ReadSignature): ComparedPair {
  return { a, b, ...compareStatements(signatureOf(a), signatureOf(b)), relation: 'same' };
}
