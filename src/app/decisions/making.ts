import { randomBytes } from 'node:crypto';
import type { Actor } from '../../model/custody.ts';
import { ProblemError } from '../../model/problem.ts';
import type { Workspace } from '../../store/workspace.ts';
import { RedactedWords } from '../identity/redacted-words.ts';
import { workspaceProblem } from '../workspace-problem.ts';

/** By whom and why. */
export interface DecidingOptions {
  readonly by: Actor;
  readonly reason?: string | undefined;
  /** The time now, as an ISO 8601 date-time. */
  readonly now?: () => string;
}

/** What every decision says of its making. */
export interface Making {
  readonly by: Actor;
  readonly time: string;
  readonly reason: string | null;
  readonly salt: string;
}

/** By whom, when and why, with a salt by chance. */
export function madeBy({ by, reason = '', now = () => new Date().toISOString() }: DecidingOptions): Making {
  return { by, time: now(), reason: reason === '' ? null : reason, salt: randomBytes(16).toString('hex') };
}

/** What a person writes into any decision, which is shown with it. */
export function toldOf({ by, reason }: Pick<Making, 'by' | 'reason'>): string[] {
  return [reason ?? '', by.kind === 'person' ? by.name : ''];
}

/** Throws ProblemError `words-redacted` where what a person wrote holds words that were redacted. */
export function requireSilence(workspace: Workspace, told: readonly (string | null)[]): void {
  const redacted = new RedactedWords(workspace.decisions.redactions());
  if (!told.some((text) => text !== null && redacted.standIn(text))) return;
  const message = 'What was given holds words that were redacted in this workspace.';
  throw new ProblemError(workspaceProblem('words-redacted', message));
}
