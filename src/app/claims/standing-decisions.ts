import type { Workspace } from '../../store/workspace.ts';
import { claimDecisions, type Named } from '../identity/list-decisions.ts';
import { RedactedWords } from '../identity/redacted-words.ts';
import { isStanding, type StandingDecision } from '../identity/standing-decisions.ts';
import { AnchoredStatements } from './statement-anchors.ts';

/** What persons decided of claims and did not withdraw, the latest first, with ids of statements. */
export function standingClaimDecisions(workspace: Workspace): StandingDecision[] {
  const redacted = new RedactedWords(workspace.decisions.redactions());
  const standing = claimDecisions(workspace, redacted).filter(isStanding);
  if (standing.length === 0) return [];
  const today = idsToday(workspace);
  return standing.toReversed().map((one) => {
    const named = ({ id, name }: Named): Named => ({
      id: (id && today.get(`${one.id} ${id}`)) ?? null,
      name,
    });
    const [about, from] = [one.about.map(named), one.from.map(named)];
    return { ...one, about, from, concerns: new Set([...about, ...from].flatMap(({ id }) => id ?? [])) };
  });
}

/** By decision and the id that a statement had when that was made, the id that it has. */
function idsToday(workspace: Workspace): ReadonlyMap<string, string> {
  const statements = new AnchoredStatements(workspace);
  return new Map(
    workspace.claimDecisions.all().flatMap((one) => {
      if (one.kind === 'withdrawal') return [];
      const anchors = one.kind === 'claim-split' ? [...one.statements, ...one.from] : one.statements;
      return anchors.flatMap((anchor): [string, string][] => {
        const id = statements.maybeFind(anchor);
        return id === null ? [] : [[`${one.id} ${anchor.statement}`, id]];
      });
    }),
  );
}
