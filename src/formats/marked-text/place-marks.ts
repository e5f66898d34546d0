import type { Attitude } from '../../model/attribution.ts';
import { type MarkedAttribution, type Role, roles } from './marked-case.ts';

/** A mark to be written. Offsets count UTF-16 code units of the text without marks. */
export interface PlacedMark {
  readonly role: Role;
  /** In rising order. */
  readonly numbers: readonly number[];
  readonly attitude: Attitude;
  readonly referent: readonly string[] | null;
  readonly start: number;
  readonly end: number;
}

/**
 * The marks for these attributions, in the order in which they open, each wholly inside or wholly outside of any
 * other. Spans that cross, as a machine may find them, are cut where the outer one ends:
 *
 *     [----- content 1 -----]                [----- content 1 -----]
 *                 [---- content 2 ----]  ->              [content 2][content 2]
 */
export function placeMarks(attributions: readonly MarkedAttribution[]): PlacedMark[] {
  const waiting = mergeShared(attributions.flatMap(marksOf)).sort(byOpening);
  const placed: PlacedMark[] = [];
  const open: PlacedMark[] = [];
  for (let mark = waiting.shift(); mark; mark = waiting.shift()) {
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= mark.start) open.pop();
    const limit = open.at(-1)?.end ?? mark.end;
    if (mark.end > limit) {
      waiting.push({ ...mark, end: limit }, { ...mark, start: limit });
      waiting.sort(byOpening);
    } else {
      placed.push(mark);
      open.push(mark);
    }
  }
  return placed;
}

function marksOf(attribution: MarkedAttribution): PlacedMark[] {
  const { number, attitude, referent } = attribution;
  return roles.flatMap((role) =>
    attribution[role]
      .filter(([start, end]) => start < end)
      .map(([start, end]) => ({ role, numbers: [number], attitude, referent, start, end })),
  );
}

/** One mark with several numbers where attributions share a span: a source of two cues, a content of two voices. */
function mergeShared(marks: readonly PlacedMark[]): PlacedMark[] {
  const merged = new Map<string, PlacedMark>();
  for (const mark of marks) {
    const attitude = mark.role === 'cue' ? mark.attitude : '';
    const referent = mark.role === 'source' ? JSON.stringify(mark.referent) : '';
    const key = `${mark.start} ${mark.end} ${mark.role} ${attitude} ${referent}`;
    const numbers = [...(merged.get(key)?.numbers ?? []), ...mark.numbers];
    merged.set(key, { ...mark, numbers: [...new Set(numbers)].sort((a, b) => a - b) });
  }
  return [...merged.values()];
}

function byOpening(a: PlacedMark, b: PlacedMark): number {
  return (
    a.start - b.start ||
    b.end - a.end ||
    (a.numbers[0] ?? 0) - (b.numbers[0] ?? 0) ||
    roles.indexOf(b.role) - roles.indexOf(a.role) ||
    (a.attitude < b.attitude ? -1 : Number(a.attitude > b.attitude))
  );
}
