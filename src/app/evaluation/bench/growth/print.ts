/** What one text cost to analyse at several sizes. */
export interface GrowthRow {
  readonly name: string;
  /** Words, about; each size twice the one before. */
  readonly sizes: readonly number[];
  /** Of CPU time, by size. */
  readonly seconds: readonly number[];
  /** Of the power of the size by which the cost grows: 1 where it doubles with the text. */
  readonly exponent: number;
}

/** Garbage and caches cost somewhat more in a larger text; a cost of the square shows as 2. */
const most = 1.3;

/** Whether the cost grows markedly faster than the text. */
export function growsTooFast({ exponent }: GrowthRow): boolean {
  return exponent > most;
}

/** The exponent between the first and the last size. */
export function exponentOf(sizes: readonly number[], seconds: readonly number[]): number {
  const ratio = (values: readonly number[]): number => Math.log((values.at(-1) ?? 1) / (values[0] ?? 1));
  return ratio(seconds) / ratio(sizes);
}

/** The figures as a table; a star marks what grows too fast. */
export function printGrowth(rows: readonly GrowthRow[]): string {
  const sizes = rows[0]?.sizes ?? [];
  const heading = line('seconds by number of words', [...sizes.map((size) => String(size)), 'exponent'], '');
  const lines = rows.map((row) =>
    line(
      row.name,
      [...row.seconds.map((one) => one.toFixed(2)), row.exponent.toFixed(2)],
      growsTooFast(row) ? ' *' : '',
    ),
  );
  return `${[heading, ...lines].join('\n')}\n`;
}

function line(label: string, cells: readonly string[], mark: string): string {
  return `${label.padEnd(36)}${cells.map((cell) => cell.padStart(10)).join('')}${mark}`;
}
