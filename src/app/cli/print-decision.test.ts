import { expect, test } from 'vitest';
import type { DecisionSummary } from '../identity/list-decisions.ts';
import { printDecision } from './print-decision.ts';
import { plainPalette } from './styled-text.ts';

const page = { width: 80, palette: plainPalette };

const lock: DecisionSummary = {
  id: 'p-1',
  kind: 'claim-lock',
  time: '2031-05-10T09:00:00Z',
  by: { kind: 'person', name: 'Ines Varga' },
  reason: 'checked by hand',
  state: 'overruled in part',
  about: [{ id: 's-1', name: 'the quay had burned' }],
  from: [],
  says: { opposite: 's-1' },
};

test('a decision is told with what it is about, whether it counts, and why', () => {
  expect(printDecision(lock, page)).toBe(
    [
      'p-1  2031-05-10 09:00  Ines Varga  claim-lock  overruled in part',
      '  the quay had burned (s-1)',
      '  opposite: s-1',
      '  because: checked by hand',
      '',
    ].join('\n'),
  );
});

test.each([
  [5, /\(s-4\)\n/],
  [6, /\(s-3\) and 2 others\n/],
  [10_000, /\(s-3\) and 9,996 others\n/],
])('of %i statements the first are named', (count, expected) => {
  const about = Array.from({ length: count }, (_, n) => ({ id: `s-${n}`, name: 'ash' }));
  expect(printDecision({ ...lock, about }, page)).toMatch(expected);
});

test('words without end are cut', () => {
  const about = [{ id: 's-1', name: 'quay '.repeat(100_000) }];
  expect(printDecision({ ...lock, about }, page).length).toBeLessThan(300);
});
