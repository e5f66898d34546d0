import { type Anchors, afterTime, firstAnchors } from './anchors.ts';
import { directionOf } from './direction.ts';
import { countsFromPublication, isNarrative } from './narrative.ts';
import { type DateHabit, dateHabit } from './read-numeric-date.ts';
import { resolve } from './resolve.ts';
import { ruleOf, spellsDay, spellsYear } from './rule.ts';
import type { Stretch } from './stretch.ts';
import { DAY_PARTS } from './vocabulary.ts';
import { textAt, type Words } from './word.ts';
import type { Reading } from './wording.ts';

/** An expression and when it is; `stretch` is null where that cannot be known. */
export interface Resolved {
  readonly reading: Reading;
  readonly stretch: Stretch | null;
  readonly rule: string;
}

/** Resolves the expressions of a text in order, each against the publication and what the text told before it. */
export function resolveAll(words: Words, readings: readonly Reading[], published: number | null): Resolved[] {
  const habit = dateHabit(words, readings);
  let anchors = firstAnchors(published, isNarrative(readings, published));
  const all: Resolved[] = [];
  for (const reading of readings) {
    const resolved = resolveOne(words, reading, anchors, habit);
    all.push(resolved);
    anchors = anchorsAfter(words, anchors, resolved);
  }
  return all;
}

function resolveOne(words: Words, reading: Reading, anchors: Anchors, habit: DateHabit): Resolved {
  const direction = directionOf(words, reading);
  const stretch = resolve(reading.wording, { anchors, direction, habit });
  return { reading, stretch, rule: ruleOf(reading.wording, anchors, direction) };
}

/** In a story, what counts from the publication (“today”) is an aside and leads nowhere. */
function anchorsAfter(words: Words, anchors: Anchors, { reading, stretch }: Resolved): Anchors {
  const { wording } = reading;
  if (stretch === null || (anchors.narrative && countsFromPublication(wording))) return anchors;
  const yearTold =
    spellsYear(wording) || (anchors.narrative && (wording.kind === 'day' || wording.kind === 'month'));
  return afterTime(anchors, {
    stretch,
    dated: spellsDay(wording),
    yearTold,
    part: namedDayPart(words, reading),
  });
}

function namedDayPart(words: Words, reading: Reading): string | null {
  for (let at = reading.from; at < reading.to; at += 1) {
    if (DAY_PARTS.has(textAt(words, at))) return textAt(words, at);
  }
  return null;
}
