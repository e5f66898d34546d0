/** One workload's medians. */
export interface Row {
  readonly name: string;
  readonly label: string;
  readonly seconds: number;
  readonly peakBytes: number;
}

/** What one run of every workload went over. */
export interface Size {
  readonly path: string;
  readonly passes: number;
  readonly runs: number;
  readonly documents: number;
  readonly tokens: number;
}

/** The medians as a table, no line of it wider than 80 characters but for a long path. */
export function printRows(size: Size, rows: readonly Row[]): string {
  const { path, passes, runs, documents, tokens } = size;
  const lines = rows.map(({ name, label, seconds, peakBytes }) => {
    // A rate of doing nothing would be a number without meaning, and starting has a time.
    const rates =
      name === 'idle' || name === 'start-up' ? ['-', '-'] : [rate(documents, seconds), rate(tokens, seconds)];
    // The process that is started is another one than that whose memory was measured.
    const peak = name === 'start-up' ? '-' : String(Math.round(peakBytes / 2 ** 20));
    return [label, ...rates, peak];
  });
  const table = [['', 'documents/s', 'tokens/s', 'peak MiB'], ...lines].map(
    ([label = '', ...cells]) => `${label.padEnd(24)}${cells.map((cell) => cell.padStart(13)).join('')}`,
  );
  const heading = `${path}, ${passes} times: ${documents} documents, ${tokens} tokens; median of ${runs} runs`;
  return `${heading}\n\n${table.join('\n')}\n${startUp(size, rows)}`;
}

function startUp({ passes }: Size, rows: readonly Row[]): string {
  const row = rows.find(({ name }) => name === 'start-up');
  if (row === undefined) return '';
  const milliseconds = Math.round((row.seconds / passes) * 1000);
  return `\nStart-up: ${milliseconds} ms from starting a process until it has analysed one paragraph and ended\n`;
}

function rate(count: number, seconds: number): string {
  return Math.round(count / seconds).toLocaleString('en-GB');
}
