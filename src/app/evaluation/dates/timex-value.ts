import { publicationDay } from '../../../analysis/times/anchors.ts';
import { weekdayOf } from '../../../analysis/times/calendar.ts';
import { weekStretch } from '../../../analysis/times/stretch.ts';

/**
 * What the value of a time expression says, in a form in which the notations of TIMEX2, TIMEX3 and our own can be
 * compared. Kinds:
 * - `day`: one calendar day, with or without a clock time
 * - `time`: a stretch of the calendar of another length
 * - `untold`: no value, or one that says only that it cannot be known (`XXXX-XX-XX`)
 * - `length`: how long, not when (`P3D`)
 * - `reference`: the past, present or future at large (`PRESENT_REF`)
 */
export interface TimexValue {
  readonly kind: 'day' | 'time' | 'untold' | 'length' | 'reference';
  /** Equal for equal values of a kind; empty for `untold`. */
  readonly key: string;
}

const SUNDAY = 6;
const UNTOLD: TimexValue = { kind: 'untold', key: '' };

/**
 * A value of TIMEX2 or TIMEX3 (Ferro and others, TIDES 2005, section 3; TimeML 1.2.1). Left out, since our values have no
 * place for them: parts of the day (`TMO`, `TNI`), seconds, time zones. What is open at the end (`1939-XX-XX`) is as
 * precise as what is told of it.
 */
export function valueOfTimex(value: string | null): TimexValue {
  if (value === null) return UNTOLD;
  if (value.endsWith('_REF')) return { kind: 'reference', key: value };
  if (/^P[\dXT.]/.test(value)) return { kind: 'length', key: value };
  const told = value
    .replace(/T(?:MO|MI|AF|EV|NI|DT|XX.*)$/, '')
    .replace(/^(.*T\d\d:\d\d).*$/, '$1')
    .replace(/T(\d\d)$/, 'T$1:00')
    .replace(/(?:-W?X+)+$/, '');
  return told === '' || told.includes('X') ? UNTOLD : toldValue(told);
}

/** A value of our own; null is one that cannot be known. */
export function valueOfIso(value: string | null): TimexValue {
  if (value === null) return UNTOLD;
  return toldValue(seasonOf(value) ?? runOfYearsOf(value) ?? weekendOf(value) ?? value);
}

/** Years before Christ are `BC0264` there and -0263 here. */
function toldValue(value: string): TimexValue {
  const key = value.replace(/^BC(\d{4})/, (_, year: string) =>
    year === '0001' ? '0000' : `-${String(Number(year) - 1).padStart(4, '0')}`,
  );
  return { kind: /^-?\d{4}-\d\d-\d\d(?:T|$)/.test(key) ? 'day' : 'time', key };
}

const PARTS_OF_YEAR: ReadonlyMap<string, string> = new Map([
  ['03 05', 'SP'],
  ['06 08', 'SU'],
  ['09 11', 'FA'],
  ['12 02', 'WI'],
  ['01 03', 'Q1'],
  ['04 06', 'Q2'],
  ['07 09', 'Q3'],
  ['10 12', 'Q4'],
  ['01 06', 'H1'],
  ['07 12', 'H2'],
]);

/** `1939-06/1939-08` is `1939-SU`; a winter is named after the year in which it begins. */
function seasonOf(value: string): string | null {
  const match = /^(-?\d{4})-(\d\d)\/(-?\d{4})-(\d\d)$/.exec(value);
  const part = PARTS_OF_YEAR.get(`${match?.[2]} ${match?.[4]}`);
  const years = Number(match?.[3]) - Number(match?.[1]);
  return match === null || part === undefined || years !== (part === 'WI' ? 1 : 0)
    ? null
    : `${match[1]}-${part}`;
}

/** `1990/1999` is `199`, `1801/1900` is `18`. Decades and centuries before Christ have other keys on either side. */
function runOfYearsOf(value: string): string | null {
  const match = /^(\d{4})\/(\d{4})$/.exec(value);
  const [first, last] = [Number(match?.[1]), Number(match?.[2])];
  if (first % 10 === 0 && last === first + 9) return String(first / 10).padStart(3, '0');
  return first % 100 === 1 && last === first + 99 ? String((first - 1) / 100).padStart(2, '0') : null;
}

/** Saturday and Sunday are `2031-W19-WE`. */
function weekendOf(value: string): string | null {
  const [first = '', last = ''] = value.split('/');
  const [saturday, sunday] = [publicationDay(first), publicationDay(last)];
  if (saturday === null || sunday !== saturday + 1 || weekdayOf(sunday) !== SUNDAY) return null;
  return `${weekStretch(saturday).iso}-WE`;
}
