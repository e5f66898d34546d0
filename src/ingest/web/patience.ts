import { type FetchCode, fetchFailure } from './fetch-problem.ts';
import type { FetchTimes } from './network.ts';

/** A step of a fetch that has a time limit of its own. */
export type FetchStep = 'connect' | 'headers' | 'body';

/** Tells a fetch to stop; an AbortSignal is one. */
export interface Stop {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void, options?: { readonly once?: boolean }): void;
  removeEventListener?(type: 'abort', listener: () => void): void;
}

/**
 * The time limits of one page. Its signal is aborted, with the failure as its reason, when one of them is over or the person
 * stops. Hold it with `using`.
 */
export class Patience implements Disposable {
  readonly #address: string;
  readonly #times: FetchTimes;
  readonly #controller = new AbortController();
  readonly #whole: NodeJS.Timeout;
  readonly #forgetStop: () => void;
  #step: NodeJS.Timeout | undefined;

  constructor(address: string, times: FetchTimes, stop?: Stop) {
    this.#address = address;
    this.#times = times;
    this.#whole = this.#endAfter(times.whole, 'the page');
    const interrupt = () => this.#end('fetch-interrupted', 'Fetching was interrupted.');
    if (stop?.aborted) interrupt();
    stop?.addEventListener('abort', interrupt, { once: true });
    this.#forgetStop = () => stop?.removeEventListener?.('abort', interrupt);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Ends the step before, and gives this one its time. */
  begin(step: FetchStep): void {
    clearTimeout(this.#step);
    this.#step = this.#endAfter(this.#times[step], names[step]);
  }

  /** No step is under way until the next begins. */
  rest(): void {
    clearTimeout(this.#step);
  }

  /** What `work` gives, or the failure where it is not there in time; what comes later is dropped. */
  async within<T>(work: Promise<T>): Promise<T> {
    const { promise, reject } = Promise.withResolvers<never>();
    const end = () => reject(this.signal.reason);
    if (this.signal.aborted) end();
    this.signal.addEventListener('abort', end);
    try {
      return await Promise.race([work, promise]);
    } finally {
      this.signal.removeEventListener('abort', end);
    }
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#whole);
    clearTimeout(this.#step);
    this.#forgetStop();
  }

  #endAfter(milliseconds: number, what: string): NodeJS.Timeout {
    const message = `It took more than ${milliseconds / 1000} s to get ${what}.`;
    return setTimeout(() => this.#end('fetch-timeout', message), milliseconds);
  }

  #end(code: FetchCode, message: string): void {
    this.#controller.abort(fetchFailure(code, message, this.#address));
  }
}

const names: Record<FetchStep, string> = {
  connect: 'a connection',
  headers: 'an answer',
  body: 'all of the answer',
};
