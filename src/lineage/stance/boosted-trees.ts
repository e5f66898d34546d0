import { stances } from './stances.ts';

/**
 * Trees of decisions over measures, whose leaves add up to a score for each stance (gradient boosting, Friedman 2001). All are
 * complete and of one depth, laid out level by level:
 *
 *          0
 *        /   \         a measure above the threshold of node n leads to node 2n + 2, any other to 2n + 1;
 *       1     2        behind the last level stand the leaves
 *
 * A branch that ends early has thresholds of infinity, which nothing is above.
 */
export interface BoostedTrees {
  readonly depth: number;
  /** `2 ** depth - 1` for each tree: which measure is asked. */
  readonly asked: Uint8Array;
  /** As many: the threshold. */
  readonly thresholds: Float32Array;
  /** `2 ** depth` for each tree; whole numbers, to be multiplied by `scale`. */
  readonly leaves: Int16Array;
  readonly scale: number;
  /** For each stance, what stands before all trees. */
  readonly base: readonly number[];
}

/** A score for each stance, in log-odds up to a number that all share. The n-th tree is for the stance n modulo their number. */
export function scoreMeasures(trees: BoostedTrees, measures: Float64Array): number[] {
  const { depth, asked, thresholds, leaves, scale, base } = trees;
  const nodes = 2 ** depth - 1;
  const count = asked.length / nodes;
  const sums = stances.map(() => 0);
  for (let tree = 0; tree < count; tree += 1) {
    let node = 0;
    while (node < nodes) {
      const at = tree * nodes + node;
      node = 2 * node + ((measures[asked[at] ?? 0] ?? 0) > (thresholds[at] ?? 0) ? 2 : 1);
    }
    const stance = tree % sums.length;
    sums[stance] = (sums[stance] ?? 0) + (leaves[tree * (nodes + 1) + node - nodes] ?? 0);
  }
  return sums.map((sum, at) => sum * scale + (base[at] ?? 0));
}
