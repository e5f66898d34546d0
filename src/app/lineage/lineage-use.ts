import { groupNodes } from '../../lineage/pairs/group-all.ts';
import { Nodes } from '../../lineage/pairs/nodes.ts';
import { PairIndex } from '../../lineage/pairs/pair-index.ts';
import type { PairRule } from '../../lineage/pairs/pair-rule.ts';
import type { Findings } from '../../model/findings.ts';
import { type FoundPairs, itemNumber, type KeptPairs, type PairUse } from '../../store/kept-pairs.ts';
import { foundPairs } from './found-pairs.ts';

/** Something that a workspace compares in pairs: what it takes of each document, and by which rule. */
export interface LineageUse {
  readonly use: PairUse;
  /** Finds all pairs of a pile at once. */
  readonly finder: () => LineageFinder;
  /** Puts documents in and takes them out one after the other. */
  readonly keeper: (kept: KeptPairs) => LineageKeeper;
}

/** What finds the pairs of a pile. */
export interface LineageFinder {
  /** Takes the items of the next document of the pile; of its findings nothing is kept but these. */
  readonly put: (n: number, findings: Findings) => void;
  /** To be called once, after the last. */
  readonly found: () => FoundPairs;
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
    finder: () => {
      const nodes = new Nodes(rule);
      const numbers: number[] = [];
      return {
        put: (n, findings) => {
          for (const [at, item] of itemsOf(findings).entries()) {
            numbers.push(itemNumber(n, at));
            nodes.add(item);
          }
        },
        found: () => foundPairs(groupNodes(rule, nodes), numbers),
      };
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
