import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeReports } from '../../../test/reports.ts';
import { writeZip } from '../../../test/write-zip.ts';
import { checkBag } from '../../formats/bagit/check-bag.ts';
import { writeLedger } from '../../formats/ledger/write.ts';
import { ProblemError } from '../../model/problem.ts';
import { Workspace } from '../../store/workspace.ts';
import { addToWorkspace } from '../add-to-workspace.ts';
import { exportLedger } from '../export-ledger.ts';
import { bagInFolder } from './bundle-folder.ts';
import { packWorkspace } from './pack-workspace.ts';
import { unpackBundle } from './unpack-bundle.ts';

let folder: string;
let bundle: string;
let ledger: string;
const options = { now: '2031-05-10T09:00:00.000Z', software: 'hearsay test' };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-bundle-'));
  bundle = join(folder, 'bundle');
  writeReports(folder, 3);
  writeFileSync(
    join(folder, 'pile.zip'),
    await writeZip({ 'a.txt': 'Ana Vell said that the ferry had sunk.' }),
  );
  const workspace = Workspace.open(join(folder, 'case.hearsay'), 'create');
  await addToWorkspace(workspace, [folder], { workers: 0 });
  ledger = writeLedger(exportLedger(workspace));
  expect(packWorkspace(workspace, bundle, options)).toMatchObject({ evidence: 4, documents: 4 });
  workspace.close();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(command: string, words: readonly string[], cwd: string) {
  return spawnSync(command, words, { cwd, encoding: 'utf8' });
}

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof ProblemError) return error.problem.code;
    throw error;
  }
  return '';
}

describe('a bundle', () => {
  test('is a valid bag', () => {
    expect(checkBag(bagInFolder(bundle))).toEqual([]);
  });

  test('is checked by sha256sum', () => {
    const { status } = run(
      'sha256sum',
      ['--check', '--quiet', 'manifest-sha256.txt', 'tagmanifest-sha256.txt'],
      bundle,
    );
    expect(status).toBe(0);
  });

  test('checks itself with Node alone', () => {
    const { status, stdout } = run(process.execPath, ['verify.mjs'], bundle);
    expect(stdout).toMatch(/^\d+ files are as they were packed\.\n$/);
    expect(status).toBe(0);
  });

  test('holds a page for each document, whose links lead somewhere', () => {
    const pages = readdirSync(join(bundle, 'data/documents'));
    expect(pages).toHaveLength(4);
    for (const page of pages) {
      const source = readFileSync(join(bundle, 'data/documents', page), 'utf8');
      const links = [...source.matchAll(/href="([^"]*)"/g)].map(([, link]) => link ?? '');
      expect(links).toHaveLength(2);
      for (const link of links) expect(existsSync(join(bundle, 'data/documents', link)), link).toBe(true);
    }
  });

  test('gives back the workspace that was packed, with its originals', () => {
    const target = join(folder, 'again.hearsay');
    expect(unpackBundle(bundle, target)).toMatchObject({ holdings: { evidence: 4, documents: 4 } });
    const workspace = Workspace.open(target);
    expect(writeLedger(exportLedger(workspace))).toBe(ledger);
    expect(workspace.damage()).toEqual([]);
    for (const evidence of workspace.evidence.all()) {
      const before = readFileSync(
        join(bundle, 'data/workspace.hearsay.originals', evidence.slice(7, 9), evidence),
      );
      expect(Buffer.from(workspace.originals.read(evidence))).toEqual(before);
    }
    workspace.close();
  });

  test('is not written over anything, nor unpacked over anything', () => {
    const workspace = Workspace.open(join(folder, 'case.hearsay'));
    expect(codeOf(() => packWorkspace(workspace, bundle, options))).toBe('bundle-exists');
    workspace.close();
    expect(codeOf(() => unpackBundle(bundle, join(folder, 'case.hearsay')))).toBe('workspace-exists');
    expect(codeOf(() => unpackBundle(folder, join(folder, 'new.hearsay')))).toBe('no-bundle');
  });

  test('is not made of an original that was altered', () => {
    const copy = join(folder, 'altered.hearsay');
    cpSync(join(bundle, 'data/workspace.hearsay'), copy);
    cpSync(join(bundle, 'data/workspace.hearsay.originals'), `${copy}.originals`, { recursive: true });
    const workspace = Workspace.open(copy);
    const path = workspace.originals.pathOf(workspace.evidence.all()[0] ?? '');
    chmodSync(path, 0o644);
    writeFileSync(path, 'other words');
    const target = join(folder, 'altered');
    expect(codeOf(() => packWorkspace(workspace, target, options))).toBe('altered-original');
    expect(existsSync(target) || existsSync(`${target}.partial`)).toBe(false);
    workspace.close();
  });

  test('shows any byte that is changed and any file that goes or comes', () => {
    const paths = [...bagInFolder(bundle).files.keys()].filter((path) => path !== 'tagmanifest-sha256.txt');
    const target = join(folder, 'damaged.hearsay');
    const damage = fc.tuple(
      fc.constantFrom(...paths),
      fc.constantFrom('change' as const, 'remove' as const, 'add' as const),
      fc.nat(),
    );
    fc.assert(
      fc.property(damage, ([path, how, where]) => {
        const place = join(bundle, path);
        const bytes = readFileSync(place);
        const added = join(bundle, 'data/added.txt');
        try {
          if (how === 'add') writeFileSync(added, 'words');
          else {
            rmSync(place);
            if (how === 'change') writeFileSync(place, flipped(bytes, where));
          }
          expect(checkBag(bagInFolder(bundle))).not.toEqual([]);
          // Without its workspace a folder is no bundle at all.
          if (existsSync(join(bundle, 'data/workspace.hearsay')))
            expect(unpackBundle(bundle, target).holdings).toBeNull();
          expect(existsSync(target)).toBe(false);
        } finally {
          rmSync(added, { force: true });
          rmSync(place, { force: true });
          writeFileSync(place, bytes);
        }
      }),
      { numRuns: 40 },
    );
    expect(checkBag(bagInFolder(bundle))).toEqual([]);
  });

  test('says by itself what is wrong with it', () => {
    const place = join(bundle, 'data/ledger.json');
    const bytes = readFileSync(place);
    writeFileSync(place, flipped(bytes, 100));
    writeFileSync(join(bundle, 'data/added.txt'), 'words');
    const { status, stderr } = run(process.execPath, ['verify.mjs'], bundle);
    writeFileSync(place, bytes);
    rmSync(join(bundle, 'data/added.txt'));
    expect(stderr).toContain('data/ledger.json has other bytes');
    expect(stderr).toContain('data/added.txt is in no manifest');
    expect(status).toBe(1);
  });
});

/** One bit is another. */
function flipped(bytes: Uint8Array, where: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const at = where % copy.length;
  copy[at] = (copy[at] ?? 0) ^ (1 << (where % 8));
  return copy;
}
