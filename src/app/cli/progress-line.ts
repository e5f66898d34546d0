import type { Progress } from '../reading/reading-options.ts';
import { count } from './count.ts';
import { Pace, type Speed } from './pace.ts';

/** How often the line is rewritten, in milliseconds: more often flickers, more seldom looks stuck. */
const interval = 100;

/**
 * The progress of a reading on one line that is rewritten in place. Says nothing where standard error is no terminal.
 */
export class ProgressLine {
  readonly #pace = new Pace(performance.now() / 1000);
  #shown = 0;

  /** Takes the news, and shows it if the last is old enough. */
  readonly update = (progress: Progress): void => {
    const now = performance.now();
    const speed = this.#pace.see(progress, now / 1000);
    if (!process.stderr.isTTY || now - this.#shown < interval) return;
    this.#shown = now;
    process.stderr.write(`\r\u001b[K${describeProgress(progress, speed)}`);
  };

  /** Takes the line away, so that other lines can follow. */
  clear(): void {
    if (this.#shown > 0) process.stderr.write('\r\u001b[K');
    this.#shown = 0;
  }
}

/** `1,200 of 5,000 files  310 files/s  about 12 s left`, `0 of 1 file and 900 within them  40 files/s  about 3 min left` */
export function describeProgress({ files, of, entries }: Progress, { files: rate, left }: Speed): string {
  const within = entries > 0 ? ` and ${entries.toLocaleString('en-GB')} within them` : '';
  return [
    `${files.toLocaleString('en-GB')} of ${count(of, 'file')}${within}`,
    `${Math.round(rate).toLocaleString('en-GB')} files/s`,
    ...(left === null ? [] : [`about ${duration(left)} left`]),
  ].join('  ');
}

/** In the largest unit of which there are two or more. */
function duration(seconds: number): string {
  if (seconds < 120) return `${Math.ceil(seconds)} s`;
  return seconds < 7200 ? `${Math.ceil(seconds / 60)} min` : `${Math.ceil(seconds / 3600)} h`;
}
