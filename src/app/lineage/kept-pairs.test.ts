import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupsFromScratch, type KeyedItem, pairRule, pileSteps } from '../../../test/arbitrary-pairs.ts';
import { inOrder } from '../../../test/pairs-in-memory.ts';
import { groupAll } from '../../lineage/pairs/group-all.ts';
import { PairIndex } from '../../lineage/pairs/pair-index.ts';
import { itemNumber, itemPlace, KeptPairs } from '../../store/kept-pairs.ts';
import { defineFunctions } from '../../store/open-database.ts';
import { migrations } from '../../store/schema.ts';
import { foundPairs } from './found-pairs.ts';

const database = new DatabaseSync(':memory:');
defineFunctions(database);
for (const step of migrations) database.exec(step);

/** Ten items to a document, so that groups span some. */
const numberOf = (number: number): number => itemNumber(Math.floor(number / 10), number % 10);
const byNumber = (item: number): number => itemPlace(item).document * 10 + itemPlace(item).within;

function groupsIn(kept: KeptPairs): number[][] {
  const groups = kept.widest(Number.MAX_SAFE_INTEGER).map(({ group }) => kept.members(group));
  return inOrder(groups.map((group) => group.map(byNumber)));
}

function spreadsOf(groups: readonly (readonly number[])[]): [number, number][] {
  const spreads = groups.map((group): [number, number] => [
    new Set(group.map((number) => Math.floor(number / 10))).size,
    group.length,
  ]);
  return spreads.sort(([a, x], [b, y]) => b - a || y - x);
}

test('what is kept in tables is what all at once gives, from nothing or from what was written at once', () => {
  fc.assert(
    fc.property(pairRule, fc.boolean(), pileSteps, (rule, isWritten, steps) => {
      const kept = new KeptPairs(database, 'claim');
      kept.clear();
      const index = new PairIndex(rule, kept);
      const pile = new Map<number, KeyedItem>();
      for (const [at, step] of steps.entries()) {
        if (step.kind === 'remove') {
          index.remove(numberOf(step.number));
          pile.delete(step.number);
        } else if (step.kind === 'add' && !pile.has(step.number)) {
          index.add(numberOf(step.number), step.item);
          pile.set(step.number, step.item);
        }
        if (step.kind === 'regroup') index.regroup();
        if (isWritten && at === steps.length >> 1) {
          index.regroup();
          const sorted = [...pile].sort(([a], [b]) => a - b);
          const grouped = groupAll(
            rule,
            sorted.map(([, item]) => item),
          );
          kept.replace(
            foundPairs(
              grouped,
              sorted.map(([number]) => numberOf(number)),
            ),
          );
        }
      }
      index.regroup();
      kept.recount();
      const groups = groupsFromScratch(rule, pile);
      expect(groupsIn(kept)).toEqual(groups);
      const widest = kept.widest(99);
      expect(widest.map(({ documents, items }) => [documents, items])).toEqual(spreadsOf(groups));
      for (const number of pile.keys()) {
        const group = kept.groupOf(numberOf(number)) ?? -1;
        expect(kept.members(group)).toContain(numberOf(number));
      }
      expect(kept.itemsOf(1).map(byNumber)).toEqual(
        [...pile.keys()].filter((n) => n >= 10).sort((a, b) => a - b),
      );
    }),
    { numRuns: 300 },
  );
});
