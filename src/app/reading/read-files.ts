import type { Problem } from '../../model/problem.ts';
import type { FileFindings } from './analyse-file.ts';
import type { Batch, HeldFile } from './batches.ts';
import { batchFiles } from './batches.ts';
import { chooseAnalyser } from './choose-analyser.ts';
import { mapInOrder } from './map-in-order.ts';
import type { Progress, ReadingOptions } from './reading-options.ts';
import type { SourceFile } from './source-file.ts';

/** A file that was read, with what it gave. */
export type FileRead = SourceFile & FileFindings;

/** A batch of files after reading, in the order of their paths. */
export interface BatchRead {
  readonly files: readonly FileRead[];
  readonly held: readonly HeldFile[];
  /** Of files that could not be read. */
  readonly problems: readonly Problem[];
}

/**
 * Reads and analyses the files at these paths, batch by batch, in their order, whatever the number of threads.
 *
 * @param isHeld - whether evidence of this hash need not be read again
 */
export async function* readFiles(
  paths: readonly string[],
  options: ReadingOptions = {},
  isHeld: (evidence: string) => boolean = () => false,
): AsyncGenerator<BatchRead> {
  const { workers = 'auto', signal, onProgress } = options;
  const choice = await chooseAnalyser(batchFiles(paths, isHeld, signal), workers);
  await using analyser = choice.analyser;
  const read = async (batch: Batch) => ({ batch, results: await analyser.analyse(batch.files) });
  let progress: Progress = { files: 0, of: paths.length, bytes: 0 };
  for await (const { batch, results } of mapInOrder(choice.batches, analyser.inFlight, read, signal)) {
    yield batchRead(batch, results);
    progress = advance(progress, batch);
    onProgress?.(progress);
  }
}

function batchRead({ files, held, problems }: Batch, results: readonly FileFindings[]): BatchRead {
  const nothing: FileFindings = { findings: [], problems: [], skipped: 0 };
  return { files: files.map((file, n) => ({ ...file, ...(results[n] ?? nothing) })), held, problems };
}

function advance(progress: Progress, batch: Batch): Progress {
  const files = batch.files.length + batch.held.length + batch.problems.length;
  return { ...progress, files: progress.files + files, bytes: progress.bytes + batch.bytes };
}
