import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ProblemError, problem } from '../../../model/problem.ts';
import { type GrowthRow, growsTooFast, printGrowth } from './growth/print.ts';
import { growingTexts } from './growth/texts.ts';
import { type LineageRow, printLineage } from './lineage/print.ts';
import { type MemoryRow, memoryFlags, memorySizes, printMemory } from './memory/print.ts';
import { type BenchOptions, readBenchOptions } from './options.ts';
import { type PileRow, printPiles } from './pile/print.ts';
import type { Measurement, Prepared } from './prepared.ts';
import { printRows, type Row, type Size } from './print-rows.ts';
import { run } from './process.ts';
import { printRetrieval, type RetrievalRow, retrievalFlags, retrievalSizes } from './retrieval/print.ts';
import { printWeb, type WebRow } from './web/print.ts';

/**
 * `main.ts [growth | memory | pile | retrieval | lineage | web | WORKLOAD…] [PATH] [--tokens N] [--runs N] [--files N] [--mebibytes N] [--documents N]… [--unrelated] [--format text|json]`. Measures workloads, all or
 * those named, in processes of their own on the files of a folder (or on one file), gone over until N tokens are reached,
 * and prints the medians; or how cost grows with the size of a text, or of a pile, or what lineage costs, or the workbench.
 *
 * This process loads no evidence itself: on Linux a child's peak memory counts from its parent's.
 */
function main(words: readonly string[]): number {
  try {
    const options = readBenchOptions(words);
    if (options.task === 'growth') return reportGrowth(options.format);
    if (options.task === 'lineage') return reportLineage(options);
    if (options.task === 'web') return reportWeb(options);
    if (options.task === 'memory') return reportMemory(options.format);
    if (options.task === 'retrieval') return reportRetrieval(options.format);
    return options.task === 'pile' ? reportPiles(options) : reportSpeed(options);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    process.stderr.write(`${error.problem.code}: ${error.message}\n`);
    return error.problem.code === 'usage' ? 2 : 1;
  }
}

function reportSpeed(options: BenchOptions): number {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
  try {
    const { size, rows } = measureAll(options, join(folder, 'prepared.json'));
    print(options.format, { ...size, rows }, () => printRows(size, rows));
    return 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** 1 where the cost of any text grows too fast. */
function reportGrowth(format: BenchOptions['format']): number {
  const rows = Object.keys(growingTexts).map(
    (name): GrowthRow => JSON.parse(run('growth/measure.ts', [name], ['--expose-gc'])),
  );
  print(format, { rows }, () => printGrowth(rows));
  return rows.some(growsTooFast) ? 1 : 0;
}

function reportMemory(format: BenchOptions['format']): number {
  const rows = memorySizes.map(
    (size): MemoryRow => JSON.parse(run('memory/measure.ts', [String(size)], memoryFlags)),
  );
  print(format, { rows }, () => printMemory(rows));
  return 0;
}

function reportLineage({ documents, pile, format }: BenchOptions): number {
  const rows = documents.map((count) => measureLineage(count, pile));
  print(format, { rows }, () => printLineage(rows));
  return 0;
}

function measureLineage(documents: number, pile: BenchOptions['pile']): LineageRow {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
  const words = [String(documents), pile, join(folder, 'case.hearsay')];
  try {
    run('lineage/make.ts', words);
    return JSON.parse(run('lineage/measure.ts', words));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function reportWeb({ documents, format }: BenchOptions): number {
  const rows = documents.map(measureWeb);
  print(format, { rows }, () => printWeb(rows));
  return 0;
}

function measureWeb(documents: number): WebRow {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
  const workspace = join(folder, 'case.hearsay');
  try {
    run('lineage/make.ts', [String(documents), 'dated', workspace]);
    return JSON.parse(run('web/measure.ts', [workspace]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function reportRetrieval(format: BenchOptions['format']): number {
  const rows = retrievalSizes.map(
    (size): RetrievalRow => JSON.parse(run('retrieval/measure.ts', [String(size)], retrievalFlags)),
  );
  print(format, { rows }, () => printRetrieval(rows));
  return 0;
}

function reportPiles({ files, mebibytes, format }: BenchOptions): number {
  const rows = {
    folder: measurePile('folder', files),
    archive: measurePile('archive', mebibytes * 2 ** 20),
  };
  print(format, { files, rows }, () => printPiles(rows));
  return 0;
}

/** @param size - files of a folder, bytes of an archive */
function measurePile(kind: 'folder' | 'archive', size: number): PileRow {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
  const pile = join(folder, kind === 'folder' ? 'pile' : 'crawl.warc');
  try {
    run('pile/make.ts', [kind, String(size), pile]);
    return JSON.parse(run('pile/measure.ts', [pile, join(folder, 'case.hearsay')]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function print(format: BenchOptions['format'], figures: object, table: () => string): void {
  process.stdout.write(format === 'json' ? `${JSON.stringify(figures, null, 2)}\n` : table());
}

function measureAll(
  { workloads, path, tokens, runs }: BenchOptions,
  prepared: string,
): { size: Size; rows: Row[] } {
  run('prepare.ts', [prepared, ...filesOf(path)]);
  const once = sizeOf(prepared);
  if (once.tokens === 0) throw nothingRead(path);
  const passes = Math.ceil(tokens / once.tokens);
  const size = { path, passes, runs, documents: once.documents * passes, tokens: once.tokens * passes };
  // In turns, so that what slows the machine for a while slows them alike.
  const rounds = Array.from({ length: runs }, () =>
    workloads.map((name): Measurement => JSON.parse(run('measure.ts', [name, prepared, String(passes)]))),
  );
  const rows = workloads.map((name, at) =>
    rowOf(
      name,
      rounds.flatMap((round) => round[at] ?? []),
    ),
  );
  return { size, rows };
}

function nothingRead(path: string): ProblemError {
  const message = 'No document with any words was read.';
  return new ProblemError(problem('error', 'nothing-read', message, 'Name a folder of articles.', { path }));
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

/** The medians of several processes. */
function rowOf(name: string, all: readonly Measurement[]): Row {
  return {
    name,
    label: all[0]?.label ?? name,
    seconds: median(all.map(({ seconds }) => seconds)),
    peakBytes: median(all.map(({ peakBytes }) => peakBytes)),
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = 0, high = 0] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return (low + high) / 2;
}

process.exitCode = main(process.argv.slice(2));
