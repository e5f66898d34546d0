import { textAt, type Words } from '../../times/word.ts';
import type { DayWording, MonthWording, PartOfYearWording, Reading, Wording } from '../../times/wording.ts';

const LINKS: ReadonlySet<string> = new Set([
  'and',
  'or',
  'to',
  'until',
  'till',
  'through',
  '-',
  '–',
  '—',
  '/',
]);

type Dated = DayWording | MonthWording | PartOfYearWording;

/** “in August and September 1914”: a date without a year takes that of the date which a conjunction joins to it. */
export function shareYears(words: Words, readings: readonly Reading[]): Reading[] {
  const shared: Reading[] = [];
  let after: Reading | null = null;
  for (const reading of readings.toReversed()) {
    const wording: Wording =
      after !== null && areJoined(words, reading, after)
        ? withYear(reading.wording, after.wording)
        : reading.wording;
    after = { ...reading, wording };
    shared.push(after);
  }
  return shared.reverse();
}

function areJoined(words: Words, reading: Reading, after: Reading): boolean {
  return after.from === reading.to + 1 && LINKS.has(textAt(words, reading.to));
}

/** “November and January 2034”: the first lies in the year before. */
function withYear(wording: Wording, after: Wording): Wording {
  if (!isDated(wording) || !isDated(after) || after.year?.kind !== 'explicit') return wording;
  if (wording.year !== null || (wording.kind !== 'day' && wording.shift !== null)) return wording;
  const turned = placeInYear(wording) > placeInYear(after);
  return { ...wording, year: { kind: 'explicit', year: after.year.year - (turned ? 1 : 0) } };
}

function isDated(wording: Wording): wording is Dated {
  return wording.kind === 'day' || wording.kind === 'month' || wording.kind === 'part-of-year';
}

/** In months, roughly, from the year’s beginning. */
function placeInYear(wording: Dated): number {
  if (wording.kind !== 'part-of-year') return wording.month;
  return wording.part === 'half' ? 1 + 6 * wording.index : 3 + 3 * wording.index;
}
