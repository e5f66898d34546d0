/** Months as they are written in dates. */
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A time in ISO 8601 as it is read: `7 Mar 2034`, `7 Mar 2034, 18:05`, `Mar 2034`, `2034`; a range with a dash. */
export function readableTime(value: string | null | undefined): string {
  if (value == null) return 'undated';
  const [from = '', until] = value.split('/');
  return until === undefined ? readableUnit(from) : `${readableUnit(from)} – ${readableUnit(until)}`;
}

/** Its day alone. */
export function readableDay(value: string | null | undefined): string {
  return readableTime(value == null ? value : value.split('T')[0]);
}

function readableUnit(value: string): string {
  const [date = '', clock] = value.split('T');
  const [, year, month, day] = /^(-?\d{4})-(\d\d)(?:-(\d\d))?$/u.exec(date) ?? [];
  if (year === undefined || month === undefined) return value;
  const named = `${months[Number(month) - 1] ?? month} ${year}`;
  const time = clock === undefined ? '' : `, ${clock.slice(0, 5)}`;
  return day === undefined ? named : `${Number(day)} ${named}${time}`;
}
