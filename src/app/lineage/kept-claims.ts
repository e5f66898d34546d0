import type { KeptLineage } from '../../store/kept-lineage.ts';
import { itemNumber, itemPlace } from '../../store/kept-pairs.ts';
import type { Workspace } from '../../store/workspace.ts';
import { keepLineage } from './keep-lineage.ts';
import { lineageRules } from './lineage-rules.ts';

/** A claim as it is kept. */
export interface KeptClaim {
  /** How many statements make it. */
  readonly statements: number;
  /** Ids of the documents that state it, in the order in which they were added. */
  readonly documents: readonly string[];
}

/**
 * The claims that stand in most documents, then those with most statements; at most `limit`. Brings lineage up to date, and reads
 * no document for it. What persons decided of claims is not taken into account.
 */
export function widestClaims(workspace: Workspace, limit: number): KeptClaim[] {
  return readUpToDate(workspace, ({ pairs }, idOf) =>
    pairs.claim.widest(limit).map(({ group, items }) => ({
      statements: items,
      documents: inOrder(pairs.claim.members(group).map(documentOf)).map(idOf),
    })),
  );
}

/**
 * Ids of the documents that together tell of the claims which these statements make what the whole workspace tells: those that state
 * them, those that state what was found to be like them or against them, and those that share wording with one of the former. A ledger assembled of these
 * alone has these claims as the ledger of all has them, so that a claim can be read out of a workspace of any size.
 *
 * Brings lineage up to date. Statements that are not held are passed over.
 *
 * @param statements - ids
 * @returns in the order in which the documents were added
 */
export function documentsAround(workspace: Workspace, statements: readonly string[]): string[] {
  return readUpToDate(workspace, ({ pairs: { claim, derivation } }, idOf) => {
    const places = statements
      .map((id) => workspace.maybePlaceOfStatement(id))
      .filter((place) => place !== null);
    const groups = places
      .map(({ document, within }) => claim.groupOf(itemNumber(document, within)))
      .filter((group) => group !== null);
    const near = [...new Set(groups)].flatMap((group) => [group, ...claim.neighbours(group)]);
    const stating = inOrder([...new Set(near)].flatMap((group) => claim.members(group)).map(documentOf));
    const sharing = stating.flatMap((document) => documentsSharing(derivation, document));
    return inOrder([...places.map(({ document }) => document), ...stating, ...sharing]).map(idOf);
  });
}

/** Numbers of the documents that may share wording with one. */
function documentsSharing(derivation: KeptLineage['pairs']['derivation'], document: number): number[] {
  const group = derivation.groupOf(itemNumber(document, 0));
  if (group === null) return [];
  return [group, ...derivation.neighbours(group)].flatMap((one) => derivation.members(one)).map(documentOf);
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
  return workspace.readLineage((kept) => {
    const ids = new Map(workspace.documentNumbers().map(({ n, id }) => [n, id]));
    return read(kept, (document) => ids.get(document) ?? '');
  });
}
