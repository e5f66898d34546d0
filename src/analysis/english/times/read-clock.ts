import type { ClockReading } from '../../times/time-reader.ts';
import { textAt, type Words, wordAt } from '../../times/word.ts';
import { readCardinal } from './read-number.ts';
import { CARDINALS } from './vocabulary.ts';

/** Words, and not figures, with which a time of day can begin. */
const CLOCK_OPENERS: ReadonlySet<string> = new Set(['noon', 'midday', 'midnight', ...CARDINALS.keys()]);

/** `21:40`, `9 p.m.`, `9.30pm`, “noon”, “midnight”, “six o'clock”. */
export function readClock(words: Words, at: number): ClockReading | null {
  const { kind, text: word } = wordAt(words, at);
  if (kind !== 'number' && !CLOCK_OPENERS.has(word)) return null;
  if (word === 'noon' || word === 'midday') return { from: at, to: at + 1, minutes: 720, sure: true };
  if (word === 'midnight') return { from: at, to: at + 1, minutes: 0, sure: true };
  return readDigitalClock(words, at) ?? readHourClock(words, at);
}

/** The reading with its half of the day settled by a word like “morning” or “evening”. */
export function inDayPart(clock: ClockReading, part: 'early' | 'late' | null): ClockReading {
  if (clock.sure || part === null) return clock;
  return { ...clock, minutes: (clock.minutes % 720) + (part === 'late' ? 720 : 0), sure: true };
}

function readDigitalClock(words: Words, at: number): ClockReading | null {
  const hour = readTwoDigits(words, at);
  const mark = wordAt(words, at + 1);
  const minute = wordAt(words, at + 2).joined ? readTwoDigits(words, at + 2) : null;
  if (hour === null || minute === null || !mark.joined || minute > 59 || hour > 23) return null;
  const half = readHalf(words, at + 3);
  if (mark.text !== ':' && !(mark.text === '.' && half !== null)) return null;
  if (half !== null) return halfClock(at, half.next, hour, minute, half.late);
  const next = skipSeconds(words, at + 3);
  return next === null
    ? null
    : { from: at, to: next, minutes: hour * 60 + minute, sure: hour > 12 || hasZero(words, at) };
}

/** `03:10` is told on a clock of 24 hours, `3:10` may not be. */
function hasZero(words: Words, at: number): boolean {
  return textAt(words, at).length === 2;
}

/** Past `:SS`; null where yet more follows, as in an address or a score. */
function skipSeconds(words: Words, at: number): number | null {
  const more = textAt(words, at) === ':' && wordAt(words, at).joined && wordAt(words, at + 1).joined;
  if (!more) return at;
  const seconds = readTwoDigits(words, at + 1);
  return seconds !== null && seconds < 60 && textAt(words, at + 2) !== ':' ? at + 2 : null;
}

function readHourClock(words: Words, at: number): ClockReading | null {
  const spelt = readCardinal(words, at);
  const hour = spelt?.value ?? readTwoDigits(words, at);
  const next = spelt?.next ?? at + 1;
  if (hour === null || hour < 1 || hour > 12) return null;
  const half = readHalf(words, next);
  if (half !== null) return halfClock(at, half.next, hour, 0, half.late);
  const apostrophe = textAt(words, next + 1);
  const oclock = textAt(words, next) === 'o' && (apostrophe === '’' || apostrophe === "'");
  if (!oclock || textAt(words, next + 2) !== 'clock') return null;
  return { from: at, to: next + 3, minutes: (hour % 12) * 60, sure: false };
}

function halfClock(
  from: number,
  to: number,
  hour: number,
  minute: number,
  late: boolean,
): ClockReading | null {
  if (hour < 1 || hour > 12) return null;
  return { from, to, minutes: ((hour % 12) + (late ? 12 : 0)) * 60 + minute, sure: true };
}

/** “a.m.”, “pm”, “p.m.”. */
function readHalf(words: Words, at: number): { late: boolean; next: number } | null {
  const word = textAt(words, at);
  if (word === 'am' || word === 'pm') return { late: word === 'pm', next: at + 1 };
  const dotted =
    textAt(words, at + 1) === '.' && textAt(words, at + 2) === 'm' && wordAt(words, at + 2).joined;
  if ((word !== 'a' && word !== 'p') || !dotted) return null;
  const closed = textAt(words, at + 3) === '.' && wordAt(words, at + 3).joined;
  return { late: word === 'p', next: closed ? at + 4 : at + 3 };
}

function readTwoDigits(words: Words, at: number): number | null {
  const word = wordAt(words, at);
  const free = !word.joined || wordAt(words, at - 1).kind === 'mark';
  return word.kind === 'number' && word.text.length <= 2 && free ? Number(word.text) : null;
}
