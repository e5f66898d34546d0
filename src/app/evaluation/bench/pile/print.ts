/** What adding a pile took. */
export interface PileRow {
  /** Of the pile. */
  readonly bytes: number;
  readonly documents: number;
  readonly seconds: number;
  /** The most memory that the process held at any moment, in bytes. */
  readonly peak: number;
  /** At each tenth of the bytes of the pile. */
  readonly steps: readonly PileStep[];
}

/** How an addition stood at a moment. */
export interface PileStep {
  readonly seconds: number;
  /** Memory of the process, in bytes. */
  readonly resident: number;
}

const mebi = 2 ** 20;

/** The figures as tables: rates, then memory and seconds from tenth to tenth, which show what grows with the pile. */
export function printPiles(rows: Readonly<Record<string, PileRow>>): string {
  const all = Object.entries(rows);
  const totals = all.map(([name, { bytes, documents, seconds, peak }]) =>
    line(name, [
      whole(bytes / mebi),
      whole(documents),
      seconds.toFixed(0),
      whole(documents / seconds),
      (bytes / mebi / seconds).toFixed(2),
      whole(peak / mebi),
    ]),
  );
  const memory = all.map(([name, { steps }]) =>
    line(
      name,
      steps.map(({ resident }) => whole(resident / mebi)),
      7,
    ),
  );
  const times = all.map(([name, { steps }]) =>
    line(
      name,
      steps.map((step, n) => secondsOf(steps[n - 1], step)),
      7,
    ),
  );
  const tenths = line(
    '',
    Array.from({ length: 10 }, (_, n) => `${n + 1}0 %`),
    7,
  );
  return [
    line('', ['MiB', 'documents', 'seconds', 'documents/s', 'MiB/s', 'peak MiB']),
    ...totals,
    '',
    'MiB of memory after each tenth of the pile',
    tenths,
    ...memory,
    '',
    'seconds for each tenth',
    tenths,
    ...times,
    '',
  ].join('\n');
}

function secondsOf(before: PileStep | undefined, step: PileStep): string {
  return (step.seconds - (before?.seconds ?? 0)).toFixed(1);
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en-GB');
}

function line(label: string, cells: readonly string[], width = 12): string {
  return `${label.padEnd(9)}${cells.map((cell) => cell.padStart(width)).join('')}`;
}
