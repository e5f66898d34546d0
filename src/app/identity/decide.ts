import type { IdentityDecisionContent } from '../../model/decision.ts';
import { ProblemError } from '../../model/problem.ts';
import type { Workspace } from '../../store/workspace.ts';
import { type DecidingOptions, madeBy, requireSilence, toldOf } from '../decisions/making.ts';
import { workspaceProblem } from '../workspace-problem.ts';
import type { Roster } from './roster.ts';

/** An actor after a decision. */
export interface DecidedActor {
  /** `e-…`. */
  readonly id: string;
  readonly name: string;
}

/** What a decision of who is who brought about. */
export interface IdentityDecided {
  /** Id of the decision, by which it can be withdrawn. */
  readonly decision: string;
  /** The actors that it was about, as they are now. */
  readonly actors: readonly DecidedActor[];
}

/** What is decided, without what is the same of every decision. */
type Own<Content> = Content extends unknown ? Omit<Content, 'by' | 'time' | 'reason' | 'salt'> : never;

/**
 * Keeps a decision, and returns its id. Throws ProblemError `words-redacted` where what a person wrote holds words that were
 * redacted.
 */
export function decide(
  workspace: Workspace,
  own: Own<IdentityDecisionContent>,
  options: DecidingOptions,
): string {
  const content: IdentityDecisionContent = { ...own, ...madeBy(options) };
  requireSilence(workspace, [...writtenIn(content), ...toldOf(content)]);
  return workspace.decideIdentity(content);
}

/** The actors that entities are after a decision, each once. */
export function actorsAfter(before: Roster, entities: readonly string[]): DecidedActor[] {
  const roster = before.renewed();
  const ids = new Set(entities.map((entity) => roster.actorOf(entity)));
  return [...ids].map((id) => ({ id, name: roster.nameOf(id) }));
}

function writtenIn(content: IdentityDecisionContent): readonly (string | null)[] {
  if (content.kind === 'rename') return [content.name];
  if (content.kind === 'affiliation') return [content.role, content.source];
  return content.kind === 'disaffiliation' ? [content.role] : [];
}

/** Long enough for any name, role or source; a decision is not a place for a text. In code units. */
const longest = 1_000;

/** Throws ProblemError `bad-decision` where words are empty, of several lines or too long. */
export function requireWords(what: string, text: string): void {
  if (text.trim() !== '' && text.length <= longest && !/[\u0000-\u001f]/.test(text)) return;
  const message = `The ${what} is empty, of several lines, or has more than ${longest} characters.`;
  throw new ProblemError(workspaceProblem('bad-decision', message));
}
