import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diagonal, radiusOf, type TimeMark, type TimePoint, timeMarks } from './time-marks.ts';
import { timeScale } from './time-scale.ts';

const x = timeScale({ from: 0, to: 100 }, null, 0, 1_000);
const y = timeScale({ from: 0, to: 100 }, null, 400, 0);

const point = (happened: number, days: number, said: number, count = 1): TimePoint => ({
  happened: { from: happened, to: happened + days },
  said: { from: said, to: said + 1 },
  saidBetween: null,
  count,
});

test('a day is a dot, and what is longer has its length', () => {
  const marks = timeMarks([point(10, 1, 20), point(30, 28, 60)], x, y);
  expect(marks.map(({ kind, x: start, endX, y: at }) => [kind, start, endX, at])).toEqual([
    ['bar', 300, 580, 158],
    ['dot', 105, 105, 318],
  ]);
});

test('looked at closely, a day has a length on both axes', () => {
  const closeX = timeScale({ from: 10, to: 20 }, null, 0, 1_000);
  const closeY = timeScale({ from: 20, to: 24 }, null, 400, 0);
  const [mark] = timeMarks([point(12, 1, 21)], closeX, closeY);
  expect(mark).toMatchObject({ kind: 'bar', x: 200, endX: 300, y: 250, faint: { top: 200, bottom: 300 } });
});

test('what would lie on each other is one mark with its count', () => {
  const [mark, ...others] = timeMarks([point(10, 1, 20), point(10.2, 1, 21, 4)], x, y);
  expect(others).toEqual([]);
  expect(mark?.count).toBe(5);
  expect(mark?.happened).toEqual({ from: 10, to: 11.2 });
  expect(mark?.said).toEqual({ from: 20, to: 22 });
});

test('when it can have been said is drawn from the earliest to the latest, and an end that nobody knows shortly', () => {
  const between = (from: number | null, to: number | null) =>
    timeMarks([{ ...point(10, 1, 50), saidBetween: { from, to } }], x, y)[0]?.faint;
  expect(between(40, 51)).toEqual({ top: 196, bottom: 240 });
  expect(between(null, 51)).toEqual({ top: 196, bottom: 224 });
  expect(between(50, null)).toEqual({ top: 172, bottom: 200 });
});

const distance = (a: TimeMark, b: TimeMark) => Math.hypot(a.x - b.x, a.y - b.y);

test('whatever is drawn, all are counted, and no two bars are in one square, and no dot covers another', () => {
  const some = fc.array(
    fc.tuple(fc.nat(99), fc.integer({ min: 1, max: 40 }), fc.nat(99), fc.integer({ min: 1, max: 9 })),
  );
  fc.assert(
    fc.property(some, (drawn) => {
      const points = drawn.map(([happened, days, said, count]) => point(happened, days, said, count));
      const marks = timeMarks(points, x, y);
      const sum = (all: readonly { readonly count: number }[]) =>
        all.reduce((so, { count }) => so + count, 0);
      expect(sum(marks)).toBe(sum(points));
      const bars = marks.filter(({ kind }) => kind === 'bar');
      const squares = bars.map((mark) =>
        [mark.x, mark.endX, mark.y].map((part) => Math.floor(part / 18)).join(' '),
      );
      expect(new Set(squares).size).toBe(squares.length);
      const dots = marks.filter(({ kind }) => kind === 'dot');
      for (const [at, one] of dots.entries()) {
        const least = (other: TimeMark) => radiusOf(one.count) + radiusOf(other.count) - 2;
        const covered = dots.slice(at + 1).filter((other) => distance(one, other) < least(other));
        expect(covered).toEqual([]);
      }
    }),
  );
});

test('the diagonal goes through the same moment on both axes, in each piece', () => {
  const broken = timeScale({ from: 0, to: 1_000 }, { from: 40, to: 60 }, 0, 1_000);
  expect(diagonal(broken, y)).toEqual(
    [
      [broken.at(0), y.at(0)],
      [broken.at(0), y.at(0)],
      [broken.at(40), y.at(40)],
      [broken.at(60), y.at(60)],
      [broken.at(100), y.at(100)],
    ].slice(1),
  );
  expect(diagonal(timeScale({ from: 200, to: 300 }, null, 0, 1_000), y)).toEqual([]);
});
