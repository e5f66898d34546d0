import type { Workspace } from '../../store/workspace.ts';
import type { DecidingOptions } from '../decisions/making.ts';
import { ClaimRoster, type PointedStatement } from './claim-roster.ts';
import { badDecision, type ClaimsDecided, claimsAfter, decideClaims } from './decide-claims.ts';

/** How claims are joined. */
export interface JoiningChoices {
  /** The second says of what the first says that it is not so. */
  readonly opposite?: boolean | undefined;
}

/**
 * Decides that claims or statements are one claim; also where they are already, so that they stay so. Throws ProblemError:
 * `no-such-claim`, `bad-claim-decision`, `several-documents`, `words-redacted`, and what the workspace throws.
 *
 * @param named - ids of claims (`c-…`), each with all its statements, or of statements (`s-…`)
 */
export function joinClaims(
  workspace: Workspace,
  named: readonly string[],
  { opposite = false }: JoiningChoices,
  options: DecidingOptions,
): ClaimsDecided {
  if (opposite && named.length !== 2)
    throw badDecision('Two are opposites of each other, no more and no fewer.');
  const roster = ClaimRoster.of(workspace);
  const pointed = new Map<string, PointedStatement>();
  const turns = new Map<string, boolean>();
  for (const [n, one] of named.entries()) {
    for (const { statement, ...own } of roster.find(one)) {
      // What is named first of a claim stands for it: a statement may say the opposite of its claim’s words.
      const side = `${opposite ? n : ''} ${statement.claim}`;
      const isTurned = turns.get(side) ?? own.opposite !== (opposite && n === 1);
      turns.set(side, isTurned);
      if (pointed.has(statement.id)) continue;
      pointed.set(statement.id, { statement, opposite: own.opposite !== isTurned });
    }
  }
  const all = [...pointed.values()];
  if (all.length < 2)
    throw badDecision('What was named is one statement, and there is nothing to join it to.');
  const own = { kind: 'claim-join', statements: roster.anchorsOf(all) } as const;
  return claimsAfter(workspace, decideClaims(workspace, own, options), all);
}
