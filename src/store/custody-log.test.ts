import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { markedFindings } from '../../test/marked-findings.ts';
import type { CustodyEntry } from '../model/custody.ts';
import { sha256 } from './custody-entry.ts';
import type { NewEvidence } from './intake.ts';
import { hashFile } from './originals.ts';
import { verifyStore } from './verify-store.ts';
import { Workspace } from './workspace.ts';

let folder: string;
let workspace: Workspace;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-custody-'));
  workspace = Workspace.open(join(folder, 'case'), 'create');
});

afterEach(() => {
  workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

const by = { kind: 'person', name: 'Ines Varga' } as const;
const occasion = { added: '2031-05-10T09:00:00.000Z', analysis: 'marks/1', by };

function evidence(path: string, text: string, documents = 1): NewEvidence {
  const findings = Array.from({ length: documents }, (_, n) =>
    markedFindings(n === 0 ? path : `${path} ${n}`, text, n === 0 ? {} : { record: String(n) }),
  );
  const bytes = new TextEncoder().encode(findings[0]?.document.text);
  return { evidence: findings[0]?.document.evidence ?? '', path, bytes, findings, problems: [], entry: null };
}

const quay = evidence('quay.md', '{source Ana} {cue said} {content the quay was shut}.');
const boats = evidence('boats.md', '{source Jo} {cue said} {content boats had sunk}.');

function entries(): CustodyEntry[] {
  return [...workspace.custody.entries()].map(({ text }) => JSON.parse(text));
}

test('says who added what, and that hearsay read it', () => {
  workspace.add([quay], occasion);
  const [added, read] = entries();
  expect(added).toMatchObject({
    n: 1,
    time: occasion.added,
    actor: by,
    previous: null,
    action: 'added',
    about: { evidence: quay.evidence, bytes: quay.bytes.length, path: 'quay.md' },
  });
  expect(added?.program).toMatch(/^hearsay\/\d/);
  expect(read).toMatchObject({
    n: 2,
    actor: { kind: 'program' },
    action: 'read',
    about: {
      evidence: quay.evidence,
      documents: [{ id: quay.findings[0]?.document.id }],
      problems: null,
      entries: null,
    },
  });
});

test('every entry has the hash of the one before, over its very text', () => {
  workspace.add([quay, boats], occasion);
  const kept = [...workspace.custody.entries()];
  expect(kept.map(({ text }) => sha256(text))).toEqual(kept.map(({ hash }) => hash));
  expect(entries().map(({ previous }) => previous)).toEqual([
    null,
    ...kept.slice(0, -1).map(({ hash }) => hash),
  ]);
  expect(workspace.custody.head()).toEqual({ n: 4, hash: kept[3]?.hash });
});

test('says nothing where nothing came in', () => {
  workspace.add([quay], occasion);
  workspace.add([quay], occasion);
  workspace.recordPaths([{ evidence: quay.evidence, path: 'quay.md' }], occasion.added, by);
  expect(entries()).toHaveLength(2);
  workspace.recordPaths([{ evidence: quay.evidence, path: 'again.md' }], occasion.added, by);
  expect(entries().at(-1)).toMatchObject({ n: 3, action: 'added', actor: by, about: { path: 'again.md' } });
});

test('goes in with what it is about, or not at all', () => {
  const broken = { ...boats, findings: [{ ...boats.findings[0], times: [{}] }] } as unknown as NewEvidence;
  expect(() => workspace.add([quay, broken], occasion)).toThrow();
  expect(entries()).toEqual([]);
  const failing = () => {
    throw new Error('no');
  };
  const event = { action: 'corrected', about: { record: 'a-1', hash: 'sha256-00' } } as const;
  expect(() => workspace.custody.record(event, { time: occasion.added }, failing)).toThrow('no');
  expect([entries(), workspace.custody.head()]).toEqual([[], null]);
});

test('a file of many records is read in several entries, all of which fit', async () => {
  workspace.add([evidence('posts.jsonl', 'Short.', 2_001)], occasion);
  const read = entries().filter(({ action }) => action === 'read');
  const sizes = read.map((entry) => (entry.action === 'read' ? entry.about.documents.length : 0));
  expect(sizes).toEqual([1_000, 1_000, 1]);
  const faults: unknown[] = [];
  await verifyStore(workspace.path, { onFault: (fault) => faults.push(fault) });
  expect(faults).toEqual([]);
});

describe('a container', () => {
  let path: string;
  let container: { readonly evidence: string; readonly path: string; readonly size: number };

  beforeEach(() => {
    path = join(folder, 'mails.mbox');
    writeFileSync(path, 'two mails');
    container = { evidence: hashFile(path), path, size: 9 };
  });

  function mail(position: number, text: string): NewEvidence {
    const known = { evidence: container.evidence, record: String(position) };
    const findings = text === '' ? [] : [markedFindings(`mail ${position}`, text, known)];
    return {
      evidence: container.evidence,
      path,
      bytes: new Uint8Array(),
      findings,
      problems: [],
      entry: { position },
    };
  }

  async function faults(): Promise<unknown[]> {
    const found: unknown[] = [];
    await verifyStore(workspace.path, { onFault: (fault) => found.push(fault) });
    return found;
  }

  test('fits its log at every step, and has an entry for each batch', async () => {
    workspace.begin(container, occasion.added, by);
    expect(await faults()).toEqual([]);
    workspace.add([mail(0, 'Short.'), mail(1, ''), mail(2, 'Long.')], occasion);
    expect(await faults()).toEqual([]);
    workspace.add([mail(3, 'Late.')], occasion);
    expect(workspace.finish(container.evidence, occasion.added)).toBe(true);
    expect(await faults()).toEqual([]);
    const told = entries().map((entry) => [entry.action, entry.action === 'read' ? entry.about.entries : 0]);
    expect(told).toEqual([
      ['added', 0],
      ['read', 3],
      ['read', 4],
      ['read', null],
    ]);
  });

  test('of which nothing could be read is let go, and may come again', async () => {
    workspace.begin(container, occasion.added, by);
    workspace.add([mail(0, '')], occasion);
    expect(workspace.finish(container.evidence, occasion.added)).toBe(false);
    expect(entries().at(-1)).toMatchObject({ action: 'discarded', about: { evidence: container.evidence } });
    expect(await faults()).toEqual([]);
    workspace.begin(container, occasion.added, by);
    workspace.add([mail(0, 'Short.')], occasion);
    expect(await faults()).toEqual([]);
  });
});

test.each(["UPDATE custody SET entry = ''", 'DELETE FROM custody'])('SQLite refuses: %s', (sql) => {
  workspace.add([quay], occasion);
  const database = new DatabaseSync(workspace.path);
  expect(() => database.exec(sql)).toThrow('only added to');
  database.close();
});
