import { expect, test } from 'vitest';
import type { Shapes } from '../api/client.ts';
import { isoDay, stretchOf } from './moments.ts';
import { pointsOfCells, pointsOfItems, stretched, windowOf } from './time-points.ts';

type Item = Shapes['Timeline']['items'][number];

const item = (when: string | null, said: Item['said']): Item => ({
  happened: when === null ? null : { value: when, earliest: when, latest: when, precision: 'day' },
  said,
  days: null,
  statement: {} as Item['statement'],
});

test('a statement is drawn by its own times, and what nobody knows is not', () => {
  const known = {
    value: '2034-03-08T05:45',
    earliest: '2034-03-08',
    latest: '2034-03-08',
    basis: 'published',
  } as const;
  const points = pointsOfItems([
    item('2034-03-07', known),
    item(null, known),
    item('2034-03-07', { value: null, earliest: null, latest: null, basis: 'unknown' }),
    item('2034-03-07', { ...known, earliest: null }),
  ]);
  expect(points.map(({ saidBetween }) => saidBetween)).toEqual([
    null,
    { from: null, to: stretchOf('2034-03-08')?.to },
  ]);
  expect(points[0]?.said).toEqual(stretchOf('2034-03-08T05:45'));
});

test('cells without a time of saying have no place', () => {
  const happened = { first: '2034-02-01', last: '2034-02-28' };
  const said = { first: '2034-03-08', last: '2034-03-08' };
  expect(
    pointsOfCells([
      { happened, said, statements: 3 },
      { happened, said: null, statements: 2 },
    ]).map(({ happened: { from, to }, count }) => [isoDay(from), isoDay(to), count]),
  ).toEqual([['2034-02-01', '2034-03-01', 3]]);
});

test('an axis shows what is chosen, else all with some room', () => {
  const all = [
    { from: 0, to: 1 },
    { from: 99, to: 100 },
  ];
  expect(windowOf(undefined, undefined, all)).toEqual({ from: -3, to: 103 });
  expect(windowOf('1970-01-11', '1970-01-20', all)).toEqual({ from: 10, to: 20 });
  expect(windowOf('1970-01-11', undefined, all)?.from).toBe(10);
  expect(windowOf('1970-01-20', '1970-01-11', all)).toBeNull();
  expect(windowOf(undefined, undefined, [])).toBeNull();
  expect(windowOf('nonsense', undefined, all)?.from).toBe(-3);
});

test('closer and wider keep the middle', () => {
  expect(stretched({ from: 10, to: 20 }, 0.5)).toEqual({ from: 12.5, to: 17.5 });
  expect(stretched({ from: 10, to: 20 }, 2)).toEqual({ from: 5, to: 25 });
  const least = stretched({ from: 10, to: 10 }, 0.5);
  expect((least.to - least.from) * 1_440).toBeCloseTo(10);
});
