import { statementRule } from '../../lineage/statement-rule.ts';
import type { KeptLineage } from '../../store/kept-lineage.ts';
import { type GroupSpread, itemNumber, itemPlace, type KeptPairs } from '../../store/kept-pairs.ts';
import type { Workspace } from '../../store/workspace.ts';
import { foldName } from '../../text/names/fold-name.ts';
import { keepLineage } from './keep-lineage.ts';
import { lineageRules } from './lineage-rules.ts';

/** A claim as it is kept. */
export interface KeptClaim {
  /** Id of the statement that makes it and was added first. */
  readonly statement: string;
  /** How many statements make it. */
  readonly statements: number;
  /** In how many documents. */
  readonly documents: number;
}

/** Which of the claims that are kept are wanted. */
export interface WidestChoices {
  readonly limit: number;
  /** Those in so many documents or more. */
  readonly minDocuments: number;
  /** Ids of statements: claims that have one of them are left out, since what persons decided of claims is not kept. */
  readonly without: ReadonlySet<string>;
}

/** The claims that spread most. */
export interface WidestClaims {
  readonly claims: readonly KeptClaim[];
  /** How many are wanted, whatever the limit. */
  readonly total: number;
  /** Ids of all statements of those that were left out. */
  readonly leftOut: readonly string[];
}

/**
 * The claims that stand in most documents, then those of most publishers, then those with most statements; of equals those that were added first. Brings
 * lineage up to date, and reads no document for it.
 */
export function widestClaims(
  workspace: Workspace,
  { limit, minDocuments, without }: WidestChoices,
): WidestClaims {
  return readUpToDate(workspace, ({ pairs: { claim } }) => {
    const left = new Set([...without].map((id) => groupOf(workspace, claim, id)));
    const isWanted = ({ group, documents }: GroupSpread) => documents >= minDocuments && !left.has(group);
    const least = claim
      .widest(limit + left.size)
      .filter(isWanted)
      .slice(0, limit)
      .at(-1)?.documents;
    const candidates = least === undefined ? [] : claim.spreadOver(least).filter(isWanted);
    const leftOut = [...left].filter((group) => group !== null).map((group) => claim.members(group));
    const wide = leftOut.filter((items) => new Set(items.map(documentOf)).size >= minDocuments);
    const idOf = (item: number) => workspace.lineage.statementAt(itemPlace(item));
    return {
      claims: inSpread(candidates, workspace, claim)
        .slice(0, limit)
        .map(({ group, items, documents }) => ({
          statement: idOf(claim.members(group)[0] ?? -1) ?? '',
          statements: items,
          documents,
        })),
      total: claim.countSpreadOver(minDocuments) - wide.length,
      leftOut: leftOut.flat().flatMap((item) => idOf(item) ?? []),
    };
  });
}

/** In the order of `widestClaims`. */
function inSpread(groups: readonly GroupSpread[], workspace: Workspace, claim: KeptPairs): GroupSpread[] {
  const publishers = workspace.lineage.publishers();
  const publishersOf = (group: number) => {
    const names = claim.members(group).map((item) => publishers.get(documentOf(item)) ?? null);
    return new Set(names.filter((name) => name !== null).map((name) => foldName(name) || name)).size;
  };
  return groups
    .map((one) => ({ one, publishers: publishersOf(one.group) }))
    .sort(
      (a, b) =>
        b.one.documents - a.one.documents ||
        b.publishers - a.publishers ||
        b.one.items - a.one.items ||
        a.one.group - b.one.group,
    )
    .map(({ one }) => one);
}

/**
 * Ids of the documents that together tell of the claims which these statements make what the whole workspace tells: of all that hangs
 * together with them, of what contradicts that, and of what may share wording with one of these documents. A ledger assembled of these alone has these
 * claims as the ledger of all has them, so that a claim can be read out of a workspace of any size. (Where a word is common among all and rare among
 * these, more pairs are compared than among all.)
 *
 * Brings lineage up to date. Statements that are not held are passed over.
 *
 * @param statements - ids
 * @returns in the order in which the documents were added
 */
export function documentsAround(workspace: Workspace, statements: readonly string[]): string[] {
  return readUpToDate(workspace, ({ pairs: { claim, derivation } }, idOf) => {
    const places = statements
      .map((id) => workspace.lineage.maybePlaceOfStatement(id))
      .filter((at) => at !== null);
    const meant = places.map(({ document, within }) => claim.nodeOf(itemNumber(document, within)));
    const own = connected(
      claim,
      meant.filter((node) => node !== null),
    );
    const against = [...own].flatMap((node) => claim.edgesOf(node).map(({ other }) => other));
    const stating = [...connected(claim, [...own, ...against])].flatMap((node) => claim.itemsIn(node));
    const sharing = inOrder(stating.map(documentOf)).flatMap((one) => documentsSharing(derivation, one));
    return inOrder([...stating.map(documentOf), ...sharing]).map(idOf);
  });
}

/** Of each statement the number of the claim that it makes, by which those of one claim can be told; null where it is not held. */
export function claimNumbers(workspace: Workspace, statements: readonly string[]): (number | null)[] {
  return readUpToDate(workspace, ({ pairs: { claim } }) =>
    statements.map((id) => groupOf(workspace, claim, id)),
  );
}

function groupOf(workspace: Workspace, claim: KeptPairs, statement: string): number | null {
  const place = workspace.lineage.maybePlaceOfStatement(statement);
  return place === null ? null : claim.groupOf(itemNumber(place.document, place.within));
}

/** Nodes that edges lead to from some, directly or not; of those edges that connect. */
function connected(claim: KeptPairs, from: readonly number[]): Set<number> {
  const found = new Set(from);
  // Those that are found are appended, and gone through in their turn.
  for (const node of found) {
    for (const { other, edge } of claim.edgesOf(node)) {
      if (statementRule.connects(JSON.parse(edge))) found.add(other);
    }
  }
  return found;
}

/** Numbers of the documents that may share wording with one. */
function documentsSharing(derivation: KeptPairs, document: number): number[] {
  const node = derivation.nodeOf(itemNumber(document, 0));
  if (node === null) return [];
  const near = derivation.edgesOf(node).map(({ other }) => other);
  return [node, ...near].flatMap((one) => derivation.itemsIn(one)).map(documentOf);
}

function documentOf(item: number): number {
  return itemPlace(item).document;
}

function inOrder(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function readUpToDate<T>(
  workspace: Workspace,
  read: (kept: KeptLineage, idOf: (document: number) => string) => T,
): T {
  keepLineage(workspace, lineageRules);
  return workspace.lineage.read((kept) =>
    read(kept, (document) => workspace.lineage.documentAt(document) ?? ''),
  );
}
