import { randomBytes } from 'node:crypto';
import { comparableAddress } from '../model/address.ts';
import type { Actor } from '../model/custody.ts';
import type { CorrectableFact, Correction, DecisionContent, Withdrawal } from '../model/decision.ts';
import type { Document } from '../model/document.ts';
import { type Problem, ProblemError } from '../model/problem.ts';
import { withDecisionId } from '../store/decisions.ts';
import type { GivenPath } from '../store/evidence.ts';
import type { Workspace } from '../store/workspace.ts';
import { chosenDocuments } from './decisions/chosen-documents.ts';
import { decidedRecord } from './decisions/decided-record.ts';
import { isIsoDate } from './iso-date.ts';
import { renewOriginals } from './renew-originals.ts';
import { workspaceProblem } from './workspace-problem.ts';

/** Facts as a person states them; null: not known. */
export type Facts = Correction['facts'];

/** By whom and why. */
export interface CorrectingOptions {
  readonly by: Actor;
  readonly reason?: string | undefined;
  /** The time now, as an ISO 8601 date-time. */
  readonly now?: () => string;
}

/** What a correction brought about. */
export interface Corrected {
  /** Id of the decision, by which it can be withdrawn. */
  readonly decision: string;
  /** Id of the document, which stays: its text is the same. */
  readonly document: string;
  /** Why it was not taken; none where it was. */
  readonly problems: readonly Problem[];
}

/**
 * Lays facts over a document: they are what is shown, exported and analysed from then on, with `statedBy` saying who stated
 * them. The document is read anew, and its reading until then becomes an older one.
 *
 * Throws ProblemError: `not-held`, `several-documents`, `bad-correction`, and what the workspace throws.
 *
 * @param named - id or path of one document
 */
export async function correctFacts(
  workspace: Workspace,
  named: string,
  facts: Facts,
  options: CorrectingOptions,
): Promise<Corrected> {
  requireGoodFacts(facts);
  const [document, ...others] = chosenDocuments(workspace, named);
  if (document === undefined || others.length > 0) {
    const message = `${named} holds ${others.length + 1} documents, and a correction is of one.`;
    throw new ProblemError(workspaceProblem('several-documents', message));
  }
  const decided = decidedOf(workspace, document, options);
  return decide(workspace, { kind: 'correction', ...decided, facts }, options);
}

/**
 * Withdraws a correction: what counted before it counts again. The correction itself stays in the account.
 *
 * Throws ProblemError: `no-correction`, and what the workspace throws.
 *
 * @param id - of the correction (`p-…`)
 */
export async function withdrawCorrection(
  workspace: Workspace,
  id: string,
  options: CorrectingOptions,
): Promise<Corrected> {
  const correction = workspace.decisions.maybeFind(id);
  const all = correction === null ? [] : workspace.decisions.ofEvidence(correction.evidence);
  const isWithdrawn = all.some((one) => one.kind === 'withdrawal' && one.withdrawn === id);
  if (correction?.kind !== 'correction' || isWithdrawn) {
    const message = `${id} is ${isWithdrawn ? 'withdrawn already' : 'no correction of this workspace'}.`;
    throw new ProblemError(workspaceProblem('no-correction', message));
  }
  const { evidence, record, document } = correction;
  const decided = { evidence, record, document, ...occasionOf(options) };
  return decide(workspace, { kind: 'withdrawal', ...decided, withdrawn: id }, options);
}

function decidedOf(workspace: Workspace, document: Document, options: CorrectingOptions) {
  const { id, evidence } = document;
  const record = decidedRecord(document, workspace.decisions.ofEvidence(evidence));
  if (record === undefined) {
    const message = `Several documents of the file look like ${id} since they were redacted.`;
    throw new ProblemError(workspaceProblem('several-documents', message));
  }
  return { evidence, record, document: id, ...occasionOf(options) };
}

function occasionOf({ by, reason = '', now = () => new Date().toISOString() }: CorrectingOptions) {
  const salt = randomBytes(16).toString('hex');
  return { by, time: now(), reason: reason === '' ? null : reason, salt };
}

async function decide(
  workspace: Workspace,
  decision: Correction | Withdrawal,
  { by, now }: CorrectingOptions,
): Promise<Corrected> {
  const file = workspace.evidence.readToEnd().filter(({ evidence }) => evidence === decision.evidence);
  const problems = await whyNotTaken(workspace, file, decision, {
    by,
    ...(now === undefined ? {} : { now }),
  });
  return { decision: withDecisionId(decision).id, document: decision.document, problems };
}

/** The problems of reading anew, where nothing came of it; they were told before where it did. */
async function whyNotTaken(
  workspace: Workspace,
  file: readonly GivenPath[],
  decision: DecisionContent,
  options: CorrectingOptions,
): Promise<readonly Problem[]> {
  const renewed = await renewOriginals(workspace, file, { ...options, workers: 0, decisions: [decision] });
  if (renewed.documents + renewed.same > 0) return [];
  const left = workspaceProblem('not-held', `${decision.evidence} was not read to its end.`);
  return file.length === 0 ? [left] : renewed.problems;
}

function requireGoodFacts(facts: Facts): void {
  const stated = Object.entries(facts) as [CorrectableFact, string | null][];
  const bad = stated.find(([fact, value]) => value !== null && !isGood(fact, value));
  if (bad === undefined && stated.length > 0) return;
  const message = bad === undefined ? 'No fact was given.' : `“${bad[1]}” cannot be ${descriptions[bad[0]]}.`;
  throw new ProblemError(workspaceProblem('bad-correction', message));
}

const descriptions: Readonly<Record<CorrectableFact, string>> = {
  title: 'a title',
  publisher: 'a publisher',
  author: 'an author',
  published: 'a date of publication',
  url: 'the address of a page',
};

/** Long enough for any title; a fact is not a place for a text. In code units. */
const longestFact = 1_000;

function isGood(fact: CorrectableFact, value: string): boolean {
  if (value.trim() === '' || value.length > longestFact || /[\u0000-\u001f]/.test(value)) return false;
  if (fact === 'published') return isIsoDate(value);
  return fact !== 'url' || comparableAddress(value) !== null;
}
