import { availableParallelism } from 'node:os';
import { type Analyser, ThisThread } from './analyser.ts';
import type { Batch } from './batches.ts';
import type { Workers } from './reading-options.ts';
import { WorkerPool } from './worker-pool.ts';

/**
 * From how many bytes of unread files on `auto` starts threads. A thread costs 0.7 s of processor time before it is as
 * fast as this one (libraries, models, compiling), and reads 0.3 to 0.8 MB a second: 1 MiB repays that several times.
 */
const worthThreads = 1024 * 1024;

/**
 * How many threads are worth it on so many cores. Collecting garbage and compiling keep a core busy beside each thread: on
 * two cores, 4 MB took two threads as long as none. One thread is worth it there, since what is read is written meanwhile:
 * 4,000 files were added in half the time, and took no more processor time. Sending work to threads takes this one a
 * twelfth of the time.
 */
function threadsFor(cores: number): number {
  if (cores < 2) return 0;
  return cores < 4 ? 1 : cores;
}

/** Who analyses, and all the batches, of which some may have been drawn to find out. */
export interface Choice {
  readonly analyser: Analyser;
  readonly batches: AsyncIterable<Batch>;
}

/** Chooses between this thread and a pool, having drawn no more batches than tell a small pile from a large one. */
export async function chooseAnalyser(
  batches: AsyncGenerator<Batch>,
  workers: Workers,
  cores = availableParallelism(),
): Promise<Choice> {
  if (workers !== 'auto') return { analyser: makeAnalyser(workers), batches };
  const threads = threadsFor(cores);
  if (threads === 0) return { analyser: new ThisThread(), batches };
  const drawn: Batch[] = [];
  let bytes = 0;
  while (bytes < worthThreads) {
    const next = await batches.next();
    if (next.done) return { analyser: new ThisThread(), batches: chain(drawn, batches) };
    drawn.push(next.value);
    bytes += unreadBytes(next.value);
  }
  return { analyser: makeAnalyser(threads), batches: chain(drawn, batches) };
}

function makeAnalyser(threads: number): Analyser {
  return threads < 1 ? new ThisThread() : new WorkerPool(threads);
}

async function* chain(drawn: readonly Batch[], rest: AsyncIterable<Batch>): AsyncGenerator<Batch> {
  yield* drawn;
  yield* rest;
}

function unreadBytes(batch: Batch): number {
  return batch.files.reduce((sum, file) => sum + file.bytes.length, 0);
}
