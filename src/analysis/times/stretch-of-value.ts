import { dayNumber, exists, mondayOf } from './calendar.ts';
import { dayStretch, monthStretch, rangeStretch, type Stretch, weekStretch, yearStretch } from './stretch.ts';

/** Years of up to six digits: their days are whole numbers that arithmetic keeps exact. Negative ones are before the year 0. */
const forms = {
  day: /^(-?\d{4,6})-(\d{2})-(\d{2})(T.*)?$/s,
  week: /^(-?\d{4,6})-W(\d{2})$/,
  month: /^(-?\d{4,6})-(\d{2})$/,
  year: /^(-?\d{4,6})$/,
};

/**
 * The stretch that an ISO 8601 value means, in the forms of `TimeExpression.value` and `Document.published`: a day, with or
 * without a clock time (whose zone is left out of account: the local date counts), a week, a month, a year, or a range of two
 * of these. Null for any other form, for dates that do not exist, and for ranges that end before they begin.
 */
export function stretchOfValue(value: string): Stretch | null {
  const slash = value.indexOf('/');
  if (slash === -1) return unitOf(value);
  const [from, to] = [unitOf(value.slice(0, slash)), unitOf(value.slice(slash + 1))];
  return from === null || to === null ? null : rangeStretch(from, to);
}

function unitOf(value: string): Stretch | null {
  return dayOf(value) ?? weekOf(value) ?? monthOf(value) ?? yearOf(value);
}

function dayOf(value: string): Stretch | null {
  const found = forms.day.exec(value);
  if (found === null) return null;
  const date = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
  if (!exists(date)) return null;
  const day = dayStretch(dayNumber(date));
  return found[4] === undefined ? day : { ...day, iso: value, precision: 'minute' };
}

function weekOf(value: string): Stretch | null {
  const found = forms.week.exec(value);
  if (found === null) return null;
  const firstMonday = mondayOf(dayNumber({ year: Number(found[1]), month: 1, day: 4 }));
  const week = weekStretch(firstMonday + 7 * (Number(found[2]) - 1));
  // A year has 52 weeks or 53: what would be the next belongs to another year.
  return week.iso === value ? week : null;
}

function monthOf(value: string): Stretch | null {
  const found = forms.month.exec(value);
  if (found === null) return null;
  const month = { year: Number(found[1]), month: Number(found[2]) };
  return exists({ ...month, day: 1 }) ? monthStretch(month) : null;
}

function yearOf(value: string): Stretch | null {
  const found = forms.year.exec(value);
  return found === null ? null : yearStretch(Number(found[1]));
}
