import { randomBytes } from 'node:crypto';
import type { Actor } from '../model/custody.ts';
import type { Redaction } from '../model/decision.ts';
import type { Document } from '../model/document.ts';
import { type Problem, ProblemError } from '../model/problem.ts';
import type { Span } from '../model/span.ts';
import type { Workspace } from '../store/workspace.ts';
import { findWords } from '../text/find-words.ts';
import { chosenDocuments } from './decisions/chosen-documents.ts';
import { decidedRecord } from './decisions/decided-record.ts';
import { passageOf } from './decisions/passage.ts';
import { holdsWords, joined } from './decisions/redact-document.ts';
import { renewOriginals } from './renew-originals.ts';
import { workspaceProblem } from './workspace-problem.ts';

/**
 * What stands in the place of a passage if nothing else is given. A block and not `[redacted]`: a voice that is redacted is more
 * often still found as one (“█ said that …”: 24 of 32 in the demo case, 5 with brackets), and as one of this document alone.
 * One block, whatever the length of the words, which it must not tell.
 */
const defaultMark = '█';

/** What must not be shown: these words wherever they stand in a document, or these passages of its text. */
export type RedactionTarget = { readonly words: readonly string[] } | { readonly spans: readonly Span[] };

/** Why, by whom and how something is redacted. */
export interface RedactingOptions {
  readonly reason: string;
  readonly by: Actor;
  /** In the place of each passage; `defaultMark` if not given. */
  readonly mark?: string;
  /** The time now, as an ISO 8601 date-time. */
  readonly now?: () => string;
}

/** What was redacted. */
export interface Redacted {
  /** Documents that were redacted: as they were called before, and how many passages in their text. */
  readonly documents: readonly { readonly before: string; readonly passages: number }[];
  /** The documents that are current in their place. */
  readonly current: readonly string[];
  /** Other documents of the workspace in which the words stand. */
  readonly elsewhere: readonly string[];
  readonly problems: readonly Problem[];
}

/** So many documents with the same words are looked for elsewhere: more are too many to be gone through by hand. */
const mostElsewhere = 100;

/**
 * Redacts documents: each is read anew, without the passages, and that is its current reading from then on. The original stays
 * as it is, and so do the readings until then, which are shown and packed only where somebody asks for what was redacted.
 *
 * Throws ProblemError: `not-held`, `nothing-to-redact`, `words-in-reason`, and what the workspace throws.
 *
 * @param named - ids or paths of documents, or of files; of several documents in these, those that hold the words
 */
export async function redactDocuments(
  workspace: Workspace,
  named: readonly string[],
  target: RedactionTarget,
  options: RedactingOptions,
): Promise<Redacted> {
  const chosen = new Map(named.flatMap((one) => chosenDocuments(workspace, one)).map((one) => [one.id, one]));
  // An offset is one in a certain text.
  if ('spans' in target && chosen.size > 1) throw nothingToRedact(named.join(' '));
  const redactions = [...chosen.values()].flatMap(
    (document) => maybeRedaction(workspace, document, target, options) ?? [],
  );
  if (redactions.length === 0) throw nothingToRedact(named.join(' '));
  for (const one of redactions) requireSilence(one);
  const problems: Problem[] = [];
  const done: Redaction[] = [];
  const current: string[] = [];
  const given = new Map(workspace.evidence.readToEnd().map((one) => [one.evidence, one]));
  for (const [evidence, decisions] of Map.groupBy(redactions, (one) => one.evidence)) {
    const before = new Set(workspace.documents.inEvidence(evidence));
    const file = given.get(evidence);
    const renewed =
      file === undefined ? null : await renewOriginals(workspace, [file], settingsOf(decisions, options));
    problems.push(...(renewed === null ? [notReadToItsEnd(evidence)] : renewed.problems.filter(isError)));
    if (renewed === null || renewed.files === 0) continue;
    done.push(...decisions);
    current.push(...workspace.documents.inEvidence(evidence).filter((id) => !before.has(id)));
  }
  return {
    documents: done.map(({ document, passages }) => ({ before: document, passages: passages.length })),
    current,
    elsewhere: elsewhere(workspace, done),
    problems,
  };
}

/** In this thread: it is one file. */
function settingsOf(decisions: readonly Redaction[], { by, now }: RedactingOptions) {
  return { workers: 0, by, decisions, ...(now === undefined ? {} : { now }) };
}

function isError({ severity }: Problem): boolean {
  return severity === 'error';
}

function notReadToItsEnd(evidence: string): Problem {
  return workspaceProblem('not-held', `${evidence} was not read to its end; add it again first.`);
}

function maybeRedaction(
  workspace: Workspace,
  document: Document,
  target: RedactionTarget,
  { reason, by, mark = defaultMark, now = () => new Date().toISOString() }: RedactingOptions,
): Redaction | null {
  const { id, evidence, text } = document;
  const spans =
    'words' in target ? joined(target.words.flatMap((one) => findWords(text, one))) : joined(target.spans);
  const passages = spans.map((span) => passageOf(text, span));
  const words = 'words' in target ? target.words : [...new Set(passages.map((passage) => passage.text))];
  if (passages.length === 0 && !isNamedSo(document, words)) return null;
  if (spans.some(([start, end]) => start >= end || end > text.length)) throw nothingToRedact(id);
  const record = decidedRecord(document, workspace.decisions.ofEvidence(evidence));
  if (record === undefined) throw nothingToRedact(id);
  const where = 'words' in target ? 'everywhere' : 'passages';
  const salt = randomBytes(16).toString('hex');
  const decided = { evidence, record, document: id, by, time: now(), reason, salt };
  return { kind: 'redaction', ...decided, mark, where, words, passages };
}

/** Whether the words stand in what is known of a document. */
function isNamedSo(document: Document, words: readonly string[]): boolean {
  const { title, publisher, author, url, path, record, capture } = document;
  return [title, publisher, author, url, path, record, capture?.url ?? null].some(
    (fact) => fact !== null && holdsWords(fact, { words }),
  );
}

/** What goes into the log, or takes the place of the words, must not tell them. */
function requireSilence({ reason, by, mark, words }: Redaction): void {
  const told = [reason ?? '', by.kind === 'person' ? by.name : '', mark];
  if (!told.some((text) => holdsWords(text, { words }))) return;
  const message = 'The reason, the name or the replacement holds the words that are to be redacted.';
  throw new ProblemError(workspaceProblem('words-in-reason', message));
}

function nothingToRedact(named: string): ProblemError {
  const message = `Nothing in ${named} stands where it was said, or in the words that were given.`;
  return new ProblemError(workspaceProblem('nothing-to-redact', message));
}

/** Long passages are of one document; a name may stand in many. */
const longestNote = 6;

function elsewhere(workspace: Workspace, redactions: readonly Redaction[]): string[] {
  const words = new Set(redactions.flatMap((one) => one.words));
  const short = [...words].filter((one) => one.split(/\s+/u).length <= longestNote);
  const found = short.flatMap((one) =>
    workspace.search.text(one, mostElsewhere).map(({ document }) => document),
  );
  return [...new Set(found)].sort();
}
