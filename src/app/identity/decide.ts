import { randomBytes } from 'node:crypto';
import type { Actor } from '../../model/custody.ts';
import type { IdentityDecisionContent } from '../../model/decision.ts';
import { ProblemError } from '../../model/problem.ts';
import type { Workspace } from '../../store/workspace.ts';
import { workspaceProblem } from '../workspace-problem.ts';
import { RedactedWords } from './redacted-words.ts';
import { type PointedAt, Roster } from './roster.ts';

/** By whom and why. */
export interface DecidingOptions {
  readonly by: Actor;
  readonly reason?: string | undefined;
  /** The time now, as an ISO 8601 date-time. */
  readonly now?: () => string;
}

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
 * Keeps a decision. Throws ProblemError `words-redacted` where what a person wrote holds words that were redacted.
 *
 * @param about - those whom it is about
 */
export function decide(
  workspace: Workspace,
  own: Own<IdentityDecisionContent>,
  { by, reason = '', now = () => new Date().toISOString() }: DecidingOptions,
  about: readonly PointedAt[],
): IdentityDecided {
  const salt = randomBytes(16).toString('hex');
  const made = { by, time: now(), reason: reason === '' ? null : reason, salt };
  const content: IdentityDecisionContent = { ...own, ...made };
  requireSilence(workspace, content);
  const decision = workspace.decideIdentity(content);
  return { decision, actors: actorsNow(workspace, about) };
}

function actorsNow(workspace: Workspace, about: readonly PointedAt[]): DecidedActor[] {
  if (about.length === 0) return [];
  const roster = new Roster(workspace);
  const ids = about.map(({ entity }) => roster.actorOf(entity));
  return [...new Set(ids)].map((id) => ({ id, name: roster.nameOf(id) }));
}

/** What a person writes into a decision is shown with it. */
function requireSilence(workspace: Workspace, content: IdentityDecisionContent): void {
  const redacted = new RedactedWords(workspace.redactions());
  const told = [content.reason, content.by.kind === 'person' ? content.by.name : null, ...writtenIn(content)];
  if (!told.some((text) => text !== null && redacted.standIn(text))) return;
  const message = 'What was given holds words that were redacted in this workspace.';
  throw new ProblemError(workspaceProblem('words-redacted', message));
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
