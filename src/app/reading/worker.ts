import { parentPort } from 'node:worker_threads';
import { analyseFile } from './analyse-file.ts';
import type { SourceFile } from './source-file.ts';

/** A worker of WorkerPool: files in, what they gave out, in the same order. */
parentPort?.on('message', (files: readonly SourceFile[]) => {
  parentPort?.postMessage(files.map((file) => analyseFile(file)));
});
