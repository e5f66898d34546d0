import { dayStretch } from '../analysis/times/stretch.ts';
import { stretchOfValue } from '../analysis/times/stretch-of-value.ts';
import type { Findings } from '../model/findings.ts';
import type { Workspace } from '../store/workspace.ts';

/** What could be known at the end of a day. */
export interface AsOf {
  /** ISO 8601 date. */
  readonly day: string;
  /** Ids of the documents that were there by then. */
  readonly documents: ReadonlySet<string>;
  /** How many documents of the workspace were not. */
  readonly later: number;
}

/** The same, told in numbers. */
export interface AsOfCounts {
  readonly day: string;
  /** How many documents were there by then, and how many were not. */
  readonly documents: number;
  readonly later: number;
}

/** How much was there. */
export function countAsOf({ day, documents, later }: AsOf): AsOfCounts {
  return { day, documents: documents.size, later };
}

/**
 * The documents that one could have read by the end of a day: those that were published by then, of which a month or a year counts from
 * its last day on; of those that do not say when, those that were captured by then, or else added to the workspace. A
 * document that was changed later counts from when it was published, as it is held: how it was before is not known.
 *
 * @param day - ISO 8601: a day, or a week, month or year for its last day. RangeError where it is none.
 */
export function documentsAsOf(workspace: Workspace, day: string): AsOf {
  const last = lastDayOf(day);
  if (last === null) throw new RangeError(`${day} is no ISO 8601 date.`);
  const added = workspace.times.documentsAdded();
  const documents = new Set<string>();
  let later = 0;
  for (const [id, date] of workspace.times.ofDocuments()) {
    const known = lastDayKnown(date, added.get(id) ?? null);
    if (known !== null && known <= last) documents.add(id);
    else later += 1;
  }
  return { day: isoDay(last), documents, later };
}

/** The findings of the documents that were there, one document at a time, in the order in which they were added. */
export function* findingsAsOf(workspace: Workspace, { documents }: AsOf): Generator<Findings> {
  for (const id of documents) {
    const found = workspace.maybeFindings(id);
    if (found !== null) yield found;
  }
}

/**
 * From the end of which day on a document was there, an ISO 8601 date.
 *
 * @param date - when it was published, else captured; null where neither is known
 * @param added - when it was added to the workspace
 */
export function dayKnown(date: string | null, added: string | null): string | null {
  const known = lastDayKnown(date, added);
  return known === null ? null : isoDay(known);
}

function lastDayKnown(date: string | null, added: string | null): number | null {
  return lastDayOf(date) ?? lastDayOf(added);
}

/** The number of the last day of an ISO 8601 value, from 1970-01-01; null where it is none. */
function lastDayOf(value: string | null): number | null {
  return value === null ? null : (stretchOfValue(value)?.last ?? null);
}

function isoDay(day: number): string {
  return dayStretch(day).iso;
}
