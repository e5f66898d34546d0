import { ClaimClusters } from '../../lineage/decided/claim-clusters.ts';
import { followJudgements } from '../../lineage/decided/follow-judgements.ts';
import type { Workspace } from '../../store/workspace.ts';
import { claimJudgements } from './place-claim-decisions.ts';

/** Whether a decision of claims that was not withdrawn counts. */
type StandingState = 'counts' | 'overruled' | 'overruled in part' | 'not placed';

/** By the ids of all decisions of claims that were not withdrawn. What the machine groups makes no difference to it. */
export function claimDecisionStates(workspace: Workspace): ReadonlyMap<string, StandingState> {
  const { judgements, notPlaced } = claimJudgements(workspace);
  const { overruled } = followJudgements(new ClaimClusters(), judgements, () => true);
  const states = new Map<string, StandingState>([...notPlaced].map((id) => [id, 'not placed']));
  for (const { decision } of judgements) {
    const contradicted = overruled.get(decision);
    const part = contradicted === 'part' ? 'overruled in part' : 'overruled';
    states.set(decision, contradicted === undefined ? 'counts' : part);
  }
  return states;
}
