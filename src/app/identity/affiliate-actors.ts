import type { Affiliating, Disaffiliating } from '../../model/decision.ts';
import { ProblemError } from '../../model/problem.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { DecidingOptions } from '../decisions/making.ts';
import { isIsoDate } from '../iso-date.ts';
import { workspaceProblem } from '../workspace-problem.ts';
import { actorsAfter, decide, type IdentityDecided, requireWords } from './decide.ts';
import { Roster } from './roster.ts';

/** What is known of an affiliation beside its ends. */
export type Edge = Partial<Pick<Affiliating, 'role' | 'from' | 'until' | 'source'>>;

/** Whoever belongs, and to whom: each by the id of one of its entities, or by a name that it alone has. */
export interface Ends {
  readonly member: string;
  readonly of: string;
}

/**
 * Decides that somebody belongs to a body or speaks for it. Throws ProblemError: `no-such-entity`, `several-entities`,
 * `bad-decision`, `words-redacted`, and what the workspace throws.
 */
export function affiliateActors(
  workspace: Workspace,
  ends: Ends,
  { role = null, from = null, until = null, source = null }: Edge,
  options: DecidingOptions,
): IdentityDecided {
  for (const [what, text] of Object.entries({ role, source })) if (text !== null) requireWords(what, text);
  for (const date of [from, until]) if (date !== null && !isIsoDate(date)) throw badDate(date);
  return decideBetween(workspace, ends, { kind: 'affiliation', role, from, until, source }, options);
}

/**
 * Decides that an affiliation does not count, whoever stated it. Throws what `affiliateActors` throws.
 *
 * @param role - only in this role; null: in any
 */
export function disaffiliateActors(
  workspace: Workspace,
  ends: Ends,
  role: string | null,
  options: DecidingOptions,
): IdentityDecided {
  if (role !== null) requireWords('role', role);
  return decideBetween(workspace, ends, { kind: 'disaffiliation', role }, options);
}

/** What is decided of two actors, whoever they are. */
type Between =
  | Pick<Affiliating, 'kind' | 'role' | 'from' | 'until' | 'source'>
  | Pick<Disaffiliating, 'kind' | 'role'>;

function decideBetween(
  workspace: Workspace,
  ends: Ends,
  between: Between,
  options: DecidingOptions,
): IdentityDecided {
  const roster = Roster.of(workspace);
  const [member, of] = [roster.find(ends.member), roster.find(ends.of)];
  if (member.actor === of.actor) {
    const message = `${roster.nameOf(of.actor)} cannot belong to itself.`;
    throw new ProblemError(workspaceProblem('bad-decision', message));
  }
  const anchors = { member: roster.anchor(member.entity), of: roster.anchor(of.entity) };
  const decision = decide(workspace, { ...between, ...anchors }, options);
  return { decision, actors: actorsAfter(roster, [member.entity, of.entity]) };
}

function badDate(date: string): ProblemError {
  return new ProblemError(workspaceProblem('bad-decision', `${date} is no ISO 8601 date.`));
}
