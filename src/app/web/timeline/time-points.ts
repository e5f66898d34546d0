import type { Shapes } from '../api/client.ts';
import { type Stretch, stretchOf } from './moments.ts';
import { hull, type TimePoint } from './time-marks.ts';

type Timeline = Shapes['Timeline'];

/** Statements by the days of which they speak and on which they were said; when that is, nobody knows of some. */
export function pointsOfCells(cells: Timeline['cells']): TimePoint[] {
  return cells.flatMap((cell) => {
    const [happened, said] = [daysOf(cell.happened), cell.said === null ? null : daysOf(cell.said)];
    if (happened === null || said === null) return [];
    return [{ happened, said, saidBetween: null, count: cell.statements }];
  });
}

/** Each statement by its own times, by the minute where they tell it, and with when it can have been said. */
export function pointsOfItems(items: Timeline['items']): TimePoint[] {
  return items.flatMap((item) => {
    const happened = item.happened === null ? null : stretchOf(item.happened.value);
    const said = item.said.value === null ? null : stretchOf(item.said.value);
    if (happened === null || said === null) return [];
    return [{ happened, said, saidBetween: betweenOf(item.said), count: 1 }];
  });
}

/** Null where it is one day, or the document tells no more than its own. */
function betweenOf({ earliest, latest }: Timeline['items'][number]['said']): TimePoint['saidBetween'] {
  if (earliest === latest) return null;
  return {
    from: earliest === null ? null : (stretchOf(earliest)?.from ?? null),
    to: latest === null ? null : (stretchOf(latest)?.to ?? null),
  };
}

function daysOf({ first, last }: { readonly first: string; readonly last: string }): Stretch | null {
  return stretchOf(`${first}/${last}`);
}

/** So much room there is beside the first and the last, in shares of all of it, and in days at least. */
const room = { share: 0.03, days: 0.5 };

/**
 * What an axis shows: what was chosen; at an end that was not, all that there is, with some room. Null where there is nothing.
 *
 * @param all - what is to be seen
 */
export function windowOf(
  from: string | undefined,
  until: string | undefined,
  all: readonly Stretch[],
): Stretch | null {
  const extent = all.reduce<Stretch | null>((so, one) => (so === null ? one : hull(so, one)), null);
  const chosen = { from: stretchOf(from ?? '')?.from, to: stretchOf(until ?? '')?.to };
  const [first, last] = [chosen.from ?? extent?.from, chosen.to ?? extent?.to];
  if (first === undefined || last === undefined) return null;
  const beside = Math.max(room.days, (last - first) * room.share);
  const shown = {
    from: chosen.from ?? first - beside,
    to: chosen.to ?? last + beside,
  };
  return shown.to > shown.from ? shown : null;
}

/** A stretch around the same middle, so many times as long; not shorter than ten minutes. */
export function stretched({ from, to }: Stretch, factor: number): Stretch {
  const half = Math.max(5 / 1_440, ((to - from) / 2) * factor);
  const middle = (from + to) / 2;
  return { from: middle - half, to: middle + half };
}
