import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeReports } from '../../test/reports.ts';
import { writeLedger } from '../formats/ledger/write.ts';
import type { Problem } from '../model/problem.ts';
import { Workspace } from '../store/workspace.ts';
import { addToWorkspace } from './add-to-workspace.ts';
import { assembleLedger } from './assemble-ledger.ts';
import { exportLedger } from './export-ledger.ts';
import { readPile } from './read-pile.ts';
import { batchFiles, nothingKnown } from './reading/batches.ts';
import { chooseAnalyser } from './reading/choose-analyser.ts';
import type { Progress } from './reading/reading-options.ts';
import { WorkerPool } from './reading/worker-pool.ts';

let folder: string;
let paths: string[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-pile-'));
  paths = writeReports(folder, 300).map((name) => join(folder, name));
  writeFileSync(join(folder, 'empty.md'), '');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a pile', () => {
  test('gives the same bytes for any number of threads and any order of the paths', async () => {
    const expected = writeLedger(assembleLedger((await readPile([folder], { workers: 0 })).findings));
    for (const workers of [0, 1, 4]) {
      const pile = await readPile([join(folder, 'empty.md'), ...paths.toReversed()], { workers });
      expect(writeLedger(assembleLedger(pile.findings))).toBe(expected);
      expect(pile.problems.map((problem) => problem.code)).toEqual(['empty-file']);
    }
  });

  test('tells how far it is', async () => {
    const told: Progress[] = [];
    await readPile(paths, { workers: 0, onProgress: (progress) => told.push(progress) });
    expect(told.length).toBeGreaterThan(2);
    const last = told.at(-1);
    expect(last).toMatchObject({ files: paths.length, of: paths.length });
    expect(last?.bytes).toBe(last?.ofBytes);
    expect(told.map(({ files }) => files)).toEqual(told.map(({ files }) => files).toSorted((a, b) => a - b));
  });

  test('ends early when it is interrupted, and says so', async () => {
    const controller = new AbortController();
    const { findings, interrupted } = await readPile(paths, {
      workers: 0,
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    expect(interrupted).toBe(true);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.length).toBeLessThan(paths.length);
  });

  test.each<[pool: boolean, files: number, cores: number]>([
    [false, 3, 8],
    [false, 4000, 1],
    [true, 4000, 2],
    [true, 4000, 8],
  ])('is read in threads: %j, for %d files on %d cores', async (pool, count, cores) => {
    const pile = Array.from({ length: count }, (_, n) => paths[n % paths.length] ?? '');
    const choice = await chooseAnalyser(batchFiles(pile, nothingKnown), 'auto', cores);
    await using analyser = choice.analyser;
    expect(analyser instanceof WorkerPool).toBe(pool);
  });
});

describe('adding to a workspace', () => {
  async function withWorkspace<T>(name: string, work: (workspace: Workspace) => Promise<T>): Promise<T> {
    const workspace = Workspace.open(join(folder, name), 'create');
    try {
      return await work(workspace);
    } finally {
      workspace.close();
    }
  }

  test('gives the ledger that reading gives, for any number of threads and in parts', async () => {
    const expected = writeLedger(assembleLedger((await readPile(paths, { workers: 0 })).findings));
    for (const workers of [0, 2]) {
      await withWorkspace(`parts-${workers}`, async (workspace) => {
        await addToWorkspace(workspace, paths.slice(150), { workers });
        await addToWorkspace(workspace, paths, { workers });
        expect(writeLedger(exportLedger(workspace))).toBe(expected);
      });
    }
  });

  test('reads nothing again, records other paths, and tells old problems again', async () => {
    const list = join(folder, 'list.jsonl');
    const copy = join(folder, 'copy.jsonl');
    for (const path of [list, copy]) writeFileSync(path, '{"id": "1", "text": "It rained."}\n{"id": 2');
    await withWorkspace('again', async (workspace) => {
      const first = await addToWorkspace(workspace, [list], { workers: 0 });
      expect(first).toMatchObject({ added: 1, documents: 1, held: 0, interrupted: false });
      const second = await addToWorkspace(workspace, [list, copy], { workers: 0 });
      expect(second).toMatchObject({ added: 0, documents: 0, held: 2 });
      expect(first.problems.length).toBe(1);
      expect(second.problems[0]).toEqual(first.problems[0]);
      const [document] = workspace.documents.all();
      const evidence = workspace.documents.maybeFind(document?.id ?? '')?.evidence ?? '';
      expect(workspace.evidence.pathsOf(evidence)).toEqual([copy, list]);
    });
  });

  test('counts a copy in the same addition as held', async () => {
    const [one, two] = ['one.md', 'two.md'].map((name) => join(folder, name));
    for (const path of [one, two]) writeFileSync(path ?? '', 'Quay shut\n\nIt rained.\n');
    await withWorkspace('copies', async (workspace) => {
      const addition = await addToWorkspace(workspace, [one ?? '', two ?? ''], { workers: 0 });
      expect(addition).toMatchObject({ added: 1, held: 1, documents: 1 });
    });
  });

  test('keeps the first 10,000 problems, and hands on all of them', async () => {
    const paths = ['many', 'more'].map((name) => join(folder, `${name}.jsonl`));
    for (const path of paths) writeFileSync(path, `{"text": "It rained."}\n${'{\n'.repeat(5_004)}`);
    appendFileSync(paths[0] ?? '', '{"text": "It snowed."}');
    await withWorkspace('many', async (workspace) => {
      for (const held of [0, 2]) {
        const handedOn: Problem[] = [];
        const onProblems = (problems: readonly Problem[]) => void handedOn.push(...problems);
        const addition = await addToWorkspace(workspace, paths, { workers: 0, onProblems });
        expect(addition).toMatchObject({ held, furtherProblems: 8, leftOut: { files: 0, records: 10_008 } });
        expect(addition.problems).toEqual(handedOn.slice(0, 10_000));
        expect(handedOn).toHaveLength(10_008);
      }
    });
  });
});
