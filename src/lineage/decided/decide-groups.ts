import type { Join, Lock } from '../../model/claim.ts';
import type { ComparedPair } from '../claims/compared-pair.ts';
import type { GroupedStatements, StatementGroup } from '../claims/group-statements.ts';
import type { StatementCard } from '../claims/statement-card.ts';
import type { ClaimJudgement } from './claim-judgement.ts';
import { type DecidedGroup, layClaimDecisions, statementsSpokenOf } from './lay-claim-decisions.ts';
import { Polarities } from './polarities.ts';

/** Statements that make one claim, of which persons may have decided. */
export interface DecidedStatements extends StatementGroup {
  /** Null where nobody decided of any of them: then their pairs say what holds them together. */
  readonly decided: { readonly joins: readonly Join[]; readonly lock: Lock | null } | null;
}

/** Statements by the claims that they make, once what persons decided is laid over what the machine found. */
export interface DecidedClaims {
  readonly groups: readonly DecidedStatements[];
  readonly contradictions: readonly ComparedPair[];
}

/**
 * Lays what persons decided over groups of statements: see `layClaimDecisions`. Whether a statement says the opposite of the others
 * then follows from what holds them together, which may be a person’s word. Pairs that cannot both be so contradict each other where persons
 * set them apart, and no longer where persons joined them.
 *
 * @param joinOf - a pair of statements of one claim, as a join
 */
export function decideGroups(
  { groups, contradictions }: Pick<GroupedStatements, 'groups' | 'contradictions'>,
  judgements: readonly ClaimJudgement[],
  joinOf: (pair: ComparedPair) => Join,
): DecidedClaims {
  const spokenOf = statementsSpokenOf(judgements);
  const isTouched = ({ members }: StatementGroup) => members.some(({ statement }) => spokenOf.has(statement));
  const touched = groups.filter(isTouched);
  const untouched = groups.filter((group) => !isTouched(group));
  const decided = regroup(touched, judgements, joinOf);
  const groupOf = new Map(
    decided.flatMap((group) => group.members.map(({ statement }) => [statement, group])),
  );
  const isWithin = ({ a, b }: ComparedPair) =>
    groupOf.has(a.statement) && groupOf.get(a.statement) === groupOf.get(b.statement);
  const within = touched.flatMap(({ pairs }) => pairs).filter(({ relation }) => relation === 'contradiction');
  return {
    groups: [...untouched.map((group) => ({ ...group, decided: null })), ...decided],
    contradictions: [...contradictions, ...within].filter((pair) => !isWithin(pair)),
  };
}

function regroup(
  touched: readonly StatementGroup[],
  judgements: readonly ClaimJudgement[],
  joinOf: (pair: ComparedPair) => Join,
): DecidedStatements[] {
  const machine = touched.map(({ members, pairs }) => ({
    statements: members.map(({ statement }) => statement),
    joins: pairs.filter(isOneClaim).map(joinOf),
  }));
  const cards = new Map(touched.flatMap(({ members }) => members.map((one) => [one.statement, one])));
  const { groups } = layClaimDecisions(machine, judgements);
  const groupOf = new Map(groups.flatMap((group) => group.statements.map((id) => [id, group])));
  const pairs = Map.groupBy(
    touched
      .flatMap((group) => group.pairs)
      .filter(({ a, b }) => groupOf.get(a.statement) === groupOf.get(b.statement)),
    ({ a }) => groupOf.get(a.statement),
  );
  return groups.map((group) => ({
    members: membersOf(group, cards),
    pairs: pairs.get(group) ?? [],
    decided: { joins: group.joins, lock: group.locked },
  }));
}

function isOneClaim({ relation }: ComparedPair): boolean {
  return relation === 'same' || relation === 'opposite';
}

/** In order of id; the first says what it says, and each other the same or the opposite, as the joins have it. */
function membersOf(
  { statements, joins }: DecidedGroup,
  cards: ReadonlyMap<string, StatementCard>,
): StatementCard[] {
  const members = statements.toSorted().flatMap((id) => cards.get(id) ?? []);
  const polarities = Polarities.of(joins);
  const [first] = members;
  return members.map((one) => {
    const isOpposite = first && polarities.areOpposites(first.statement, one.statement);
    return isOpposite == null ? one : { ...one, isNegated: first?.isNegated !== isOpposite };
  });
}
