import type { Workspace } from '../../store/workspace.ts';
import { withheldClaimDecisions } from '../claims/withheld-claim-decisions.ts';
import { RedactedWords } from './redacted-words.ts';
import type { LeftOutOfAccount } from './who-is-who.ts';

/**
 * What must not leave a workspace with a copy that withholds what was redacted: decisions of who is who and of claims, and lists of
 * names, in which the words stand. Where a withdrawal is among them, so is what it withdrew, which would count again without it.
 */
export function withheldDecisions(workspace: Workspace): LeftOutOfAccount {
  const redactions = workspace.decisions.redactions();
  const decisions = new Set<string>();
  const lists = new Set<string>();
  if (redactions.length === 0) return { decisions, lists };
  const redacted = new RedactedWords(redactions);
  for (const one of workspace.identityDecisions.all()) {
    if (!redacted.standInDecision(one)) continue;
    decisions.add(one.id);
    if (one.kind === 'withdrawal') decisions.add(one.withdrawn);
  }
  for (const id of withheldClaimDecisions(workspace, redacted)) decisions.add(id);
  for (const list of workspace.nameLists.all()) if (redacted.standInList(list)) lists.add(list.id);
  for (const entry of workspace.nameLists.entries()) {
    if (!lists.has(entry.list) && redacted.standInEntry(entry)) lists.add(entry.list);
  }
  return { decisions, lists };
}
