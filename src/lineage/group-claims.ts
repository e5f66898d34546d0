import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Claim, Contradiction, Distortion, Join } from '../model/claim.ts';
import type { Derivation } from '../model/derivation.ts';
import type { Document } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import type { Findings, UngroupedStatement } from '../model/findings.ts';
import type { Statement } from '../model/statement.ts';
import { isOfClaim } from './claims/clashes/claims-clash.ts';
import type { ComparedPair } from './claims/compared-pair.ts';
import { distortionIn } from './claims/find-distortion.ts';
import { type GroupedStatements, groupStatements } from './claims/group-statements.ts';
import { reasonOf } from './claims/reason-of-join.ts';
import { signaturesOf } from './claims/signatures-of.ts';
import { spanningPairs } from './claims/spanning-pairs.ts';
import type { StatementCard } from './claims/statement-card.ts';
import { sureCore } from './claims/sure-core.ts';
import { towardsOpposite } from './claims/towards.ts';
import type { ClaimJudgement } from './decided/claim-judgement.ts';
import { type DecidedStatements, decideGroups } from './decided/decide-groups.ts';
import { foldWording } from './fold-wording.ts';
import { findOrigins } from './origins/find-origins.ts';
import { type DocumentLineage, findTransmissions } from './origins/find-transmissions.ts';
import type { Change } from './origins/footing.ts';

export interface GroupedClaims {
  /** In the order of documents by path, then of the text. */
  readonly statements: readonly Statement[];
  /** By id of the first statement that makes them, in the order of `statements`. */
  readonly claims: readonly Claim[];
}

/** What else is known when statements are grouped. */
export interface GroupingContext {
  /** Among the documents. */
  readonly derivations: readonly Derivation[];
  /** What persons decided of claims, the earliest first. */
  readonly judgements: readonly ClaimJudgement[];
  /** The statements by the claims they make; found if not given. */
  readonly grouped: GroupedStatements;
}

/**
 * Groups the statements of a pile into claims, however they are worded: see claims/. Stances are then towards the claim, which a statement may
 * say the opposite of. The order of `findings` makes no difference to which statements go together.
 *
 * @param findings in the order in which the statements are wanted
 * @param known all that is known of the entities in the chains; as the documents have them if not given
 */
export function groupClaims(
  findings: readonly Findings[],
  known: readonly Entity[] = findings.flatMap((one) => one.entities),
  {
    derivations = [],
    judgements = [],
    grouped = groupStatements(findings.flatMap(signaturesOf)),
  }: Partial<GroupingContext> = {},
): GroupedClaims {
  const pile = new Pile(findings);
  const entities = new Map(known.map((entity) => [entity.id, entity]));
  const join = (pair: ComparedPair) => joinOf(pair, pile, grouped);
  const { groups, contradictions } = decideGroups(grouped, judgements, join);
  const drafts = withIds(groups.map((group) => draftOf(group, pile)));
  const draftAt = new Map(
    drafts.flatMap((draft) => draft.group.members.map(({ statement }) => [statement, draft])),
  );
  const negated = new Set(
    groups.flatMap(({ members }) => members.filter((one) => one.isNegated).map(({ statement }) => statement)),
  );
  const statements = findings
    .flatMap((one) => one.statements)
    .map((one) => statementIn(one, negated.has(one.id), draftAt.get(one.id) as Draft));
  const byClaim = Map.groupBy(statements, ({ claim }) => claim);
  const against = contradictionsBetween(contradictions, draftAt);
  const distorted = distortionsBetween(
    { contradictions, signatureOf: grouped.signatureOf },
    draftAt,
    pile,
    derivations,
  );
  const draftOfId = new Map(drafts.map((draft) => [draft.id, draft]));
  const lineage = {
    published: new Map(findings.map(({ document }) => [document.id, document.published])),
    commenters: new Map(findings.map(({ document }) => [document.id, commentersOf(document)])),
    derivations: Map.groupBy(derivations, ({ derived }) => derived),
  };
  const claims = [...byClaim].map(([id, members]) =>
    claimOf(draftOfId.get(id) as Draft, members, {
      pile,
      entities,
      lineage,
      contradictions: against.get(id) ?? [],
      distorts: distorted.get(id) ?? null,
      byClaim,
      join,
      signatureOf: grouped.signatureOf,
    }),
  );
  return { statements, claims };
}

/** What statements and documents are called, looked up by id. */
class Pile {
  readonly statements: ReadonlyMap<string, UngroupedStatement>;
  readonly documents: ReadonlyMap<string, Document>;
  readonly #times = new Map<string, string>();

  constructor(findings: readonly Findings[]) {
    this.documents = new Map(findings.map(({ document }) => [document.id, document]));
    this.statements = new Map(
      findings.flatMap((one) => one.statements.map((statement) => [statement.id, statement])),
    );
  }

  textOf(statement: string): string {
    return this.statements.get(statement)?.text ?? '';
  }

  wordsAt(document: string, start: number, end: number): string {
    return (this.documents.get(document)?.text ?? '').slice(start, end);
  }

  /** For ordering statements by when they came; those without a date come last. */
  timeOf(statement: string): string {
    const time = this.#times.get(statement) ?? this.#readTime(statement);
    this.#times.set(statement, time);
    return time;
  }

  #readTime(statement: string): string {
    const { document: id, spans } = this.statements.get(statement) as UngroupedStatement;
    const document = this.documents.get(id);
    const place = String(spans[0]?.[0] ?? 0).padStart(9, '0');
    return [document?.published ?? '~', document?.path, document?.record, place, statement].join('\n');
  }
}

/** A claim before its origins are counted. */
interface Draft {
  readonly id: string;
  readonly group: DecidedStatements;
  readonly text: string;
  /** Id of its first statement. */
  readonly first: string;
  /** Whether the claim is that something is not so. */
  readonly isNegated: boolean;
}

function draftOf(group: DecidedStatements, pile: Pile): Draft {
  const ids = group.members.map(({ statement }) => statement);
  const first = ids.reduce((one, two) => (pile.timeOf(two) < pile.timeOf(one) ? two : one));
  const isNegated = isMostlyNegated(group);
  const text = clearest(group, isNegated, pile);
  return { id: claimIdOf(pile.textOf(first)), group, text, first, isNegated };
}

/**
 * Whether a claim is that something is not so: where more than two thirds say it that way. Denials are repeated more than what they deny: of the stances of
 * six cases 62.7 % are right so, 58.2 % with half, 62.3 % where all must say so, 60.2 % with what was said first.
 */
function isMostlyNegated({ members }: DecidedStatements): boolean {
  const negated = members.filter((one) => one.isNegated).length;
  return 3 * negated > 2 * members.length;
}

/**
 * The wording nearest to all others, of those that say what the claim says and do not only point to it; of equals the shortest, then the
 * first by code units.
 */
function clearest({ members, pairs }: DecidedStatements, isNegated: boolean, pile: Pile): string {
  const nearness = new Map<string, number>();
  for (const { a, b, score } of pairs)
    for (const { statement } of [a, b])
      nearness.set(statement, (nearness.get(statement) ?? 0) + Math.min(score, 3));
  const rank = (at: number) =>
    Number(members[at]?.isNegated !== isNegated) * 2 + Number((members[at]?.pointing ?? 0) > 0.25);
  const order = [...members.keys()].map((at) => {
    const id = members[at]?.statement ?? '';
    return {
      rank: rank(at),
      near: nearness.get(id) ?? 0,
      text: inOneLine(pile.textOf(id)),
    };
  });
  order.sort(
    (a, b) =>
      a.rank - b.rank || b.near - a.near || a.text.length - b.text.length || (a.text < b.text ? -1 : 1),
  );
  return order[0]?.text ?? '';
}

/** Where nothing is to be replaced, the text itself: what V8 makes in replacing takes ten times the memory. */
function inOneLine(text: string): string {
  return /\s\s|[^\S ]/u.test(text) ? text.replace(/\s+/gu, ' ') : text;
}

/** Of claims whose first statements are worded alike, the earliest keeps the id of the wording. */
function withIds(drafts: readonly Draft[]): Draft[] {
  const firsts = new Map<string, string>();
  for (const { id, first } of drafts) {
    const before = firsts.get(id);
    if (before === undefined || first < before) firsts.set(id, first);
  }
  return drafts.map((draft) =>
    firsts.get(draft.id) === draft.first ? draft : { ...draft, id: laterClaimIdOf(draft.id, draft.first) },
  );
}

/** @param isOwn whether the statement says that something is not so */
function statementIn(one: UngroupedStatement, isOwn: boolean, { id, isNegated }: Draft): Statement {
  return { ...one, chain: isOwn === isNegated ? one.chain : towardsOpposite(one.chain), claim: id };
}

function contradictionsBetween(
  pairs: readonly ComparedPair[],
  draftAt: ReadonlyMap<string, Draft>,
): Map<string, Contradiction[]> {
  const found = new Map<string, Map<string, Contradiction>>();
  const membersOf = ({ statement }: StatementCard) => draftAt.get(statement)?.group.members ?? [];
  for (const { a, b, confidence, kind = 'figures' } of pairs) {
    if (kind === 'figures' && [a, b].some((one) => !isOfClaim(one, membersOf(one)))) continue;
    for (const [one, two] of [
      [a, b],
      [b, a],
    ] as const) {
      const [id = '', other = ''] = [draftAt.get(one.statement)?.id, draftAt.get(two.statement)?.id];
      const own = found.get(id) ?? new Map<string, Contradiction>();
      const before = own.get(other);
      if (before === undefined || before.confidence < confidence)
        own.set(other, {
          claim: other,
          kind,
          confidence,
          statements: [one.statement, two.statement],
        });
      found.set(id, own);
    }
  }
  return new Map(
    [...found].map(([id, own]) => [id, [...own.values()].sort((a, b) => (a.claim < b.claim ? -1 : 1))]),
  );
}

/** The id of the claim that a statement of this text makes, where it is the first to make it. */
export function claimIdOf(text: string): string {
  return claimId(foldWording(text));
}

/**
 * The id of a claim of whose wording an earlier one has the id.
 *
 * @param wording - id of that
 * @param first - id of the statement that is the first to make this one
 */
export function laterClaimIdOf(wording: string, first: string): string {
  return claimId(`${wording} ${first}`);
}

/** 64 bits of a hash of the wording. */
function claimId(wording: string): string {
  return `c-${bytesToHex(sha256(utf8ToBytes(wording))).slice(0, 16)}`;
}

/** All that a claim is seen in. */
interface Surroundings {
  readonly pile: Pile;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly lineage: DocumentLineage;
  readonly contradictions: readonly Contradiction[];
  readonly distorts: Distortion | null;
  /** The statements of every claim. */
  readonly byClaim: ReadonlyMap<string, readonly Statement[]>;
  /** A pair of statements of one claim, as a join. */
  readonly join: (pair: ComparedPair) => Join;
  readonly signatureOf: GroupedStatements['signatureOf'];
}

function commentersOf({ parts }: Document): ReadonlySet<string> {
  const voices = (isComment: boolean) =>
    new Set(
      parts.filter(({ kind }) => (kind === 'comment') === isComment).flatMap(({ voice }) => voice ?? []),
    );
  return voices(true).difference(voices(false));
}

/** Ids of the statements that surely make a claim; all where persons decided of it, or two alone are one. */
function sureOf(
  { members, decided }: DecidedStatements,
  signatureOf: GroupedStatements['signatureOf'],
): ReadonlySet<string> {
  if (decided !== null || members.length < 3) return new Set(members.map(({ statement }) => statement));
  return sureCore(members.map(signatureOf));
}

/** Who stated a claim before it was changed, and in which document it was. */
function changeOf(
  distorts: Distortion | null,
  byClaim: ReadonlyMap<string, readonly Statement[]>,
  pile: Pile,
): Change | null {
  const changed = pile.statements.get(distorts?.statement ?? '');
  if (distorts === null || changed === undefined) return null;
  const before = byClaim.get(distorts.of) ?? [];
  const voices = new Set(before.flatMap(({ chain }) => chain.flatMap(({ entity }) => entity ?? [])));
  return { document: changed.document, voices };
}

function claimOf(
  { id, text, group }: Draft,
  members: readonly Statement[],
  { pile, entities, lineage, contradictions, distorts, byClaim, join, signatureOf }: Surroundings,
): Claim {
  const transmissions = findTransmissions(members, lineage);
  const inOrder = members.toSorted((a, b) => (pile.timeOf(a.id) < pile.timeOf(b.id) ? -1 : 1));
  const dates = members
    .map(({ document }) => pile.documents.get(document)?.published ?? null)
    .filter((date) => date !== null);
  return {
    id,
    text,
    statements: members.map((member) => member.id),
    firstSeen: dates.map((date) => date.slice(0, 10)).sort()[0] ?? null,
    joins: group.decided?.joins ?? spanningPairs(group.pairs).map(join),
    origins: findOrigins(inOrder, entities, {
      transmissions,
      change: changeOf(distorts, byClaim, pile),
      sure: () => sureOf(group, signatureOf),
    }),
    transmissions,
    contradicts: contradictions.map(({ claim }) => claim),
    contradictions,
    distorts,
    ...(group.decided?.lock ? { locked: group.decided.lock } : {}),
  };
}

function joinOf(
  { a, b, confidence }: ComparedPair,
  pile: Pile,
  { signatureOf }: Pick<GroupedStatements, 'signatureOf'>,
): Join {
  return {
    statements: [a.statement, b.statement],
    relation: a.isNegated === b.isNegated ? 'same' : 'opposite',
    confidence,
    reason: reasonOf(signatureOf(a), signatureOf(b), pile.textOf(a.statement)),
    decision: null,
  };
}

/** By id of a claim, which earlier one it distorts: that which the surest pair shows. */
function distortionsBetween(
  { contradictions, signatureOf }: Pick<GroupedStatements, 'contradictions' | 'signatureOf'>,
  draftAt: ReadonlyMap<string, Draft>,
  pile: Pile,
  derivations: readonly Derivation[],
): Map<string, Distortion> {
  const ways = new Set(
    derivations.filter(({ directed }) => directed).map(({ origin, derived }) => `${origin} ${derived}`),
  );
  const found = new Map<string, Distortion>();
  for (const pair of contradictions.toSorted((one, two) => two.confidence - one.confidence)) {
    const [one, two] = [draftAt.get(pair.a.statement), draftAt.get(pair.b.statement)];
    if (one === undefined || two === undefined) continue;
    const isLater = pile.timeOf(one.first) < pile.timeOf(two.first);
    const [before, after] = isLater ? [one, two] : [two, one];
    const isInOrder = pile.timeOf(pair.a.statement) < pile.timeOf(pair.b.statement) === isLater;
    if (!isInOrder || found.has(after.id)) continue;
    const [earlier, later] = isLater ? [pair.a, pair.b] : [pair.b, pair.a];
    const derives = ways.has(`${earlier.document} ${later.document}`);
    const distortion = distortionIn(
      signatureOf(earlier),
      signatureOf(later),
      derives,
      (statement, start, end) => pile.wordsAt(statement.document, start, end),
    );
    if (distortion !== null) found.set(after.id, { of: before.id, ...distortion });
  }
  return found;
}
