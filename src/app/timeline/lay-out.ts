import type { Stretch } from '../../analysis/times/stretch.ts';
import { stretchOfValue } from '../../analysis/times/stretch-of-value.ts';
import type { StatementTimes } from '../../store/times.ts';
import { type DateRange, touches } from './date-range.ts';

/** Days that belong to it, the first and the last included, counted from 1970-01-01. */
export type Days = Pick<Stretch, 'first' | 'last'>;

/** So many statements that speak of the same days, and for which the same days are the time of saying. */
export interface TimelineCell {
  /** Null where they do not say when it happened. */
  readonly happened: Days | null;
  /** By what the text tells, else by the date of the document; null where neither is known. */
  readonly said: Days | null;
  readonly statements: number;
}

/** Statements that speak of the same days, or, where they speak of none, that were said from the same day on. */
export interface OpenRow {
  readonly happened: Days | null;
  /** Of statements that speak of no day: when they were said. */
  readonly said: Days | null;
  readonly times: StatementTimes[];
}

/** Statements by their times, none of them read. */
export interface Layout {
  /** By the first and then the last day of what happened; then those that speak of no day, by when they were said. */
  readonly rows: readonly OpenRow[];
  /** Of the dated ones, in no order that means anything. */
  readonly cells: readonly TimelineCell[];
  /** How many statements say when it happened, and how many do not. */
  readonly dated: number;
  readonly undated: number;
}

/** What is laid out. */
export interface LayoutChoices {
  /** Those that speak of a day in the range. */
  readonly happened: DateRange | null;
  /** Those that were said on a day in the range, by what the text tells, else by the date of the document. */
  readonly said: DateRange | null;
  /** Whether those that speak of no day have rows; counted they are in any case. */
  readonly undated: boolean;
}

/**
 * Sorts statements into rows by when it happened.
 *
 * @param dateOf - when a document was published or captured, by its id; ISO 8601 or null
 */
export function layOut(
  times: Iterable<StatementTimes>,
  dateOf: (document: string) => string | null,
  { happened, said, undated }: LayoutChoices,
): Layout {
  const daysOf = daysOfValues();
  const table = new Table();
  for (const one of times) {
    const event = daysOf(one.when);
    const saying = daysOf(one.said) ?? daysOf(dateOf(one.document));
    if (happened !== null && !touches(happened, event)) continue;
    if (said !== null && !touches(said, saying)) continue;
    table.put(one, event, saying, event !== null || undated);
  }
  return table.close();
}

/** Values come again and again, and each of them is worked out once. */
function daysOfValues(): (value: string | null) => Days | null {
  const known = new Map<string, Days | null>();
  return (value) => {
    if (value === null) return null;
    const before = known.get(value);
    if (before !== undefined) return before;
    const days = stretchOfValue(value);
    known.set(value, days);
    return days;
  };
}

class Table {
  readonly #rows = new Map<string, OpenRow>();
  readonly #cells = new Map<string, TimelineCell>();
  #dated = 0;
  #undated = 0;

  put(times: StatementTimes, happened: Days | null, said: Days | null, isShown: boolean): void {
    if (happened === null) this.#undated += times.statements;
    else this.#dated += times.statements;
    if (!isShown) return;
    this.#rowOf(happened, said).times.push(times);
    if (happened === null) return;
    const key = `${keyOf(happened)} ${keyOf(said)}`;
    const statements = (this.#cells.get(key)?.statements ?? 0) + times.statements;
    this.#cells.set(key, { happened, said, statements });
  }

  close(): Layout {
    const rows = [...this.#rows.values()].sort(
      (a, b) => compareDays(a.happened, b.happened) || compareDays(a.said, b.said),
    );
    return { rows, cells: [...this.#cells.values()], dated: this.#dated, undated: this.#undated };
  }

  #rowOf(happened: Days | null, said: Days | null): OpenRow {
    const key = happened === null ? `said ${keyOf(said)}` : keyOf(happened);
    const known = this.#rows.get(key);
    if (known !== undefined) return known;
    const row = { happened, said: happened === null ? said : null, times: [] };
    this.#rows.set(key, row);
    return row;
  }
}

function keyOf(days: Days | null): string {
  return days === null ? '-' : `${days.first} ${days.last}`;
}

/** By the first and then the last day; null comes last. */
function compareDays(a: Days | null, b: Days | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a.first - b.first || a.last - b.last;
}
