import type { Grouped } from '../pairs/group-all.ts';
import type { StatementComparison } from './compare-statements.ts';
import type { Signature } from './signature.ts';

/** Statements in groups, by number, as they are held: compared in this process or long ago. */
export interface StatementGrouping {
  /** How many statements there are. */
  readonly size: number;
  /** The signature of a statement, packed. */
  readonly written: (item: number) => Uint8Array;
  /** By statement: the node that it is in with all that say the same in the same words. */
  readonly nodeOf: ArrayLike<number>;
  /** By node: the statement that stands for it. */
  readonly standing: (node: number) => number;
  /** By node: what tells its group from others. */
  readonly groupOf: ArrayLike<number>;
  /** Nodes that were compared, and are something to each other; each two once. */
  readonly edges: Iterable<{ readonly a: number; readonly b: number; readonly edge: StatementComparison }>;
}

/** Of statements that were grouped in this process. */
export function groupingOf({
  nodes,
  edges,
  groupOf,
}: Pick<Grouped<Signature, StatementComparison>, 'nodes' | 'edges' | 'groupOf'>): StatementGrouping {
  const { nodeOf } = nodes;
  return {
    size: nodeOf.length,
    written: (item) => nodes.writtenItem(item),
    nodeOf,
    standing: (node) => nodes.standing(node),
    groupOf,
    edges,
  };
}
