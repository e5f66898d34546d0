import { isoDate, writtenDate } from './written-date.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** `Tue, 3 May 2033 10:00:00 +0200 (CEST)`: the weekday, the seconds and the zone may be missing. */
const RFC_DATE =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*[\s-]+(\d{2,4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([+-]\d{4}|[a-z]{1,4}))?)?/i;

/** The zones that RFC 5322 names besides offsets; military letters are read as unknown, as it asks. */
const ZONES: Readonly<Record<string, string>> = {
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  Z: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

/** Longer is no date: white space between its pieces may be of any length. */
const longest = 200;

/**
 * The date of a mail or a feed (RFC 5322, RFC 822 with two digits for the year, ISO 8601, or written out), in ISO 8601 with
 * the sender's own offset; a zone that is not known is left out. Null where it is no date.
 */
export function rfcDate(value: string): string | null {
  const written = value.slice(0, longest).replace(/\s+/g, ' ').trim();
  const match = RFC_DATE.exec(written);
  if (match === null) return isoDate(written) ?? writtenDate(written);
  const [, day = '', monthName = '', year = '', hour, minute, second, zone] = match;
  const month = MONTHS.indexOf(monthName.toLowerCase()) + 1;
  if (month === 0) return writtenDate(written);
  const date = `${fullYear(year)}-${twoDigits(month)}-${day.padStart(2, '0')}`;
  if (hour === undefined) return isoDate(date);
  return isoDate(`${date}T${hour.padStart(2, '0')}:${minute}:${second ?? '00'}${offsetOf(zone)}`);
}

function offsetOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  // `-0000` says that the offset is not known, and the time that of UTC.
  if (zone === '-0000') return 'Z';
  return /^[+-]/.test(zone) ? zone : (ZONES[zone.toUpperCase()] ?? '');
}

/** RFC 5322, 4.3: 00 to 49 are of this century, 50 to 99 and three digits count from 1900. */
function fullYear(year: string): string {
  if (year.length === 4) return year;
  return String(Number(year) + (year.length === 2 && Number(year) < 50 ? 2000 : 1900));
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
