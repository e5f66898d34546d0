import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TimeExpression, TimePrecision } from '../../../model/time.ts';
import type { DatedText } from './dated-text.ts';
import { compareDates } from './match-dates.ts';
import { readDates } from './read-dates.ts';
import { scoreDates } from './score-dates.ts';
import { valueOfIso, valueOfTimex } from './timex-value.ts';
import { writeDateErrors } from './write-date-errors.ts';

describe('values', () => {
  test.each([
    ['2031-05-06', '2031-05-06'],
    ['2031-05-06TNI', '2031-05-06'],
    ['2031-05-06T03:10', '2031-05-06T03:10'],
    ['2031-05-06T03:10:22-05', '2031-05-06T03:10'],
    ['2031-05-06T03', '2031-05-06T03:00'],
    ['2031-05-XX', '2031-05'],
    ['2031-XX-XX', '2031'],
    ['2031-WXX', '2031'],
    ['2031-W19', '2031-W19'],
    ['2031-W19-WE', '2031-05-10/2031-05-11'],
    ['2031-SP', '2031-03/2031-05'],
    ['2031-WI', '2031-12/2032-02'],
    ['2031-Q3', '2031-07/2031-09'],
    ['2031-H2', '2031-07/2031-12'],
    ['203', '2030/2039'],
    ['20', '2001/2100'],
    ['BC0264', '-0263'],
    ['BC0001', '0000'],
    ['BC0264-06-03', '-0263-06-03'],
    ['XXXX-XX-XX', null],
    [null, null],
  ])('%s is %s', (timex, iso) => {
    expect(valueOfIso(iso)).toEqual(valueOfTimex(timex));
  });

  test.each([
    ['P3D', 'length'],
    ['PXM', 'length'],
    ['PT5H', 'length'],
    ['PRESENT_REF', 'reference'],
    ['XXXX-WI', 'untold'],
    ['2031', 'time'],
    ['2031-05-06TMO', 'day'],
  ])('%s is of the kind %s', (timex, kind) => {
    expect(valueOfTimex(timex).kind).toBe(kind);
  });
});

/** A time where `form` stands in the text. */
function found(
  text: string,
  form: string,
  value: string | null,
  precision: TimePrecision = 'day',
): TimeExpression {
  const start = text.indexOf(form);
  const none = { earliest: null, latest: null, rule: 'some-rule' };
  return { document: 'd-0', start, end: start + form.length, text: form, value, precision, ...none };
}

function dated(text: string, ...marked: [form: string, value: string | null][]): DatedText {
  const gold = marked.map(([form, value]) => {
    const start = text.indexOf(form);
    return { start, end: start + form.length, value };
  });
  return { name: 'a text', text, published: null, gold };
}

const text = 'On May 6 it sank; for three days nobody came, and the night after it burnt, as in 1999 or so.';
const gold = dated(
  text,
  ['May 6', '2031-05-06'],
  ['three days', 'P3D'],
  ['the night after', '2031-05-07TNI'],
  ['1999', '1999'],
);

test('counts extents, values and days', () => {
  const times = [
    found(text, 'May 6', '2031-05-06'),
    found(text, 'night after', '2031-05-08'),
    found(text, 'nobody', '2031-05-09'),
    found(text, 'or', null),
  ];
  const figures = [...scoreDates(compareDates(gold, times))].map(
    ([name, one]) => `${name}: ${one.hits} of ${one.found} and ${one.gold}`,
  );
  expect(figures).toEqual([
    'extent overlaps: 2 of 4 and 4',
    'extent exact: 1 of 4 and 4',
    'value: 1 of 4 and 4',
    'value of times: 1 of 3 and 3',
    'value of days: 1 of 3 and 2',
    'values right of those found: 1 of 2 and 2',
    'days right of those found: 1 of 2 and 2',
  ]);
});

test('takes a range for its two ends where both are marked, and else as it is', () => {
  const run = 'It ran from May 6 to May 9.';
  const range = found(run, 'May 6 to May 9', '2031-05-06/2031-05-09', 'range');
  const apart = compareDates(dated(run, ['May 6', '2031-05-06'], ['May 9', '2031-05-09']), [range]);
  expect(scoreDates(apart).get('value')).toMatchObject({ hits: 2, found: 2, gold: 2 });
  const whole = compareDates(dated(run, ['May 6 to May 9', '2031-05-06']), [range]);
  expect(scoreDates(whole).get('value')).toMatchObject({ hits: 0, found: 1, gold: 1 });
});

test('pairs each found one once, the one of equal value first', () => {
  const day = 'On May 6 at noon.';
  const times = [found(day, 'May 6', '2031-05-06'), found(day, 'noon', '2031-05-06T12:00')];
  const { pairs, spurious } = compareDates(dated(day, ['May 6 at noon', '2031-05-06T12:00']), times);
  expect([pairs[0]?.found?.time.text, spurious.map(({ time }) => time.text)]).toEqual(['noon', ['May 6']]);
});

test('errors are sorted into classes', () => {
  const times = [found(text, 'May 6', '2031-06-05'), found(text, 'nobody', '2031-05-09')];
  const errors = writeDateErrors('Differences', [compareDates(gold, times)]);
  expect(errors).toContain('| missed: length                         |      1 |');
  expect(errors).toContain('## value differs: day as day\n\n- a text: On [May 6] it sank');
  expect(errors).toContain('marked 2031-05-06, found “May 6” 2031-06-05 by some-rule');
  expect(errors).toContain('## spurious: day');
});

describe('readDates', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'hearsay-dates-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function read(record: object): readonly DatedText[] {
    const path = join(folder, 'dates.jsonl');
    writeFileSync(path, `${JSON.stringify(record)}\n\n`);
    return readDates(path);
  }

  test('reads texts, and puts what is marked in order', () => {
    const expressions = [
      { start: 7, end: 11, value: null },
      { start: 0, end: 4, value: '2031' },
    ];
    const [one] = read({ id: 'x', date: '2031-05-06', text: '2031 or 2032', expressions });
    expect(one).toMatchObject({ published: '2031-05-06', gold: [{ value: '2031' }, { value: null }] });
    expect(one?.name).toMatch(/dates\.jsonl:1 x$/);
  });

  test.each([
    ['no text', { expressions: [] }],
    ['no list', { text: 'x', expressions: 'y' }],
    ['a span that is none', { text: 'x', expressions: [{ start: 0, end: 5, value: null }] }],
  ])('refuses %s', (_, record) => {
    expect(() => read(record)).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ code: 'bad-corpus', line: 1 }) }),
    );
  });
});
