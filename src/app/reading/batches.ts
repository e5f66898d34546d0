import { bytesOnDisk } from '../../ingest/byte-source.ts';
import { NOTHING_SAID } from '../../ingest/container.ts';
import { SKIPPED, takeOut } from '../../ingest/take-out.ts';
import type { Decision } from '../../model/decision.ts';
import type { Problem } from '../../model/problem.ts';
import type { Interruption } from './reading-options.ts';
import { type ContainerFile, loadFile, type SourceFile, type StoredFile } from './source-file.ts';

/** A few files that go to a worker, and into a workspace, together. */
export interface Batch {
  /** Files, and files out of containers. */
  readonly files: readonly SourceFile[];
  /** Files whose bytes are held already, and which are therefore not read again. */
  readonly held: readonly HeldFile[];
  /** Of files that could not be read. */
  readonly problems: readonly Problem[];
  /** Containers whose first entries may be in this batch … */
  readonly begun: readonly ContainerFile[];
  /** … and those that have no more. */
  readonly finished: readonly ContainerFile[];
  /** Entries of containers that were passed over, since no reader knows their format. */
  readonly skipped: number;
  /** Bytes of all of them: on disk, or as they were taken out. */
  readonly bytes: number;
}

export interface HeldFile {
  readonly path: string;
  readonly evidence: string;
}

/** What need not be read again. */
export interface Known {
  /** Whether evidence of this hash was read to its end. */
  readonly holds: (evidence: string) => boolean;
  /** How many entries of a container were read before an interruption. */
  readonly entriesRead: (evidence: string) => number;
}

/** Everything is new. */
export const nothingKnown: Known = { holds: () => false, entriesRead: () => 0 };

/**
 * A batch is closed at whichever comes first. Large enough that sending it to a worker and committing it cost little
 * beside reading it; small enough that an interruption loses less than a second of work and that several workers
 * share a pile of a few hundred files.
 */
const fullBatch = { files: 32, bytes: 512 * 1024 };

/**
 * The files at these paths, and those within them, in batches, in the order given. Reads no further ahead than it is asked.
 *
 * @param signal - aborted: no further file is read, and the batches end
 */
export async function* batchFiles(
  paths: Iterable<string | StoredFile>,
  known: Known,
  signal?: Interruption,
): AsyncGenerator<Batch> {
  let batch = emptyBatch();
  for (const one of paths) {
    const stored = typeof one === 'string' ? { path: one, place: one } : one;
    for await (const step of stepsOf(stored, known, signal)) {
      if (signal?.aborted) return;
      step(batch);
      if (!isFull(batch)) continue;
      yield batch;
      batch = emptyBatch();
    }
    if (signal?.aborted) return;
  }
  if (countOf(batch) > 0) yield batch;
}

interface GrowingBatch {
  readonly files: SourceFile[];
  readonly held: HeldFile[];
  readonly problems: Problem[];
  readonly begun: ContainerFile[];
  readonly finished: ContainerFile[];
  skipped: number;
  bytes: number;
}

/** Something that goes into a batch. */
type Step = (batch: GrowingBatch) => void;

function emptyBatch(): GrowingBatch {
  return { files: [], held: [], problems: [], begun: [], finished: [], skipped: 0, bytes: 0 };
}

async function* stepsOf(stored: StoredFile, known: Known, signal?: Interruption): AsyncGenerator<Step> {
  const loaded = await loadFile(stored, signal);
  if ('code' in loaded) {
    yield (batch) => batch.problems.push(loaded);
    return;
  }
  const { evidence } = loaded;
  const { decisions = [] } = stored;
  const size = 'size' in loaded ? loaded.size : loaded.bytes.length;
  if (known.holds(evidence)) {
    yield (batch) => {
      batch.bytes += size;
      batch.held.push({ path: stored.path, evidence });
    };
  } else if ('container' in loaded) {
    yield* entriesOf(loaded, known.entriesRead(evidence), decisions);
  } else {
    yield (batch) => putFile(batch, { ...loaded, decisions });
  }
}

function putFile(batch: GrowingBatch, file: SourceFile): void {
  batch.bytes += file.bytes.length;
  batch.files.push(file);
}

const nothing = new Uint8Array();

/** Of an entry that cannot be taken out. */
const nowhere = { record: '', name: '', mediaType: null, said: NOTHING_SAID };

/** @param from - so many of its entries were read before */
async function* entriesOf(
  file: ContainerFile,
  from: number,
  decisions: readonly Decision[],
): AsyncGenerator<Step> {
  const { path, place, evidence } = file;
  yield (batch) => batch.begun.push(file);
  await using source = await bytesOnDisk(place);
  let position = 0;
  for await (const one of takeOut(file.container, source)) {
    const at = position;
    position += 1;
    if (at < from) continue;
    if (one === SKIPPED)
      yield (batch) => {
        batch.skipped += 1;
      };
    else if ('severity' in one) {
      const entry = { ...nowhere, evidence, position: at };
      yield (batch) =>
        putFile(batch, { path, bytes: nothing, evidence, entry, lost: { ...one, path }, decisions });
    } else {
      const { bytes, ...place } = one;
      yield (batch) =>
        putFile(batch, {
          path,
          bytes,
          evidence,
          entry: { ...place, evidence, position: at },
          lost: null,
          decisions,
        });
    }
  }
  yield (batch) => batch.finished.push(file);
}

function countOf(batch: Batch): number {
  const { files, held, problems, begun, finished } = batch;
  return files.length + held.length + problems.length + begun.length + finished.length;
}

/** A million held files make no work, yet they too are reported a batch at a time. */
function isFull(batch: Batch): boolean {
  return countOf(batch) >= fullBatch.files || batch.bytes >= fullBatch.bytes;
}
