import { analysisVersion } from '../analysis/pipeline.ts';
import type { Decision, DecisionContent } from '../model/decision.ts';
import type { Problem } from '../model/problem.ts';
import { custodyFault } from '../store/custody-fault.ts';
import { withDecisionId } from '../store/decisions.ts';
import type { GivenPath } from '../store/evidence.ts';
import type { Rereading } from '../store/rereading.ts';
import type { Workspace } from '../store/workspace.ts';
import type { AddingOptions } from './add-to-workspace.ts';
import { isRedaction } from './decisions/apply-decisions.ts';
import { holdsWords } from './decisions/redact-document.ts';
import { type BatchRead, type FileRead, readFiles } from './reading/read-files.ts';
import type { StoredFile } from './reading/source-file.ts';
import { workspaceProblem } from './workspace-problem.ts';

/** What reading originals anew did. */
export interface Renewed {
  /** Files that were read anew, and came out in another way. */
  readonly files: number;
  /** Documents whose reading is new. */
  readonly documents: number;
  /** Documents that came out as they were, of which nothing was written. */
  readonly same: number;
  readonly problems: readonly Problem[];
}

/** Options of reading, and what persons decided just now. */
export interface RenewingOptions extends Omit<AddingOptions, 'fetchPage'> {
  /** All of the only file that is read: they are kept with what they bring about, or not at all. */
  readonly decisions?: readonly DecisionContent[];
}

/**
 * Reads originals anew, and puts what comes in the place of what is held, file by file, each in one transaction.
 *
 * Throws ProblemError where the workspace or the disk fails.
 *
 * @param evidence - with the path as which each is read, in order of these paths
 */
export async function renewOriginals(
  workspace: Workspace,
  evidence: readonly GivenPath[],
  options: RenewingOptions = {},
): Promise<Renewed> {
  const withheld = workspace.evidence.withheld();
  const held = evidence.filter((one) => !withheld.has(one.evidence));
  const missing = evidence.filter((one) => withheld.has(one.evidence));
  using renewing = new Renewing(workspace, held, options);
  const files = held.map((one) => originalOf(workspace, one, options.decisions ?? []));
  for await (const batch of readFiles({ files, bytes: null }, options)) renewing.take(batch);
  return { ...renewing.counts, problems: [...missing.map(originalWithheld), ...renewing.problems] };
}

function originalWithheld({ evidence }: GivenPath): Problem {
  const message = `The original ${evidence} is not in this workspace, since something in it was redacted.`;
  return workspaceProblem('original-withheld', message);
}

/** A held original as it is to be read: under the name that it came with, and with what persons decided of it. */
function originalOf(
  workspace: Workspace,
  { evidence, path }: GivenPath,
  added: readonly DecisionContent[],
): StoredFile {
  const decisions = [...workspace.decisions.ofEvidence(evidence), ...added.map(withDecisionId)];
  return { path, place: workspace.originals.pathOf(evidence), decisions };
}

/** Whether nothing that was redacted stands in an address under which evidence was asked for. */
function addressKeeper(decisions: readonly Decision[]): (address: string) => boolean {
  const redactions = decisions.filter(isRedaction);
  return (address) => !redactions.some((one) => holdsWords(address, one));
}

/** What a fault leaves out of a reading, or a decision that has no place in it, must not be missing without anybody's wish. */
function isFatal(code: string): boolean {
  return code === 'analysis-failed' || code === 'decision-not-placed';
}

/** The running account of reading anew, and the file that is being written. */
class Renewing implements Disposable {
  readonly problems: Problem[] = [];
  readonly #workspace: Workspace;
  readonly #expected: ReadonlySet<string>;
  readonly #options: RenewingOptions;
  readonly #begun = new Set<string>();
  #open: Rereading | null = null;
  #path = '';
  /** Ids of the decisions that the file that is being written has not shown a document for yet. */
  #homeless = new Set<string>();
  #failed = false;
  #files = 0;
  #documents = 0;
  #same = 0;

  constructor(workspace: Workspace, evidence: readonly GivenPath[], options: RenewingOptions) {
    this.#workspace = workspace;
    this.#expected = new Set(evidence.map((one) => one.evidence));
    this.#options = options;
  }

  get counts(): Pick<Renewed, 'files' | 'documents' | 'same'> {
    return { files: this.#files, documents: this.#documents, same: this.#same };
  }

  /** Files come one after the other, and those of a container together. */
  take({ files, problems, finished }: BatchRead): void {
    this.problems.push(...problems);
    for (const file of files) {
      if (this.#expected.has(file.evidence)) this.#write(file);
      else this.problems.push(changedOriginal(file));
    }
    if (finished.some(({ evidence }) => evidence === this.#open?.evidence)) this.#close();
    for (const { evidence, path } of finished) {
      if (!this.#begun.has(evidence)) this.problems.push(nothingReread(path));
    }
  }

  #write(file: FileRead): void {
    const { path, evidence, entry, findings, problems } = file;
    if (this.#open !== null && this.#open.evidence !== evidence) this.#close();
    this.#open ??= this.#begin(file);
    this.#begun.add(evidence);
    this.#path = path;
    this.#open.write(findings, problems);
    this.#failed ||= problems.some(({ code }) => isFatal(code));
    for (const id of file.decided ?? []) this.#homeless.delete(id);
    for (const problem of problems) this.problems.push(problem);
    if (entry === null) this.#close();
  }

  #begin({ evidence, decisions = [] }: FileRead): Rereading {
    const { now = () => new Date().toISOString(), by, decisions: added = [] } = this.#options;
    const keepsAddress = addressKeeper(decisions);
    const occasion = { time: now(), analysis: analysisVersion, by, decisions: added, keepsAddress };
    this.#homeless = new Set(decisions.map(({ id }) => id));
    return this.#workspace.reread(evidence, occasion);
  }

  #close(): void {
    using open = this.#open;
    this.#open = null;
    // A document that is called otherwise by now would be shown as if nobody had decided anything of it.
    if (this.#homeless.size > 0) this.problems.push(withoutDocument(this.#path, [...this.#homeless]));
    const failed = this.#failed || this.#homeless.size > 0;
    this.#failed = false;
    const reread = failed ? null : (open?.finish() ?? null);
    if (reread === null) {
      this.problems.push(nothingReread(this.#path));
      return;
    }
    this.#files += reread.documents.length > 0 ? 1 : 0;
    this.#documents += reread.documents.length;
    this.#same += reread.same;
  }

  [Symbol.dispose](): void {
    this.#open?.[Symbol.dispose]();
  }
}

function withoutDocument(path: string, decisions: readonly string[]): Problem {
  const message = `This version finds no document in the file of which ${decisions.join(' and ')} was decided.`;
  return workspaceProblem('decision-not-placed', message, { path });
}

function nothingReread(path: string): Problem {
  const message = `${path} cannot be read anew; the reading that is held stays the current one.`;
  return workspaceProblem('nothing-reread', message, { path });
}

function changedOriginal({ path }: FileRead): Problem {
  const message = `The original of ${path} is not what was added; it was not read.`;
  return { ...custodyFault('original-changed', message), path };
}
