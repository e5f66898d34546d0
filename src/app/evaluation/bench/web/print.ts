/** What the workbench costs whoever sits in front of it. Times in milliseconds, but for the first. */
export interface WebRow {
  readonly documents: number;
  readonly statements: number;
  /** From opening the workspace until claims, actors and the time line can be asked for; meanwhile the pile and its documents can be read. */
  readonly secondsToPrepare: number;
  readonly firstScreen: number;
  /** Of the first screen, as they come over the line. */
  readonly scriptBytes: number;
  /** From a click to the content of each screen, by its name. */
  readonly screens: Readonly<Record<string, number>>;
  readonly search: number;
  /** While scrolling; 0: none of 50 and more. */
  readonly longestTask: number;
  /** From moving the slider until the claims of a day are there that nobody has asked for yet. */
  readonly dayFirst: number;
  /** The same of a day that has been read. */
  readonly dayAgain: number;
  /** From a decision about a claim until the list of claims shows it. */
  readonly decision: number;
}

/** Screens in the header that are opened by a click and show something at once. */
export const screensOfWorkbench = ['Pile', 'Claims', 'Timeline', 'Actors', 'Custody'] as const;

/** What is opened by a click in a list. */
export const openedOfWorkbench = ['a document', 'a claim', 'an actor'] as const;

/** Documents of the workspace that is made, where none are named. */
export const webSizes: readonly number[] = [1_000, 10_000];

/** What each figure is, with the most that it may be. */
const lines: readonly (readonly [name: string, of: (row: WebRow) => string, most: string])[] = [
  ['documents', ({ documents }) => documents.toLocaleString('en-GB'), ''],
  ['statements', ({ statements }) => statements.toLocaleString('en-GB'), ''],
  ['until claims are read', ({ secondsToPrepare }) => `${secondsToPrepare.toFixed(1)} s`, ''],
  ['first screen', ({ firstScreen }) => `${firstScreen.toFixed(0)} ms`, '1,000 ms'],
  ['its script, compressed', ({ scriptBytes }) => `${(scriptBytes / 1000).toFixed(0)} kB`, '250 kB'],
  ...[...screensOfWorkbench, ...openedOfWorkbench].map(
    (name) =>
      [
        `to open ${name}`,
        ({ screens }: WebRow) => `${(screens[name] ?? 0).toFixed(0)} ms`,
        '300 ms',
      ] as const,
  ),
  ['search', ({ search }) => `${search.toFixed(0)} ms`, '200 ms'],
  [
    'longest task',
    ({ longestTask }) => (longestTask === 0 ? 'under 50 ms' : `${longestTask.toFixed(0)} ms`),
    '100 ms',
  ],
  ['to a day, the first time', ({ dayFirst }) => inSeconds(dayFirst), ''],
  ['to a day, again', ({ dayAgain }) => `${dayAgain.toFixed(0)} ms`, '300 ms'],
  ['until a decision is listed', ({ decision }) => inSeconds(decision), ''],
];

function inSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** The figures as a table, a column for each workspace. */
export function printWeb(rows: readonly WebRow[]): string {
  const table = lines.map(([name, of, most]) => [name, ...rows.map(of), most]);
  const all = [['', ...rows.map(() => ''), 'at most'], ...table];
  const widths = (all[0] ?? []).map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0)));
  const print = (line: readonly string[]) =>
    line.map((cell, n) => (n === 0 ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0))).join('  ');
  return `${all.map((line) => print(line).trimEnd()).join('\n')}\n`;
}
