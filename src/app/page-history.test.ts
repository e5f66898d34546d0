import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { markedFindings } from '../../test/marked-findings.ts';
import { hashEvidence } from '../ingest/evidence-hash.ts';
import type { Document } from '../model/document.ts';
import { ProblemError } from '../model/problem.ts';
import { applicationId, migrations } from '../store/schema.ts';
import { Workspace } from '../store/workspace.ts';
import { printReading } from './cli/print-reading.ts';
import { plainPalette } from './cli/styled-text.ts';
import { pageHistory } from './page-history.ts';

let folder: string;
let workspace: Workspace;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-history-'));
  workspace = Workspace.open(join(folder, 'case.hearsay'), 'create');
});

afterEach(() => {
  workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

const quay = 'https://lantern.example/quay';

/** Adds a document of this text. Its path is its name in the expectations below. */
function add(
  path: string,
  text: string,
  known: Partial<Document>,
  added: string,
  addresses?: string[],
): void {
  const bytes = new TextEncoder().encode(`${path} ${text}`);
  const evidence = hashEvidence(bytes);
  const findings = [markedFindings(path, text, { evidence, ...known })];
  const item = { path, bytes, evidence, findings, problems: [], entry: null };
  workspace.add([addresses === undefined ? item : { ...item, addresses }], { added, analysis: 'marks/1' });
}

function captured(at: string | null, url = quay): Partial<Document> {
  return { url, capture: { url, at } };
}

function history(address: string): string[] {
  return [...pageHistory(workspace, address)].map(
    ({ at, how, document, since }) => `${document.path} ${how} ${at} ${since?.difference.kind ?? 'first'}`,
  );
}

describe('the history of a page', () => {
  test('has its readings in order of time, each compared with the one before', () => {
    add('late', 'The quay is open.', captured('2031-05-12T08:00:00+02:00'), '2031-05-12T09:00:00Z');
    add('early', 'The quay is shut.', captured('2031-05-09T10:15:00Z'), '2031-05-13T09:00:00Z');
    add('same', 'The quay is shut.', captured('2031-05-10T10:15:00Z'), '2031-05-13T09:00:00Z');
    add('blanks', 'The quay is  shut.', captured('2031-05-12T06:30:00Z'), '2031-05-13T09:00:00Z');
    add('saved', 'The quay is shut.', { url: quay }, '2031-05-12T06:40:00.000Z');
    add(
      'other',
      'The quay is lost.',
      captured('2031-05-09T10:15:00Z', `${quay}side`),
      '2031-05-13T09:00:00Z',
    );
    expect(history(quay)).toEqual([
      'early captured 2031-05-09T10:15:00Z first',
      'same captured 2031-05-10T10:15:00Z same',
      'late captured 2031-05-12T08:00:00+02:00 changed',
      'blanks captured 2031-05-12T06:30:00Z changed',
      'saved added 2031-05-12T06:40:00.000Z same-words',
    ]);
  });

  test('takes the time of adding where that of capture is no time', () => {
    add('a', 'The quay is shut.', captured('yesterday'), '2031-05-12T06:40:00.000Z');
    add('b', 'The quay is shut.', captured(null), '2031-05-11T06:40:00.000Z');
    expect(history(quay)).toEqual([
      'b added 2031-05-11T06:40:00.000Z first',
      'a added 2031-05-12T06:40:00.000Z same',
    ]);
  });

  test.each([
    `${quay}/?utm_source=mail#top`,
    'HTTPS://LANTERN.example:443/quay',
    'https://lantern.example/taken',
    'http://lantern.example/old',
  ])('is found under %s', (address) => {
    const known = { url: `${quay}?fbclid=1`, capture: { url: 'https://lantern.example/taken', at: null } };
    add('quay', 'The quay is shut.', known, '2031-05-12T06:40:00Z', [
      'http://lantern.example/old/',
      'mailto:a@b',
    ]);
    expect(history(address)).toHaveLength(1);
  });

  test('is empty where no reading is held', () => {
    add('quay', 'The quay is shut.', { url: 'no address' }, '2031-05-12T06:40:00Z');
    expect(history('https://lantern.example/')).toEqual([]);
  });

  test('cannot be asked of what is no address', () => {
    expect(() => history('quay')).toThrow(ProblemError);
  });

  test('is there in a workspace that was made before addresses were kept', () => {
    add('url', 'The quay is shut.', { url: quay }, '2031-05-12T06:40:00Z');
    add('capture', 'The quay is open.', captured('2031-05-13T06:40:00Z'), '2031-05-13T06:40:00Z');
    add('none', 'The quay is lost.', {}, '2031-05-13T06:40:00Z');
    const before = history(quay);
    const { path } = workspace;
    workspace.close();
    makeOld(path, join(folder, 'old.hearsay'));
    workspace = Workspace.open(join(folder, 'old.hearsay'));
    expect(before).toHaveLength(2);
    expect(history(quay)).toEqual(before);
  });
});

/** The documents of a workspace in one whose tables are those of the time before addresses. */
function makeOld(path: string, old: string): void {
  const steps = migrations.slice(
    0,
    migrations.findIndex((step) => step.includes('CREATE TABLE address')),
  );
  const database = new DatabaseSync(old);
  for (const step of steps) database.exec(step);
  database.exec(`
    PRAGMA application_id = ${applicationId};
    PRAGMA user_version = ${steps.length};
    ATTACH '${path}' AS today;
    INSERT INTO evidence (id, bytes, added) SELECT id, bytes, added FROM today.evidence;
    INSERT INTO document (n, id, evidence, path, reader, analysis, record)
      SELECT n, id, evidence, path, reader, analysis, record FROM today.document;
  `);
  database.close();
}

describe('a reading as text', () => {
  const page = { width: 72, palette: plainPalette };

  function print(before: string, after: string): string[] {
    add('before', before, captured('2031-05-09T10:15:00.123Z'), '2031-05-13T09:00:00Z');
    add('after', after, captured('2031-05-12T08:00:00+02:00'), '2031-05-13T09:00:00Z');
    const [, second] = pageHistory(workspace, quay);
    return second === undefined ? [] : printReading(second, page).split('\n');
  }

  test('says when, what and where', () => {
    const [head, ...where] = print('The quay is shut.', 'The quay is shut.');
    expect(head).toBe('2031-05-12 06:00:00 UTC  captured  Quay closed');
    expect(where.join('\n')).toMatch(
      /^ {2}after {2}d-[0-9a-f]{16}\n {2}sha256-[0-9a-f]{64}\n {2}the same text\n$/,
    );
  });

  test('shows changes in their sentence, and those near to each other together', () => {
    const filler = 'Boats waited outside until the evening, and nobody was told why. '.repeat(4);
    const lines = print(
      `The quay was shut on Friday. ${filler}Two crews slept aboard.`,
      `The quay was shut on Monday, they said. ${filler}Three crews slept aboard.`,
    );
    expect(lines.slice(-6, -1)).toEqual([
      '  2 changes',
      '    The quay was shut on [-Friday-]{+Monday, they said+}. Boats waited outside',
      '    until the evening, and nobody was …',
      '    … waited outside until the evening, and nobody was told why. [-Two-]',
      '    {+Three+} crews slept aboard.',
    ]);
  });

  test('cuts short what is too long to be shown, and says so', () => {
    const words = (word: string, many: number) =>
      Array.from({ length: many }, (_, n) => `${word}${n}`).join(' ');
    const long = print('The quay.', `The ${words('boat', 400)} quay.`).join('\n');
    expect(long).toMatch(/character.? more/);
    expect(long.length).toBeLessThan(2_000);
  });

  test('counts the places that are too many to be shown', () => {
    const text = (word: string) =>
      Array.from({ length: 40 }, (_, n) => `${word}${n} ${'boat '.repeat(40)}`).join('\n');
    expect(print(text('a'), text('b')).join('\n')).toContain(
      'and in 10 more places; --format json has them all',
    );
  });
});
