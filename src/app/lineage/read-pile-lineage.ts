import { type GroupedStatements, groupsIn } from '../../lineage/claims/group-statements.ts';
import type { Signature } from '../../lineage/claims/signature.ts';
import { groupingOf } from '../../lineage/claims/statement-grouping.ts';
import { findDerivations } from '../../lineage/derivations/find-derivations.ts';
import { groupNodes } from '../../lineage/pairs/group-all.ts';
import { Nodes } from '../../lineage/pairs/nodes.ts';
import { statementRule } from '../../lineage/statement-rule.ts';
import type { Derivation } from '../../model/derivation.ts';
import type { Findings } from '../../model/findings.ts';
import { ProblemError } from '../../model/problem.ts';
import type { KeptLineage } from '../../store/kept-lineage.ts';
import type { Workspace } from '../../store/workspace.ts';
import { inDocumentOrder } from '../document-order.ts';
import { keepLineage } from './keep-lineage.ts';
import { RememberedDerivations } from './kept-derivations.ts';
import { keptGrouping, keptGroupingAmong } from './kept-grouping.ts';
import { lineageRules } from './lineage-rules.ts';

/** All that was found in the documents of a workspace at one moment, and what is known of their lineage. */
export interface PileLineage {
  /** In the order in which the documents were added. */
  readonly findings: readonly Findings[];
  /** Their statements by the claims they make; undefined where somebody else was writing, and they are to be grouped anew. */
  readonly grouped: GroupedStatements | undefined;
  readonly derivations: readonly Derivation[];
}

/**
 * Reads the findings of a workspace with the lineage that it keeps, so that nothing is compared again that was compared before. Brings
 * that up to date, unless somebody else is writing.
 */
export function readPileLineage(workspace: Workspace): PileLineage {
  const isKept = isUpToDate(workspace);
  const { memory, ...read } = workspace.lineage.read((kept) => ({
    findings: [...workspace.findings()],
    // Of the same moment as the findings: what comes in between is seen in neither, or there are changes.
    grouped: isKept && isWhole(kept) ? groupsIn(keptGrouping(kept.pairs.claim)) : undefined,
    memory: new RememberedDerivations(kept.derivations),
  }));
  const derivations = findDerivations(inDocumentOrder(read.findings), memory);
  if (isKept && memory.noted > 0) keepNoted(workspace, memory);
  return { ...read, derivations };
}

/**
 * The same of some documents of a workspace: statements are in the groups in which they are among all, and derivations are those that there are
 * among these alone. Brings lineage up to date; throws ProblemError `workspace-locked` where that cannot be.
 *
 * @param documents - ids; those that are not held are passed over
 */
export function readLineageAmong(workspace: Workspace, documents: readonly string[]): PileLineage {
  keepLineage(workspace, lineageRules);
  const { memory, ...read } = workspace.lineage.read((kept) => {
    const numbers = documents.map((id) => kept.numberOf(id)).filter((n) => n !== null);
    return {
      findings: documents.map((id) => workspace.maybeFindings(id)).filter((one) => one !== null),
      grouped: isWhole(kept) ? groupsIn(keptGroupingAmong(kept.pairs.claim, numbers)) : undefined,
      memory: new RememberedDerivations(kept.derivations, documents),
    };
  });
  return { ...read, derivations: findDerivations(inDocumentOrder(read.findings), memory) };
}

/**
 * The same of some documents of a workspace, as if there were no others: groups and derivations are found among these alone, of what is kept of each. Brings
 * lineage up to date, unless somebody else is writing.
 *
 * @param documents - ids; those that are not held are passed over
 */
export function readLineageOf(workspace: Workspace, documents: readonly string[]): PileLineage {
  const isKept = isUpToDate(workspace);
  const { memory, nodes, ...read } = workspace.lineage.read((kept) => ({
    findings: documents.map((id) => workspace.maybeFindings(id)).filter((one) => one !== null),
    nodes: isKept && isWhole(kept) ? keptNodes(kept, documents) : null,
    memory: new RememberedDerivations(kept.derivations),
  }));
  const derivations = findDerivations(inDocumentOrder(read.findings), memory);
  const grouped = nodes === null ? undefined : groupsIn(groupingOf(groupNodes(statementRule, nodes)));
  return { ...read, grouped, derivations };
}

function keptNodes(kept: KeptLineage, documents: readonly string[]): Nodes<Signature> {
  const nodes = new Nodes(statementRule);
  for (const id of documents) {
    const document = kept.numberOf(id);
    if (document === null) continue;
    for (const { itemClass, written } of kept.pairs.claim.writtenWithin(document))
      nodes.addWritten(itemClass, written);
  }
  return nodes;
}

/** Whether what is kept is of this version, and of every document as it is now. */
function isWhole(kept: KeptLineage): boolean {
  return kept.version() === lineageRules.version && kept.countChanges() === 0;
}

function keepNoted(workspace: Workspace, memory: RememberedDerivations): void {
  unlessLocked(() =>
    workspace.lineage.write((kept) => {
      if (kept.version() === lineageRules.version) memory.keepIn(kept.derivations);
    }),
  );
}

function isUpToDate(workspace: Workspace): boolean {
  return unlessLocked(() => keepLineage(workspace, lineageRules));
}

/** Whether something could be written. */
function unlessLocked(write: () => void): boolean {
  try {
    write();
    return true;
  } catch (error) {
    // Whoever only reads need neither wait for a writer nor be one.
    if (!(error instanceof ProblemError)) throw error;
    return false;
  }
}
