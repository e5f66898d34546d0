import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Measurement, Prepared } from './prepared.ts';
import { printRows, type Row } from './print-rows.ts';
import { workloads } from './workloads.ts';

/** 50,000 tokens keep the slowest workload busy for seconds, where a timer's error and a pause for garbage are small. */
const defaults = { tokens: '50000', runs: '3', path: 'demo/ferry-fire/documents' };

/**
 * `main.ts [PATH] [--tokens N] [--runs N] [--format text|json]`: measures every workload in processes of its own on the
 * files of a folder (or on one file), gone over until N tokens are reached, and prints the medians.
 *
 * This process loads no text itself: on Linux a child's peak memory counts from its parent's.
 */
function main(words: readonly string[]): number {
  const options = {
    tokens: { type: 'string' },
    runs: { type: 'string' },
    format: { type: 'string' },
  } as const;
  const { positionals, values } = parseArgs({ args: [...words], allowPositionals: true, options });
  const path = positionals[0] ?? defaults.path;
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
  try {
    const prepared = join(folder, 'prepared.json');
    run('prepare.ts', [prepared, ...filesOf(path)]);
    const { documents, tokens } = sizeOf(prepared);
    const passes = Math.max(1, Math.ceil(Number(values.tokens ?? defaults.tokens) / Math.max(1, tokens)));
    const runs = Number(values.runs ?? defaults.runs);
    const rows = Object.keys(workloads).map((name) => measure(name, prepared, passes, runs));
    const size = { path, passes, runs, documents: documents * passes, tokens: tokens * passes };
    process.stdout.write(
      values.format === 'json' ? `${JSON.stringify({ ...size, rows }, null, 2)}\n` : printRows(size, rows),
    );
    return 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(path, entry.name))
    .sort();
}

function sizeOf(path: string): { readonly documents: number; readonly tokens: number } {
  const { texts, tokens }: Prepared = JSON.parse(readFileSync(path, 'utf8'));
  return { documents: texts.length, tokens };
}

/** The median of several processes, one after the other. */
function measure(name: string, prepared: string, passes: number, runs: number): Row {
  const all = Array.from(
    { length: runs },
    (): Measurement => JSON.parse(run('measure.ts', [name, prepared, String(passes)])),
  );
  return {
    name,
    label: all[0]?.label ?? name,
    seconds: median(all.map(({ seconds }) => seconds)),
    peakBytes: median(all.map(({ peakBytes }) => peakBytes)),
  };
}

function run(script: string, words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, script), ...words],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`${script} failed: ${stderr}`);
  return stdout;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = 0, high = 0] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return (low + high) / 2;
}

process.exitCode = main(process.argv.slice(2));
