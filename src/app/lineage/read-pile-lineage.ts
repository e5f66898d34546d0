import type { StatementComparison } from '../../lineage/claims/compare-statements.ts';
import { type GroupedStatements, groupsIn } from '../../lineage/claims/group-statements.ts';
import type { StatementGrouping } from '../../lineage/claims/statement-grouping.ts';
import { findDerivations } from '../../lineage/derivations/find-derivations.ts';
import { ByteLists } from '../../lineage/pairs/byte-lists.ts';
import { GrowingNumbers } from '../../lineage/pairs/growing-numbers.ts';
import type { Derivation } from '../../model/derivation.ts';
import type { Findings } from '../../model/findings.ts';
import { ProblemError } from '../../model/problem.ts';
import type { KeptPairs } from '../../store/kept-pairs.ts';
import type { Workspace } from '../../store/workspace.ts';
import { inDocumentOrder } from '../document-order.ts';
import { keepLineage } from './keep-lineage.ts';
import { RememberedDerivations } from './kept-derivations.ts';
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
  const { memory, ...read } = workspace.readLineage((kept) => ({
    findings: [...workspace.findings()],
    // Of the same moment as the findings: what comes in between is seen in neither, or there are changes.
    grouped:
      isKept && kept.version() === lineageRules.version && kept.countChanges() === 0
        ? groupsIn(keptGrouping(kept.pairs.claim))
        : undefined,
    memory: new RememberedDerivations(kept.derivations),
  }));
  const derivations = findDerivations(inDocumentOrder(read.findings), memory);
  if (isKept && memory.noted > 0) keepNoted(workspace, memory);
  return { ...read, derivations };
}

/** The derivations among some documents of a workspace, as if there were no others. */
export function derivationsAmong(workspace: Workspace, findings: readonly Findings[]): Derivation[] {
  const memory = workspace.readLineage((kept) => new RememberedDerivations(kept.derivations));
  return findDerivations(inDocumentOrder(findings), memory);
}

function keepNoted(workspace: Workspace, memory: RememberedDerivations): void {
  unlessLocked(() =>
    workspace.writeLineage((kept) => {
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

/** The groups that are kept; what they are read from is not asked again. */
function keptGrouping(claim: KeptPairs): StatementGrouping {
  const written = new ByteLists();
  const nodeOf = new GrowingNumbers();
  const placeOf = new Map<number, number>();
  for (const one of claim.allItems()) {
    placeOf.set(one.item, written.length);
    written.push(one.written);
    nodeOf.push(one.node);
  }
  const groupOf: number[] = [];
  const standing: number[] = [];
  for (const { node, item, group } of claim.allNodes()) {
    groupOf[node] = group;
    standing[node] = placeOf.get(item) ?? -1;
  }
  return {
    size: written.length,
    written: (item) => written.at(item),
    nodeOf: nodeOf.all(),
    standing: (node) => standing[node] ?? -1,
    groupOf,
    edges: parsed(claim),
  };
}

function* parsed(claim: KeptPairs): StatementGrouping['edges'] & Generator {
  for (const { node, other, edge } of claim.allEdges())
    yield { a: node, b: other, edge: JSON.parse(edge) as StatementComparison };
}
