import { analysisVersion } from '../analysis/pipeline.ts';
import { findFiles } from '../ingest/find-files.ts';
import { ingestProblem } from '../ingest/ingest-problem.ts';
import type { Actor } from '../model/custody.ts';
import type { Problem } from '../model/problem.ts';
import type { Workspace } from '../store/workspace.ts';
import { countGaps, type GapCounts, sumGaps } from './gaps.ts';
import { addLeftOut, type LeftOut, NOTHING_LEFT_OUT } from './left-out.ts';
import { type BatchRead, type FileRead, readFiles } from './reading/read-files.ts';
import { readPages, tellApart } from './reading/read-pages.ts';
import type { ReadingOptions } from './reading/reading-options.ts';
import type { StoredFile } from './reading/source-file.ts';

/** What an addition did. */
export interface Addition {
  /** Files that went in, and how many documents and attributions they hold. */
  readonly added: number;
  readonly documents: number;
  readonly attributions: number;
  /** Of the documents that went in, those in which attributions were not looked for everywhere, by language. */
  readonly gaps: GapCounts;
  /** Files whose bytes were held already. */
  readonly held: number;
  /** Files within folders and archives that were passed over: hidden, or of a format that no reader knows. */
  readonly skipped: number;
  /**
   * Of everything that was given, also what was said when held files first went in. At most 10,000: whoever wants all of
   * them takes them as they come (`onProblems`), since a pile may have as many as files.
   */
  readonly problems: readonly Problem[];
  /** How many more there are. */
  readonly furtherProblems: number;
  /** By all of them. */
  readonly leftOut: LeftOut;
  /** True when it was aborted: what is counted here is in, and adding the same paths again goes on from there. */
  readonly interrupted: boolean;
}

/** Options of reading, and what is written beside what goes in: the time, and by whom. */
export interface AddingOptions extends ReadingOptions {
  /** The time now, as an ISO 8601 date-time. */
  readonly now?: () => string;
  /** Who adds, for the custody log; hearsay itself if not given. */
  readonly by?: Actor | undefined;
  /** Files beside those under the paths, which go in under other names than the places where they lie. */
  readonly named?: readonly StoredFile[];
  /** Is given all problems as they are found: before a batch goes in those of the paths, then those of each batch. */
  readonly onProblems?: (problems: readonly Problem[]) => void;
}

/** They take some 5 MB, and nobody reads on. */
const mostProblems = 10_000;

/**
 * Reads the files under these paths (and fetches pages, where `fetchPage` is given) and puts them into the workspace, batch
 * by batch. What is held, by its hash, is
 * not read again: its new path is recorded. A file of which nothing could be read is not held, and is tried again
 * the next time.
 *
 * Throws ProblemError where the workspace or the disk fails. What was added before that stays.
 */
export async function addToWorkspace(
  workspace: Workspace,
  paths: readonly string[],
  options: AddingOptions = {},
): Promise<Addition> {
  const given = tellApart(paths, options);
  const found = await findFiles(given.paths);
  const now = options.now ?? (() => new Date().toISOString());
  const tally = new Tally(options.onProblems);
  tally.complain(found.problems);
  workspace.originals.removeAbandoned();
  const known = {
    holds: (evidence: string) => workspace.evidence.holds(evidence),
    entriesRead: (evidence: string) => workspace.evidence.entriesRead(evidence),
  };
  for await (const batch of readAll()) {
    const changed = batch.begun.filter((one) => !workspace.begin(one, now(), options.by));
    const occasion = { added: now(), analysis: analysisVersion, by: options.by };
    const added = workspace.add(worthHolding(batch), occasion);
    workspace.recordPaths(batch.held, now(), options.by);
    const finished = batch.finished.filter(({ evidence }) => workspace.finish(evidence, now()));
    tally.count(batch, added, finished.length);
    tally.complain([
      ...changed.map(({ path }) => changedFile(path)),
      ...batch.held.flatMap((file) => workspace.evidence.problemsOf(file.evidence)),
    ]);
  }
  return {
    ...tally.addition,
    skipped: found.skipped + tally.skipped,
    interrupted: options.signal?.aborted ?? false,
  };

  async function* readAll(): AsyncGenerator<BatchRead> {
    const { named = [] } = options;
    const files = { files: [...found.files, ...named], bytes: named.length === 0 ? found.bytes : null };
    yield* readFiles(files, options, known);
    yield* readPages(given.addresses, options);
  }
}

/** Files of which something could be read; and of containers every entry, so that the account of them has no holes. */
function worthHolding({ files }: BatchRead): FileRead[] {
  return files.filter(({ findings, entry }) => findings.length > 0 || entry !== null);
}

function changedFile(path: string): Problem {
  return ingestProblem('changed-file', `${path} changed while it was read.`, { path });
}

/** The running account of an addition. */
class Tally {
  #added = 0;
  #documents = 0;
  #attributions = 0;
  #gaps: GapCounts = {};
  #held = 0;
  #skipped = 0;
  #all = 0;
  #leftOut = NOTHING_LEFT_OUT;
  readonly #problems: Problem[] = [];
  readonly #onProblems: (problems: readonly Problem[]) => void;

  constructor(onProblems: (problems: readonly Problem[]) => void = () => {}) {
    this.#onProblems = onProblems;
  }

  get addition(): Omit<Addition, 'interrupted' | 'skipped'> {
    return {
      added: this.#added,
      documents: this.#documents,
      attributions: this.#attributions,
      gaps: this.#gaps,
      held: this.#held,
      problems: this.#problems,
      furtherProblems: this.#all - this.#problems.length,
      leftOut: this.#leftOut,
    };
  }

  /** Files within archives that were passed over. */
  get skipped(): number {
    return this.#skipped;
  }

  /**
   * @param added - what of the batch went in
   * @param finished - of how many containers the last entry went in
   */
  count(batch: BatchRead, added: readonly FileRead[], finished: number): void {
    const findings = added.flatMap((file) => file.findings);
    const wholes = batch.files.filter((file) => file.entry === null && file.findings.length > 0).length;
    const addedWholes = added.filter((file) => file.entry === null).length;
    this.#added += addedWholes + finished;
    this.#documents += findings.length;
    this.#attributions += findings.reduce((sum, found) => sum + found.attributions.length, 0);
    this.#gaps = sumGaps([this.#gaps, countGaps(findings.map(({ document }) => document))]);
    this.#held += batch.held.length + wholes - addedWholes;
    this.#skipped += batch.skipped + batch.files.reduce((sum, file) => sum + file.skipped, 0);
    this.complain(batch.problems);
    for (const { problems } of batch.files) this.complain(problems);
  }

  complain(problems: readonly Problem[]): void {
    this.#leftOut = addLeftOut(this.#leftOut, problems);
    for (const one of problems.slice(0, mostProblems - this.#problems.length)) this.#problems.push(one);
    this.#all += problems.length;
    this.#onProblems(problems);
  }
}
