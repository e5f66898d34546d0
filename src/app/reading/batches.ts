import type { Problem } from '../../model/problem.ts';
import type { Interruption } from './reading-options.ts';
import { loadFile, type SourceFile } from './source-file.ts';

/** A few files that go to a worker, and into a workspace, together. */
export interface Batch {
  readonly files: readonly SourceFile[];
  /** Files whose bytes are held already, and which are therefore not read again. */
  readonly held: readonly HeldFile[];
  /** Of files that could not be read. */
  readonly problems: readonly Problem[];
  /** Bytes on disk of all of them. */
  readonly bytes: number;
}

export interface HeldFile {
  readonly path: string;
  readonly evidence: string;
}

/**
 * A batch is closed at whichever comes first. Large enough that sending it to a worker and committing it cost little
 * beside reading it; small enough that an interruption loses less than a second of work and that several workers
 * share a pile of a few hundred files.
 */
const fullBatch = { files: 32, bytes: 512 * 1024 };

/**
 * The files at these paths in batches, in the order given. Reads no further ahead than it is asked.
 *
 * @param isHeld - whether evidence of this hash need not be read again
 * @param signal - aborted: no further file is read, and the batches end
 */
export async function* batchFiles(
  paths: Iterable<string>,
  isHeld: (evidence: string) => boolean,
  signal?: Interruption,
): AsyncGenerator<Batch> {
  let batch = emptyBatch();
  for (const path of paths) {
    const loaded = await loadFile(path, signal);
    if (signal?.aborted) return;
    put(batch, loaded, isHeld);
    if (isFull(batch)) {
      yield batch;
      batch = emptyBatch();
    }
  }
  if (countOf(batch) > 0) yield batch;
}

interface GrowingBatch {
  readonly files: SourceFile[];
  readonly held: HeldFile[];
  readonly problems: Problem[];
  bytes: number;
}

function emptyBatch(): GrowingBatch {
  return { files: [], held: [], problems: [], bytes: 0 };
}

function put(batch: GrowingBatch, loaded: SourceFile | Problem, isHeld: (evidence: string) => boolean): void {
  if ('code' in loaded) {
    batch.problems.push(loaded);
    return;
  }
  batch.bytes += loaded.bytes.length;
  if (isHeld(loaded.evidence)) batch.held.push({ path: loaded.path, evidence: loaded.evidence });
  else batch.files.push(loaded);
}

function countOf(batch: Batch): number {
  return batch.files.length + batch.held.length + batch.problems.length;
}

/** A million held files make no work, yet they too are reported a batch at a time. */
function isFull(batch: Batch): boolean {
  return countOf(batch) >= fullBatch.files || batch.bytes >= fullBatch.bytes;
}
