/** A stretch of time: half-open, in days since 1970-01-01 with their parts. Clock times are those that are written, each in its own zone. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Minutes in a day. */
const dayInMinutes = 24 * 60;
const dayInMilliseconds = dayInMinutes * 60_000;

const forms = {
  minute: /^(-?\d{4,6})-(\d\d)-(\d\d)T(\d\d):(\d\d)/u,
  day: /^(-?\d{4,6})-(\d\d)-(\d\d)$/u,
  week: /^(-?\d{4,6})-W(\d\d)$/u,
  month: /^(-?\d{4,6})-(\d\d)$/u,
  year: /^(-?\d{4,6})$/u,
};

/**
 * The stretch that an ISO 8601 value means: a year, month, week, day, minute, or all from one of these to another. Null for any
 * other form and for what the calendar does not have.
 */
export function stretchOf(value: string): Stretch | null {
  const [first = '', last = first] = value.split('/');
  const [start, end] = [unitOf(first), unitOf(last)];
  return start === null || end === null || end.to <= start.from ? null : { from: start.from, to: end.to };
}

function unitOf(value: string): Stretch | null {
  return minuteOf(value) ?? dayOf(value) ?? weekOf(value) ?? monthOf(value) ?? yearOf(value);
}

function minuteOf(value: string): Stretch | null {
  const [, year, month, day, hour, minute] = forms.minute.exec(value) ?? [];
  if (Number(hour) > 23 || Number(minute) > 59) return null;
  const from = dayNumber(Number(year), Number(month), Number(day));
  if (from === null) return null;
  const clock = Number(hour) * 60 + Number(minute);
  return { from: from + clock / dayInMinutes, to: from + (clock + 1) / dayInMinutes };
}

function dayOf(value: string): Stretch | null {
  const [, year, month, day] = forms.day.exec(value) ?? [];
  const from = dayNumber(Number(year), Number(month), Number(day));
  return from === null ? null : { from, to: from + 1 };
}

/** The first week of a year is that of 4 January, and begins on a Monday. */
function weekOf(value: string): Stretch | null {
  const [, year, week] = forms.week.exec(value) ?? [];
  const fourth = dayNumber(Number(year), 1, 4);
  if (fourth === null || Number(week) < 1 || Number(week) > 53) return null;
  const from = mondayBefore(fourth) + 7 * (Number(week) - 1);
  return { from, to: from + 7 };
}

function monthOf(value: string): Stretch | null {
  const [, year, month] = forms.month.exec(value) ?? [];
  const from = dayNumber(Number(year), Number(month), 1);
  return from === null ? null : { from, to: startOfMonth(Number(year), Number(month) + 1) };
}

function yearOf(value: string): Stretch | null {
  const [, year] = forms.year.exec(value) ?? [];
  const from = dayNumber(Number(year), 1, 1);
  return from === null ? null : { from, to: startOfMonth(Number(year) + 1, 1) };
}

/** Null for a date that does not exist, or that lies outside of what a `Date` can hold. */
function dayNumber(year: number, month: number, day: number): number | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const isSame = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isSame ? date.getTime() / dayInMilliseconds : null;
}

/** The first day of a month, which may be the thirteenth of a year or its zeroth. */
export function startOfMonth(year: number, month: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, 1) / dayInMilliseconds;
}

/** The Monday that is this day or comes before it. 1970-01-01 was a Thursday. */
export function mondayBefore(day: number): number {
  return Math.floor((Math.floor(day) + 3) / 7) * 7 - 3;
}

/** A moment as the calendar and the clock have it; rounded to a minute. */
export interface Civil {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/** What the calendar and the clock say at a moment. */
export function civilOf(moment: number): Civil {
  const date = new Date(Math.round(moment * dayInMinutes) * 60_000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  };
}

/** Shorter than this, in days, a choice is told by the minute; longer, by the day, since hours do not matter to it. */
const clocksMatter = 3;

/** A stretch that somebody drew, as the bounds that choose it: the first and the last day or minute that belong to it. */
export function boundsOf({ from, to }: Stretch): { readonly from: string; readonly until: string } {
  if (to - from >= clocksMatter || (isMidnight(from) && isMidnight(to) && to - from > 0.5)) {
    return { from: isoDay(Math.round(from)), until: isoDay(Math.max(Math.round(from), Math.round(to) - 1)) };
  }
  const minutes = { from: Math.floor(from * dayInMinutes), to: Math.ceil(to * dayInMinutes) - 1 };
  return {
    from: isoMinute(minutes.from / dayInMinutes),
    until: isoMinute(Math.max(minutes.from, minutes.to) / dayInMinutes),
  };
}

/** By the minute. */
function isMidnight(moment: number): boolean {
  return Math.round(moment * dayInMinutes) % dayInMinutes === 0;
}

/** `2034-03-07`. */
export function isoDay(moment: number): string {
  const { year, month, day } = civilOf(Math.floor(moment));
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${year < 0 ? '-' : ''}${digits}-${twoDigits(month)}-${twoDigits(day)}`;
}

function isoMinute(moment: number): string {
  const { hour, minute } = civilOf(moment);
  return `${isoDay(moment + 1 / (4 * dayInMinutes))}T${twoDigits(hour)}:${twoDigits(minute)}`;
}

/** `07`. */
export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
