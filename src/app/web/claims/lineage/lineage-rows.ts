import type { Branch, Grove, LineageForest } from './lineage-forest.ts';

/** In which rows a claim is drawn. */
export interface LineageRows {
  /** By the key of the node. No two nodes of one column have one row. */
  readonly nodes: ReadonlyMap<string, number>;
  /** By the place of the origin. */
  readonly origins: ReadonlyMap<number, number>;
  /** The first row of who denies or doubts; null where nobody does. */
  readonly dissent: number | null;
  readonly count: number;
}

/**
 * Gives each node a row, as the branches of a railway: the largest branch goes straight on, the others leave to the nearest row that is
 * free from there until where they stand. So no way from a node to what hangs below it leads through another node. What began with one
 * origin stays together, and who denies or doubts stands below all.
 */
export function lineageRows({ groves, dissent }: LineageForest): LineageRows {
  const tracks = new Tracks();
  const origins = new Map<number, number>();
  const nodes = new Map<string, number>();
  for (const { origin, roots } of groves) {
    const first = tracks.count;
    tracks.grow(roots, { top: first, isLed: origin !== null }, nodes);
    if (origin !== null) origins.set(origin, first);
    if (roots.length === 0) tracks.take(first, 0, 0);
  }
  const below = dissent.length > 0 ? tracks.count : null;
  if (below !== null) tracks.grow(dissent, { top: below, isLed: false }, nodes);
  return { nodes, origins, dissent: below, count: tracks.count };
}

/** Which stretches of which rows are taken, by places of columns. */
class Tracks {
  readonly #taken: [from: number, to: number][][] = [];

  get count(): number {
    return this.#taken.length;
  }

  take(row: number, from: number, to: number): void {
    while (this.#taken.length <= row) this.#taken.push([]);
    this.#taken[row]?.push([from, to]);
  }

  /**
   * Lays out trees from a row downwards. Walks with a stack of its own: a claim may be passed on any number of times.
   *
   * @param place.isLed - whether a line leads to each root from the left
   */
  grow(
    roots: Grove['roots'],
    { top, isLed }: { readonly top: number; readonly isLed: boolean },
    rows: Map<string, number>,
  ): void {
    const sizes = sizesOf(roots);
    for (const root of roots) {
      const open: { branch: Branch; from: number; near: number }[] = [
        { branch: root, from: isLed ? 0 : root.column, near: top },
      ];
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { branch, from, near } = next;
        const row = this.#nearestFree(near, top, from, branch.column);
        this.take(row, from, branch.column);
        rows.set(branch.node.key, row);
        const bySize = branch.children.toSorted((a, b) => (sizes.get(a) ?? 0) - (sizes.get(b) ?? 0));
        for (const child of bySize) open.push({ branch: child, from: branch.column + 1, near: row });
      }
    }
  }

  /** The row itself, or the nearest below or above it. */
  #nearestFree(near: number, top: number, from: number, to: number): number {
    for (let away = 0; ; away += 1) {
      if (this.#isFree(near + away, from, to)) return near + away;
      if (near - away >= top && this.#isFree(near - away, from, to)) return near - away;
    }
  }

  #isFree(row: number, from: number, to: number): boolean {
    return (this.#taken[row] ?? []).every(([start, end]) => end < from || start > to);
  }
}

/** How many nodes hang below each, itself counted. */
function sizesOf(roots: readonly Branch[]): Map<Branch, number> {
  const order: Branch[] = [...roots];
  for (let at = 0; at < order.length; at += 1) order.push(...(order[at]?.children ?? []));
  const sizes = new Map<Branch, number>();
  for (const branch of order.reverse()) {
    sizes.set(
      branch,
      branch.children.reduce((sum, child) => sum + (sizes.get(child) ?? 0), 1),
    );
  }
  return sizes;
}
