import { setImmediate } from 'node:timers/promises';
import { analyseFile, type FileFindings } from './analyse-file.ts';
import type { SourceFile } from './source-file.ts';

/** Reads and analyses batches of files, here or in other threads. Hold it with `await using`, or close it. */
export interface Analyser extends AsyncDisposable {
  /** How many batches it is worth giving it at once. */
  readonly inFlight: number;
  /** What each file gave, in the order of `files`. Does not fail for what is in a file. */
  analyse(files: readonly SourceFile[]): Promise<readonly FileFindings[]>;
}

/** Analyses in this thread. */
export class ThisThread implements Analyser {
  readonly inFlight = 1;
  #closed = false;

  async analyse(files: readonly SourceFile[]): Promise<readonly FileFindings[]> {
    const results: FileFindings[] = [];
    for (const file of files) {
      if (this.#closed) break;
      results.push(await analyseFile(file));
      // Gives the thread away between files, so that an interruption is heard.
      await setImmediate();
    }
    return results;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closed = true;
  }
}
