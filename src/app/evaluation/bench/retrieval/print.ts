/** What it took to search so many claims. */
export interface RetrievalRow {
  readonly claims: number;
  /** Of CPU time, to put all of them into an index. */
  readonly building: number;
  /** Bytes that the index holds, the claims themselves included. */
  readonly held: number;
  /** Milliseconds of CPU time for one post. */
  readonly search: number;
  /** How many posts of a hundred had the claim that they were made from come first. */
  readonly found: number;
}

/** How many claims are searched. */
export const retrievalSizes = [10_000, 100_000, 500_000] as const;

/** Node’s own limit on memory is below what half a million claims need on a small machine. */
export const retrievalFlags = ['--expose-gc', '--max-old-space-size=4096'];

/** The figures as a table, a size a line. */
export function printRetrieval(rows: readonly RetrievalRow[]): string {
  const head = ['claims', 'seconds to build', 'MiB held', 'ms a search', 'found of 100'];
  const lines = rows.map(({ claims, building, held, search, found }) => [
    claims.toLocaleString('en-GB'),
    building.toFixed(1),
    String(Math.round(held / 2 ** 20)),
    search.toFixed(1),
    String(found),
  ]);
  return [head, ...lines]
    .map((cells) => cells.map((cell) => cell.padStart(16)).join(''))
    .join('\n')
    .concat('\n');
}
