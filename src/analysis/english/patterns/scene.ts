import type { Span } from '../../../model/span.ts';
import type { Item, Stretch } from '../../stretch.ts';
import type { VerbCue } from '../cues/verb-cue.ts';
import type { Range } from '../sources/find-subject.ts';

/** A stretch with its verbs of reporting, and the stretch before it at the same level of the same paragraph. */
export interface Scene {
  readonly stretch: Stretch;
  readonly items: readonly Item[];
  readonly verbs: readonly VerbCue[];
  readonly before: Stretch | null;
}

/** The span from the first to the last item of a range that is not empty. */
export function spanOf(items: readonly Item[], { first, end }: Range): Span {
  const from = items[first];
  const to = items[end - 1];
  if (from === undefined || to === undefined) throw new RangeError(`No items from ${first} to ${end}.`);
  return [from.start, to.end];
}

/** Spans of several ranges, in text order; empty ranges are left out. */
export function spansOf(items: readonly Item[], ranges: readonly Range[]): Span[] {
  return ranges
    .filter(({ first, end }) => first < end)
    .map((range) => spanOf(items, range))
    .sort((a, b) => a[0] - b[0]);
}
