import type { AttachedClock, ClockReading, Readings } from '../../times/time-reader.ts';
import { textAt, type Words } from '../../times/word.ts';
import type { Reading } from '../../times/wording.ts';
import { inDayPart, readClock } from './read-clock.ts';
import { readExpression } from './read-range.ts';
import { shareYears } from './share-years.ts';
import { LATE_DAY_PARTS } from './vocabulary.ts';

/** Reads the words once, from left to right. */
export function readAll(words: Words): Readings {
  const readings: Reading[] = [];
  const loose: ClockReading[] = [];
  let at = 0;
  while (at < words.length) {
    const clock = readClock(words, at);
    const reading = clock === null ? readExpression(words, at) : null;
    if (clock !== null) loose.push(clock);
    if (reading !== null) readings.push(reading);
    at = Math.max(at + 1, clock?.to ?? reading?.to ?? 0);
  }
  return { readings: shareYears(words, readings), clocks: attach(words, readings, loose) };
}

function attach(
  words: Words,
  readings: readonly Reading[],
  clocks: readonly ClockReading[],
): AttachedClock[] {
  const attached: AttachedClock[] = [];
  let next = 0;
  for (const clock of clocks) {
    while (next < readings.length && (readings[next]?.from ?? 0) < clock.from) next += 1;
    const beside = besideClock(words, readings, clock, next);
    const reading = beside === null ? undefined : readings[beside];
    if (beside === null || reading === undefined) continue;
    attached.push({ ...inDayPart(clock, dayPart(words, reading)), beside });
  }
  return attached;
}

/** The expression after the clock where only “on”, “of” or a comma lies between, else the one before it. */
function besideClock(
  words: Words,
  readings: readonly Reading[],
  clock: ClockReading,
  next: number,
): number | null {
  const after = readings[next];
  if (after !== undefined && onlyLinks(words, clock.to, after.from)) return next;
  const before = readings[next - 1];
  return before !== undefined && onlyLinks(words, before.to, clock.from) ? next - 1 : null;
}

const CLOCK_LINKS = new Set(['on', 'at', 'of', ',', 'around', 'about', 'by', 'since', 'until', 'from']);
const MOST_LINKS = 3;

function onlyLinks(words: Words, from: number, to: number): boolean {
  if (to - from > MOST_LINKS) return false;
  for (let at = from; at < to; at += 1) {
    if (!CLOCK_LINKS.has(textAt(words, at))) return false;
  }
  return true;
}

function dayPart(words: Words, reading: Reading): 'early' | 'late' | null {
  for (let at = reading.from; at < reading.to; at += 1) {
    if (LATE_DAY_PARTS.has(textAt(words, at))) return 'late';
    if (textAt(words, at) === 'morning') return 'early';
  }
  return null;
}
