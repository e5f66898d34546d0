/** Milliseconds of a day. */
const day = 86_400_000;

/**
 * The day on which a time falls as it is written, or on which its month or year begins, counted from 1 January 1970; null where it is no
 * ISO 8601 date.
 */
export function dayNumber(time: string | null): number | null {
  const [, year, month = '01', date = '01'] = /^(-?\d{4,6})(?:-(\d\d)(?:-(\d\d))?)?/u.exec(time ?? '') ?? [];
  if (year === undefined) return null;
  // Date.UTC would take the years 0 to 99 for those of the last century.
  const at = new Date(0).setUTCFullYear(Number(year), Number(month) - 1, Number(date));
  return Number.isNaN(at) ? null : Math.round(at / day);
}
