import type { Words } from './word.ts';
import type { Direction, Reading } from './wording.ts';

/** A time of day at words `[from, to)`. */
export interface ClockReading {
  readonly from: number;
  readonly to: number;
  /** Minutes after midnight, 0 to 1439. */
  readonly minutes: number;
  /** Whether the text tells before noon from after noon; “six o'clock” alone does not. */
  readonly sure: boolean;
}

/** A clock time and the expression beside it, by its place in the list, that tells the day. */
export interface AttachedClock extends ClockReading {
  readonly beside: number;
}

/** All expressions of a text in order, none overlapping another. */
export interface Readings {
  readonly readings: readonly Reading[];
  readonly clocks: readonly AttachedClock[];
}

/** How a language tells times: what its words say, before it is known when that is. */
export interface TimeReader {
  readonly readAll: (words: Words) => Readings;
  /** Which way from the publication the time lies, as far as the words around the expression tell. */
  readonly directionOf: (words: Words, reading: Reading) => Direction;
  /** The part of the day that an expression names (`night`), or null. */
  readonly dayPartOf: (words: Words, reading: Reading) => string | null;
}
