import { type CivilMonth, civilDate, dayNumber, exists } from './calendar.ts';
import { isDay, type Stretch } from './stretch.ts';

/** What relative times count from, at one place in a text. */
export interface Anchors {
  /** Day of publication, by the clock of the place it was published in; null when unknown. */
  readonly published: number | null;
  /** Whether the text tells of times long before its publication, so that a bare “May” belongs to the year being told. */
  readonly narrative: boolean;
  /** The day spoken of last. */
  readonly day: Stretch | null;
  /** The time spoken of last, of whatever length. */
  readonly last: Stretch | null;
  /** The month spoken of last. */
  readonly month: CivilMonth | null;
  /** The year last written out. */
  readonly year: number | null;
  /** By part of the day (`night`): the last day of which the text named that part. */
  readonly dayParts: ReadonlyMap<string, Stretch>;
  /** Whether the text has named a day by its number in the month. */
  readonly datedDay: boolean;
}

/** At the head of a text, where nothing has been told yet. */
export function firstAnchors(published: number | null, narrative: boolean): Anchors {
  return {
    published,
    narrative,
    day: null,
    last: null,
    month: null,
    year: null,
    dayParts: new Map(),
    datedDay: false,
  };
}

/** What the text told by one expression, for those after it to count from. */
export interface Told {
  readonly stretch: Stretch;
  /** Whether it gave a day by its number in the month. */
  readonly dated: boolean;
  /** Whether it settled the year. */
  readonly yearTold: boolean;
  /** The part of the day that it named, or null. */
  readonly part: string | null;
}

/** After the text has spoken of a time. */
export function afterTime(anchors: Anchors, { stretch, dated, yearTold, part }: Told): Anchors {
  const { year, month } = civilDate(stretch.first);
  const monthLong = stretch.last - stretch.first < 31;
  return {
    ...anchors,
    day: isDay(stretch) ? stretch : anchors.day,
    last: stretch,
    month: monthLong ? { year, month } : anchors.month,
    year: yearTold ? year : anchors.year,
    dayParts:
      part === null || !isDay(stretch) ? anchors.dayParts : new Map([...anchors.dayParts, [part, stretch]]),
    datedDay: anchors.datedDay || dated,
  };
}

/** The local date of an ISO 8601 date or date-time; null for anything else, and for dates that do not exist. */
export function publicationDay(published: string | null): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(published ?? '');
  if (match === null) return null;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return exists(date) ? dayNumber(date) : null;
}
