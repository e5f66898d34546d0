import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ProblemError } from '../../../model/problem.ts';
import { readPairs } from './read-pairs.ts';
import { comparePair, scorePair } from './score-pair.ts';
import { writePairErrors } from './write-pair-errors.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-names-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(content: string): string {
  const path = join(folder, 'pairs.csv');
  writeFileSync(path, content);
  return path;
}

const head = 'schema,name1,name2,is_match,quality';

describe('readPairs', () => {
  test('reads types and quality where they are said', () => {
    const pairs = readPairs(write(`${head}\nCompany,"Sol, Ltd",Sol,true,STRONG\nAlien,Ona,Ona,False,\n`));
    expect(pairs).toEqual([
      { line: 2, one: 'Sol, Ltd', two: 'Sol', isMatch: true, type: 'organisation', quality: 'STRONG' },
      { line: 3, one: 'Ona', two: 'Ona', isMatch: false, type: null, quality: null },
    ]);
  });

  test.each([
    ['name1,name2\nOna,Ona\n', 1],
    [`${head}\nPerson,Ona,Ona,perhaps,\n`, 2],
    [`${head}\nPerson,"Ona"s,Ona,true,\n`, 2],
    ['', 1],
  ])('refuses %j', (content, line) => {
    const path = write(content);
    expect(() => readPairs(path)).toThrow(ProblemError);
    expect(() => readPairs(path)).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ code: 'bad-corpus', path, line }) }),
    );
  });
});

test('counts what was merged and what is likely, and lists what is wrong', () => {
  const rows = [
    'Person,Ona Sol,ONA SOL,false,STRONG',
    'Person,Ona Sol,Ivo Brekke,true,',
    'Person,Ona Sol,Ona Sól,true,',
  ];
  const pairs = readPairs(write(`${head}\n${rows.join('\n')}\n`)).map(comparePair);
  const figure = (name: string) => pairs.map((pair) => scorePair(pair).get(name));
  expect(figure('same').map((one) => [one?.hits, one?.found, one?.gold])).toEqual([
    [0, 1, 0],
    [0, 0, 1],
    [1, 1, 1],
  ]);
  expect(figure('likely right: STRONG').map((one) => one?.hits)).toEqual([0, undefined, undefined]);
  const errors = writePairErrors('Differences', pairs);
  expect(errors).toMatch(
    /## different, but merged \(1\)\n\n- 2: "Ona Sol", "ONA SOL" \(STRONG, same, 1\.00\): written/,
  );
  expect(errors).toMatch(/## same, but not likely \(1\)\n\n- 3: "Ona Sol", "Ivo Brekke" \(different, /);
});
