import type { Interruption } from './reading-options.ts';
/**
 * The results of `work` on each item, in the order of the items, with at most `inFlight` of them begun and not yet
 * handed on. That bound is what keeps memory bounded: an item is drawn from `items` only when there is room for it.
 *
 * @param signal - aborted: ends at once, and what is in flight is dropped
 */
export async function* mapInOrder<Item, Result>(
  items: AsyncIterable<Item>,
  inFlight: number,
  work: (item: Item) => Promise<Result>,
  signal?: Interruption,
): AsyncGenerator<Result> {
  const interrupted = whenAborted(signal);
  const begun: Promise<Result>[] = [];
  for await (const item of items) {
    const result = work(item);
    // A failure is thrown when its turn comes. Until then it must not count as one that nobody handles.
    result.catch(() => {});
    begun.push(result);
    if (begun.length < inFlight) continue;
    const next = await Promise.race([begun.shift(), interrupted]);
    if (next === undefined || signal?.aborted) return;
    yield next;
  }
  for (const result of begun) {
    const next = await Promise.race([result, interrupted]);
    if (next === undefined || signal?.aborted) return;
    yield next;
  }
}

function whenAborted(signal?: Interruption): Promise<undefined> {
  return new Promise((resolve) => {
    if (signal?.aborted) resolve(undefined);
    signal?.addEventListener('abort', () => resolve(undefined), { once: true });
  });
}
