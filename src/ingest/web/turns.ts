import { setTimeout } from 'node:timers/promises';

/** Lets one request at a time go to a host, with a pause between the end of one and the beginning of the next. */
export class Turns {
  readonly #pause: number;
  /** Settles when the last of those who wait for the host is done. */
  readonly #last = new Map<string, Promise<void>>();
  /** From when on a host may be asked again, by `performance.now`. */
  readonly #freeFrom = new Map<string, number>();

  /** @param pause - in milliseconds */
  constructor(pause: number) {
    this.#pause = pause;
  }

  /** Does `work` when it is its turn. Throws the signal's reason where that is aborted before. */
  async take<T>(host: string, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(host);
    const { promise, resolve: end } = Promise.withResolvers<void>();
    this.#last.set(host, promise);
    try {
      await before;
      await this.#untilFree(host, signal);
      return await work();
    } finally {
      this.#freeFrom.set(host, performance.now() + this.#pause);
      end();
    }
  }

  async #untilFree(host: string, signal: AbortSignal): Promise<void> {
    const wait = (this.#freeFrom.get(host) ?? 0) - performance.now();
    // The signal has a reason of its own, which says more than that the timer was aborted.
    if (wait > 0) await setTimeout(wait, undefined, { signal }).catch(() => {});
    signal.throwIfAborted();
  }
}
