import type { FileFindings } from './analyse-file.ts';
import { type Batch, batchFiles, type Known, nothingKnown } from './batches.ts';
import { chooseAnalyser } from './choose-analyser.ts';
import { mapInOrder } from './map-in-order.ts';
import type { Progress, ReadingOptions } from './reading-options.ts';
import type { SourceFile, StoredFile } from './source-file.ts';

/** A file that was read, with what it gave. */
export type FileRead = SourceFile & FileFindings;

/** A batch of files after reading, in the order of their paths. */
export interface BatchRead extends Omit<Batch, 'files' | 'bytes' | 'passed'> {
  readonly files: readonly FileRead[];
}

/** Files by their paths, or originals by the place where they lie; and how many bytes they have in all, null where that is not known. */
interface FilesToRead {
  readonly files: readonly (string | StoredFile)[];
  readonly bytes: number | null;
}

/**
 * Reads and analyses the files that were found, and the files within them, batch by batch, in their order, whatever the number
 * of threads.
 *
 * @param known - what need not be read again
 */
export async function* readFiles(
  { files, bytes }: FilesToRead,
  options: ReadingOptions = {},
  known: Known = nothingKnown,
): AsyncGenerator<BatchRead> {
  const { workers = 'auto', signal, onProgress } = options;
  const choice = await chooseAnalyser(batchFiles(files, known, signal), workers);
  await using analyser = choice.analyser;
  const read = async (batch: Batch) => ({ batch, results: await analyser.analyse(batch.files) });
  let progress: Progress = { files: 0, of: files.length, entries: 0, bytes: 0, ofBytes: bytes };
  for await (const { batch, results } of mapInOrder(choice.batches, analyser.inFlight, read, signal)) {
    yield batchRead(batch, results);
    progress = advance(progress, batch);
    onProgress?.(progress);
  }
}

function batchRead(
  { bytes: _bytes, passed: _passed, files, ...rest }: Batch,
  results: readonly FileFindings[],
): BatchRead {
  const nothing: FileFindings = { findings: [], problems: [], skipped: 0 };
  return { ...rest, files: files.map((file, n) => ({ ...file, ...(results[n] ?? nothing) })) };
}

function advance(progress: Progress, batch: Batch): Progress {
  const { files, entries, bytes } = progress;
  const whole = batch.files.filter(({ entry }) => entry === null).length;
  return {
    ...progress,
    files: files + whole + batch.held.length + batch.problems.length + batch.finished.length,
    entries: entries + batch.files.length - whole,
    bytes: bytes + batch.passed,
  };
}
