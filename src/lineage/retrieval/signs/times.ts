import type { Word } from '../read-words.ts';
import type { SignReader, Signs } from './sign.ts';

/**
 * How the day of the post agrees with months and years that the claim names (*in May 2031*), and with the day on which the
 * claim was about. Nothing is said where the post has no day.
 */
export const timeSigns: SignReader = (query, claim) => {
  const day = readDay(query.date);
  const signs: Signs = {
    'names the month': 0,
    'names a month beside': 0,
    'names the year': 0,
    'names a later time': 0,
    'names an earlier time': 0,
    'weeks apart': unknownApart,
    'within a month': 0,
  };
  if (day === null) return signs;
  for (const time of [...timesIn(claim.text), ...timesIn(claim.title)]) signs[agreement(time, day)] = 1;
  const about = readDay(claim.date);
  return about === null ? signs : { ...signs, ...distance(about.days - day.days) };
};

/** Days after which two are no longer within a month. */
const month = 30;

/** A claim without a day is neither near nor far: as one of a year before or after. */
const unknownApart = Math.log(1 + 52);

/** Before or after makes no difference: who checks claims comes after the post, who repeats them before. @param days from the post to the claim */
function distance(days: number): Signs {
  return {
    'weeks apart': Math.log(1 + Math.abs(days) / 7),
    'within a month': Math.abs(days) < month ? 1 : 0,
  };
}

/** A day: its month counted from year 0, its year, and its day counted from 1970. */
interface Day {
  readonly months: number;
  readonly year: number;
  readonly days: number;
}

function readDay(date: string | null): Day | null {
  const [, year, monthOfYear, dayOfMonth] = /^(\d{4})-(\d\d)-(\d\d)/.exec(date ?? '') ?? [];
  if (year === undefined) return null;
  const days = Date.UTC(Number(year), Number(monthOfYear) - 1, Number(dayOfMonth)) / 86_400_000;
  return { months: Number(year) * 12 + Number(monthOfYear) - 1, year: Number(year), days };
}

/** A month, counted from year 0, or a year alone. */
type NamedTime = { readonly months: number } | { readonly year: number };

const monthNames =
  'january february march april may june july august september october november december'.split(' ');

/** Years in a text, each with the month before it, if there is one, with a day between them or none. */
function timesIn(words: readonly Word[]): NamedTime[] {
  return words.flatMap(({ text }, at): NamedTime[] => {
    if (!/^(?:19|20)\d\d$/.test(text)) return [];
    const before = [words[at - 1]?.text ?? '', words[at - 2]?.text ?? ''];
    const [near = '', far = ''] = before;
    const name = /^\d{1,2}$/.test(near) ? far : near;
    const found = monthNames.indexOf(name);
    return [found < 0 ? { year: Number(text) } : { months: Number(text) * 12 + found }];
  });
}

function agreement(time: NamedTime, day: Day): string {
  if ('year' in time) {
    if (time.year === day.year) return 'names the year';
    return time.year > day.year ? 'names a later time' : 'names an earlier time';
  }
  const apart = time.months - day.months;
  if (apart === 0) return 'names the month';
  if (Math.abs(apart) === 1) return 'names a month beside';
  return apart > 0 ? 'names a later time' : 'names an earlier time';
}
