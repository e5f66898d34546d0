/** Between which instants something was published, in milliseconds since 1970; equal where it is known to the second. */
export interface PublicationTime {
  readonly earliest: number;
  readonly latest: number;
  /** By how many milliseconds the clock is ahead that it is told by; null where that is not said: then as if by UTC. */
  readonly offset: number | null;
}

const form =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(Z|[+-]\d\d(?::?\d\d)?)?)?)?)?$/;

/** Reads an ISO 8601 date or date-time, as precise as it is; a day or clock time without zone is taken as UTC. Null where it is none. */
export function publicationTime(published: string | null): PublicationTime | null {
  const [, year, month, day, hour, minute, second, zone] = form.exec(published ?? '') ?? [];
  if (year === undefined) return null;
  const [y, m, d] = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)];
  const start =
    Date.UTC(y, m, d, Number(hour ?? 0), Number(minute ?? 0), Number(second ?? 0)) - offsetOf(zone);
  const offset = zone === undefined ? null : offsetOf(zone);
  if (hour !== undefined)
    return { earliest: start, latest: second === undefined ? start + 59_999 : start, offset };
  const end =
    day !== undefined
      ? Date.UTC(y, m, d + 1)
      : month !== undefined
        ? Date.UTC(y, m + 1, 1)
        : Date.UTC(y + 1, 0, 1);
  return { earliest: start, latest: end - 1, offset };
}

/** Milliseconds by which the clock of a zone is ahead. */
function offsetOf(zone: string | undefined): number {
  if (zone === undefined || zone === 'Z') return 0;
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(3).replace(':', '') || 0)];
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}

/**
 * Negative where the first was surely published before the second, positive where after, 0 where that cannot be told. Where only one tells by which clock, the
 * other is taken to go by the same: most of a pile is of one place.
 */
export function compareTimes(a: PublicationTime | null, b: PublicationTime | null): number {
  if (a === null || b === null) return 0;
  const shiftA = a.offset === null ? (b.offset ?? 0) : 0;
  const shiftB = b.offset === null ? (a.offset ?? 0) : 0;
  if (a.latest - shiftA < b.earliest - shiftB) return -1;
  return b.latest - shiftB < a.earliest - shiftA ? 1 : 0;
}
