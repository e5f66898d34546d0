import { dayStretch } from '../../../../analysis/times/stretch.ts';
import { stretchOfValue } from '../../../../analysis/times/stretch-of-value.ts';
import type { TimeExpression } from '../../../../model/time.ts';
import { drawing } from './drawing.ts';

/** A time that a saying tells, in words that end it: ` on 6 May 2031`. */
export type MadeTime = { readonly words: string } & Pick<
  TimeExpression,
  'value' | 'precision' | 'earliest' | 'latest'
>;

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Of ten sayings that tell a time six tell the day, one its hour too, two the month, one the year; so many days back at most. */
const precisions = ['day', 'day', 'day', 'day', 'day', 'day', 'minute', 'month', 'month', 'year'] as const;
const daysBack = { day: 60, minute: 3, month: 700, year: 9_000 };

/**
 * The time that a saying of a document tells, which is always the same; null of every other saying.
 *
 * @param published - ISO 8601 date of the document
 */
export function madeTime(n: number, saying: number, published: string): MadeTime | null {
  const draw = drawing(0x2000_0000 + n * 16 + saying);
  if (draw(2) === 0) return null;
  const precision = precisions[draw(precisions.length)] ?? 'day';
  const back = draw(daysBack[precision]);
  const day = new Date(Date.parse(published) - back * 86_400_000).toISOString().slice(0, 10);
  const [year = '', month = ''] = day.split('-');
  const clock = `${String(draw(24)).padStart(2, '0')}:${String(draw(60)).padStart(2, '0')}`;
  const written = `${Number(day.slice(8))} ${months[Number(month) - 1]} ${year}`;
  switch (precision) {
    case 'minute':
      return told(` at ${clock} on ${written}`, `${day}T${clock}`, precision);
    case 'month':
      return told(` in ${months[Number(month) - 1]} ${year}`, `${year}-${month}`, precision);
    case 'year':
      return told(` in ${year}`, year, precision);
    default:
      return told(` on ${written}`, day, precision);
  }
}

function told(words: string, value: string, precision: MadeTime['precision']): MadeTime {
  const stretch = stretchOfValue(value);
  const [earliest, latest] = [stretch?.first, stretch?.last].map((day) =>
    day === undefined ? null : dayStretch(day).iso,
  );
  return { words, value, precision, earliest: earliest ?? null, latest: latest ?? null };
}
