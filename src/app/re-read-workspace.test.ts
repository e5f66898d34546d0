import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Age, addOutdated } from '../../test/outdated-workspace.ts';
import { writeReports } from '../../test/reports.ts';
import { writeZip } from '../../test/write-zip.ts';
import { writeLedger } from '../formats/ledger/write.ts';
import type { CustodyEntry } from '../model/custody.ts';
import { hashFile } from '../store/originals.ts';
import { verifyStore } from '../store/verify-store.ts';
import { Workspace } from '../store/workspace.ts';
import { addToWorkspace } from './add-to-workspace.ts';
import { assembleLedger } from './assemble-ledger.ts';
import { exportLedger } from './export-ledger.ts';
import { reReadWorkspace } from './re-read-workspace.ts';
import { readPile } from './read-pile.ts';
import { maybeShow } from './show-record.ts';

let folder: string;
let paths: string[];
let fresh: string;
let runs = 0;

const by = { kind: 'person', name: 'Ines Varga' } as const;
const options = { workers: 0, by, now: () => '2032-01-01T00:00:00.000Z' } as const;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-re-read-'));
  const pile = join(folder, 'pile');
  mkdirSync(pile);
  const names = writeReports(pile, 3);
  writeFileSync(
    join(pile, 'both.jsonl'),
    records('Ana Vell said that the ferry sank.', 'Jo Marek denied that it rained.'),
  );
  writeFileSync(
    join(pile, 'more.zip'),
    await writeZip({
      'a.txt': 'Ana Vell said that the ferry had sunk.',
      'b.md': 'Jo Marek said that it rained.',
    }),
  );
  paths = [...names, 'both.jsonl', 'more.zip'].map((name) => join(pile, name));
  fresh = writeLedger(assembleLedger((await readPile(paths, { workers: 0 })).findings));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function records(...texts: readonly string[]): string {
  return texts.map((text, n) => JSON.stringify({ id: `r${n}`, text })).join('\n');
}

async function outdatedWorkspace(ages: readonly Age[]): Promise<Workspace> {
  const workspace = Workspace.open(join(folder, `case-${++runs}`), 'create');
  await addOutdated(
    workspace,
    paths.map((path, n) => ({ path, age: ages[n] ?? 'present' })),
  );
  return workspace;
}

async function faultsOf(workspace: Workspace): Promise<unknown[]> {
  const faults: unknown[] = [];
  await verifyStore(workspace.path, { onFault: (fault) => faults.push(fault) });
  return faults;
}

function entriesOf(workspace: Workspace): CustodyEntry[] {
  return [...workspace.custody.entries()].map(({ text }) => JSON.parse(text) as CustodyEntry);
}

describe('reading anew', () => {
  const ages = fc.array(fc.constantFrom<Age>('analysis', 'reader', 'present'), {
    minLength: 5,
    maxLength: 5,
  });

  test('gives what a new workspace would hold, keeps what was held, and all of it can be proved', async () => {
    await fc.assert(
      fc.asyncProperty(ages, async (chosen) => {
        using workspace = disposable(await outdatedWorkspace(chosen));
        const before = [...workspace.findings()];
        const stale = chosen.filter((age) => age !== 'present').length;
        const renewal = await reReadWorkspace(workspace, [], options);
        expect(renewal).toMatchObject({
          files: stale,
          upToDate: 5 - stale,
          problems: [],
          interrupted: false,
        });
        expect(writeLedger(exportLedger(workspace))).toBe(fresh);
        expect(await faultsOf(workspace)).toEqual([]);
        const current = [...workspace.findings()];
        for (const found of before) {
          const { id } = found.document;
          const older = workspace.older.maybeRead(id)?.findings;
          expect(older ?? current.find(({ document }) => document.id === id)).toEqual(found);
        }
        expect(workspace.search.text('menufooter', 5)).toEqual([]);
        expect(workspace.search.names('ghost', 5)).toEqual([]);
      }),
      { numRuns: 8 },
    );
  }, 120_000);

  test('finds nothing to do a second time, and with all comes to the same and records nothing', async () => {
    using workspace = disposable(
      await outdatedWorkspace(['reader', 'analysis', 'present', 'reader', 'analysis']),
    );
    await reReadWorkspace(workspace, [], options);
    const head = workspace.custody.head();
    expect(await reReadWorkspace(workspace, [], options)).toMatchObject({
      files: 0,
      documents: 0,
      upToDate: 5,
    });
    expect(await reReadWorkspace(workspace, [], { ...options, all: true })).toMatchObject({
      files: 0,
      documents: 0,
      same: 7,
      upToDate: 0,
    });
    expect(workspace.custody.head()).toEqual(head);
  });

  test('says in the log who asked for it, what is new and what is older now', async () => {
    using workspace = disposable(await outdatedWorkspace(['reader']));
    const [old] = workspace.documents.at(paths[0] ?? '');
    await reReadWorkspace(workspace, [], options);
    const [now] = workspace.documents.at(paths[0] ?? '');
    expect(now).not.toBe(old);
    expect(entriesOf(workspace).at(-1)).toMatchObject({
      action: 're-read',
      actor: by,
      time: '2032-01-01T00:00:00.000Z',
      about: { superseded: [old], documents: [{ id: now }], problemsFrom: 0, entries: null },
    });
  });

  test('takes only what is named, and says what is not held', async () => {
    using workspace = disposable(await outdatedWorkspace(['analysis', 'analysis', 'analysis', 'analysis']));
    const [id = ''] = workspace.documents.at(paths[1] ?? '');
    const named = [paths[0] ?? '', id, hashFile(paths[3] ?? ''), 'nowhere.md'];
    const renewal = await reReadWorkspace(workspace, named, options);
    expect(renewal).toMatchObject({ files: 3, documents: 4, problems: [{ code: 'not-held' }] });
    expect(await reReadWorkspace(workspace, [join(folder, 'pile/')], options)).toMatchObject({
      files: 1,
      upToDate: 4,
    });
  });

  test('an original that was changed is not read, nor is one that is missing', async () => {
    using workspace = disposable(await outdatedWorkspace(['analysis', 'analysis', 'analysis']));
    const before = [...workspace.findings()];
    const [changed = '', missing = ''] = paths.map((path) => workspace.originals.pathOf(hashFile(path)));
    chmodSync(changed, 0o644);
    writeFileSync(changed, 'Jo Vell said that somebody wrote over it.');
    rmSync(missing);
    const renewal = await reReadWorkspace(workspace, paths.slice(0, 2), options);
    expect(renewal.problems.map(({ code }) => code).sort()).toEqual(['original-changed', 'unreadable-file']);
    expect([...workspace.findings()]).toEqual(before);
  });
});

describe('older readings', () => {
  test('are shown by their own ids and by those of what was found in them', async () => {
    using workspace = disposable(await outdatedWorkspace(['reader', 'analysis']));
    const [first, second] = [...workspace.findings()];
    await reReadWorkspace(workspace, [], options);
    const id = first?.document.id ?? '';
    expect(maybeShow(workspace, id)).toMatchObject({
      findings: [first],
      older: { document: id, generation: 1 },
    });
    expect(maybeShow(workspace, `${second?.document.id}@1`)).toMatchObject({ findings: [second] });
    expect(maybeShow(workspace, second?.document.id ?? '')?.older).toBeNull();
    expect(maybeShow(workspace, `${id}@2`)).toBeNull();
    const attribution = first?.attributions[0];
    expect(maybeShow(workspace, attribution?.id ?? '')).toMatchObject({
      attribution,
      older: { generation: 1 },
    });
    const statement = first?.statements[0];
    expect(maybeShow(workspace, statement?.id ?? '')).toMatchObject({ statement, older: { generation: 1 } });
  });
});

test('addresses under which a page was asked for stay with the page', async () => {
  using workspace = disposable(Workspace.open(join(folder, 'addresses'), 'create'));
  const [path = ''] = paths;
  const { findings } = await readPile([path], { workers: 0 });
  const item = {
    evidence: hashFile(path),
    path,
    bytes: readFileSync(path),
    findings,
    problems: [],
    entry: null,
  };
  workspace.add(
    [
      {
        ...item,
        bytes: readFileSync(path),
        addresses: ['https://lantern.example/short'],
      },
    ],
    {
      added: '2031-05-10T09:00:00.000Z',
      analysis: 'attribution/0',
    },
  );
  await reReadWorkspace(workspace, [], options);
  expect(workspace.older.ofEvidence(item.evidence)).toHaveLength(1);
  expect(workspace.documents.readingsOf('https://lantern.example/short')).toHaveLength(1);
  expect(await faultsOf(workspace)).toEqual([]);
});

test('what was added by this version is up to date', async () => {
  using workspace = disposable(Workspace.open(join(folder, 'added'), 'create'));
  await addToWorkspace(workspace, paths, { workers: 0 });
  expect(await reReadWorkspace(workspace, [], options)).toMatchObject({
    files: 0,
    upToDate: 5,
    problems: [],
  });
});

test('a signal that is aborted leaves the file that is being read as it was', async () => {
  using workspace = disposable(
    await outdatedWorkspace(['analysis', 'analysis', 'analysis', 'analysis', 'analysis']),
  );
  const before = writeLedger(exportLedger(workspace));
  const renewal = await reReadWorkspace(workspace, [], { ...options, signal: AbortSignal.abort() });
  expect(renewal).toMatchObject({ files: 0, interrupted: true });
  expect(writeLedger(exportLedger(workspace))).toBe(before);
});

test('an archive that is interrupted between its entries is as it was, and is read anew the next time', async () => {
  const path = join(folder, 'large.zip');
  const texts = Array.from({ length: 300 }, (_, n) => [
    `${n}.txt`,
    `Ana Vell said that ${n} ferries had sunk.`,
  ]);
  writeFileSync(path, await writeZip(Object.fromEntries(texts)));
  using workspace = disposable(Workspace.open(join(folder, 'archive'), 'create'));
  await addOutdated(workspace, [{ path, age: 'reader' }]);
  const before = writeLedger(exportLedger(workspace));
  const stop = new AbortController();
  const seen: number[] = [];
  const interrupted = await reReadWorkspace(workspace, [], {
    ...options,
    signal: stop.signal,
    onProgress: ({ entries }) => {
      seen.push(entries);
      stop.abort();
    },
  });
  expect(seen).toEqual([expect.any(Number)]);
  expect(interrupted).toMatchObject({ files: 0, interrupted: true });
  expect(writeLedger(exportLedger(workspace))).toBe(before);
  expect(await faultsOf(workspace)).toEqual([]);
  expect(await reReadWorkspace(workspace, [], options)).toMatchObject({
    files: 1,
    documents: 300,
    problems: [],
  });
  const { findings } = await readPile([path], { workers: 0 });
  expect(writeLedger(exportLedger(workspace))).toBe(writeLedger(assembleLedger(findings)));
  expect(await faultsOf(workspace)).toEqual([]);
});

test('more documents than fit into an entry of the log', async () => {
  const path = join(folder, 'many.jsonl');
  writeFileSync(path, records(...Array.from({ length: 1_100 }, (_, n) => `Ship ${n}.`)));
  using workspace = disposable(Workspace.open(join(folder, 'many'), 'create'));
  await addOutdated(workspace, [{ path, age: 'reader' }]);
  expect(await reReadWorkspace(workspace, [], options)).toMatchObject({ files: 1, documents: 1_100 });
  const entries = entriesOf(workspace).filter((entry) => entry.action === 're-read');
  expect(entries.map(({ about }) => [about.superseded.length, about.documents.length])).toEqual([
    [1_000, 0],
    [100, 1_000],
    [0, 100],
  ]);
  expect(await faultsOf(workspace)).toEqual([]);
  expect(workspace.older.ofEvidence(hashFile(path))).toHaveLength(1_100);
});

/** Closes it when the test ends, however it does. */
function disposable(workspace: Workspace): Workspace & Disposable {
  return Object.assign(workspace, { [Symbol.dispose]: () => workspace.close() });
}
