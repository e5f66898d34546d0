import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pc from 'picocolors';
import type { Problem } from '../../model/problem.ts';
import type { Page } from './print-document.ts';
import { printProblem } from './print-problem.ts';
import { type Palette, plainPalette, type Style } from './styled-text.ts';

/** Without a terminal there is no width to ask for; 80 is what people expect of a file. */
const widthOfFiles = 80;
/** Longer lines are hard to read, shorter ones leave no room beside a deep tree. */
const widths = { least: 40, most: 110 };
/** Characters written at once: a write for every record of a ledger would be most of the time. */
const chunkLength = 64 * 1024;

/** Where a command's results go (standard output) and what else it has to say (standard error). */
export class Terminal {
  /** For results. */
  readonly page: Page;
  readonly #errors: Palette;

  constructor() {
    this.page = {
      width: Math.max(widths.least, Math.min(widths.most, process.stdout.columns ?? widthOfFiles)),
      palette: paletteFor(process.stdout),
    };
    this.#errors = paletteFor(process.stderr);
  }

  /** Writes results, as fast as whoever reads them takes them. */
  async write(pieces: Iterable<string>): Promise<void> {
    await pipeline(Readable.from(inChunks(pieces)), process.stdout, { end: false });
  }

  /** One line each. */
  problems(problems: Iterable<Problem>): void {
    for (const problem of problems) process.stderr.write(printProblem(problem, this.#errors));
  }

  /** Says one line beside the results. Its text must be safe to show. */
  say(line: string): void {
    process.stderr.write(`${line}\n`);
  }
}

function* inChunks(pieces: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

/** Colours where the stream is a terminal, unless NO_COLOR or --no-color is given. */
function paletteFor(stream: NodeJS.WriteStream): Palette {
  if (!pc.isColorSupported || !stream.isTTY) return plainPalette;
  return (text, style) => colours[style](text);
}

const colours: Record<Style, (text: string) => string> = {
  plain: String,
  path: pc.bold,
  name: pc.bold,
  faint: pc.dim,
  stance: pc.cyan,
  title: pc.bold,
  match: (text) => pc.bold(pc.yellow(text)),
  removed: (text) => pc.red(pc.strikethrough(text)),
  added: (text) => pc.green(pc.underline(text)),
  error: pc.red,
  warning: pc.yellow,
};
