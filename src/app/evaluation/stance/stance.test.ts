import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unpackModel } from '../../../lineage/stance/model-file.ts';
import { judgeStance } from '../../../lineage/stance/stance-to.ts';
import { stances } from '../../../lineage/stance/stances.ts';
import { evaluate } from '../evaluate.ts';
import { crossValidate, type JudgedPair } from './cross-validate.ts';
import { learnStances } from './learning/learn-stances.ts';
import { readStances } from './read-stances.ts';
import { macroF1, scoreStances } from './score-stances.ts';
import type { StancePair } from './stance-pair.ts';
import { writeStanceErrors } from './write-stance-errors.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-stance-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(...lines: readonly string[]): string {
  const path = join(folder, 'stance.jsonl');
  writeFileSync(path, lines.join('\n'));
  return path;
}

describe('readStances', () => {
  test('knows the words of the corpus and our own', () => {
    const path = write(
      '{"claim":"A ferry sank","headline":"Ferry afloat","stance":"against"}',
      '',
      '{"claim":"A ferry sank","text":"It sank","stance":"affirms"}',
    );
    expect(readStances(path)).toEqual([
      { line: 1, claim: 'A ferry sank', text: 'Ferry afloat', stance: 'denies' },
      { line: 3, claim: 'A ferry sank', text: 'It sank', stance: 'affirms' },
    ]);
  });

  test.each([
    '{"claim":"A ferry sank","headline":"Ferry afloat","stance":"unsure"}',
    '{"claim":"A ferry sank","stance":"for"}',
    '{"headline":"Ferry afloat","stance":"for"}',
    'for',
  ])('refuses %s', (line) => {
    const path = write('', line);
    expect(() => readStances(path)).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ code: 'bad-corpus', path, line: 2 }) }),
    );
  });
});

/** Ten claims, each affirmed, denied and passed on in the same words. */
const pairs: readonly StancePair[] = [
  'ferry',
  'school',
  'camp',
  'bridge',
  'singer',
  'tower',
  'market',
  'dam',
  'port',
  'mill',
].flatMap((thing, at) => [
  {
    line: 3 * at + 1,
    claim: `The ${thing} has burned`,
    text: `The ${thing} burned down today`,
    stance: 'affirms',
  },
  {
    line: 3 * at + 2,
    claim: `The ${thing} has burned`,
    text: `The fire is a hoax, the ${thing} stands`,
    stance: 'denies',
  },
  {
    line: 3 * at + 3,
    claim: `The ${thing} has burned`,
    text: `Rumours say that the ${thing} burned`,
    stance: 'reports',
  },
]);

describe('learnStances', () => {
  test('learns what it is shown, and the same from the same', () => {
    const file = learnStances(pairs);
    expect(learnStances(pairs)).toEqual(file);
    const model = unpackModel(file);
    for (const { text, claim, stance } of pairs) expect(judgeStance(model, text, claim).stance).toBe(stance);
  });

  test('gives a model that is refused when it is cut off', () => {
    const file = learnStances(pairs);
    const linear = { ...file.linear, weights: file.linear.weights.slice(0, -4) };
    expect(() => unpackModel({ ...file, linear })).toThrow(RangeError);
    const trees = { ...file.trees, leaves: file.trees.leaves.slice(0, -8) };
    expect(() => unpackModel({ ...file, trees })).toThrow(RangeError);
  });
});

describe('crossValidate', () => {
  test('judges every pair, in order', () => {
    const judged = crossValidate(pairs);
    expect(judged.map(({ line }) => line)).toEqual(pairs.map(({ line }) => line));
    expect(judged.filter(({ stance, found }) => stance === found.stance).length).toBeGreaterThan(20);
  });

  test('knows nothing of a claim whose pairs it judges', () => {
    // Each claim has one stance, told by a word of its own: nothing can be learned from the other claims.
    const told = ['affirms', 'denies', 'reports'] as const;
    const odd = Array.from({ length: 30 }, (_, at): StancePair => {
      const letters = `${String.fromCharCode(97 + (at % 15))}zzz`;
      return {
        line: at,
        claim: `it ${letters}`,
        text: `so ${letters}`,
        stance: told[(at % 15) % 3] ?? 'affirms',
      };
    });
    const right = crossValidate(odd).filter(({ stance, found }) => stance === found.stance);
    expect(right.length).toBeLessThan(20);
  });
});

test('counts by stance, and takes the mean of all as alike', () => {
  const judge = (stance: StancePair['stance'], found: StancePair['stance']): JudgedPair => ({
    line: 1,
    claim: 'A ferry sank',
    text: 'Ferry afloat',
    stance,
    found: { stance: found, probabilities: { affirms: 0, denies: 0, reports: 0, [found]: 0.85 } },
  });
  const judged = [judge('affirms', 'affirms'), judge('denies', 'reports'), judge('reports', 'reports')];
  const sheet = scoreStances(judged);
  const countsOf = (name: string) => [sheet.get(name)?.hits, sheet.get(name)?.found, sheet.get(name)?.gold];
  expect(countsOf('affirms')).toEqual([1, 1, 1]);
  expect(countsOf('denies')).toEqual([0, 0, 1]);
  expect(countsOf('reports')).toEqual([1, 2, 1]);
  expect(countsOf('right')).toEqual([2, 3, 3]);
  expect(countsOf('right of 0.8 to 0.9')).toEqual([2, 3, 3]);
  expect(macroF1([sheet])).toBeCloseTo((1 + 0 + 2 / 3) / 3);
  expect(macroF1([scoreStances([judge('affirms', 'affirms')])])).toBeNull();
  expect(writeStanceErrors('Differences', judged)).toContain(
    '## denies, found as reports (1)\n\n- 1: 0.85 "Ferry afloat" to "A ferry sank"',
  );
});

test.each([
  [false, 'in 5 parts by claim, seed 1; macro-F1 '],
  [true, 'by the model that ships; macro-F1 '],
])('evaluates, by the model that ships: %j', async (shipped, way) => {
  const lines = pairs.map(({ claim, text, stance }) => JSON.stringify({ claim, text, stance }));
  const { tables, errors } = await evaluate({
    task: 'score',
    kind: 'stance',
    path: write(...lines),
    errors: null,
    sample: null,
    format: 'text',
    limit: 12,
    annotators: false,
    by: null,
    reliability: false,
    claims: null,
    shipped,
  });
  expect(tables[0]?.heading).toContain(`: 12 pairs of 4 claims, ${way}`);
  expect(tables[0]?.figures.map(({ name }) => name).slice(0, 4)).toEqual([...stances, 'right']);
  expect(tables[0]?.units.map(({ name }) => name)[0]).toBe('The ferry has burned');
  expect(errors).toMatch(/^# Differences in /);
});
