import { describe, expect, test } from 'vitest';
import { stretchOfValue } from '../../analysis/times/stretch-of-value.ts';
import type { SaidTime } from '../timeline/said-time.ts';
import { daysBetween, happenedTime, type TimelineItem } from '../timeline/timeline-item.ts';
import { printTimelineRow } from './print-timeline.ts';
import { plainPalette } from './styled-text.ts';

const page = { width: 60, palette: plainPalette };

/** An item of a claim, said by Ana Ruiz through the Lantern; `…` in `earliest` and `latest` for what is not known. */
function item(when: string | null, text: string, said: SaidTime, id = 's-1'): TimelineItem {
  const happened = happenedTime(when);
  const chain = [
    { name: 'The Lantern', entity: null, attribution: null, stance: 'reports' },
    { name: 'Ana Ruiz', entity: 'e-1', attribution: 'a-1', stance: 'affirms' },
  ] as const;
  return {
    statement: {
      id,
      document: 'd-1',
      claim: `c-${text}`,
      spans: [[0, 9]],
      text,
      mood: 'assertion',
      checkWorthiness: 0,
      firsthand: false,
      chain,
      when,
      said: null,
    },
    happened,
    said,
    days: daysBetween(happened, said),
    place: { document: 'd-1', path: 'pile/quay.md', record: null, line: 3, unit: 'line' },
  };
}

const by = (day: string): SaidTime => ({ value: day, earliest: null, latest: day, basis: 'published' });

function row(when: string | null, ...items: TimelineItem[]) {
  return { happened: when === null ? null : stretchOfValue(when), said: null, items };
}

test('each claim stands once, above all who said it', () => {
  const items = [
    item('2031-05-06T21:40', 'that the quay was shut', by('2031-05-09T06:30:00Z')),
    item('2031-05-06', 'that the mole fell', { ...by('2031-05-09'), earliest: '2031-05-09' }, 's-2'),
    item('2031-05-06', 'that the quay was shut', by('2035-05-09'), 's-3'),
  ];
  expect(printTimelineRow(row('2031-05-06', ...items), page)).toBe(
    [
      '2031-05-06, Tuesday  3 statements',
      '  that the quay was shut (21:40)',
      '    by 2031-05-09  3 days later  The Lantern reports › Ana',
      '    Ruiz affirms',
      '      pile/quay.md:3  s-1',
      '    by 2035-05-09  about 4 years later  The Lantern reports',
      '    › Ana Ruiz affirms',
      '      pile/quay.md:3  s-3',
      '  that the mole fell',
      '    published 2031-05-09  3 days later  The Lantern reports',
      '    › Ana Ruiz affirms',
      '      pile/quay.md:3  s-2',
      '',
      '',
    ].join('\n'),
  );
});

/** The line in which it is told when something was said, up to the chain. */
function saying(when: string | null, said: SaidTime): string {
  const line =
    printTimelineRow(row(when, item(when, 'it', said)), { ...page, width: 110 }).split('\n')[2] ?? '';
  return line.slice(0, line.indexOf('  The Lantern')).trim();
}

describe('when it was said', () => {
  const told: SaidTime = { value: '2031-05-08', earliest: '2031-05-08', latest: '2031-05-08', basis: 'told' };
  const unknown: SaidTime = { value: null, earliest: null, latest: null, basis: 'unknown' };
  test.each<[string, string | null, SaidTime]>([
    ['said 2031-05-08  2 days later', '2031-05-06', told],
    ['said 2031-05-08  1 day before', '2031-05-09', told],
    ['said 2031-05-08', '2031-05-08', told],
    ['said 2031-05-08', null, told],
    ['said 2031-05-08  23 days before its end', '2031-05', told],
    ['said 2031-05-08  about 6 months later', '2030-10', told],
    ['by 2031-05-08  about 31 years later', '1990/1999', by('2031-05-08')],
    ['from 2031-05-08 on', '2031-05-20', { ...by('2031-05-08'), latest: null }],
    ['from 2031-05-08 on  2 days later', '2031-05-06', { ...by('2031-05-08'), latest: null }],
    ['undated', '2031-05-06', unknown],
  ])('%s of %s', (expected, when, said) => {
    expect(saying(when, said)).toBe(expected);
  });
});

test.each([
  ['2031-05-06', '2031-05-06, Tuesday  1 statement'],
  ['2031-W19', '2031-W19, 2031-05-05 to 2031-05-11  1 statement'],
  ['2031-05', '2031-05  1 statement'],
  ['2031-05-10/2031-05-11', '2031-05-10 to 2031-05-11  1 statement'],
  [null, 'not said when it happened; said nobody knows when  1'],
])('the row of %s is headed %s', (when, expected) => {
  const [heading] = printTimelineRow(row(when, item(when, 'it', by('2031-05-09'))), page).split('\n');
  expect(heading).toBe(expected);
});

test('many who say the same are shown only with --all', () => {
  const items = Array.from({ length: 13 }, (_, n) => item('2031-05-06', 'it', by('2031-05-09'), `s-${n}`));
  const shown = (isWhole: boolean) => printTimelineRow(row('2031-05-06', ...items), page, { isWhole });
  expect(shown(false)).toContain('s-9\n    … and 3 others (--all)\n');
  expect(shown(true)).toContain('s-12\n');
  expect(shown(true)).not.toContain('…');
});

test('it is said where the same words were put at other times', () => {
  const datesOf = () => ['2030', '2031-05-05'];
  const printed = printTimelineRow(row('2031-05-06', item('2031-05-06', 'it', by('2031-05-09'))), page, {
    datesOf,
  });
  expect(printed).toContain('\n  it (2030 and 2031-05-05 above, in the same words)\n    by 2031-05-09');
});

test('nothing in a statement commands the terminal', () => {
  const hostile = item('2031-05-06', 'the \u001b[2Jquay\u202e', by('2031-05-09'));
  const place = { ...hostile.place, path: 'a\u001b]0;x\u0007.md' };
  const printed = printTimelineRow(row('2031-05-06', { ...hostile, place }), page);
  expect(printed).not.toMatch(/[\u001b\u0007\u202e]/);
  expect(printed).toContain('the \\u{1b}[2Jquay\\u{202e}');
});
