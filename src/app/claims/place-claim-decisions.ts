import type { ClaimJudgement, JudgedStatement } from '../../lineage/decided/claim-judgement.ts';
import type { ClaimDecision, StatementAnchor } from '../../model/decision.ts';
import type { Workspace } from '../../store/workspace.ts';
import { standing } from '../decisions/standing.ts';
import { AnchoredStatements } from './statement-anchors.ts';

/** What persons decided of claims, in the ids that statements have today. */
export interface PlacedClaimDecisions {
  /** The earliest first. */
  readonly judgements: readonly ClaimJudgement[];
  /** Ids of decisions that do not count, since too few of the statements of which they speak are there any more. */
  readonly notPlaced: ReadonlySet<string>;
}

/**
 * What persons decided of the claims of a workspace and did not withdraw.
 *
 * @param without - ids of decisions that are left out of account
 */
export function claimJudgements(
  workspace: Workspace,
  without: ReadonlySet<string> = new Set(),
): PlacedClaimDecisions {
  const decisions = workspace.claimDecisions.all().filter(({ id }) => !without.has(id));
  const statements = new AnchoredStatements(workspace);
  return placeClaimDecisions(standing(decisions), (anchor) => statements.maybeFind(anchor));
}

/** @param decisions - that were not withdrawn, the earliest first */
function placeClaimDecisions(
  decisions: readonly ClaimDecision[],
  maybeFind: (anchor: StatementAnchor) => string | null,
): PlacedClaimDecisions {
  const judgements: ClaimJudgement[] = [];
  const notPlaced = new Set<string>();
  for (const decision of decisions) {
    const judgement = placed(decision, maybeFind);
    if (judgement === null) notPlaced.add(decision.id);
    else judgements.push(judgement);
  }
  return { judgements, notPlaced };
}

/** Null where it says nothing of the statements that are there. */
function placed(
  decision: ClaimDecision,
  maybeFind: (anchor: StatementAnchor) => string | null,
): ClaimJudgement | null {
  if (decision.kind === 'withdrawal') return null;
  const statements = foundOf(decision.statements, maybeFind);
  const own = { decision: decision.id, statements };
  switch (decision.kind) {
    case 'claim-join':
      return statements.length < 2 ? null : { kind: 'together', ...own };
    case 'claim-lock':
      return statements.length < 1 ? null : { kind: 'locked', ...own };
    case 'claim-split': {
      const from = foundOf(decision.from, maybeFind).map(({ id }) => id);
      const others = from.filter((id) => !statements.some((one) => one.id === id));
      const says = decision.isOne ? statements.length + others.length > 1 : others.length > 0;
      const isPlaced = says && statements.length > 0;
      return isPlaced ? { kind: 'apart', ...own, from: others, isOne: decision.isOne } : null;
    }
  }
}

/** Each statement once, by the first anchor that means it. */
function foundOf(
  anchors: readonly StatementAnchor[],
  maybeFind: (anchor: StatementAnchor) => string | null,
): JudgedStatement[] {
  const found = new Map<string, JudgedStatement>();
  for (const anchor of anchors) {
    const id = maybeFind(anchor);
    if (id !== null && !found.has(id)) found.set(id, { id, opposite: anchor.opposite });
  }
  return [...found.values()];
}
