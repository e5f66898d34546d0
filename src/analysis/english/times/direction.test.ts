import { describe, expect, it } from 'vitest';
import { scanWords } from '../../times/word.ts';
import { directionOf } from './direction.ts';
import { readAll } from './read-all.ts';

describe('directionOf', () => {
  it.each([
    ['The ferry sank on Sunday.', 'past'],
    ['The ferry was to sail on Sunday.', 'past'],
    ['The ferry was due on Sunday.', 'past'],
    ['The ferry could not be reached on Sunday.', 'past'],
    ['The ferry would not sail on Sunday.', 'past'],
    ['The ferry is said to have been sold on Sunday.', 'past'],
    ['The ferry has been gone since Sunday.', 'since'],
    ['The ferry will sail on Sunday.', 'future'],
    ['The ferry would sail on Sunday.', 'future'],
    ['The ferry won’t sail on Sunday.', 'future'],
    ['The ferry will be sold on Sunday.', 'future'],
    ['The ferry will stay shut until Sunday.', 'future'],
    ['He asked whether on Sunday it will sail.', 'future'],
    ['A berth was booked for Sunday.', 'future'],
    ['The crew meets on Sunday.', 'present'],
    ['The crews meet on Sunday.', 'present'],
    ['The ferry is on holiday until Sunday.', 'present'],
    ['He sank it. On Sunday the crew has a day of rest.', 'present'],
    ['The ferry of Sunday will be late.', null],
    ['No ferry on Sunday.', null],
  ])('%s %s', (text, direction) => {
    const words = scanWords(text, 0, text.length);
    const reading = readAll(words).readings.at(-1);
    expect(reading && directionOf(words, reading)).toBe(direction);
  });
});
