/** What the analysis of one text took in memory, in bytes. */
export interface MemoryRow {
  /** Of the text, in characters. */
  readonly size: number;
  /** Attributions, statements and times. */
  readonly count: number;
  /** What the findings take, as long as they are kept. */
  readonly findings: number;
  /** The most that the process held at any moment beyond what it held before the analysis, the text included. */
  readonly peak: number;
  /** Of CPU time. */
  readonly seconds: number;
}

const mebi = 2 ** 20;

/** Characters of the texts. */
export const memorySizes: readonly number[] = [5, 10, 20, 50].map((size) => size * mebi);

/** The findings of the largest text take more than Node allows itself by default. */
export const memoryFlags: readonly string[] = ['--expose-gc', '--max-old-space-size=16384'];

/** The figures as a table, in MiB. */
export function printMemory(rows: readonly MemoryRow[]): string {
  const heading = ['text', 'findings', 'kept', 'peak', 'peak beyond kept', 'seconds'];
  const lines = rows.map(({ size, count, findings, peak, seconds }) => [
    inMebi(size),
    count.toLocaleString('en-GB'),
    inMebi(findings),
    inMebi(peak),
    inMebi(peak - findings),
    seconds.toFixed(0),
  ]);
  const table = [heading, ...lines].map((cells) => cells.map((cell) => cell.padStart(17)).join(''));
  return `MiB of memory beyond the text itself\n\n${table.join('\n')}\n`;
}

function inMebi(bytes: number): string {
  return Math.round(bytes / mebi).toLocaleString('en-GB');
}
