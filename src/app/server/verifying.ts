import { Worker } from 'node:worker_threads';
import type { Verification } from '../custody/verify-workspace.ts';
import { problemOf } from './server-problem.ts';
import type { VerifyingMessage } from './verifying-worker.ts';

/** Whether a workspace was verified, and with what result. */
export type VerifyingState =
  | { readonly state: 'none' }
  /** `done`: 0 to 1, of the originals. */
  | { readonly state: 'running'; readonly done: number }
  /** `at`: ISO 8601 date-time. */
  | { readonly state: 'done'; readonly at: string; readonly result: Verification }
  | { readonly state: 'failed'; readonly problem: string };

/** The worker beside this module: TypeScript in a clone, JavaScript in the built package. */
const ownWorker = new URL(
  `./verifying-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`,
  import.meta.url,
);

/**
 * Verifies a workspace when asked to, once at a time, in a thread of its own: hashing a large one keeps nobody else waiting. Close it
 * after use.
 */
export class Verifying {
  readonly #path: string;
  readonly #module: URL;
  #state: VerifyingState = { state: 'none' };
  #worker: Worker | null = null;

  /** @param module - what the thread runs; it is given the path, and says VerifyingMessages */
  constructor(path: string, module: URL = ownWorker) {
    this.#path = path;
    this.#module = module;
  }

  get state(): VerifyingState {
    return this.#state;
  }

  /** Begins, unless it is under way. */
  begin(): VerifyingState {
    if (this.#state.state === 'running') return this.#state;
    this.#state = { state: 'running', done: 0 };
    const worker = new Worker(this.#module, { workerData: this.#path });
    worker.on('message', (message: VerifyingMessage) => this.#hear(message));
    worker.on('error', (error) => this.#fail(problemOf(error).message));
    worker.on('exit', () => {
      // It has said what it found, and another may be under way.
      if (this.#worker !== worker) return;
      this.#worker = null;
      this.#fail('The thread that verifies ended before it was done.');
    });
    this.#worker = worker;
    return this.#state;
  }

  /** Ends what is under way, and waits until nothing is read any more. */
  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #hear(message: VerifyingMessage): void {
    if (message.kind === 'progress') this.#state = { state: 'running', done: message.done };
    else if (message.kind === 'failure') this.#fail(message.message);
    else this.#state = { state: 'done', at: new Date().toISOString(), result: message.result };
  }

  #fail(problem: string): void {
    if (this.#state.state === 'running') this.#state = { state: 'failed', problem };
  }
}
