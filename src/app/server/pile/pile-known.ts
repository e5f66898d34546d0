import type { Workspace } from '../../../store/workspace.ts';
import { type WhoIsWho, whoIsWho } from '../../identity/who-is-who.ts';
import { heldStamp } from './held-stamp.ts';
import { untilChanged } from './until-changed.ts';

/** What many routes ask of the whole pile, and is read once until it is another. */
export interface PileKnown {
  readonly cards: () => ReturnType<Workspace['documents']['all']>;
  readonly who: () => WhoIsWho;
}

/** Which statements make one claim changes neither documents nor actors. */
export function pileKnown(workspace: Workspace): PileKnown {
  const stampNow = heldStamp(workspace, ['grouped']);
  return {
    cards: untilChanged(workspace, () => workspace.documents.all(), stampNow),
    who: untilChanged(workspace, whoIsWho, stampNow),
  };
}
