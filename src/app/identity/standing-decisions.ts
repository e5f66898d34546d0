import { setApartId } from '../../identity/judgement.ts';
import type { Workspace } from '../../store/workspace.ts';
import { type DecisionSummary, identityDecisions, type Named } from './list-decisions.ts';
import { RedactedWords } from './redacted-words.ts';
import { Roster } from './roster.ts';

/** A decision that was not withdrawn, with the ids that those have today of whom or which it speaks: null where nobody and nothing is meant any more. */
export interface StandingDecision extends DecisionSummary {
  /** Ids of the actors, or of the statements, with which it has to do. */
  readonly concerns: ReadonlySet<string>;
}

/** Whether a decision was not withdrawn, and is no withdrawal. */
export function isStanding({ kind, state }: DecisionSummary): boolean {
  return kind !== 'withdrawal' && state !== 'withdrawn';
}

/** What persons decided of who is who and did not withdraw, the latest first, with ids of actors. */
export function standingIdentityDecisions(workspace: Workspace): StandingDecision[] {
  if (workspace.identityDecisions.all().length === 0) return [];
  const roster = Roster.of(workspace);
  const redacted = new RedactedWords(workspace.decisions.redactions());
  const all = identityDecisions(workspace, redacted, () => roster.who).filter(isStanding);
  return all.toReversed().map((one) => {
    // Whom it set apart in some documents has an id that the decision made.
    const made = one.says.documents === undefined ? null : setApartId(one.id);
    return {
      ...one,
      about: one.about.map((named) => actorToday(roster, named, made)),
      from: one.from.map((named) => actorToday(roster, named, null)),
      concerns: new Set((roster.who.speaksOf.get(one.id) ?? []).map((entity) => roster.actorOf(entity))),
    };
  });
}

/** @param made - id of the entity that stands for it; null: itself */
function actorToday(roster: Roster, { id, name }: Named, made: string | null): Named {
  const entity = id === null ? null : (made ?? id);
  const isThere = entity !== null && roster.documentsOf(entity).length > 0;
  return { id: isThere ? roster.actorOf(entity) : null, name };
}
