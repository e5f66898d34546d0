/** Which of two dates is earlier: negative where the first is, positive where the second is, 0 where they do not tell. */
export function compareDates(a: string | null, b: string | null): number {
  if (a === null || b === null) return 0;
  const [dayA, dayB] = [a.slice(0, 10), b.slice(0, 10)];
  const isExact = a.length > 10 && b.length > 10;
  if (isExact) return Math.sign(Date.parse(a) - Date.parse(b));
  const length = Math.min(dayA.length, dayB.length);
  const [cutA, cutB] = [dayA.slice(0, length), dayB.slice(0, length)];
  return cutA < cutB ? -1 : cutA > cutB ? 1 : 0;
}

/** Days from one date to another, by their days of the month; null where either is not known to the day. */
export function daysBetween(a: string | null, b: string | null): number | null {
  const [first, last] = [Date.parse(a?.slice(0, 10) ?? ''), Date.parse(b?.slice(0, 10) ?? '')];
  return Number.isNaN(first) || Number.isNaN(last) ? null : Math.abs(last - first) / 86_400_000;
}
