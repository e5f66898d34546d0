import { availableParallelism } from 'node:os';
import { type Analyser, ThisThread } from './analyser.ts';
import type { Batch } from './batches.ts';
import type { Workers } from './reading-options.ts';
import { WorkerPool } from './worker-pool.ts';

/**
 * From how many bytes of unread files on threads are started by `auto`.
 */
const worthThreads = 1024 * 1024;

/** Who analyses, and all the batches, of which some may have been drawn to find out. */
export interface Choice {
  readonly analyser: Analyser;
  readonly batches: AsyncIterable<Batch>;
}

/** Chooses between this thread and a pool, having drawn no more batches than tell a small pile from a large one. */
export async function chooseAnalyser(batches: AsyncGenerator<Batch>, workers: Workers): Promise<Choice> {
  if (workers !== 'auto') return { analyser: makeAnalyser(workers), batches };
  const drawn: Batch[] = [];
  let bytes = 0;
  while (bytes < worthThreads) {
    const next = await batches.next();
    if (next.done) return { analyser: new ThisThread(), batches: chain(drawn, batches) };
    drawn.push(next.value);
    bytes += unreadBytes(next.value);
  }
  return { analyser: makeAnalyser(availableParallelism()), batches: chain(drawn, batches) };
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
