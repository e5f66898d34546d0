import { analysisVersion } from '../analysis/pipeline.ts';
import { READERS } from '../ingest/readers.ts';
import type { Problem } from '../model/problem.ts';
import { custodyFault } from '../store/custody-fault.ts';
import type { Rereading } from '../store/rereading.ts';
import type { GivenPath, Workspace } from '../store/workspace.ts';
import type { AddingOptions } from './add-to-workspace.ts';
import { type BatchRead, type FileRead, readFiles } from './reading/read-files.ts';
import { workspaceProblem } from './workspace-problem.ts';

/** What reading anew did. */
export interface Renewal {
  /** Files that were read anew, and came out in another way. */
  readonly files: number;
  /** Documents whose reading is new. */
  readonly documents: number;
  /** Documents that came out as they were, of which nothing was written. */
  readonly same: number;
  /** Files that the present version has read already, and which were left alone. */
  readonly upToDate: number;
  readonly problems: readonly Problem[];
  /** True when it was aborted: what is counted here is in, and the rest is as it was. */
  readonly interrupted: boolean;
}

/** Options of reading, and which files are meant. */
export interface RenewalOptions extends Omit<AddingOptions, 'fetchPage'> {
  /** Also what the present version has read. */
  readonly all?: boolean;
}

/**
 * Reads held originals anew with the present version and puts what comes in the place of what is held, file by file, each in
 * one transaction. The readings until then are kept as older ones. A file of which nothing can be read any more, or whose
 * analysis fails, keeps the reading that it has.
 *
 * Throws ProblemError where the workspace or the disk fails. What was read anew before that stays.
 *
 * @param named - ids of evidence or documents, paths and folders as they were added; none: everything
 */
export async function reReadWorkspace(
  workspace: Workspace,
  named: readonly string[] = [],
  options: RenewalOptions = {},
): Promise<Renewal> {
  const { chosen, problems } = choose(workspace, named);
  const stale = options.all ? chosen : chosen.filter(isStale(workspace));
  using renewing = new Renewing(workspace, stale, options);
  const files = stale.map(({ evidence, path }) => ({ path, place: workspace.originals.pathOf(evidence) }));
  for await (const batch of readFiles(files, options)) renewing.take(batch);
  return {
    ...renewing.counts,
    upToDate: chosen.length - stale.length,
    problems: [...problems, ...renewing.problems],
    interrupted: options.signal?.aborted ?? false,
  };
}

/** The files that are meant, in order of their paths, and what is not held. */
function choose(workspace: Workspace, named: readonly string[]) {
  const all = workspace.readEvidence();
  if (named.length === 0) return { chosen: all, problems: [] };
  const wanted = new Set<string>();
  const problems: Problem[] = [];
  for (const one of named) {
    const found = evidenceOf(workspace, one);
    for (const evidence of found) wanted.add(evidence);
    if (found.length === 0) {
      problems.push(workspaceProblem('not-held', `The workspace holds nothing under ${one}.`));
    }
  }
  return { chosen: all.filter(({ evidence }) => wanted.has(evidence)), problems };
}

function evidenceOf(workspace: Workspace, named: string): string[] {
  if (workspace.documentsIn(named).length > 0) return [named];
  const document = workspace.maybeDocument(named) ?? workspace.maybeOlderReading(named)?.findings.document;
  return document ? [document.evidence] : workspace.evidenceAt(named);
}

function isStale(workspace: Workspace): (one: GivenPath) => boolean {
  const present = { analysis: analysisVersion, readers: READERS.map(({ name }) => name) };
  const stale = new Set(workspace.readEvidence(present).map(({ evidence }) => evidence));
  return ({ evidence }) => stale.has(evidence);
}

/** The running account of reading anew, and the file that is being written. */
class Renewing implements Disposable {
  readonly problems: Problem[] = [];
  readonly #workspace: Workspace;
  readonly #expected: ReadonlySet<string>;
  readonly #options: RenewalOptions;
  readonly #begun = new Set<string>();
  #open: Rereading | null = null;
  #path = '';
  #failed = false;
  #files = 0;
  #documents = 0;
  #same = 0;

  constructor(workspace: Workspace, stale: readonly GivenPath[], options: RenewalOptions) {
    this.#workspace = workspace;
    this.#expected = new Set(stale.map(({ evidence }) => evidence));
    this.#options = options;
  }

  get counts(): Pick<Renewal, 'files' | 'documents' | 'same'> {
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
    const now = this.#options.now ?? (() => new Date().toISOString());
    const occasion = { time: now(), analysis: analysisVersion, by: this.#options.by };
    this.#open ??= this.#workspace.reread(evidence, occasion);
    this.#begun.add(evidence);
    this.#path = path;
    this.#open.write(findings, problems);
    this.#failed ||= problems.some(({ code }) => code === 'analysis-failed');
    for (const problem of problems) this.problems.push(problem);
    if (entry === null) this.#close();
  }

  #close(): void {
    using open = this.#open;
    this.#open = null;
    const failed = this.#failed;
    this.#failed = false;
    // What its fault left out would be missing from the new reading without anybody's wish.
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

function nothingReread(path: string): Problem {
  const message = `${path} cannot be read anew; the reading that is held stays the current one.`;
  return workspaceProblem('nothing-reread', message, { path });
}

function changedOriginal({ path }: FileRead): Problem {
  const message = `The original of ${path} is not what was added; it was not read.`;
  return { ...custodyFault('original-changed', message), path };
}
