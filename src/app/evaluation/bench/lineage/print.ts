import { exponentOf } from '../growth/print.ts';

/** What the lineage of a made workspace cost, and what was found. */
export interface LineageRow {
  readonly documents: number;
  readonly statements: number;
  /** Until all is found and kept; of the clock, and of the processor, which says more on a machine that does other things too. */
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** The most memory that the process held at any moment. */
  readonly peakBytes: number;
  readonly claims: number;
  /** How many statements the largest claim has. */
  readonly largest: number;
  /** In how many unrelated stories the statements of one claim were said first, at most. 1: nothing was taken for another story’s. */
  readonly unrelated: number;
  /** To add one document more, until the lineage is up to date with it; the median of several. */
  readonly secondsToAdd: number;
  /** Of the processor, to list the twenty claims of most spread, and to show one of them. */
  readonly secondsToList: number;
  readonly secondsToShow: number;
}

/** Documents of the piles that are made, where none are named. */
export const lineageSizes: readonly number[] = [1_000, 10_000, 100_000];

/** The figures as a table, and by which power of the number of documents the time grows. */
export function printLineage(rows: readonly LineageRow[]): string {
  const heading = [
    'documents',
    'statements',
    'seconds',
    'CPU seconds',
    'peak MiB',
    'claims',
    'largest',
    'stories in one',
    'to add one',
    'to list 20',
    'to show one',
  ];
  const lines = rows.map((row) => [
    whole(row.documents),
    whole(row.statements),
    row.seconds.toFixed(1),
    row.cpuSeconds.toFixed(1),
    whole(row.peakBytes / 2 ** 20),
    whole(row.claims),
    whole(row.largest),
    whole(row.unrelated),
    `${row.secondsToAdd.toFixed(2)} s`,
    `${row.secondsToList.toFixed(2)} s`,
    `${row.secondsToShow.toFixed(2)} s`,
  ]);
  const table = [heading, ...lines].map((cells) => cells.map((cell) => cell.padStart(15)).join(''));
  const exponent = exponentOf(
    rows.map(({ documents }) => documents),
    rows.map(({ cpuSeconds }) => cpuSeconds),
  );
  const growth =
    rows.length > 1 ? `\nCPU time grows with the documents to the power of ${exponent.toFixed(2)}\n` : '';
  return `${table.join('\n')}\n${growth}`;
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en-GB');
}
