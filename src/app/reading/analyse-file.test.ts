import { expect, test } from 'vitest';
import { analyse, analyseWithin } from '../../analysis/pipeline.ts';
import type { Document } from '../../model/document.ts';
import { analyseFile } from './analyse-file.ts';

const records = ['it rained', 'it snowed', 'it hailed'].map((text, n) =>
  JSON.stringify({ id: `${n}`, text }),
);
const file = {
  path: 'list.jsonl',
  bytes: new TextEncoder().encode(records.join('\n')),
  entry: null,
  lost: null,
};

test('a record whose analysis fails is left out, and the others are read', async () => {
  const failing = (document: Document) => {
    if (document.text.includes('snowed')) throw new Error('no snow');
    return analyse(document);
  };
  const { findings, problems } = await analyseFile(file, failing);
  expect(findings.map(({ document }) => document.record)).toEqual(['0', '2']);
  expect(problems).toMatchObject([
    {
      code: 'analysis-failed',
      severity: 'error',
      path: 'list.jsonl',
      message: expect.stringContaining('no snow'),
    },
  ]);
});

test('a file of another format makes a problem and no findings', async () => {
  const bytes = new Uint8Array([0, 1, 2, 0, 0xff]);
  const { findings, problems } = await analyseFile({ path: 'a.md', bytes, entry: null, lost: null });
  expect(findings).toEqual([]);
  expect(problems.map((problem) => problem.severity)).toContain('error');
});

test('a text in which too much is said is left out, and the others are read', async () => {
  const said = 'The mayor said that it rained.';
  const some = [said, `${said} ${said}`, said].map((text) => JSON.stringify({ text }));
  const bytes = new TextEncoder().encode(some.join('\n'));
  const limits = { attributions: 1, kept: 1e9 };
  const { findings, problems } = await analyseFile({ ...file, bytes }, analyseWithin, limits);
  expect(findings.map(({ document }) => document.record)).toEqual(['1', '3']);
  expect(problems).toMatchObject([
    { code: 'too-much-said', severity: 'error', path: 'list.jsonl', message: expect.stringContaining('"2"') },
  ]);
});

test('records beyond what may be kept are left out, and it is said from which on', async () => {
  const { findings, problems } = await analyseFile(file, analyseWithin, { attributions: 100, kept: 1_000 });
  expect(findings.map(({ document }) => document.record)).toEqual(['0']);
  expect(problems).toMatchObject([
    { code: 'too-much-found', severity: 'error', message: expect.stringContaining('2 records, from "1" on') },
  ]);
});
