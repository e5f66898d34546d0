import { expect, test } from 'vitest';
import { isoDate, shortDate, writtenDate } from './written-date.ts';

const ISO: [string, string | null][] = [
  ['2031', '2031'],
  ['2031-05', '2031-05'],
  ['2031-05-09', '2031-05-09'],
  ['2031-05-09 07:30', '2031-05-09T07:30'],
  ['2031-05-09T07:30:15.123Z', '2031-05-09T07:30:15Z'],
  ['2031-05-09T07:30:15+0330', '2031-05-09T07:30:15+03:30'],
  ['2031-05-09T25:30', '2031-05-09'],
  ['2031-02-29', null],
  ['2032-02-29', '2032-02-29'],
  ['2031-13-01', null],
  ['9 May 2031', null],
];
test.each(ISO)('%s is %s', (written, date) => {
  expect(isoDate(written)).toBe(date);
});

const WRITTEN: [string, string | null][] = [
  ['Brenholt, Tuesday, 3 May 2033', '2033-05-03'],
  ['Updated 3rd of May, 2033 at 11:00', '2033-05-03'],
  ['Sept. 14, 2031', '2031-09-14'],
  ['am 3. März 2031', '2031-03-03'],
  ['03.05.2031, 11 Uhr', '2031-05-03'],
  ['3 de mayo de 2031', '2031-05-03'],
  ['le 3 août 2031', '2031-08-03'],
  ['first 4 May 2031, then 3 May 2031', '2031-05-04'],
  ['03/05/2031', null],
  ['23/05/2031', '2031-05-23'],
  ['05/23/2031', '2031-05-23'],
  ['31 February 2031', null],
  ['May 2031', null],
  ['version 1.2.2031.4 of 12 things 2031', null],
];
test.each(WRITTEN)('%s is %s', (line, date) => {
  expect(writtenDate(line)).toBe(date);
});

const SHORT: [string, string | null][] = [
  ['03.05.31 | Goats', '2031-05-03'],
  ['am 23/05/31, 03:48', '2031-05-23'],
  ['03/05/31', null],
  ['version 1.2.31.4', null],
  ['1.2.31 %', null],
  ['31.02.31', null],
];
test.each(SHORT)('%s is %s, where a date is expected', (line, date) => {
  expect(shortDate(line)).toBe(date);
});
