import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MachineLink } from '../link.ts';
import { Linked } from './linked.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

const links = fc.array(
  fc.record({
    a: fc.constantFrom(...ids),
    b: fc.constantFrom(...ids),
    strength: fc.constant(1),
    reason: fc.constant(''),
  }),
);

/** All that links lead to from one, step by step. */
function reached(from: string, all: readonly MachineLink[]): Set<string> {
  const known = new Set([from]);
  for (const _ of ids) {
    for (const { a, b } of all) {
      if (known.has(a)) known.add(b);
      if (known.has(b)) known.add(a);
    }
  }
  return known;
}

test('two have one root exactly where links lead from one to the other', () => {
  fc.assert(
    fc.property(links, (all) => {
      const linked = new Linked(all);
      for (const one of ids) {
        const alike = ids.filter((other) => linked.rootOf(other) === linked.rootOf(one));
        expect(alike).toEqual(ids.filter((other) => reached(one, all).has(other)));
      }
    }),
  );
});
