/**
 * Reads damaged files of every format: `node scripts/fuzz-readers.ts [--inputs N] [--from N] [--seconds N] [--out FOLDER]`.
 *
 * Each must give documents with sound offsets or coded problems, within ten seconds and 1 GiB of heap. Files that do not are
 * written to the folder, and the exit status is 1. A file is known by its number: `--from N --inputs 1` reads it again.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { inputOf } from './fuzz/input.ts';
import { seedFiles } from './fuzz/seed-files.ts';

/** A reading that takes longer hangs. In milliseconds. */
const longest = 10_000;

/** Loading the parsers is not reading, and takes long on a machine that does much else. In milliseconds. */
const longestStart = 60_000;

/** So many files go to one process, so that memory that is never given back shows, and does not add up for ever. */
const perProcess = 2_000;

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '100000' },
    from: { type: 'string', default: '0' },
    seconds: { type: 'string', default: '3600' },
    out: { type: 'string', default: 'fuzz-failures' },
  },
});
const [inputs, from, seconds] = [Number(values.inputs), Number(values.from), Number(values.seconds)];

/** What became of some files. */
interface Outcome {
  /** The first number that was not read to its end. */
  readonly next: number;
  readonly failures: readonly Failure[];
  /** The most memory that the process took, in bytes; 0 where it was killed. */
  readonly peak: number;
}

interface Failure {
  readonly number: number;
  readonly why: string;
}

const started = performance.now();
const failures: Failure[] = [];
let peak = 0;
let next = from;
while (next < from + inputs && performance.now() - started < seconds * 1000) {
  const outcome = await readSome(next, Math.min(from + inputs, next + perProcess));
  failures.push(...outcome.failures);
  peak = Math.max(peak, outcome.peak);
  next = outcome.next;
}
await report();

/** Reads the files of some numbers in a process of its own, up to the one that kills it. */
async function readSome(first: number, end: number): Promise<Outcome> {
  const child = spawn(
    process.execPath,
    ['--max-old-space-size=1024', join(import.meta.dirname, 'fuzz/child.ts'), String(first), String(end)],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const found: Failure[] = [];
  let current = first;
  let most = 0;
  let hangs = false;
  const watch = (limit: number) =>
    setTimeout(() => {
      hangs = true;
      child.kill('SIGKILL');
    }, limit);
  let timer = watch(longestStart);
  for await (const line of createInterface({ input: child.stdout })) {
    clearTimeout(timer);
    const [word, number, ...why] = line.split(' ');
    if (word === 'begin') current = Number(number);
    else if (word === 'bad') found.push({ number: Number(number), why: why.join(' ') });
    else most = Number(number);
    const isOver = performance.now() - started > seconds * 1000;
    if (isOver && word === 'begin') {
      child.kill('SIGKILL');
      return { next: current, failures: found, peak: most };
    }
    timer = watch(longest);
  }
  clearTimeout(timer);
  if (most > 0) return { next: end, failures: found, peak: most };
  found.push({ number: current, why: hangs ? `took more than ${longest / 1000} s` : 'killed the process' });
  return { next: current + 1, failures: found, peak: most };
}

async function report(): Promise<void> {
  const seeds = await seedFiles();
  const took = (performance.now() - started) / 1000;
  process.stdout.write(
    `${next - from} damaged files of ${seeds.length} sound ones in ${took.toFixed(0)} s: ${failures.length} failed; at most ${Math.round(peak / 2 ** 20)} MiB in a process\n`,
  );
  if (failures.length > 0) mkdirSync(values.out, { recursive: true });
  for (const { number, why } of failures) {
    const { name, bytes } = inputOf(number, seeds);
    writeFileSync(join(values.out, `${number}-${name}`), bytes);
    process.stdout.write(`${number} (${name}): ${why}\n`);
  }
  process.exitCode = failures.length > 0 ? 1 : 0;
}
