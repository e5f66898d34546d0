import { compareTimes, type PublicationTime } from '../copies/publication-time.ts';
import type { ComparableTrace } from './comparable-trace.ts';

const hour = 3_600_000;

/**
 * Negative where the first of two documents was published before the second, positive where after, 0 where that cannot be told. A statement of which only the day is
 * known is one of the hours in which offices are open: a paper of half past five has nothing from it, a broadcast of ten in the evening may.
 */
export function publicationOrder(a: ComparableTrace, b: ComparableTrace): number {
  return compareTimes(hoursOf(a), hoursOf(b));
}

/** From seven in the morning to nine in the evening. */
const open = { from: 7 * hour, to: 21 * hour };

function hoursOf({ report: { published }, trace }: ComparableTrace): PublicationTime | null {
  const isDay = published !== null && trace.published?.length === '2033-05-06'.length;
  if (!isDay || trace.issuer.kind !== 'statement') return published;
  return { ...published, earliest: published.earliest + open.from, latest: published.earliest + open.to };
}
