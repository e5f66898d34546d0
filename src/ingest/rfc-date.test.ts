import { expect, test } from 'vitest';
import { rfcDate } from './rfc-date.ts';

test.each([
  ['Tue, 3 May 2033 10:00:00 +0200', '2033-05-03T10:00:00+02:00'],
  ['3 May 2033 10:00 GMT (a comment)', '2033-05-03T10:00:00Z'],
  ['Tue, 03 May 33 10:00:00 EST', '2033-05-03T10:00:00-05:00'],
  ['Tue, 03-May-2033 9:05:00 -0000', '2033-05-03T09:05:00Z'],
  ['Wed, 3 May 99 10:00:00 A', '1999-05-03T10:00:00'],
  ['Tuesday,  3  May  2033', '2033-05-03'],
  ['2033-05-03T10:00:00.123Z', '2033-05-03T10:00:00Z'],
  ['May 3rd, 2033', '2033-05-03'],
  ['Tue, 31 Feb 2033 10:00:00 +0200', null],
  ['Tue, 3 Foo 2033 10:00:00 +0200', null],
  ['soon', null],
  ['', null],
])('%s', (written, date) => {
  expect(rfcDate(written)).toBe(date);
});
