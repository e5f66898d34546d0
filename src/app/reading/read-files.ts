import type { FileFindings } from './analyse-file.ts';
import { type Batch, batchFiles, type Known, nothingKnown } from './batches.ts';
import { chooseAnalyser } from './choose-analyser.ts';
import { mapInOrder } from './map-in-order.ts';
import type { Progress, ReadingOptions } from './reading-options.ts';
import type { SourceFile, StoredFile } from './source-file.ts';

/** A file that was read, with what it gave. */
export type FileRead = SourceFile & FileFindings;

/** A batch of files after reading, in the order of their paths. */
export interface BatchRead extends Omit<Batch, 'files' | 'bytes'> {
  readonly files: readonly FileRead[];
}

/**
 * Reads and analyses the files at these paths, and the files within them, batch by batch, in their order, whatever the number
 * of threads.
 *
 * @param known - what need not be read again
 */
export async function* readFiles(
  paths: readonly (string | StoredFile)[],
  options: ReadingOptions = {},
  known: Known = nothingKnown,
): AsyncGenerator<BatchRead> {
  const { workers = 'auto', signal, onProgress } = options;
  const choice = await chooseAnalyser(batchFiles(paths, known, signal), workers);
  await using analyser = choice.analyser;
  const read = async (batch: Batch) => ({ batch, results: await analyser.analyse(batch.files) });
  let progress: Progress = { files: 0, of: paths.length, entries: 0, bytes: 0 };
  for await (const { batch, results } of mapInOrder(choice.batches, analyser.inFlight, read, signal)) {
    yield batchRead(batch, results);
    progress = advance(progress, batch);
    onProgress?.(progress);
  }
}

function batchRead({ bytes: _, files, ...rest }: Batch, results: readonly FileFindings[]): BatchRead {
  const nothing: FileFindings = { findings: [], problems: [], skipped: 0 };
  return { ...rest, files: files.map((file, n) => ({ ...file, ...(results[n] ?? nothing) })) };
}

function advance({ files, of, entries, bytes }: Progress, batch: Batch): Progress {
  const whole = batch.files.filter(({ entry }) => entry === null).length;
  return {
    files: files + whole + batch.held.length + batch.problems.length + batch.finished.length,
    of,
    entries: entries + batch.files.length - whole,
    bytes: bytes + batch.bytes,
  };
}
