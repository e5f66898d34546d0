import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HeldMeanings, nearness, stemHashOf } from './word-knowledge.ts';

const word = fc
  .constantFrom(
    ...'fire blaze flame boat ship vessel ferry dead killed die kill attack assault mayor quay'.split(' '),
  )
  .map(stemHashOf);

test('what is nearest among many is as near as each by itself has it', () => {
  const pairs: number[] = [];
  const held = new HeldMeanings();
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 6 }), (one, all) => {
      const others = all.filter((other) => other !== one);
      const each = Math.max(0, ...others.map((other) => nearness(one, other)));
      held.clear();
      for (const other of others) held.hold(other);
      expect(held.nearest(one)).toBe(each);
      pairs.push(each);
    }),
  );
  expect(Math.max(...pairs)).toBeGreaterThan(0);
});
