import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapInOrder } from './map-in-order.ts';

async function* from<T>(items: readonly T[], onDraw: () => void = () => {}): AsyncGenerator<T> {
  for (const item of items) {
    onDraw();
    yield item;
  }
}

/** Takes so many turns of the event loop, which makes results arrive out of order. */
async function slowly(turns: number): Promise<number> {
  for (let turn = 0; turn < turns; turn += 1) await setImmediate();
  return turns;
}

test('results come in the order of the items, and no more are in flight than allowed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(5)), fc.integer({ min: 1, max: 4 }), async (items, inFlight) => {
      let drawn = 0;
      const results: number[] = [];
      for await (const result of mapInOrder(
        from(items, () => drawn++),
        inFlight,
        slowly,
      )) {
        results.push(result);
        expect(drawn - results.length).toBeLessThan(inFlight);
      }
      expect(results).toEqual(items);
    }),
  );
});

test('a failure is thrown at its turn', async () => {
  const results: number[] = [];
  const work = async (item: number) => {
    if (item === 2) throw new Error('two');
    return slowly(item);
  };
  const reading = async () => {
    for await (const result of mapInOrder(from([5, 1, 2, 3]), 4, work)) results.push(result);
  };
  await expect(reading()).rejects.toThrow('two');
  expect(results).toEqual([5, 1]);
});

test('an interruption ends it at once, though work never ends', async () => {
  const controller = new AbortController();
  const work = (item: number) => (item === 0 ? slowly(0) : new Promise<number>(() => {}));
  const results: number[] = [];
  for await (const result of mapInOrder(from([0, 1, 2]), 1, work, controller.signal)) {
    results.push(result);
    void slowly(3).then(() => controller.abort());
  }
  expect(results).toEqual([0]);
});

test('nothing of a result is kept once it is handed on', async () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage: () => void = runInNewContext('gc');
  const handedOn: WeakRef<object>[] = [];
  const isKept = () => handedOn.filter((one) => one.deref() !== undefined).length;
  const { signal } = new AbortController();
  const work = async (item: number) => ({ item });
  for await (const result of mapInOrder(from(Array.from({ length: 50 }, (_, n) => n)), 2, work, signal)) {
    handedOn.push(new WeakRef(result));
    await setImmediate();
  }
  await setImmediate();
  collectGarbage();
  expect(handedOn).toHaveLength(50);
  // The last one may still stand in a variable of the loop.
  expect(isKept()).toBeLessThanOrEqual(1);
});
