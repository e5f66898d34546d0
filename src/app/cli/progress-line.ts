import type { Progress } from '../reading/reading-options.ts';
import { count } from './count.ts';

/** How often the line is rewritten, in milliseconds: more often flickers, more seldom looks stuck. */
const interval = 100;

/**
 * The progress of a reading on one line that is rewritten in place. Says nothing where standard error is no terminal.
 */
export class ProgressLine {
  readonly #started = performance.now();
  #shown = 0;

  /** Takes the news, and shows it if the last is old enough. */
  readonly update = (progress: Progress): void => {
    const now = performance.now();
    if (!process.stderr.isTTY || now - this.#shown < interval) return;
    this.#shown = now;
    process.stderr.write(`\r\u001b[K${describeProgress(progress, (now - this.#started) / 1000)}`);
  };

  /** Takes the line away, so that other lines can follow. */
  clear(): void {
    if (this.#shown > 0) process.stderr.write('\r\u001b[K');
    this.#shown = 0;
  }
}

/**
 * `1,200 of 5,000 files  310 files/s  about 12 s left`
 *
 * @param seconds - since the beginning
 */
export function describeProgress({ files, of, entries }: Progress, seconds: number): string {
  const total = `${files.toLocaleString('en-GB')} of ${count(of, 'file')}`;
  const rate = files / Math.max(seconds, 0.001);
  // How many there are in an archive is known only at its end, so that no time can be told.
  if (entries > 0) {
    const inner = Math.round((files + entries) / Math.max(seconds, 0.001));
    return `${total} and ${entries.toLocaleString('en-GB')} within them  ${inner} files/s`;
  }
  if (files === 0) return `${total}  0 files/s`;
  return `${total}  ${Math.round(rate)} files/s  about ${Math.ceil((of - files) / rate)} s left`;
}
