import { type Anchors, afterTime, firstAnchors } from './anchors.ts';
import { countsFromPublication, isNarrative } from './narrative.ts';
import { type DateHabit, dateHabit } from './read-numeric-date.ts';
import { resolve } from './resolve.ts';
import { ruleOf, spellsDay, spellsYear } from './rule.ts';
import type { Stretch } from './stretch.ts';
import type { TimeReader } from './time-reader.ts';
import type { Words } from './word.ts';
import type { Reading } from './wording.ts';

/** An expression and when it is; `stretch` is null where that cannot be known. */
export interface Resolved {
  readonly reading: Reading;
  readonly stretch: Stretch | null;
  readonly rule: string;
}

/** Resolves the expressions of a text in order, each against the publication and what the text told before it. */
export function resolveAll(
  words: Words,
  readings: readonly Reading[],
  published: number | null,
  reader: TimeReader,
): Resolved[] {
  const habit = dateHabit(words, readings);
  let anchors = firstAnchors(published, isNarrative(readings, published));
  const all: Resolved[] = [];
  for (const reading of readings) {
    const resolved = resolveOne(words, reading, anchors, habit, reader);
    all.push(resolved);
    anchors = anchorsAfter(anchors, resolved, reader.dayPartOf(words, reading));
  }
  return all;
}

function resolveOne(
  words: Words,
  reading: Reading,
  anchors: Anchors,
  habit: DateHabit,
  { directionOf }: TimeReader,
): Resolved {
  const direction = directionOf(words, reading);
  const stretch = resolve(reading.wording, { anchors, direction, habit });
  return { reading, stretch, rule: ruleOf(reading.wording, anchors, direction) };
}

/** In a story, what counts from the publication (“today”) is an aside and leads nowhere. */
function anchorsAfter(anchors: Anchors, { reading, stretch }: Resolved, part: string | null): Anchors {
  const { wording } = reading;
  if (stretch === null || (anchors.narrative && countsFromPublication(wording))) return anchors;
  const yearTold =
    spellsYear(wording) || (anchors.narrative && (wording.kind === 'day' || wording.kind === 'month'));
  return afterTime(anchors, {
    stretch,
    dated: spellsDay(wording),
    yearTold,
    part,
  });
}
