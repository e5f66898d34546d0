import type { Days, TimelineCell } from '../timeline/lay-out.ts';
import { PERIOD_UNITS, type PeriodUnit, periodAround, periodOf } from '../timeline/period.ts';

/** How many statements of a row were said in the period of a column. */
export interface GridCount {
  readonly statements: number;
  /** Whether any of them was said before the time of which it speaks begins. */
  readonly isBefore: boolean;
}

/** A timeline as a table of counts: what happened goes down, what was said goes across. */
export interface TimelineGrid {
  /** Of the columns. */
  readonly unit: PeriodUnit;
  /** In order of time; null: it is not known when it was said. */
  readonly columns: readonly (Days | null)[];
  /** In order of time. A count for each column, null where there is none. */
  readonly rows: readonly { readonly happened: Days; readonly counts: readonly (GridCount | null)[] }[];
}

/** More rows than this are no overview: with its head the table fills half of a tall terminal. */
const mostRows = 24;

/**
 * Draws cells together until the table has no more rows than a terminal shows, and is as narrow as `fits` asks. Null where there
 * are fewer than two rows or columns, which need no table, or where no unit is long enough.
 */
export function timelineGrid(
  cells: readonly TimelineCell[],
  fits: (grid: TimelineGrid) => boolean,
): TimelineGrid | null {
  const rowOf = rowsFor(cells);
  if (rowOf === null) return null;
  const days = distinct(cells.map(rowOf)).filter((one) => one !== null);
  const byRow = Map.groupBy(cells, (cell) => keyOf(rowOf(cell)));
  const grid = firstUnit((unit) => {
    const drawn = drawTogether(cells, days, byRow, unit);
    return fits(drawn) ? drawn : null;
  });
  return grid === null || grid.rows.length < 2 || grid.columns.length < 2 ? null : grid;
}

type RowOf = (cell: TimelineCell) => Days | null;

/**
 * In which row a cell comes. What is told from the months in which anything was said keeps its days longest: what lies far from
 * them, the past of a report, is drawn together first.
 */
function rowsFor(cells: readonly TimelineCell[]): RowOf | null {
  const isNear = nearness(cells);
  return firstUnit((near) =>
    firstUnit((far) => {
      if (PERIOD_UNITS.indexOf(far) < PERIOD_UNITS.indexOf(near)) return null;
      const rowOf: RowOf = ({ happened }) => happened && around(happened, isNear(happened) ? near : far);
      return distinct(cells.map(rowOf)).length <= mostRows ? rowOf : null;
    }),
  );
}

/** Whether days lie in the time from the first to the last month in which something was said. */
function nearness(cells: readonly TimelineCell[]): (days: Days) => boolean {
  const said = cells.map((cell) => cell.said?.first ?? null).filter((day) => day !== null);
  const [first, ...others] = said;
  if (first === undefined) return () => true;
  const [least, most] = others.reduce(([a, b], day) => [Math.min(a, day), Math.max(b, day)], [first, first]);
  const [start, end] = [periodAround(least, 'month').first, periodAround(most, 'month').last];
  return (days) => days.first >= start && days.last <= end;
}

function drawTogether(
  cells: readonly TimelineCell[],
  rows: readonly Days[],
  byRow: ReadonlyMap<string, readonly TimelineCell[]>,
  unit: PeriodUnit,
): TimelineGrid {
  const columnOf = ({ said }: TimelineCell) => said && periodAround(said.first, unit);
  const columns = distinct(cells.map(columnOf));
  const counted = rows.map((happened) => {
    const byColumn = Map.groupBy(byRow.get(keyOf(happened)) ?? [], (cell) => keyOf(columnOf(cell)));
    return { happened, counts: columns.map((column) => countOf(byColumn.get(keyOf(column)) ?? [])) };
  });
  return { unit, columns, rows: counted };
}

function firstUnit<Choice>(choose: (unit: PeriodUnit) => Choice | null): Choice | null {
  for (const unit of PERIOD_UNITS) {
    const choice = choose(unit);
    if (choice !== null) return choice;
  }
  return null;
}

/** The shortest period, of this unit or a longer one, that holds all these days; of days, and where none does, the days themselves. */
function around(days: Days, unit: PeriodUnit): Days {
  if (unit === 'day') return days;
  const longer = PERIOD_UNITS.slice(PERIOD_UNITS.indexOf(unit));
  const periods = longer.map((one) => periodAround(days.first, one));
  return periods.find((period) => days.last <= period.last) ?? days;
}

function countOf(cells: readonly TimelineCell[]): GridCount | null {
  if (cells.length === 0) return null;
  const statements = cells.reduce((sum, cell) => sum + cell.statements, 0);
  const isBefore = cells.some(
    ({ happened, said }) => happened !== null && said !== null && said.last < happened.first,
  );
  return { statements, isBefore };
}

/** In order of time, each once; null last. */
function distinct(all: readonly (Days | null)[]): (Days | null)[] {
  const once = new Map(all.map((days) => [keyOf(days), days]));
  return [...once.values()].sort((a, b) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return a.first - b.first || a.last - b.last;
  });
}

function keyOf(days: Days | null): string {
  return days === null ? '-' : `${days.first} ${days.last}`;
}

/** A period in a few characters: what its end has in common with its beginning is left out, `2031-05-10/11`. */
export function shortPeriod(days: Days): string {
  const { iso } = periodOf(days);
  const [from = '', to] = iso.split('/');
  if (to === undefined) return iso;
  const cut = to.lastIndexOf('-') + 1;
  return cut > 1 && from.startsWith(to.slice(0, cut)) ? `${from}/${to.slice(cut)}` : iso;
}
