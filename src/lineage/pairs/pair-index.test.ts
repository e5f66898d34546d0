import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupsFromScratch, type KeyedItem, pairRule, pileSteps } from '../../../test/arbitrary-pairs.ts';
import { textOf } from '../../../test/json-bytes.ts';
import { PairsInMemory } from '../../../test/pairs-in-memory.ts';
import { groupAll } from './group-all.ts';
import { PairIndex } from './pair-index.ts';

test('however items come and go, groups and edges are those of what is there', () => {
  fc.assert(
    fc.property(pairRule, pileSteps, (rule, steps) => {
      const store = new PairsInMemory();
      const index = new PairIndex(rule, store);
      const pile = new Map<number, KeyedItem>();
      for (const step of steps) {
        if (step.kind === 'regroup') index.regroup();
        else if (step.kind === 'remove') {
          index.remove(step.number);
          pile.delete(step.number);
        } else if (!pile.has(step.number)) {
          index.add(step.number, step.item);
          pile.set(step.number, step.item);
        }
      }
      index.regroup();
      expect(store.groups()).toEqual(groupsFromScratch(rule, pile));
      const { nodes, edges } = groupAll(rule, pile.values());
      const both = [...edges].flatMap(({ a, b, edge }) => {
        const [one, other] = [textOf(nodes.written(a)), textOf(nodes.written(b))];
        return [`${one} ${other} ${edge}`, `${other} ${one} ${edge}`];
      });
      expect(store.edges().sort()).toEqual(both.sort());
    }),
    { numRuns: 500 },
  );
});
