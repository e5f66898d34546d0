import { expect, test } from 'vitest';
import { clockTime } from './clock-time.ts';

const table: [string, string | null][] = [
  ['Kelmet, Sunday 29 May 2033, 11:00', '11:00'],
  ['3 May 2033, 5.30 p.m.', '17:30'],
  ['3 May 2033, 12.15 am', '00:15'],
  ['3 May 2033 at 5 pm', '17:00'],
  ['3 May 2033, 1500 hrs', '15:00'],
  ['Osk, 3 May 2033, half past one in the morning', '01:30'],
  ['Osk, 3 May 2033, a quarter to six in the evening', '17:45'],
  ['Osk, 3 May 2033, ten o’clock at night', '22:00'],
  ['Osk, 3 May 2033, two o’clock at night', '02:00'],
  ['Osk, 3 May 2033, noon', '12:00'],
  ['Osk, 3 May 2033, midnight', null],
  ['Osk, 3 May 2033, half past one', null],
  ['03.05.2033', null],
  ['3 May 2033, 25:10', null],
  ['3 May 2033, a rise of 12.50 %', null],
  ['3 May 2033', null],
];
test.each(table)('%s: %s', (line, time) => {
  expect(clockTime(line)).toBe(time);
});
