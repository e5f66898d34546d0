import type { Workspace } from '../store/workspace.ts';
import type { DateRange } from './timeline/date-range.ts';
import { type Days, type Layout, layOut, type TimelineCell } from './timeline/lay-out.ts';
import { itemsOf } from './timeline/read-items.ts';
import { AllStatements, ChosenStatements, type StatementSource } from './timeline/statement-source.ts';
import type { TimelineItem } from './timeline/timeline-item.ts';
import { type Profile, whoIs } from './who-is.ts';

/** Which statements a timeline shows; all that say when something happened where nothing is chosen. */
export interface TimelineChoices {
  /** Those that reached the reader through somebody of this name, as any voice of their chain. */
  readonly through?: string | undefined;
  /** Those in whose words somebody of this name is mentioned by others. */
  readonly about?: string | undefined;
  /** Those that speak of a day in this range. */
  readonly happened?: DateRange | undefined;
  /** Those that were said on a day in this range, by what the text tells, else by the date of the document. */
  readonly said?: DateRange | undefined;
  /** Also those that do not say when it happened. */
  readonly undated?: boolean | undefined;
  /** At most so many statements. */
  readonly limit?: number | undefined;
}

/** Somebody who goes by a name that was given. */
export interface NamedActor {
  readonly id: string;
  readonly name: string;
}

/** Statements that speak of the same days, in the order in which they were said. */
export interface TimelineRow {
  /** The days of which they speak; null where they do not say when it happened. */
  readonly happened: Days | null;
  /** Of statements that do not say when it happened: the days on which they were said, null where these are not known either. */
  readonly said: Days | null;
  /** At least one. */
  readonly items: readonly TimelineItem[];
}

/** Statements on two axes: when it is said to have happened, and when it was said. */
export interface Timeline {
  /** Who goes by the name given as `through`, and as `about`; null where none was given. */
  readonly through: readonly NamedActor[] | null;
  readonly about: readonly NamedActor[] | null;
  /** How many statements fit that say when it happened, and how many that do not; whatever the limit. */
  readonly dated: number;
  readonly undated: number;
  /** How many of the dated ones speak of which days and were said on which. */
  readonly cells: readonly TimelineCell[];
  /**
   * By the first and then the last day of what happened; then, where they were asked for, those that do not say, by when they were
   * said. Read from the workspace row by row, as they are asked for.
   */
  readonly rows: () => Generator<TimelineRow>;
}

/** Lays the statements of a workspace out by when it is said to have happened, and within that by when they were said. */
export function timeline(workspace: Workspace, choices: TimelineChoices = {}): Timeline {
  const { happened = null, said = null, undated = false, limit = Number.POSITIVE_INFINITY } = choices;
  const [through, about] = [choices.through, choices.about].map((name) =>
    name === undefined ? null : whoIs(workspace, name),
  );
  const source = sourceOf(workspace, through ?? null, about ?? null);
  const dates = workspace.times.ofDocuments();
  const dateOf = (document: string) => dates.get(document) ?? null;
  // What speaks of no day is in no range of days, and needs no rows where it is only counted.
  const isCounted = happened !== null || (said === null && !undated);
  const layout = layOut(isCounted ? source.times('dated') : timesOf(source), dateOf, {
    happened,
    said,
    undated,
  });
  const counted = isCounted && happened === null ? source.countUndated() : 0;
  return {
    through: through?.map(namedActor) ?? null,
    about: about?.map(namedActor) ?? null,
    dated: layout.dated,
    undated: layout.undated + counted,
    cells: layout.cells,
    rows: () => rowsOf(layout, source, workspace, limit),
  };
}

function sourceOf(
  workspace: Workspace,
  through: readonly Profile[] | null,
  about: readonly Profile[] | null,
): StatementSource {
  const passed = through?.flatMap(({ statements }) => statements.map(({ record }) => record));
  const told = about?.flatMap((profile) => profile.about.map(({ record }) => record));
  if (passed === undefined) {
    return told === undefined ? new AllStatements(workspace) : new ChosenStatements(told);
  }
  if (told === undefined) return new ChosenStatements(passed);
  const both = new Set(told.map(({ id }) => id));
  return new ChosenStatements(passed.filter(({ id }) => both.has(id)));
}

function* timesOf(source: StatementSource) {
  yield* source.times('dated');
  yield* source.times('undated');
}

function namedActor({ entity }: Profile): NamedActor {
  return { id: entity.id, name: entity.name };
}

function* rowsOf(
  { rows }: Layout,
  source: StatementSource,
  workspace: Workspace,
  limit: number,
): Generator<TimelineRow> {
  let left = limit;
  for (const row of rows) {
    if (left <= 0) return;
    const items = itemsOf(row.times, source, workspace).slice(0, left);
    // Somebody else may have read a document anew since the rows were laid out.
    if (items.length === 0) continue;
    left -= items.length;
    yield { happened: row.happened, said: row.said, items };
  }
}
