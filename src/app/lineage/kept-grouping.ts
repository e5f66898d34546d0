import type { StatementComparison } from '../../lineage/claims/compare-statements.ts';
import type { StatementGrouping } from '../../lineage/claims/statement-grouping.ts';
import { ByteLists } from '../../lineage/pairs/byte-lists.ts';
import { compareBytes } from '../../lineage/pairs/compare-bytes.ts';
import { GrowingNumbers } from '../../lineage/pairs/growing-numbers.ts';
import type { KeptPairs } from '../../store/kept-pairs.ts';

/** The groups of all statements, as a workspace keeps them. To be read within one transaction, edges included. */
export function keptGrouping(claim: KeptPairs): StatementGrouping {
  const items = new KeptItems(claim.allItems());
  const groupOf: number[] = [];
  for (const { node, group } of claim.allNodes()) groupOf[node] = group;
  return { ...items.asGrouping(), groupOf, edges: parsed(claim.allEdges()) };
}

/**
 * The groups of the statements of some documents, as they are among all.
 *
 * @param documents - their numbers
 */
export function keptGroupingAmong(claim: KeptPairs, documents: readonly number[]): StatementGrouping {
  const items = new KeptItems(documents.flatMap((document) => claim.itemsWithin(document)));
  const groupOf: number[] = [];
  for (const node of items.nodes()) groupOf[node] = claim.groupOfNode(node) ?? -1;
  return { ...items.asGrouping(), groupOf, edges: parsed(edgesAmong(claim, items)) };
}

function* edgesAmong(claim: KeptPairs, items: KeptItems): ReturnType<KeptPairs['allEdges']> {
  for (const node of items.nodes()) {
    for (const { other, edge } of claim.edgesOf(node))
      if (node < other && items.has(other)) yield { node, other, edge };
  }
}

function* parsed(
  edges: ReturnType<KeptPairs['allEdges']>,
): Generator<{ a: number; b: number; edge: StatementComparison }> {
  for (const { node, other, edge } of edges)
    yield { a: node, b: other, edge: JSON.parse(edge) as StatementComparison };
}

/** Items in the order in which they are given, and of each node the one that stands for it: the first in the order of how they are written. */
class KeptItems {
  readonly #written = new ByteLists();
  readonly #nodeOf = new GrowingNumbers();
  readonly #standing = new Map<number, number>();

  constructor(items: Iterable<{ readonly node: number; readonly written: Uint8Array }>) {
    for (const { node, written } of items) {
      const first = this.#standing.get(node);
      if (first === undefined || compareBytes(written, this.#written.at(first)) < 0)
        this.#standing.set(node, this.#written.length);
      this.#written.push(written);
      this.#nodeOf.push(node);
    }
  }

  nodes(): Iterable<number> {
    return this.#standing.keys();
  }

  has(node: number): boolean {
    return this.#standing.has(node);
  }

  asGrouping(): Omit<StatementGrouping, 'groupOf' | 'edges'> {
    return {
      size: this.#written.length,
      written: (item) => this.#written.at(item),
      nodeOf: this.#nodeOf.all(),
      standing: (node) => this.#standing.get(node) ?? -1,
    };
  }
}
