import type { z } from '@hono/zod-openapi';
import { type PartLocator, partLocator } from '../../../analysis/statements/part-locator.ts';
import { dayStretch } from '../../../analysis/times/stretch.ts';
import { stretchOfValue } from '../../../analysis/times/stretch-of-value.ts';
import type { Statement } from '../../../model/statement.ts';
import type { DateRange } from '../../timeline/date-range.ts';
import { type Days, layOut } from '../../timeline/lay-out.ts';
import { saidTime } from '../../timeline/said-time.ts';
import { daysBetween, happenedTime } from '../../timeline/timeline-item.ts';
import type { timeline, timelineChoices } from '../contract/timeline.ts';
import type { PileView } from '../view/pile-view.ts';
import { asOfCounts } from './as-of-counts.ts';
import { joinCells } from './join-cells.ts';
import { namedDocuments } from './named-documents.ts';
import { shownStatement } from './shown-statement.ts';

type Choices = z.output<typeof timelineChoices>;
type Timeline = z.output<typeof timeline>;

/** Statements that fit, by when it is said to have happened, and within that by when they were said. */
export function layOutTimeline(view: PileView, choices: Choices): Timeline {
  const chosen = chooseStatements(view, choices);
  const layout = layOut(
    chosen.map((one) => ({ ...one, statements: 1 })),
    (document) => view.documents.get(document)?.published ?? null,
    {
      happened: rangeOf(choices.from, choices.until),
      said: rangeOf(choices.saidFrom, choices.saidUntil),
      undated: choices.undated !== undefined,
    },
  );
  const shown = layout.rows
    .flatMap(({ times }) => times as readonly unknown[] as readonly Statement[])
    .slice(choices.offset, choices.offset + choices.limit);
  return {
    asOf: asOfCounts(view),
    dated: layout.dated,
    undated: layout.undated,
    cells: joinCells(layout.cells.filter(({ happened }) => happened !== null)).flatMap(
      ({ happened, said, statements }) =>
        happened === null ? [] : [{ happened: isoDays(happened), said: said && isoDays(said), statements }],
    ),
    items: shown.map(itemReader(view)),
    documents: namedDocuments(
      view,
      shown.map(({ document }) => document),
    ),
  };
}

function chooseStatements(view: PileView, choices: Choices): readonly Statement[] {
  const { through, about, claim } = choices;
  const [passed, told] = [view.uses.get(through ?? ''), view.uses.get(about ?? '')];
  return view.ledger.statements.filter(
    (one) =>
      isWithinClock(one.when, choices.from, choices.until) &&
      isWithinClock(
        one.said ?? view.documents.get(one.document)?.published ?? null,
        choices.saidFrom,
        choices.saidUntil,
      ) &&
      (claim === undefined || one.claim === claim) &&
      (through === undefined || passed?.voiced.has(one.id) || passed?.relayed.has(one.id)) &&
      (about === undefined || told?.about.has(one.id)),
  );
}

/**
 * False only where a bound with a clock time falls on the very day of a time that has one too, and shuts it out: days are chosen
 * elsewhere. Clocks are compared as they are written, each in its own zone, as days are.
 */
function isWithinClock(value: string | null, from: string | undefined, until: string | undefined): boolean {
  const [day, clock] = dayAndClock(value);
  const [firstDay, first] = dayAndClock(from);
  const [lastDay, last] = dayAndClock(until);
  if (clock === undefined) return true;
  const isTooEarly = first !== undefined && day === firstDay && clock < first;
  return !isTooEarly && !(last !== undefined && day === lastDay && clock > last);
}

/** `2031-05-06` and `14:20` of `2031-05-06T14:20:30Z`. */
function dayAndClock(value: string | null | undefined): [string | undefined, string | undefined] {
  const [day, clock] = value?.split('T') ?? [];
  return [day, clock?.slice(0, 5)];
}

/** Null where it is open on both sides. What is no date is no bound. */
function rangeOf(from: string | undefined, until: string | undefined): DateRange | null {
  const first = from === undefined ? null : (stretchOfValue(from)?.first ?? null);
  const last = until === undefined ? null : (stretchOfValue(until)?.last ?? null);
  return first === null && last === null ? null : { from: first, until: last };
}

function isoDays({ first, last }: Days): { first: string; last: string } {
  return { first: dayStretch(first).iso, last: dayStretch(last).iso };
}

function itemReader(view: PileView): (statement: Statement) => Timeline['items'][number] {
  const parts = new Map<string, PartLocator>();
  return (statement) => {
    const document = view.documents.get(statement.document);
    const happened = happenedTime(statement.when);
    if (document === undefined)
      throw new RangeError(`The document ${statement.document} is not in the view.`);
    const partAt = parts.get(document.id) ?? partLocator(document.parts);
    parts.set(document.id, partAt);
    const said = saidTime(statement, partAt(statement.spans[0]?.[0] ?? 0), document);
    return { statement: shownStatement(statement), happened, said, days: daysBetween(happened, said) };
  };
}
