import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { markedFindings } from '../../test/marked-findings.ts';
import type { Document } from '../model/document.ts';
import { Workspace } from '../store/workspace.ts';
import { countAsOf, dayKnown, documentsAsOf, findingsAsOf } from './as-of.ts';

let folder: string;
let workspace: Workspace;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-as-of-'));
  workspace = Workspace.open(join(folder, 'case'), 'create');
});

afterAll(() => {
  workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

const captured = (at: string | null) => ({
  published: null,
  capture: { url: 'https://lantern.example/', at },
});

/** Each with what its file says of its time, and the first day as of which it counts. All were added on 2031-07-01. */
const documents: readonly [string, Partial<Document>, string][] = [
  ['of a day', { published: '2031-05-09' }, '2031-05-09'],
  ['of a minute, by the date where it was', { published: '2031-05-09T23:30:00-05:00' }, '2031-05-09'],
  ['of a month', { published: '2031-05' }, '2031-05-31'],
  ['of a year', { published: '2031' }, '2031-12-31'],
  ['that was changed since', { published: '2031-05-09', modified: '2031-06-01' }, '2031-05-09'],
  ['captured', captured('2031-06-02T10:00:00Z'), '2031-06-02'],
  [
    'published before it was captured',
    { ...captured('2031-06-02T10:00:00Z'), published: '2031-05-09' },
    '2031-05-09',
  ],
  ['captured nobody knows when', captured(null), '2031-07-01'],
  ['of no date', { published: null }, '2031-07-01'],
  ['of what is no date', { published: 'soon' }, '2031-07-01'],
];

test.each(documents)('a document %s', (path, known, first) => {
  const findings = markedFindings(path, `{source Ana} {cue said} {content that ${path}}.`, known);
  const { evidence, id, text } = findings.document;
  const item = {
    evidence,
    path,
    bytes: new TextEncoder().encode(text),
    findings: [findings],
    problems: [],
    entry: null,
  };
  workspace.add([item], { added: '2031-07-01T09:00:00Z', analysis: 'marks/1' });
  const isThere = (day: string) => documentsAsOf(workspace, day).documents.has(id);
  const before = new Date(Date.parse(first) - 86_400_000).toISOString().slice(0, 10);
  expect([isThere(before), isThere(first), isThere('2040')]).toEqual([false, true, true]);
});

test('a week, month or year is meant up to its last day', () => {
  const days = ['2031-05-09', '2031-W19', '2031-05', '2031'].map((day) => documentsAsOf(workspace, day).day);
  expect(days).toEqual(['2031-05-09', '2031-05-11', '2031-05-31', '2031-12-31']);
  expect(() => documentsAsOf(workspace, 'soon')).toThrow(RangeError);
});

test('what is there is read, and what is not is counted', () => {
  const asOf = documentsAsOf(workspace, '2031-05-31');
  const paths = [...findingsAsOf(workspace, asOf)].map(({ document }) => document.path);
  expect(paths).toHaveLength(5);
  expect(countAsOf(asOf)).toEqual({ day: '2031-05-31', documents: 5, later: 5 });
});

test.each([
  ['2034-03-08', '2036-01-01T00:00:00Z', '2034-03-08'],
  ['2034-03-08T23:30:00+02:00', null, '2034-03-08'],
  ['2034-02', null, '2034-02-28'],
  [null, '2036-01-01T09:00:00Z', '2036-01-01'],
  ['some day', null, null],
])('a document of %s, added %s, was there from the end of %s on', (date, added, day) => {
  expect(dayKnown(date, added)).toBe(day);
});
