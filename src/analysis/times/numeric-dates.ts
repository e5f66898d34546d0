import { readNumericDate } from './read-numeric-date.ts';
import type { Readings, TimeReader } from './time-reader.ts';
import type { Words } from './word.ts';
import type { Reading } from './wording.ts';

/** Reads dates in figures alone, which every language writes alike. */
export const numericDates: TimeReader = { readAll, directionOf: () => null, dayPartOf: () => null };

function readAll(words: Words): Readings {
  const readings: Reading[] = [];
  let at = 0;
  while (at < words.length) {
    const reading = readNumericDate(words, at);
    if (reading !== null) readings.push(reading);
    at = reading?.to ?? at + 1;
  }
  return { readings, clocks: [] };
}
