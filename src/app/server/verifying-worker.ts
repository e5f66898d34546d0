import { parentPort, workerData } from 'node:worker_threads';
import { type Verification, verifyWorkspace } from '../custody/verify-workspace.ts';
import { problemOf } from './server-problem.ts';

/** What the thread that verifies says: how far it is, and at its end what it found, or why there is nothing. */
export type VerifyingMessage =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'result'; readonly result: Verification }
  | { readonly kind: 'failure'; readonly message: string };

/** Verifies one workspace, and ends. */
async function main(path: string): Promise<void> {
  try {
    const result = await verifyWorkspace(path, {
      onProgress: ({ files, of }) => say({ kind: 'progress', done: of === 0 ? 1 : files / of }),
    });
    say({ kind: 'result', result });
  } catch (error) {
    say({ kind: 'failure', message: problemOf(error).message });
  }
}

function say(message: VerifyingMessage): void {
  parentPort?.postMessage(message);
}

await main(workerData as string);
