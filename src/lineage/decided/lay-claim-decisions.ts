import type { Join, Lock } from '../../model/claim.ts';
import { bridgePieces } from './bridge-pieces.ts';
import { ClaimClusters } from './claim-clusters.ts';
import type { ClaimJudgement } from './claim-judgement.ts';
import { type Contradicted, type DecidedPair, followJudgements } from './follow-judgements.ts';
import { Polarities } from './polarities.ts';

/** Statements that the machine takes for one claim. */
export interface ClaimGroup {
  /** Ids. At least one. */
  readonly statements: readonly string[];
  /** What holds them together; pairs of other statements do not count. None where they are worded alike, say. */
  readonly joins: readonly Join[];
}

/** Statements that make one claim, once what persons decided is laid over what the machine found. */
export interface DecidedGroup extends ClaimGroup {
  /** Null where nobody locked it. */
  readonly locked: Lock | null;
}

/** All groups after decisions. */
export interface DecidedGroups {
  /** In the order of their first statements, and these in the order in which they were given. */
  readonly groups: readonly DecidedGroup[];
  /** Decisions (`p-…`) that do not count, or not whole, since later ones contradict them. */
  readonly overruled: ReadonlyMap<string, Contradicted>;
}

/**
 * Lays what persons decided over the groups that the machine found. What they decided comes first, and of two decisions that contradict
 * each other the later counts (`followJudgements`). Then the machine joins what it may: its surest pairs first, then the
 * pieces of each of its groups, the largest first, so that who takes one statement out of a claim leaves the rest one
 * claim. What it would add to a locked claim is a claim of its own, and is suggested.
 *
 * The order of groups, statements and pairs makes no difference to which statements go together. Groups in which no statement is
 * that a person decided of come out as they went in. Takes little more time than in proportion to all that is given.
 *
 * @param judgements - what persons decided and did not withdraw, the earliest first
 */
export function layClaimDecisions(
  groups: readonly ClaimGroup[],
  judgements: readonly ClaimJudgement[],
): DecidedGroups {
  const spokenOf = statementsSpokenOf(judgements);
  const isTouched = ({ statements }: ClaimGroup) => statements.some((id) => spokenOf.has(id));
  const touched = groups.filter(isTouched);
  const untouched = groups.filter((group) => !isTouched(group));
  const { groups: decided, overruled } = regroup(touched.map(inItself), judgements);
  const asTheyWere = untouched.map((group): DecidedGroup => ({ ...group, locked: null }));
  return { groups: inOrder(asTheyWere, decided, groups), overruled };
}

/** Ids of the statements that persons decided of. */
export function statementsSpokenOf(judgements: readonly ClaimJudgement[]): ReadonlySet<string> {
  const spokenOf = new Set<string>();
  for (const one of judgements) {
    for (const { id } of one.statements) spokenOf.add(id);
    if (one.kind === 'apart') for (const id of one.from) spokenOf.add(id);
  }
  return spokenOf;
}

/** A group with its pairs, the surest first; without those that lead out of it. */
function inItself({ statements, joins }: ClaimGroup): ClaimGroup {
  const own = new Set(statements);
  const inside = joins.filter(({ statements: [a, b] }) => own.has(a) && own.has(b));
  return { statements: statements.toSorted(), joins: inside.sort(bySureness) };
}

function regroup(groups: readonly ClaimGroup[], judgements: readonly ClaimJudgement[]): DecidedGroups {
  const groupOf = new Map(groups.flatMap((group) => group.statements.map((id) => [id, group] as const)));
  const clusters = new ClaimClusters();
  const { pairs, overruled } = followJudgements(clusters, judgements, (id) => groupOf.has(id));
  const atoms = new Map(groupOf.keys().map((id) => [id, clusters.rootOf(id)]));
  const locks = lockedStatements(clusters, groupOf.keys());
  joinByMachine(clusters, groups);
  const roots = new Set(groupOf.keys().map((id) => clusters.rootOf(id)));
  const sets = [...roots].flatMap((root) =>
    withoutAdditions(clusters.membersOf(root), locks, (id) => [`atom ${atoms.get(id)}`, groupOf.get(id)]),
  );
  return { groups: withJoins(sets, groups, groupOf, pairs), overruled };
}

/** By statement, the lock on it as persons left it. */
function lockedStatements(clusters: ClaimClusters, known: Iterable<string>): ReadonlyMap<string, string> {
  const locks = new Map<string, string>();
  for (const id of known) {
    const lock = clusters.lockOf(id);
    if (lock !== null) locks.set(id, lock);
  }
  return locks;
}

/** Joins what the machine takes for one claim, as far as persons allow. */
function joinByMachine(clusters: ClaimClusters, groups: readonly ClaimGroup[]): void {
  const joins = groups.flatMap((group) => group.joins).sort(bySureness);
  for (const { statements } of joins) clusters.join(...statements);
  for (const { statements } of groups.toSorted(byFirst)) {
    const pieces = piecesOf(statements, (id) => clusters.rootOf(id));
    const isBound = ([id = '']: readonly string[]) => clusters.isBound(id);
    const kept: Kept[] = [];
    joinPieces(kept, pieces.filter(isBound), clusters);
    // What nobody speaks of goes to what most is left of.
    kept.sort((a, b) => b.size - a.size);
    joinPieces(
      kept,
      pieces.filter((piece) => !isBound(piece)),
      clusters,
    );
  }
}

/** What pieces of a group come to: one of the statements, and how many there are. */
interface Kept {
  readonly first: string;
  size: number;
}

/** Joins each piece to the first that was kept to which it may be, or keeps it. */
function joinPieces(kept: Kept[], pieces: readonly (readonly string[])[], clusters: ClaimClusters): void {
  for (const piece of pieces) {
    const [first = ''] = piece;
    const home = kept.find((one) => clusters.join(one.first, first));
    if (home === undefined) kept.push({ first, size: piece.length });
    else home.size += piece.length;
  }
}

/** Statements by what they have in common, in order; the largest piece first, then by their first statements. */
function piecesOf(statements: readonly string[], keyOf: (id: string) => unknown): string[][] {
  const pieces = [...Map.groupBy(statements, keyOf).values()];
  return pieces.sort((a, b) => b.length - a.length || compare(a[0] ?? '', b[0] ?? ''));
}

type DecidedSet = Omit<DecidedGroup, 'joins'>;

/**
 * The statements of a cluster; of one that is locked, what the machine added taken out again. What it added out of one of its groups
 * is one claim, and so is what persons joined.
 *
 * @param tiesOf - what is the same of statements that belong together without the lock
 */
function withoutAdditions(
  members: readonly string[],
  locks: ReadonlyMap<string, string>,
  tiesOf: (id: string) => readonly unknown[],
): DecidedSet[] {
  const statements = members.toSorted();
  const [decision] = statements.flatMap((id) => locks.get(id) ?? []);
  if (decision === undefined) return [{ statements, locked: null }];
  const suggested = statements.filter((id) => !locks.has(id));
  const own = { statements: statements.filter((id) => locks.has(id)), locked: { decision, suggested } };
  const others = tiedTogether(suggested, tiesOf).map((tied) => ({ statements: tied, locked: null }));
  return [own, ...others];
}

function tiedTogether(statements: readonly string[], tiesOf: (id: string) => readonly unknown[]): string[][] {
  const clusters = new ClaimClusters();
  const firsts = new Map<unknown, string>();
  for (const id of statements) {
    for (const tie of tiesOf(id)) {
      const first = firsts.get(tie) ?? id;
      firsts.set(tie, first);
      clusters.join(first, id);
    }
  }
  return piecesOf(statements, (id) => clusters.rootOf(id));
}

/** With what leads from each statement of a set to every other: the machine’s pairs first, then what persons joined beyond that. */
function withJoins(
  sets: readonly DecidedSet[],
  groups: readonly ClaimGroup[],
  groupOf: ReadonlyMap<string, ClaimGroup>,
  pairs: readonly DecidedPair[],
): DecidedGroup[] {
  const setOf = new Map(sets.flatMap((set) => set.statements.map((id) => [id, set] as const)));
  const inOneSet = ({ statements: [a, b] }: Pick<Join, 'statements'>) => setOf.get(a) === setOf.get(b);
  const keyOf = ({ statements: [a] }: Pick<Join, 'statements'>) => setOf.get(a);
  const joins = groups.flatMap((group) => group.joins).sort(bySureness);
  const found = Map.groupBy(joins.filter(inOneSet), keyOf);
  const decided = Map.groupBy(pairs.filter(inOneSet), keyOf);
  return sets.map((set) => {
    const leading = new Leading(decided.get(set) ?? []);
    const own = (found.get(set) ?? []).filter((join) => leading.takes(join));
    const bridges = bridgesIn(set, groupOf, leading);
    const byPersons = (decided.get(set) ?? []).filter((pair) => leading.takes(pair)).map(asJoin);
    return { ...set, joins: [...own, ...bridges, ...byPersons] };
  });
}

/** Which pairs lead further, and say of opposites what persons say of them. */
class Leading {
  readonly clusters = new ClaimClusters();
  readonly #polarities: Polarities;

  constructor(decided: readonly DecidedPair[]) {
    this.#polarities = Polarities.of(decided);
  }

  takes(pair: Pick<Join, 'statements' | 'relation'>): boolean {
    if (this.clusters.areOne(...pair.statements) || !this.#polarities.accept(pair)) return false;
    return this.clusters.join(...pair.statements);
  }
}

/** Leads on between what stands together in one group of the machine, as far as its pairs do; returns the pairs for it. */
function bridgesIn(
  { statements }: DecidedSet,
  groupOf: ReadonlyMap<string, ClaimGroup>,
  leading: Leading,
): Join[] {
  const { clusters } = leading;
  return [...Map.groupBy(statements, (id) => groupOf.get(id))].flatMap(([group, own]) => {
    const pieces = piecesOf(own, (id) => clusters.rootOf(id));
    // What no pairs held together was held by something else, as by the same words.
    if (group?.joins.length === 0) for (const id of own) clusters.join(own[0] ?? id, id);
    return bridgePieces(pieces, group?.joins ?? []).filter((bridge) => leading.takes(bridge));
  });
}

function asJoin({ statements, relation, decision }: DecidedPair): Join {
  return { statements, relation, confidence: 1, reason: 'a person decided so', decision };
}

/** Groups by their first statements in the order in which these were given; the statements of those that were decided as well. */
function inOrder(
  asTheyWere: readonly DecidedGroup[],
  decided: readonly DecidedGroup[],
  given: readonly ClaimGroup[],
): DecidedGroup[] {
  const places = new Map(given.flatMap(({ statements }) => statements).map((id, place) => [id, place]));
  const placeOf = (id: string | undefined) => places.get(id ?? '') ?? 0;
  const sorted = decided.map((group) => ({
    ...group,
    statements: group.statements.toSorted((a, b) => placeOf(a) - placeOf(b)),
  }));
  return [...asTheyWere, ...sorted]
    .map((group) => ({ group, place: placeOf(group.statements[0]) }))
    .sort((a, b) => a.place - b.place)
    .map(({ group }) => group);
}

/** The surest first; of equals those with the lesser ids. */
function bySureness(one: Join, other: Join): number {
  return (
    other.confidence - one.confidence ||
    compare(least(one), least(other)) ||
    compare(greatest(one), greatest(other))
  );
}

function least({ statements: [a, b] }: Join): string {
  return a < b ? a : b;
}

function greatest({ statements: [a, b] }: Join): string {
  return a < b ? b : a;
}

function byFirst(one: ClaimGroup, other: ClaimGroup): number {
  return compare(one.statements[0] ?? '', other.statements[0] ?? '');
}

/** By code units. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
