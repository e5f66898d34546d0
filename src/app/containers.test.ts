import { appendFileSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answer, plainWarc } from '../../test/warc-file.ts';
import { writeZip } from '../../test/write-zip.ts';
import { writeLedger } from '../formats/ledger/write.ts';
import { Workspace } from '../store/workspace.ts';
import { addToWorkspace } from './add-to-workspace.ts';
import { assembleLedger } from './assemble-ledger.ts';
import { exportLedger } from './export-ledger.ts';
import { readPile } from './read-pile.ts';
import { batchFiles, nothingKnown } from './reading/batches.ts';
import type { Progress } from './reading/reading-options.ts';

let folder: string;
let archive: string;
let workspace: Workspace;

/** More than go into one batch; one of them empty, one a picture. */
const files = Object.fromEntries([
  ...Array.from({ length: 200 }, (_, n) => [`${n}.txt`, `Ana Vell said that ferry ${n} had sunk.`]),
  ['empty.txt', ''],
  ['quay.png', 'a picture'],
  ['last.txt', 'Ana Vell denied that the quay was shut.'],
]);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-containers-'));
  archive = join(folder, 'pile.zip');
  writeFileSync(archive, await writeZip(files));
  workspace = Workspace.open(join(folder, 'case.hearsay'), 'create');
});

afterEach(() => {
  workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

function ledgerOf(): string {
  return writeLedger(exportLedger(workspace));
}

describe('an archive in a pile', () => {
  test.each([0, 2])('is read entry by entry, by %d threads', async (workers) => {
    const { findings, problems, skipped } = await readPile([archive], { workers });
    expect(findings).toHaveLength(201);
    expect(findings.at(-1)?.document.record).toBe('last.txt');
    expect(problems).toMatchObject([
      { code: 'empty-file', path: archive, message: expect.stringContaining('empty.txt') },
    ]);
    expect(skipped).toBe(1);
  });
});

test('what is taken out of an archive keeps nothing of what lies around it', async () => {
  const path = join(folder, 'crawl.warc');
  const pages = Array.from({ length: 20 }, (_, n) =>
    answer(`https://www.example.org/${n}`, `<p>Ferry ${n} sank.`),
  );
  writeFileSync(path, plainWarc(pages));
  const files = [];
  for await (const batch of batchFiles([path], nothingKnown)) files.push(...batch.files);
  expect(files).toHaveLength(20);
  for (const { bytes } of files) expect(bytes.buffer.byteLength).toBeLessThanOrEqual(2 * bytes.length);
});

describe('progress within an archive', () => {
  test.each([
    ['read', false],
    ['held', true],
  ])('that is %s tells bytes up to all there are', async (_, isHeld) => {
    if (isHeld) await addToWorkspace(workspace, [archive]);
    const other = join(folder, 'report.txt');
    writeFileSync(other, 'Ana Vell said that the ferry had sunk.');
    const told: Progress[] = [];
    const onProgress = (progress: Progress) => told.push(progress);
    await addToWorkspace(workspace, [archive, other], { workers: 0, onProgress });
    const size = statSync(archive).size + statSync(other).size;
    const bytes = told.map((progress) => progress.bytes);
    expect(told.at(-1)).toMatchObject({ files: 2, of: 2, bytes: size, ofBytes: size });
    expect(bytes).toEqual(bytes.toSorted((a, b) => a - b));
    if (!isHeld) expect(bytes[0]).toBeLessThan(size);
  });
});

describe('an archive added to a workspace', () => {
  test('is one piece of evidence with many documents', async () => {
    const addition = await addToWorkspace(workspace, [archive]);
    expect(addition).toMatchObject({ added: 1, documents: 201, held: 0, skipped: 1, interrupted: false });
    expect(addition.problems.map(({ code }) => code)).toEqual(['empty-file']);
    expect(workspace.holdings()).toMatchObject({ evidence: 1, documents: 201 });
    expect(ledgerOf()).toBe(writeLedger(assembleLedger((await readPile([archive])).findings)));
    const [document] = workspace.documents.at(archive);
    const evidence = workspace.documents.maybeFind(document ?? '')?.evidence ?? '';
    expect(existsSync(workspace.originals.pathOf(evidence))).toBe(true);
  });

  test('again is held, with what was wrong with it', async () => {
    await addToWorkspace(workspace, [archive]);
    const addition = await addToWorkspace(workspace, [archive]);
    expect(addition).toMatchObject({ added: 0, documents: 0, held: 1 });
    expect(addition.problems.map(({ code }) => code)).toEqual(['empty-file']);
  });

  test('and interrupted goes on where it stopped', async () => {
    const controller = new AbortController();
    const first = await addToWorkspace(workspace, [archive], {
      workers: 0,
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    expect(first.interrupted).toBe(true);
    expect(first.documents).toBeGreaterThan(0);
    expect(first.documents).toBeLessThan(201);
    const second = await addToWorkspace(workspace, [archive]);
    expect(second).toMatchObject({ added: 1, documents: 201 - first.documents });
    const [document] = workspace.documents.at(archive);
    const evidence = workspace.documents.maybeFind(document ?? '')?.evidence ?? '';
    expect(workspace.evidence.problemsOf(evidence).map(({ code }) => code)).toEqual(['empty-file']);
    expect(ledgerOf()).toBe(writeLedger(assembleLedger((await readPile([archive])).findings)));
  });

  test('of which nothing can be read is not held', async () => {
    const path = join(folder, 'empty.zip');
    writeFileSync(path, await writeZip({ 'empty.txt': '', 'quay.png': 'a picture' }));
    const addition = await addToWorkspace(workspace, [path]);
    expect(addition).toMatchObject({ added: 0, documents: 0, skipped: 1 });
    expect(addition.problems.map(({ code }) => code)).toEqual(['empty-file']);
    expect(workspace.holdings()).toMatchObject({ evidence: 0, documents: 0 });
    expect(workspace.evidence.pathsOf('sha256-')).toEqual([]);
  });

  test('that changes meanwhile is left out, and the others are read', async () => {
    const other = join(folder, 'report.txt');
    writeFileSync(other, 'Ana Vell said that the ferry had sunk.');
    const { begin } = workspace;
    workspace.begin = (container, added) => {
      appendFileSync(archive, 'more');
      return begin.call(workspace, container, added);
    };
    const addition = await addToWorkspace(workspace, [archive, other]);
    expect(addition.problems.map(({ code }) => code)).toContain('changed-file');
    expect(workspace.documents.all().map(({ path }) => path)).toEqual([other]);
  });
});
