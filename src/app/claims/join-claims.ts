import type { Statement } from '../../model/statement.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { DecidingOptions } from '../decisions/making.ts';
import { ClaimRoster, type PointedStatement } from './claim-roster.ts';
import { badDecision, type ClaimsDecided, claimsAfter, decideClaims } from './decide-claims.ts';
import type { KnownOfClaims } from './find-claims.ts';

/** How claims are joined. */
export interface JoiningChoices {
  /**
   * Whether the second says of what the first says that it is not so. As the machine reads their words if not given, of more than two
   * for each.
   */
  readonly opposite?: boolean | undefined;
}

/**
 * Decides that claims or statements are one claim; also where they are already, so that they stay so. Throws ProblemError:
 * `no-such-claim`, `bad-claim-decision`, `several-documents`, `words-redacted`, and what the workspace throws.
 *
 * @param named - ids of claims (`c-…`), each with all its statements, or of statements (`s-…`)
 * @param known - of these, before
 */
export function joinClaims(
  workspace: Workspace,
  named: readonly string[],
  { opposite }: JoiningChoices,
  options: DecidingOptions,
  known: KnownOfClaims = {},
): ClaimsDecided {
  if (opposite === true && named.length !== 2) {
    throw badDecision('Two are opposites of each other, no more and no fewer.');
  }
  const roster = ClaimRoster.of(workspace, named, known);
  const all = sidesTogether(
    named.map((one) => roster.find(one)),
    (side, first, n) => (opposite === undefined ? roster.areOpposites(first, side) : opposite && n === 1),
    opposite !== undefined,
  );
  if (all.length < 2)
    throw badDecision('What was named is one statement, and there is nothing to join it to.');
  const own = { kind: 'claim-join', statements: roster.anchorsOf(all) } as const;
  return claimsAfter(roster, decideClaims(workspace, own, options), all);
}

/**
 * The statements of all that was named, each once, with whether it says the opposite of the very first. What is named first of a
 * claim stands for it: a statement may say the opposite of its claim’s words.
 *
 * @param isTurned - whether a side, of which the first statement is given, says the opposite of the first side
 * @param isTold - whether that is told of each side, also of two that are of one claim
 */
function sidesTogether(
  sides: readonly (readonly PointedStatement[])[],
  isTurned: (side: Statement, first: Statement, n: number) => boolean,
  isTold: boolean,
): PointedStatement[] {
  const [first] = sides[0] ?? [];
  const pointed = new Map<string, PointedStatement>();
  const turns = new Map<string, boolean>();
  for (const [n, side] of sides.entries()) {
    for (const { statement, opposite } of side) {
      const key = `${isTold ? n : ''} ${statement.claim}`;
      const turn = turns.get(key) ?? opposite !== isTurned(statement, first?.statement ?? statement, n);
      turns.set(key, turn);
      const known = pointed.get(statement.id);
      pointed.set(statement.id, known ?? { statement, opposite: opposite !== turn });
    }
  }
  return [...pointed.values()];
}
