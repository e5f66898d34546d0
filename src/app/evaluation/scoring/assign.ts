/** A row and a column of a matrix of weights that belong together. */
export type Assigned = readonly [row: number, column: number];

/**
 * The one-to-one assignment of rows to columns with the greatest sum of weights; pairs of weight 0 are left apart.
 * The Hungarian method with potentials (Kuhn 1955; the shortest augmenting path form of Jonker and Volgenant 1987),
 * in time rows² × columns. The same matrix always gives the same assignment.
 *
 * @param weights rows of equal length, none below 0.
 */
export function assign(weights: readonly (readonly number[])[]): Assigned[] {
  const rows = weights.length;
  const columns = weights[0]?.length ?? 0;
  if (rows > columns) {
    return assign(transpose(weights, rows, columns))
      .map(([column, row]): Assigned => [row, column])
      .sort(([a], [b]) => a - b);
  }
  const rowOf = matchRows(weights, rows, columns);
  return rowOf
    .map((row, column): Assigned => [row, column])
    .filter(([row, column]) => row >= 0 && (weights[row]?.[column] ?? 0) > 0)
    .sort(([a], [b]) => a - b);
}

function transpose(weights: readonly (readonly number[])[], rows: number, columns: number): number[][] {
  return Array.from({ length: columns }, (_, column) =>
    Array.from({ length: rows }, (_, row) => weights[row]?.[column] ?? 0),
  );
}

/** For each column its row, or -1. Needs at least as many columns as rows. */
function matchRows(weights: readonly (readonly number[])[], rows: number, columns: number): number[] {
  const rowPotential = new Float64Array(rows);
  const columnPotential = new Float64Array(columns);
  const rowOf = new Array<number>(columns).fill(-1);
  const cost = (row: number, column: number): number =>
    -(weights[row]?.[column] ?? 0) - (rowPotential[row] ?? 0) - (columnPotential[column] ?? 0);
  for (let row = 0; row < rows; row += 1) {
    const path = shortestPath(row, rowOf, cost);
    for (const [column, distance] of path.visited) {
      const taken = rowOf[column] ?? -1;
      columnPotential[column] = (columnPotential[column] ?? 0) + distance - path.length;
      if (taken >= 0) rowPotential[taken] = (rowPotential[taken] ?? 0) + path.length - distance;
    }
    rowPotential[row] = (rowPotential[row] ?? 0) + path.length;
    for (let column = path.end; column >= 0; ) {
      const before = path.before[column] ?? -1;
      rowOf[column] = before < 0 ? row : (rowOf[before] ?? row);
      column = before;
    }
  }
  return rowOf;
}

interface AugmentingPath {
  /** The free column where it ends. */
  readonly end: number;
  readonly length: number;
  /** For each column the one before it on the way, or -1 where the way comes straight from the row. */
  readonly before: readonly number[];
  /** Columns passed on the search, with their distance. */
  readonly visited: ReadonlyMap<number, number>;
}

/** Dijkstra over columns: the cheapest way from `row` to a column that no row has. */
function shortestPath(
  row: number,
  rowOf: readonly number[],
  cost: (row: number, column: number) => number,
): AugmentingPath {
  const distance = rowOf.map(() => Number.POSITIVE_INFINITY);
  const before = rowOf.map(() => -1);
  const visited = new Map<number, number>();
  let [from, base, last] = [row, 0, -1];
  for (;;) {
    let next = -1;
    for (let column = 0; column < rowOf.length; column += 1) {
      if (visited.has(column)) continue;
      const through = base + cost(from, column);
      if (through < (distance[column] ?? 0)) {
        distance[column] = through;
        before[column] = last;
      }
      if (next < 0 || (distance[column] ?? 0) < (distance[next] ?? 0)) next = column;
    }
    base = distance[next] ?? 0;
    const taken = rowOf[next] ?? -1;
    if (taken < 0) return { end: next, length: base, before, visited };
    visited.set(next, base);
    [from, last] = [taken, next];
  }
}
