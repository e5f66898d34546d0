import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Claim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import type { Findings, UngroupedStatement } from '../model/findings.ts';
import type { Statement } from '../model/statement.ts';
import type { ClaimJudgement } from './decided/claim-judgement.ts';
import { type DecidedGroup, layClaimDecisions } from './decided/lay-claim-decisions.ts';
import { findOrigins } from './find-origins.ts';
import { foldWording } from './fold-wording.ts';

export interface GroupedClaims {
  /** In the order of documents by path, then of the text. */
  readonly statements: readonly Statement[];
  /** By id of the first statement that makes them, in the order of `statements`. */
  readonly claims: readonly Claim[];
}

/**
 * Groups the statements of a pile into claims: those whose wording is the same once case, quotation marks and
 * punctuation are set aside. The order of `findings` makes no difference to which statements go together.
 *
 * @param findings in the order in which the statements are wanted
 * @param known all that is known of the entities in the chains; as the documents have them if not given
 * @param judgements what persons decided of claims, the earliest first
 */
export function groupClaims(
  findings: readonly Findings[],
  known: readonly Entity[] = findings.flatMap((one) => one.entities),
  judgements: readonly ClaimJudgement[] = [],
): GroupedClaims {
  const ungrouped = findings.flatMap(({ statements }) => statements);
  const documents = new Map(findings.map(({ document }) => [document.id, document]));
  const entities = new Map(known.map((entity) => [entity.id, entity]));
  const byId = new Map(ungrouped.map((one) => [one.id, one]));
  const alike = Map.groupBy(ungrouped, ({ text }) => foldWording(text));
  const groups = [...alike.values()].map((members) => ({
    statements: members.map(({ id }) => id),
    joins: [],
  }));
  const claims = layClaimDecisions(groups, judgements).groups.map((group) => {
    const members = group.statements.flatMap((id) => byId.get(id) ?? []);
    return claimOf(idOfGroup(members, alike), group, members, documents, entities);
  });
  const claimBy = new Map(claims.flatMap(({ id, statements }) => statements.map((one) => [one, id])));
  const statements = ungrouped.map((one): Statement => ({ ...one, claim: claimBy.get(one.id) ?? '' }));
  return { statements, claims };
}

/** The id of the claim that a statement of this text makes. */
export function claimIdOf(text: string): string {
  return claimId(foldWording(text));
}

/** By the wording where it is all that is worded so; else by the least id of a statement, since others are worded so too. */
function idOfGroup(
  members: readonly UngroupedStatement[],
  alike: ReadonlyMap<string, readonly UngroupedStatement[]>,
): string {
  const [wording = '', ...others] = new Set(members.map(({ text }) => foldWording(text)));
  const isWhole = others.length === 0 && alike.get(wording)?.length === members.length;
  return claimId(isWhole ? wording : (members.map(({ id }) => id).sort()[0] ?? ''));
}

/** 64 bits of a hash of the wording. */
function claimId(wording: string): string {
  return `c-${bytesToHex(sha256(utf8ToBytes(wording))).slice(0, 16)}`;
}

function claimOf(
  id: string,
  { joins, locked }: DecidedGroup,
  members: readonly UngroupedStatement[],
  documents: ReadonlyMap<string, Document>,
  entities: ReadonlyMap<string, Entity>,
): Claim {
  const dates = members
    .map(({ document }) => documents.get(document)?.published ?? null)
    .filter((date) => date !== null);
  return {
    id,
    text: clearest(members),
    statements: members.map((member) => member.id),
    firstSeen: dates.map((date) => date.slice(0, 10)).sort()[0] ?? null,
    joins,
    origins: findOrigins(members, entities),
    transmissions: [],
    contradicts: [],
    contradictions: [],
    distorts: null,
    ...(locked === null ? {} : { locked }),
  };
}

/** Of the same words the shortest writing, which has the fewest marks around them; of equals the first by code units. */
function clearest(members: readonly UngroupedStatement[]): string {
  const texts = members.map(({ text }) => text.replace(/\s+/gu, ' '));
  return texts.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? '';
}
