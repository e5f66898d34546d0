import { Worker } from 'node:worker_threads';
import type { ViewAnswer, ViewAsked, ViewMessage, ViewOrder, ViewQuestion, ViewRequest } from './answers.ts';

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

/** A view of a workspace in a thread of its own, so that reading a large one keeps nobody else waiting. Close it after use. */
export class ViewThread {
  /** Settles when the view is read, or cannot be. */
  readonly ready: Promise<void>;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;

  constructor(order: ViewOrder) {
    this.#worker = new Worker(workerModule(), { workerData: order });
    this.ready = new Promise((resolve, reject) => {
      this.#waiting.set(0, { resolve: () => resolve(), reject });
    });
    // Whoever waits for it hears of it; who does not need not.
    this.ready.catch(() => {});
    this.#worker.on('message', (message: ViewMessage) => this.#hear(message));
    this.#worker.on('error', (error) => this.#failAll(error));
    this.#worker.on('exit', () => this.#failAll(new Error('The thread of the view ended.')));
  }

  /** Waits until the view is read. */
  async ask<Question extends ViewQuestion>(
    question: Question,
    asked: ViewAsked<Question>,
  ): Promise<ViewAnswer<Question>> {
    await this.ready;
    this.#asked += 1;
    const id = this.#asked;
    const answer = new Promise<unknown>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    this.#worker.postMessage({ id, question, asked } satisfies ViewRequest);
    return (await answer) as ViewAnswer<Question>;
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #hear(message: ViewMessage): void {
    const id = message.kind === 'ready' ? 0 : message.id;
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (message.kind === 'failure') waiting?.reject(new Error(message.message));
    else waiting?.resolve(message.kind === 'ready' ? undefined : message.answer);
  }

  #failAll(reason: unknown): void {
    for (const { reject } of this.#waiting.values()) reject(reason);
    this.#waiting.clear();
  }
}

/** Beside this module, as source or as built. */
function workerModule(): URL {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return new URL(`./view-worker.${extension}`, import.meta.url);
}
