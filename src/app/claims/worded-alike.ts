import { claimIdOf, laterClaimIdOf } from '../../lineage/group-claims.ts';
import type { Workspace } from '../../store/workspace.ts';

/**
 * Ids of the statements by which a claim can be found that is called by its id, or by that of one of its statements: those in whose words
 * it was first stated. Others may be worded alike and make another claim. Looks at the text of each statement for the id of a claim.
 *
 * @param named - `c-…` or `s-…`; of anything else there are none
 */
export function statementsNamed(workspace: Workspace, named: string): string[] {
  if (/^s-/u.test(named)) return workspace.maybeStatement(named) === null ? [] : [named];
  if (!/^c-[0-9a-f]{16}$/u.test(named)) return [];
  const byWording = new Map<string, string[]>();
  for (const { id, text } of workspace.search.allStatements()) {
    const wording = claimIdOf(text);
    const alike = byWording.get(wording);
    if (alike === undefined) byWording.set(wording, [id]);
    else alike.push(id);
  }
  return byWording.get(named) ?? laterClaim(byWording, named);
}

/** Those worded like the first of a claim whose wording an earlier claim has. */
function laterClaim(byWording: ReadonlyMap<string, readonly string[]>, named: string): string[] {
  for (const [wording, alike] of byWording) {
    if (alike.length > 1 && alike.some((id) => laterClaimIdOf(wording, id) === named)) return [...alike];
  }
  return [];
}

/** So much of a statement is searched for, in UTF-16 code units: what is worded so far like another is seldom another. */
const searched = 400;

/** Ids of the statements that are worded like this text, but for case, blanks and marks. */
export function statementsWorded(workspace: Workspace, text: string): string[] {
  const wording = claimIdOf(text);
  const head = text.length > searched ? text.slice(0, searched).replace(/\s\S*$/u, '') : text;
  return workspace.search
    .statements(head, Number.MAX_SAFE_INTEGER)
    .filter((hit) => claimIdOf(hit.text) === wording)
    .map(({ id }) => id);
}
