import { readNumericDate } from '../../times/read-numeric-date.ts';
import { reads, textAt, type Words } from '../../times/word.ts';
import type { Reading } from '../../times/wording.ts';
import { readCounted, readDayBeside, readWindow } from './read-counted.ts';
import { readDate, readMonth } from './read-date.ts';
import { readDayOfMonth } from './read-day-of-month.ts';
import { readDeicticDay } from './read-deictic.ts';
import { readFeast } from './read-feast.ts';
import { readNthOfMonth } from './read-nth.ts';
import {
  readPartOfYear,
  readPeriod,
  readPeriodEnd,
  readPeriodWithArticle,
  readSeason,
} from './read-period.ts';
import { readWeekday, readWeekend } from './read-weekday.ts';
import { readBareYear, readCentury, readDecade, readYearSpan } from './read-year.ts';
import { DAY_PARTS, EDGES, VAGUE_PARTS } from './vocabulary.ts';

/** Reads one expression that begins at word `at`, or null. Looks at no more than a dozen words either side. */
export type Reader = (words: Words, at: number) => Reading | null;

/** The first that answers is taken, so the longer and surer forms come first. */
const READERS: readonly Reader[] = [
  readNumericDate,
  readNthOfMonth,
  readDate,
  readWeekday,
  readWeekend,
  readDayOfMonth,
  readDeicticDay,
  readWindow,
  readCounted,
  readDayBeside,
  readPeriod,
  readPeriodEnd,
  readFeast,
  readPartOfYear,
  readSeason,
  readMonth,
  readDecade,
  readCentury,
  readYearSpan,
  readBareYear,
];

/** One expression that is no range: “the night of 28 May”, “early 2019”, “yesterday”. */
export function readPoint(words: Words, at: number): Reading | null {
  return readPartOfDay(words, at) ?? readVague(words, at) ?? readPlain(words, at);
}

/** “the night of 28 May” is told by its day. */
function readPartOfDay(words: Words, at: number): Reading | null {
  const noun = textAt(words, at) === 'the' ? at + 1 : at;
  if (!DAY_PARTS.has(textAt(words, noun)) || textAt(words, noun + 1) !== 'of') return null;
  const inner = readDate(words, noun + 2) ?? readWeekday(words, noun + 2);
  return inner === null ? null : { ...inner, from: at };
}

/** “early 2019”, “mid-May”, “later this week”, “the end of June”: as precise as what they are part of. */
function readVague(words: Words, at: number): Reading | null {
  const start = vaguePartEnd(words, at);
  if (start === null) return null;
  const inner = readPlain(words, start) ?? (start > at + 1 ? readPeriodWithArticle(words, start) : null);
  return inner === null || isFullDate(inner) ? null : { ...inner, from: at };
}

function vaguePartEnd(words: Words, at: number): number | null {
  const noun = textAt(words, at) === 'the' ? at + 1 : at;
  if (VAGUE_PARTS.has(textAt(words, noun))) {
    const next = textAt(words, noun + 1);
    return next === '-' || (next === 'in' && noun === at) ? noun + 2 : noun + 1;
  }
  return EDGES.has(textAt(words, noun)) && reads(words, noun + 1, 'of') ? noun + 2 : null;
}

function isFullDate({ wording }: Reading): boolean {
  return wording.kind === 'day' || wording.kind === 'counted' || wording.kind === 'window';
}

function readPlain(words: Words, at: number): Reading | null {
  for (const read of READERS) {
    const reading = read(words, at);
    if (reading !== null) return reading;
  }
  return null;
}
