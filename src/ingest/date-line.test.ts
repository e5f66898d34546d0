import { expect, test } from 'vitest';
import { isDateLine, speaksOfChange } from './date-line.ts';

const LINES: [string, boolean][] = [
  ['Tuesday, 3 May 2033, 16:19', true],
  ['26. März 2033, 16:19 Uhr', true],
  ['18. September um 08:37', true],
  ['9 hours ago', true],
  ['vor einem Tag', true],
  ['On 3 May 2033 the harbour of Olm was closed to all ships', false],
  ['3 May 2033!', false],
  ['in May', false],
];
test.each(LINES)('%s: %s', (line, isOne) => {
  expect(isDateLine(line)).toBe(isOne);
});

test('a change is no publication', () => {
  expect(['Updated 3 May 2033', 'Zuletzt bearbeitet: 3.5.2033', '3 May 2033'].map(speaksOfChange)).toEqual([
    true,
    true,
    false,
  ]);
});
