import { parentPort } from 'node:worker_threads';
import { analyseFile, type FileFindings } from './analyse-file.ts';
import type { SourceFile } from './source-file.ts';

/** A worker of WorkerPool: files in, what they gave out, in the same order. */
parentPort?.on('message', async (files: readonly SourceFile[]) => {
  const results: FileFindings[] = [];
  for (const file of files) results.push(await analyseFile(file));
  parentPort?.postMessage(results);
});
