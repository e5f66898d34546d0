import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Turns } from './turns.ts';

const never = new AbortController().signal;

test('one request at a time goes to a host, in order, and others do not wait for it', async () => {
  const turns = new Turns(0);
  const log: string[] = [];
  const work = (host: string, name: string) =>
    turns.take(host, never, async () => {
      log.push(`${name} begins`);
      for (let turn = 0; turn < 5; turn += 1) await setImmediate();
      log.push(`${name} ends`);
    });
  await Promise.all([work('a', 'a1'), work('a', 'a2'), work('b', 'b1'), work('a', 'a3')]);
  expect(log.filter((line) => line.startsWith('a'))).toEqual([
    'a1 begins',
    'a1 ends',
    'a2 begins',
    'a2 ends',
    'a3 begins',
    'a3 ends',
  ]);
  expect(log.indexOf('b1 begins')).toBeLessThan(log.indexOf('a1 ends'));
});

test('the pause lies between the end of one request and the beginning of the next', async () => {
  const pause = 30;
  const turns = new Turns(pause);
  let ended = 0;
  await turns.take('a', never, async () => {
    await setImmediate();
    ended = performance.now();
  });
  const began = await turns.take('a', never, async () => performance.now());
  // Timers may fire within the millisecond before they are due.
  expect(began - ended).toBeGreaterThan(pause - 2);
});

test('a request that fails lets the next one go', async () => {
  const turns = new Turns(0);
  await expect(turns.take('a', never, () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  await expect(turns.take('a', never, async () => 'here')).resolves.toBe('here');
});

test('whoever waits gives up when told to', async () => {
  const turns = new Turns(60_000);
  const stop = new AbortController();
  await turns.take('a', never, async () => {});
  const waiting = turns.take('a', stop.signal, async () => 'never');
  stop.abort(new Error('enough'));
  await expect(waiting).rejects.toThrow('enough');
});
