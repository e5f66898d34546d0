import type { Interruption } from './reading-options.ts';

/**
 * The results of `work` on each item, in the order of the items, with at most `inFlight` of them begun and not yet
 * handed on. That bound is what keeps memory bounded: an item is drawn from `items` only when there is room for it, and
 * nothing of a result is kept once it is handed on.
 *
 * @param signal - aborted: ends at once, and what is in flight is dropped
 */
export async function* mapInOrder<Item, Result>(
  items: AsyncIterable<Item>,
  inFlight: number,
  work: (item: Item) => Promise<Result>,
  signal?: Interruption,
): AsyncGenerator<Result> {
  const orEnd = endable(signal);
  const begun: Promise<Result>[] = [];
  for await (const item of items) {
    const result = work(item);
    // A failure is thrown when its turn comes. Until then it must not count as one that nobody handles.
    result.catch(() => {});
    begun.push(result);
    if (begun.length < inFlight) continue;
    const next = await orEnd(begun.shift());
    if (next === undefined || signal?.aborted) return;
    yield next;
  }
  while (begun.length > 0) {
    const next = await orEnd(begun.shift());
    if (next === undefined || signal?.aborted) return;
    yield next;
  }
}

/**
 * Waits for a result, or gives undefined as soon as the signal is aborted. `Promise.race` with one promise for the whole
 * reading would do the same and keep every result for as long as that promise lives.
 */
function endable(signal?: Interruption) {
  let end = (): void => {};
  signal?.addEventListener('abort', () => end(), { once: true });
  return <Result>(result: Promise<Result> | undefined): Promise<Result | undefined> =>
    new Promise((resolve, reject) => {
      end = () => resolve(undefined);
      if (signal?.aborted || result === undefined) end();
      else result.then(resolve, reject);
    });
}
