import { describe, expect, test } from 'vitest';
import type { SaidTime } from './said-time.ts';
import { daysBetween, happenedTime, inOrderOfSaying, type TimelineItem } from './timeline-item.ts';

function saidOn(value: string | null, latest = value?.slice(0, 10) ?? null): SaidTime {
  return { value, earliest: null, latest, basis: value === null ? 'unknown' : 'published' };
}

function itemAt(value: string | null, path: string, start: number): TimelineItem {
  const statement = {
    id: 's-1',
    document: 'd-1',
    claim: 'c-1',
    text: 'it',
    mood: 'assertion' as const,
    checkWorthiness: 0,
    firsthand: false,
    chain: [],
    when: null,
    said: null,
  };
  const place = { document: 'd-1', path, record: null, line: 1, unit: 'line' } as const;
  return {
    statement: { ...statement, spans: [[start, start + 2]] },
    happened: null,
    said: saidOn(value),
    days: null,
    place,
  };
}

test('statements come by local day, within it by the instant, then by place; what is not known comes last', () => {
  const ordered: readonly (readonly [string | null, string, number])[] = [
    ['-0044-03-15', 'z.md', 0],
    ['2031', 'z.md', 0],
    ['2031-05-09T00:30:00+10:00', 'z.md', 0],
    ['2031-05-09T08:00:00Z', 'y.md', 0],
    ['2031-05-09T06:00:00-05:00', 'x.md', 0],
    ['2031-05-09T12:00', 'w.md', 0],
    ['2031-05-09', 'a.md', 7],
    ['2031-05-09', 'a.md', 40],
    ['2031-05-09', 'b.md', 0],
    ['2031-05-10T00:10:00+12:00', 'a.md', 0],
    [null, 'a.md', 0],
  ];
  const items = ordered.map((one) => itemAt(...one));
  expect(inOrderOfSaying(items.toReversed())).toEqual(items);
});

describe('daysBetween', () => {
  test.each<[string | null, string | null, string | null | undefined, number | null]>([
    ['2031-05-06', '2031-05-09', undefined, 3],
    ['2031-05-06', '2031-05-06T23:59', undefined, 0],
    ['2031-05', '2031-05-20', undefined, 0],
    ['2031-05', '2031-06-02', undefined, 2],
    ['2031-05', '2031-04-28', undefined, -3],
    ['2031-05-10/2031-05-11', '2031-05-09', undefined, -1],
    // The page was changed on the day itself, so that it may have been said then.
    ['2031-05-10', '2031-05-01', '2031-05-10', null],
    ['2031-05-10', '2031-05-01', '2031-05-04', -6],
    ['2031-05-10', '2031-05-01', null, null],
    [null, '2031-05-01', undefined, null],
    ['2031-05-10', null, undefined, null],
  ])('from %s to %s, %s at the latest, are %s', (when, said, latest, days) => {
    const time = latest === undefined ? saidOn(said) : saidOn(said, latest);
    expect(daysBetween(happenedTime(when), time)).toBe(days);
  });
});
