import { parentPort } from 'node:worker_threads';
import type { SourceFile } from '../src/app/reading/source-file.ts';

/** Answers as a worker does, with the path as a problem's message; a file named `exit` or `throw` ends its thread. */
parentPort?.on('message', (files: readonly SourceFile[]) => {
  parentPort?.postMessage(files.map(({ path }) => answer(path)));
});

function answer(path: string) {
  if (path === 'exit') process.exit(3);
  if (path === 'throw') throw new Error('out of order');
  return { findings: [], problems: [{ message: path }] };
}
