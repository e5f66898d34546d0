import { groupAll } from '../../lineage/pairs/group-all.ts';
import { PairIndex } from '../../lineage/pairs/pair-index.ts';
import type { PairRule } from '../../lineage/pairs/pair-rule.ts';
import type { Findings } from '../../model/findings.ts';
import { type FoundPairs, itemNumber, type KeptPairs, type PairUse } from '../../store/kept-pairs.ts';
import { foundPairs } from './found-pairs.ts';

/** The findings of a document with its number in the workspace, `n`. */
export interface NumberedFindings {
  readonly n: number;
  readonly findings: Findings;
}

/** Something that a workspace compares in pairs: what it takes of each document, and by which rule. */
export interface LineageUse {
  readonly use: PairUse;
  /** All pairs of a pile at once. Of the findings nothing is kept but the items. */
  readonly findAll: (pile: Iterable<NumberedFindings>) => FoundPairs;
  /** Puts documents in and takes them out one after the other. */
  readonly keeper: (kept: KeptPairs) => LineageKeeper;
}

/** What keeps pairs up to date. */
export interface LineageKeeper {
  /** Puts the items of a document in the place of those that it had; of none, takes them out. */
  readonly put: (n: number, findings: Findings | null) => void;
  /** To be called after the last. */
  readonly finish: () => void;
}

/**
 * @param itemsOf - the items of a document, in an order that depends on it alone
 */
export function lineageUse<Item, Edge>(
  use: PairUse,
  rule: PairRule<Item, Edge>,
  itemsOf: (findings: Findings) => readonly Item[],
): LineageUse {
  return {
    use,
    findAll: (pile) => {
      const numbers: number[] = [];
      return foundPairs(groupAll(rule, itemsIn(pile, itemsOf, numbers)), numbers);
    },
    keeper: (kept) => {
      const index = new PairIndex(rule, kept);
      return {
        put: (n, findings) => {
          for (const number of kept.itemsOf(n)) index.remove(number);
          for (const [at, item] of (findings === null ? [] : itemsOf(findings)).entries()) {
            index.add(itemNumber(n, at), item);
          }
        },
        finish: () => {
          index.regroup();
          kept.recount();
        },
      };
    },
  };
}

/** @param numbers - is given the number of each item */
function* itemsIn<Item>(
  pile: Iterable<NumberedFindings>,
  itemsOf: (findings: Findings) => readonly Item[],
  numbers: number[],
): Generator<Item> {
  for (const { n, findings } of pile) {
    for (const [at, item] of itemsOf(findings).entries()) {
      numbers.push(itemNumber(n, at));
      yield item;
    }
  }
}
