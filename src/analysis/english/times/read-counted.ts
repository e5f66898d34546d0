import { reads, textAt, type Words, wordAt } from '../../times/word.ts';
import type { CountedWording, Reading, Unit } from '../../times/wording.ts';
import { readCount } from './read-number.ts';
import { DAY_PARTS, SHIFTS, UNITS } from './vocabulary.ts';

interface AmountRead {
  readonly count: number | null;
  readonly unit: Unit;
  readonly next: number;
}

/** “two days ago”, “a week earlier”, “three days before”, “years later”, “in two weeks”. */
export function readCounted(words: Words, at: number): Reading | null {
  if (textAt(words, at) === 'in') return readAhead(words, at);
  const amount = readAmount(words, at);
  if (amount === null) return null;
  const told = readTold(words, amount.next);
  if (told === null) return null;
  const { count, unit } = amount;
  return { from: at, to: told.next, wording: { kind: 'counted', count, unit, ...told.way } };
}

/** “the day before”, “the night after”, “a day on”: one day, counted from what was told. */
export function readDayBeside(words: Words, at: number): Reading | null {
  const noun = textAt(words, at + 1);
  if (
    textAt(words, at) !== 'the' ||
    !(noun === 'day' || noun === 'week' || noun === 'year' || DAY_PARTS.has(noun))
  ) {
    return null;
  }
  const told = readTold(words, at + 2);
  if (told === null || told.way.from === 'published') return null;
  const unit = UNITS.get(noun) ?? 'day';
  return { from: at, to: told.next, wording: { kind: 'counted', count: 1, unit, ...told.way } };
}

/** “the past two weeks”, “over the last three days”, “the past year”, “the next six months”. */
export function readWindow(words: Words, at: number): Reading | null {
  const article = textAt(words, at) === 'the' || textAt(words, at) === 'these';
  const start = article ? at + 1 : at;
  const shift = SHIFTS.get(textAt(words, start));
  if (shift !== 'last' && shift !== 'next' && shift !== 'coming') return null;
  const single = article && shift === 'last' ? UNITS.get(textAt(words, start + 1)) : undefined;
  if (single !== undefined && !textAt(words, start + 1).endsWith('s') && single !== 'day') {
    return { from: at, to: start + 2, wording: { kind: 'window', count: 1, unit: single, direction: -1 } };
  }
  const amount = readAmount(words, start + 1);
  if (amount === null || amount.count === null || amount.next === start + 2) return null;
  const direction = shift === 'last' ? -1 : 1;
  return {
    from: at,
    to: amount.next,
    wording: { kind: 'window', count: amount.count, unit: amount.unit, direction },
  };
}

const HOURS_PER_DAY = 24;

/** A count and its unit: “two days”, “24 hours”, “a fortnight”, bare “days” and “years”. */
function readAmount(words: Words, at: number): AmountRead | null {
  const bare = textAt(words, at);
  if (bare !== 'day' && bare.endsWith('s') && UNITS.has(bare)) {
    return { count: null, unit: UNITS.get(bare) ?? 'day', next: at + 1 };
  }
  const counted = readCount(words, at);
  if (counted === null) return null;
  const noun = textAt(words, counted.next);
  if (noun === 'fortnight')
    return { count: timesOrNull(counted.value, 2), unit: 'week', next: counted.next + 1 };
  if (noun === 'hours') return readHours(counted.value, counted.next + 1);
  const unit = UNITS.get(noun);
  return unit === undefined ? null : { count: counted.value, unit, next: counted.next + 1 };
}

function timesOrNull(count: number | null, factor: number): number | null {
  return count === null ? null : count * factor;
}

/** Hours count only where they make whole days. */
function readHours(hours: number | null, next: number): AmountRead | null {
  if (hours === null || hours === 0 || hours % HOURS_PER_DAY !== 0) return null;
  return { count: hours / HOURS_PER_DAY, unit: 'day', next };
}

interface ToldRead {
  readonly way: Pick<CountedWording, 'direction' | 'from'>;
  readonly next: number;
}

const BACK: Pick<CountedWording, 'direction' | 'from'> = { direction: -1, from: 'text' };
const ON: Pick<CountedWording, 'direction' | 'from'> = { direction: 1, from: 'text' };

function readTold(words: Words, at: number): ToldRead | null {
  switch (textAt(words, at)) {
    case 'ago':
      return { way: { direction: -1, from: 'published' }, next: at + 1 };
    case 'earlier':
    case 'previously':
      return { way: BACK, next: at + 1 };
    case 'later':
    case 'afterwards':
    case 'afterward':
      return { way: ON, next: at + 1 };
    case 'before':
      return { way: isClosed(words, at + 1) ? BACK : { direction: -1, from: 'event' }, next: at + 1 };
    case 'after':
      return { way: isClosed(words, at + 1) ? ON : { direction: 1, from: 'event' }, next: at + 1 };
    default:
      return reads(words, at, 'from', 'now')
        ? { way: { direction: 1, from: 'published' }, next: at + 2 }
        : null;
  }
}

/** Whether nothing follows from which “three days before” could count. */
function isClosed(words: Words, at: number): boolean {
  const next = wordAt(words, at);
  return next.kind === 'break' || (next.kind === 'mark' && ',.;:!?)”'.includes(next.text));
}

/** “in two weeks”, “in two weeks' time”: only where the clause ends there, for “in two weeks it sold …” is a duration. */
function readAhead(words: Words, at: number): Reading | null {
  const amount = readAmount(words, at + 1);
  if (amount === null || amount.count === null || amount.next === at + 2) return null;
  const time = readTimeGenitive(words, amount.next);
  if (time === null && !isClosed(words, amount.next)) return null;
  const { count, unit, next } = amount;
  return {
    from: at,
    to: time ?? next,
    wording: { kind: 'counted', count, unit, direction: 1, from: 'published' },
  };
}

/** “weeks' time”, “week's time”. */
function readTimeGenitive(words: Words, at: number): number | null {
  const mark = textAt(words, at);
  if (mark !== "'" && mark !== '’') return null;
  const start = textAt(words, at + 1) === 's' ? at + 2 : at + 1;
  return textAt(words, start) === 'time' ? start + 1 : null;
}
