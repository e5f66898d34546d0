import { civilDate } from '../../analysis/times/calendar.ts';
import {
  dayStretch,
  monthStretch,
  rangeStretch,
  type Stretch,
  weekStretch,
  yearStretch,
  yearsStretch,
} from '../../analysis/times/stretch.ts';
import type { Days } from './lay-out.ts';

/** The units into which a timeline is drawn together, each longer than the one before. */
export const PERIOD_UNITS = ['day', 'month', 'year', 'decade', 'century'] as const;

/** A unit of the calendar. Decades begin with years that end in 0, centuries with years that end in 00. */
export type PeriodUnit = (typeof PERIOD_UNITS)[number];

/** The period of this unit in which a day lies (a day number from 1970-01-01). */
export function periodAround(day: number, unit: PeriodUnit): Stretch {
  const { year, month } = civilDate(day);
  switch (unit) {
    case 'day':
      return dayStretch(day);
    case 'month':
      return monthStretch({ year, month });
    case 'year':
      return yearStretch(year);
    case 'decade':
      return yearsAround(year, 10);
    case 'century':
      return yearsAround(year, 100);
  }
}

function yearsAround(year: number, length: number): Stretch {
  const first = Math.floor(year / length) * length;
  return yearsStretch(first, first + length - 1, length === 10 ? 'decade' : 'century');
}

/** Days in the shortest way in which ISO 8601 writes them: `2031-05` for all of May, `2031-05-10/2031-05-11` for two of its days. */
export function periodOf({ first, last }: Days): Stretch {
  const units = [
    dayStretch(first),
    weekStretch(first),
    periodAround(first, 'month'),
    periodAround(first, 'year'),
  ];
  const unit = units.find((one) => one.first === first && one.last === last);
  return unit ?? runOf(first, last, 'year') ?? runOf(first, last, 'month') ?? daysBetween(first, last);
}

/** Null where it does not begin and end with such units. */
function runOf(first: number, last: number, unit: PeriodUnit): Stretch | null {
  const [from, to] = [periodAround(first, unit), periodAround(last, unit)];
  return from.first === first && to.last === last ? rangeStretch(from, to) : null;
}

function daysBetween(first: number, last: number): Stretch {
  const days = rangeStretch(dayStretch(first), dayStretch(last));
  if (days === null) throw new RangeError('A period ends after it begins.');
  return days;
}
