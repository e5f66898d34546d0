import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ProblemError } from '../../../model/problem.ts';
import { printChanges } from '../report/print-changes.ts';
import { writeRun } from '../report/write-run.ts';
import { calibrate } from '../scoring/calibration.ts';
import { estimate } from '../scoring/estimate.ts';
import { match, split } from '../scoring/tally.ts';
import type { Unit } from '../scoring/unit.ts';
import { compareRuns } from './compare-runs.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-runs-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, units: readonly Unit[]): string {
  const path = join(folder, name);
  const table = {
    heading: `${units.length} texts`,
    figures: estimate(units.map(({ sheet }) => sheet)),
    calibrations: calibrate(units.map(({ forecasts }) => forecasts)),
    units,
  };
  writeFileSync(path, writeRun({ kind: 'attribution', path: 'corpus.jsonl', tables: [table] }));
  return path;
}

/** Texts of ten marked attributions each, of which so many are found, and some of them of another kind. */
function texts(hits: readonly number[], figure = 'cue overlap'): Unit[] {
  return hits.map((hit, at) => ({
    name: `text ${at}`,
    sheet: new Map([match(figure, hit, 10, 10), split('cue, whole dice80: noun', [true, false], [hit > 5])]),
    forecasts: [{ confidence: hit / 10, came: { 'cue overlap': true, 'whole dice50': true } }],
  }));
}

const uneven = Array.from({ length: 40 }, (_, at) => (at % 8) + 1);

describe('compareRuns', () => {
  test('reads what writeRun wrote: a run does not differ from itself', () => {
    const path = write('a.json', texts(uneven));
    const [table] = compareRuns(path, path);
    expect(table?.changes.map(({ name }) => name)).toEqual([
      'cue overlap',
      'cue, whole dice80: noun',
      'cue: Brier score',
      'cue: ECE, equal width',
      'cue: ECE, equal mass',
      'whole: Brier score',
      'whole: ECE, equal width',
      'whole: ECE, equal mass',
    ]);
    for (const { before, after, difference } of table?.changes ?? []) {
      expect(after).toBe(before);
      expect(difference).toEqual({ value: 0, low: 0, high: 0 });
    }
  });

  test('gives values as the runs themselves do', () => {
    const units = texts(uneven);
    const [table] = compareRuns(write('a.json', units), write('b.json', units));
    const figures = estimate(units.map(({ sheet }) => sheet));
    const errors = calibrate(units.map(({ forecasts }) => forecasts)).flatMap((one) => [
      ...one.errors.values(),
    ]);
    expect(table?.changes.map(({ after }) => after)).toEqual(
      [...figures, ...errors].map(({ value }) => value),
    );
  });

  test('is paired: texts that are all a little better differ, however unlike they are', () => {
    const few = uneven.slice(0, 8);
    const [older, newer] = [texts(few), texts(few.map((hits) => hits + 1))];
    const [figure] = estimate(newer.map(({ sheet }) => sheet));
    const [table] = compareRuns(write('a.json', older), write('b.json', newer));
    const change = table?.changes[0];
    expect(change?.difference.value).toBeCloseTo(0.1, 12);
    expect(change?.difference.low).toBeCloseTo(0.1, 12);
    // Unpaired, the interval of the later run alone reaches below the value of the earlier one.
    expect(figure?.low).toBeLessThan(change?.before ?? 0);
  });

  test('names the figures that one run lacks', () => {
    const [table] = compareRuns(write('a.json', texts([1, 2])), write('b.json', texts([1, 2], 'whole')));
    expect(table?.unmatched).toEqual(['cue overlap', 'whole']);
  });

  test.each([
    ['other texts', texts([1, 2]), texts([1, 2, 3])],
    ['other names', texts([1]), [{ ...texts([1])[0], name: 'x' } as Unit]],
    [
      'other marks',
      texts([1]),
      [{ ...texts([1])[0], sheet: new Map([match('cue overlap', 1, 9, 9)]) } as Unit],
    ],
  ])('refuses %s', (_, older, newer) => {
    expect(faultOf(() => compareRuns(write('a.json', older), write('b.json', newer)))).toBe('bad-corpus');
  });

  test.each([
    '{',
    '[]',
    '{"tables":[{}]}',
    '{"tables":[{"heading":"x","figures":[{}],"units":[{"name":"x"}]}]}',
  ])('refuses a file that holds %s', (content) => {
    const path = join(folder, 'bad.json');
    writeFileSync(path, content);
    expect(faultOf(() => compareRuns(path, path))).toBe('bad-corpus');
  });
});

test('printChanges puts a star where the change is sure, and keeps to 80 columns', () => {
  const [table] = compareRuns(
    write('a.json', texts(uneven)),
    write('b.json', texts(uneven.map((hits) => hits + 1))),
  );
  const lines = table ? printChanges(table).split('\n') : [];
  expect(lines.find((line) => line.startsWith('cue overlap'))).toMatch(
    / 45\.0 +55\.0 +\+10\.0 +\+10\.0 to \+10\.0 {2}\*$/,
  );
  expect(lines).toContain('cue, whole dice80');
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
});

function faultOf(compare: () => unknown): unknown {
  try {
    return compare();
  } catch (error) {
    return error instanceof ProblemError ? error.problem.code : error;
  }
}
