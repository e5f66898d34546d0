import { Worker } from 'node:worker_threads';
import { analysisFailed, type FileFindings } from './analyse-file.ts';
import type { Analyser } from './analyser.ts';
import type { SourceFile } from './source-file.ts';

/** The worker beside this module: TypeScript in a clone, JavaScript in the built package. */
const ownWorker = new URL(`./worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url);

interface Task {
  readonly files: readonly SourceFile[];
  readonly done: (results: readonly FileFindings[]) => void;
}

/**
 * Analyses in threads. They start when there is work for them and live until the pool is closed. A thread that dies
 * (out of memory, say) is replaced; its batch is tried again file by file, and the file that kills a thread by itself
 * is left out with the problem `analysis-failed`.
 */
export class WorkerPool implements Analyser {
  readonly inFlight: number;
  readonly #size: number;
  readonly #module: URL;
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, Task>();
  readonly #all = new Set<Worker>();
  readonly #waiting: Task[] = [];
  #closed = false;

  /**
   * @param size - how many threads, at least 1
   * @param module - what each of them runs; it answers a list of files with a list of FileFindings
   */
  constructor(size: number, module: URL = ownWorker) {
    this.#size = size;
    this.#module = module;
    // Two batches a thread, so that none waits while the next is being read from disk, and two more, so that one slow
    // batch, whose turn it is, does not stop the others at once.
    this.inFlight = 2 * size + 2;
  }

  analyse(files: readonly SourceFile[]): Promise<readonly FileFindings[]> {
    if (files.length === 0) return Promise.resolve([]);
    const { promise, resolve } = Promise.withResolvers<readonly FileFindings[]>();
    this.#waiting.push({ files, done: resolve });
    this.#dispatch();
    return promise;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#all].map((worker) => worker.terminate()));
  }

  #dispatch(): void {
    while (this.#waiting.length > 0) {
      const worker = this.#idle.pop() ?? this.#maybeStart();
      if (worker === null) return;
      const task = this.#waiting.shift();
      if (task) this.#give(worker, task);
    }
  }

  #maybeStart(): Worker | null {
    if (this.#all.size >= this.#size) return null;
    const worker = new Worker(this.#module);
    let reason: unknown = new Error('the thread ended');
    worker.on('message', (results: readonly FileFindings[]) => this.#finish(worker, results));
    worker.on('error', (error) => {
      reason = error;
    });
    worker.on('exit', () => this.#bury(worker, reason));
    this.#all.add(worker);
    return worker;
  }

  #give(worker: Worker, task: Task): void {
    this.#busy.set(worker, task);
    worker.postMessage(task.files);
  }

  #finish(worker: Worker, results: readonly FileFindings[]): void {
    this.#busy.get(worker)?.done(results);
    this.#busy.delete(worker);
    this.#idle.push(worker);
    this.#dispatch();
  }

  #bury(worker: Worker, reason: unknown): void {
    const task = this.#busy.get(worker);
    this.#busy.delete(worker);
    this.#all.delete(worker);
    if (this.#closed || task === undefined) return;
    const [only] = task.files;
    if (task.files.length === 1 && only) {
      task.done([
        {
          findings: [],
          problems: [analysisFailed(only.path, only.entry?.record ?? null, reason)],
          skipped: 0,
        },
      ]);
    } else {
      void this.#oneByOne(task);
    }
    this.#dispatch();
  }

  async #oneByOne(task: Task): Promise<void> {
    const results = await Promise.all(task.files.map((file) => this.analyse([file])));
    task.done(results.flat());
  }
}
