import { findFiles } from '../ingest/find-files.ts';
import type { Findings } from '../model/findings.ts';
import type { Problem } from '../model/problem.ts';
import { type BatchRead, readFiles } from './reading/read-files.ts';
import { readPages, tellApart } from './reading/read-pages.ts';
import type { ReadingOptions } from './reading/reading-options.ts';

/** What reading a pile gave. */
export interface Pile {
  /** In order of path, then as they stand in their files. */
  readonly findings: readonly Findings[];
  /** First of the paths themselves, then of the files in order of path. */
  readonly problems: readonly Problem[];
  /** Files within folders and archives that were passed over: hidden, or of a format that no reader knows. */
  readonly skipped: number;
  /** True when the reading was aborted: the pile is then the first part of what was asked for. */
  readonly interrupted: boolean;
}

/**
 * Reads and analyses every file under these paths (files, folders, `-` for standard input; addresses of pages where
 * `fetchPage` is given). A file that cannot be
 * read makes a problem, and the others are read. The result is the same for any number of threads and any order of
 * the paths.
 */
export async function readPile(paths: readonly string[], options: ReadingOptions = {}): Promise<Pile> {
  const given = tellApart(paths, options);
  const found = await findFiles(given.paths);
  const findings: Findings[] = [];
  const problems: Problem[] = [...found.problems];
  let { skipped } = found;
  for await (const batch of readAll()) {
    problems.push(...batch.problems);
    skipped += batch.skipped;
    for (const file of batch.files) {
      // One at a time: a file of records may hold more of them than a call may have arguments.
      for (const found of file.findings) findings.push(found);
      for (const one of file.problems) problems.push(one);
      skipped += file.skipped;
    }
  }
  return { findings, problems, skipped, interrupted: options.signal?.aborted ?? false };

  async function* readAll(): AsyncGenerator<BatchRead> {
    yield* readFiles(found, options);
    yield* readPages(given.addresses, options);
  }
}
