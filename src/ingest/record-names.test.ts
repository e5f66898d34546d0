import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RecordNames } from './record-names.ts';

test('the second of a name is numbered', () => {
  const names = new RecordNames();
  expect(['a', 'b', 'a', 'a#2', 'a'].map((name) => names.claim(name))).toEqual([
    'a',
    'b',
    'a#2',
    'a#2#2',
    'a#3',
  ]);
});

test('no two records have the same name', () => {
  const name = fc.oneof(fc.constantFrom('a', 'a#2', 'a#3', 'a#2#2', ''), fc.string({ maxLength: 3 }));
  fc.assert(
    fc.property(fc.array(name), (claimed) => {
      const names = new RecordNames();
      expect(new Set(claimed.map((one) => names.claim(one))).size).toBe(claimed.length);
    }),
  );
});
