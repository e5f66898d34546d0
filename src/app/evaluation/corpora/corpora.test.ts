import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ProblemError } from '../../../model/problem.ts';
import { readJsonl } from './read-jsonl.ts';
import { readPassages } from './read-passages.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-corpora-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const said = { source: [[0, 3]], cue: [[4, 8]], content: [[9, 18]] };

describe('readJsonl', () => {
  test('reads records, and passes over blank lines', () => {
    const record = { id: 'r1', text: 'Ona said it rained', attributions: [said], alternatives: [[said], []] };
    const path = write('good.jsonl', `\n${JSON.stringify(record)}\n\n{"text":"","attributions":[]}\n`);
    const [one, two] = readJsonl(path);
    expect(one).toMatchObject({
      name: `${path}:2 r1`,
      none: false,
      gold: [{ ...said, attitude: null, parent: null }],
    });
    expect(one?.alternatives.map((list) => list.length)).toEqual([1, 0]);
    expect(two).toMatchObject({ name: `${path}:4`, gold: [], alternatives: [] });
  });

  test.each([
    ['{"text":'],
    ['[]'],
    ['{"attributions":[]}'],
    ['{"text":"abc"}'],
    ['{"text":"abc","attributions":[7]}'],
    ['{"text":"abc","attributions":[{"source":[],"cue":[]}]}'],
    ['{"text":"abc","attributions":[{"source":[],"cue":[],"content":[[0,4]]}]}'],
    ['{"text":"abc","attributions":[{"source":[],"cue":[],"content":[[2,2]]}]}'],
    ['{"text":"abc","attributions":[{"source":[],"cue":[],"content":["0"]}]}'],
    ['{"text":"abc","attributions":[],"alternatives":{}}'],
  ])('refuses %s', (line) => {
    const path = write('bad.jsonl', `{"text":"","attributions":[]}\n${line}\n`);
    expect(faultOf(() => readJsonl(path))).toMatchObject({ code: 'bad-corpus', path, line: 2 });
  });
});

describe('readPassages', () => {
  test('reads a file, or all files of a folder in order', () => {
    write('b.txt', '# two (none)\nIt rained.\n');
    const path = write('a.txt', '# one\n{cue Reportedly}, {content it rained}.\n');
    expect(readPassages(path).map(({ name }) => name)).toEqual([`${path}:1 one`]);
    expect(readPassages(folder).map(({ text, none }) => [text, none])).toEqual([
      ['Reportedly, it rained.', false],
      ['It rained.', true],
    ]);
  });

  test('names the file at fault', () => {
    const path = write('c.txt', '# one\n{cue x\n');
    expect(faultOf(() => readPassages(path))).toMatchObject({ code: 'unclosed-mark', path, line: 2 });
    rmSync(path);
  });
});

function faultOf(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    return error instanceof ProblemError ? error.problem : error;
  }
}
