import { Worker } from 'node:worker_threads';
import type { PdfPage, PdfProperties } from './pdf-file.ts';
import type { PdfMessage } from './pdf-messages.ts';

/** What was read of a PDF. */
export interface PdfContent {
  /** As the file states it; null where it could not be opened. */
  readonly pageCount: number | null;
  readonly pages: readonly PdfPage[];
  /** Numbers of pages that could not be read. */
  readonly damaged: readonly number[];
  readonly properties: PdfProperties | null;
  /** Why it could not be read to its end; null where it was. */
  readonly failure: PdfFailure | null;
}

/** `slow`: the time was up. Else by the name and message of an error. */
export type PdfFailure = { readonly kind: 'slow' } | Extract<PdfMessage, { kind: 'failed' }>;

/** Beside this module: TypeScript in a clone, JavaScript in the built package. */
const module = new URL(`./pdf-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url);

/** A page takes milliseconds, the largest drawing a few seconds; on a busy machine a few times that. In milliseconds. */
const longestStep = 30_000;

/** The most that a file may hold up a pile. Two thousand pages take a tenth of it. In milliseconds. */
const longestFile = 180_000;

/** Of the parser's objects; two thousand pages take a tenth of it. In MiB. */
const mostHeap = 2_048;

/**
 * Parses PDFs in a thread of its own, one after the other. The parser is large and takes files of any kind; some make it
 * hang, take all memory, or fail where nobody can catch it. Then the thread ends, the file has a failure, and the next one
 * gets a new thread.
 */
class PdfThread {
  #worker: Worker | null = null;
  #last: Promise<unknown> = Promise.resolve();

  read(bytes: Uint8Array): Promise<PdfContent> {
    const next = this.#last.then(() => this.#readNow(bytes));
    this.#last = next;
    return next;
  }

  async #readNow(bytes: Uint8Array): Promise<PdfContent> {
    const worker = this.#worker ?? this.#start();
    const { promise, resolve } = Promise.withResolvers<PdfFailure | null>();
    const found = { pageCount: null as number | null, pages: [] as PdfPage[], damaged: [] as number[] };
    let properties: PdfProperties | null = null;
    const slow = () => resolve({ kind: 'slow' });
    const whole = setTimeout(slow, longestFile);
    let step = setTimeout(slow, longestStep);
    const listen = (message: PdfMessage) => {
      clearTimeout(step);
      step = setTimeout(slow, longestStep);
      if (message.kind === 'opened') found.pageCount = message.pageCount;
      else if (message.kind === 'page') found.pages.push(message.page);
      else if (message.kind === 'damaged') found.damaged.push(message.page);
      else if (message.kind === 'failed') resolve(message);
      else {
        properties = message.properties;
        resolve(null);
      }
    };
    const died = (error: Error) => resolve({ kind: 'failed', name: error.name, message: error.message });
    worker.ref();
    worker.on('message', listen).once('error', died);
    worker.postMessage(bytes);
    const failure = await promise;
    clearTimeout(step);
    clearTimeout(whole);
    worker.off('message', listen).off('error', died);
    await this.#settle(worker, failure);
    return { ...found, properties, failure };
  }

  #start(): Worker {
    const worker = new Worker(module, { resourceLimits: { maxOldGenerationSizeMb: mostHeap } });
    this.#worker = worker;
    worker.once('exit', () => {
      if (this.#worker === worker) this.#worker = null;
    });
    // Between files nobody listens; that it died shows at the next one.
    worker.on('error', () => {});
    return worker;
  }

  /** A thread that waits keeps no process alive; one that hangs is ended. */
  async #settle(worker: Worker, failure: PdfFailure | null): Promise<void> {
    if (failure?.kind !== 'slow') {
      worker.unref();
      return;
    }
    this.#worker = null;
    await worker.terminate();
  }
}

let thread: PdfThread | null = null;

/** Parses a PDF, in a thread that all files share. Never rejects for what is in it. */
export function parsePdf(bytes: Uint8Array): Promise<PdfContent> {
  thread ??= new PdfThread();
  return thread.read(bytes);
}
