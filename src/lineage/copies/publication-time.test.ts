import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareTimes, publicationTime } from './publication-time.ts';

test.each([
  ['2031-05-08', '2031-05-09', -1],
  ['2031-05-09', '2031-05-09', 0],
  ['2031-05', '2031-05-09', 0],
  ['2031-05', '2031-06-01', -1],
  ['2030', '2031-01-01', -1],
  ['2031-05-09T10:00', '2031-05-09T10:00:30', 0],
  ['2031-05-09T10:00Z', '2031-05-09T10:01Z', -1],
  ['2031-05-09T10:00:00+02:00', '2031-05-09T09:00:00Z', -1],
  ['2031-05-09T10:00:00-0230', '2031-05-09T12:00:00Z', 1],
  ['2031-05-09T10:00:00.250+02', '2031-05-09T09:00:00Z', -1],
  ['2031-12-31', '2032-01-01', -1],
  ['2031-05-09T01:30', '2031-05-09T03:00:00+02:00', -1],
  ['2031-05-09', '2031-05-09T00:40:00+01:00', 0],
  ['2031-05-08', '2031-05-09T00:40:00+01:00', -1],
  ['today', '2031-05-09', 0],
  [null, '2031-05-09', 0],
])('%s and %s: %i', (a, b, expected) => {
  expect(compareTimes(publicationTime(a), publicationTime(b))).toBe(expected);
});

test('exchanging two times exchanges the answer', () => {
  const time = fc
    .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
    .chain((date) => fc.constantFrom(4, 7, 10, 16, 19).map((length) => date.toISOString().slice(0, length)));
  fc.assert(
    fc.property(time, time, (a, b) => {
      const [x, y] = [publicationTime(a), publicationTime(b)];
      expect(compareTimes(x, y) + compareTimes(y, x)).toBe(0);
    }),
  );
});
