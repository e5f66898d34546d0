import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { markedFindings } from '../../test/marked-findings.ts';
import type { CustodyFault } from './custody-fault.ts';
import type { NewEvidence } from './intake.ts';
import { openToRead } from './open-to-read.ts';
import { type VerifyingOptions, verifyStore } from './verify-store.ts';
import { Workspace } from './workspace.ts';

let folder: string;
let sound: string;

const occasion = { added: '2031-05-10T09:00:00.000Z', analysis: 'marks/1' };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-read-'));
  sound = join(folder, 'sound');
  const workspace = Workspace.open(sound, 'create');
  workspace.add([evidence('quay.md', 'Ana said that the quay was shut.')], occasion);
  workspace.close();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function evidence(path: string, text: string): NewEvidence {
  const findings = markedFindings(path, text);
  const bytes = new TextEncoder().encode(findings.document.text);
  return {
    evidence: findings.document.evidence,
    path,
    bytes,
    findings: [findings],
    problems: [],
    entry: null,
  };
}

/** A folder of its own with a copy of the workspace, and nothing else. */
function copyIn(name: string): string {
  const file = join(folder, name, 'case');
  mkdirSync(join(folder, name));
  copyFileSync(sound, file);
  cpSync(`${sound}.originals`, `${file}.originals`, { recursive: true });
  return file;
}

/** Every file in a folder with its content and when it was last changed. */
function stateOf(place: string): readonly unknown[] {
  return (readdirSync(place, { recursive: true }) as string[]).sort().map((name) => {
    const { mtimeMs, mode } = statSync(join(place, name));
    const path = join(place, name);
    return [name, mtimeMs, mode, statSync(path).isFile() ? readFileSync(path, 'base64') : ''];
  });
}

async function verify(file: string, options: Partial<VerifyingOptions> = {}) {
  const faults: CustodyFault[] = [];
  const verified = await verifyStore(file, { ...options, onFault: (fault) => faults.push(fault) });
  return { verified, faults };
}

test('a workspace on a disc that cannot be written is verified, and no file appears, not even for a moment', async () => {
  const file = copyIn('locked');
  const place = join(folder, 'locked');
  chmodSync(file, 0o444);
  chmodSync(place, 0o555);
  const before = stateOf(place);
  let during: readonly unknown[] = [];
  const { faults } = await verify(file, {
    onProgress: () => {
      during = stateOf(place);
    },
  });
  expect(faults).toEqual([]);
  expect(during).toEqual(before);
  expect(stateOf(place)).toEqual(before);
  chmodSync(place, 0o755);
});

test('the name of the file may hold anything', async () => {
  const file = copyIn('names');
  const odd = join(folder, 'names', 'a case? 100%23 #1.hearsay');
  copyFileSync(file, odd);
  cpSync(`${file}.originals`, `${odd}.originals`, { recursive: true });
  expect((await verify(odd)).faults).toEqual([]);
});

test('while somebody has it open, it is verified as it is at one moment', async () => {
  const file = copyIn('open');
  const workspace = Workspace.open(file);
  workspace.add([evidence('boats.md', 'Jo denied that boats had sunk.')], occasion);
  let written = false;
  const { verified, faults } = await verify(file, {
    onProgress: () => {
      if (!written) workspace.add([evidence('tide.md', 'Jo said that the tide was late.')], occasion);
      written = true;
    },
  });
  expect([written, faults.filter(({ severity }) => severity === 'error'), verified.documents]).toEqual([
    true,
    [],
    2,
  ]);
  workspace.close();
});

test('whoever comes to write meanwhile makes it begin anew, and what was found before is void', async () => {
  const file = copyIn('written');
  let restarts = 0;
  const { verified, faults } = await verify(file, {
    onRestart: () => {
      restarts += 1;
    },
    onProgress: () => {
      if (restarts > 0) return;
      const workspace = Workspace.open(file);
      workspace.add([evidence('boats.md', 'Jo denied that boats had sunk.')], occasion);
      workspace.close();
    },
  });
  expect(restarts).toBe(1);
  expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(verified).toMatchObject({ documents: 2, entries: 4 });
});

test('what a killed writer left beside it counts, also where it was moved without the index of that', async () => {
  const file = copyIn('killed');
  const workspace = Workspace.open(file);
  workspace.add([evidence('boats.md', 'Jo denied that boats had sunk.')], occasion);
  const moved = join(folder, 'moved', 'case');
  mkdirSync(join(folder, 'moved'));
  copyFileSync(file, moved);
  copyFileSync(`${file}-wal`, `${moved}-wal`);
  cpSync(`${file}.originals`, `${moved}.originals`, { recursive: true });
  workspace.close();
  const before = stateOf(join(folder, 'moved'));
  const { verified, faults } = await verify(moved);
  expect(faults).toEqual([]);
  expect(verified).toMatchObject({ documents: 2, entries: 4 });
  expect(stateOf(join(folder, 'moved'))).toEqual(before);
  expect(existsSync(`${moved}-shm`)).toBe(false);
});

test('somebody who writes again and again is told of by locks in the end', async () => {
  const file = copyIn('again');
  let restarts = 0;
  const { faults } = await verify(file, {
    onRestart: () => {
      restarts += 1;
    },
    onProgress: () => {
      const workspace = Workspace.open(file);
      workspace.recordPaths(
        [{ evidence: workspace.evidence.all()[0] ?? '', path: `copy-${restarts}` }],
        occasion.added,
      );
      workspace.close();
    },
  });
  expect(restarts).toBe(2);
  expect(faults).toEqual([]);
});

test('nothing in it can be written', () => {
  using opened = openToRead(copyIn('refused'));
  expect(() => opened.database.exec('DELETE FROM document')).toThrow(/readonly|read-only/);
});
