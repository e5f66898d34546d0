import { type Anchors, afterTime, firstAnchors } from './anchors.ts';
import { countsFromPublication, firstPassage, isNarrative, passageAt, tellsOfPast } from './narrative.ts';
import type { Expression, Expressions } from './read-expressions.ts';
import { type DateOrders, habitOf, habitualDay } from './read-numeric-date.ts';
import { resolve } from './resolve.ts';
import { ruleOf, spellsDay, spellsYear } from './rule.ts';
import type { Stretch } from './stretch.ts';

/** An expression and when it is; `stretch` is null where that cannot be known. */
export interface Resolved {
  readonly expression: Expression;
  readonly stretch: Stretch | null;
  readonly rule: string;
}

/** Resolves the expressions of a text in order, each against the publication and what the text told before it. */
export function resolveAll({ expressions, orders }: Expressions, published: number | null): Resolved[] {
  const habit = habitOf(ordersByPublication(expressions, published, orders));
  const whole = isNarrative(expressions, published);
  let passage = firstPassage;
  let anchors = firstAnchors(published, whole, numbersDays(expressions));
  const all: Resolved[] = [];
  for (const expression of expressions) {
    const { wording, direction } = expression;
    passage = passageAt(passage, expression, published);
    anchors = { ...anchors, narrative: whole || tellsOfPast(passage) };
    const stretch = resolve(wording, { anchors, direction, habit });
    const resolved = { expression, stretch, rule: ruleOf(wording, anchors, direction) };
    all.push(resolved);
    anchors = anchorsAfter(anchors, resolved);
  }
  return all;
}

/** A date that is the day of publication when it is read one way round is read so, as “Published: 5/11/2033” on top of a page. */
function ordersByPublication(
  expressions: readonly Expression[],
  published: number | null,
  orders: DateOrders,
): DateOrders {
  let { dayFirst, monthFirst } = orders;
  for (const { wording } of expressions) {
    if (wording.kind !== 'ambiguous' || published === null) continue;
    const { first, second, year } = wording;
    dayFirst ||= habitualDay(first, second, year, 'day-first')?.first === published;
    monthFirst ||= habitualDay(first, second, year, 'month-first')?.first === published;
  }
  return { dayFirst, monthFirst };
}

/** Lists seldom run on so far: “on the first … on the second” may be points of an argument, “on the eighth” is hardly one. */
const BEYOND_LISTS = 5;
/** One by itself may be a floor or a race. */
const FEWEST_NUMBERED_DAYS = 2;

/** Whether a text that tells no other date means days by its “on the eighth … on the tenth”. */
function numbersDays(expressions: readonly Expression[]): boolean {
  const numbered = expressions.filter(
    ({ wording }) => wording.kind === 'day-of-month' && wording.day >= BEYOND_LISTS,
  );
  return numbered.length >= FEWEST_NUMBERED_DAYS;
}

/** In a story, what counts from the publication (“today”) is an aside and leads nowhere. */
function anchorsAfter(anchors: Anchors, { expression, stretch }: Resolved): Anchors {
  const { wording, part } = expression;
  if (stretch === null || (anchors.narrative && countsFromPublication(wording))) return anchors;
  const yearTold =
    spellsYear(wording) || (anchors.narrative && (wording.kind === 'day' || wording.kind === 'month'));
  return afterTime(anchors, {
    stretch,
    dated: spellsDay(wording),
    yearTold,
    part,
    opens: expression.opens,
  });
}
