import { isHeading, isInHeading, opensSentence } from './opening.ts';
import { type DateOrders, dateOrders } from './read-numeric-date.ts';
import type { ClockReading, TimeReader } from './time-reader.ts';
import { scanWords, type Words, wordAt } from './word.ts';
import type { Direction, Reading, Wording } from './wording.ts';

/** An expression of a text, with all that the words around it tell of it. Offsets are in the text, half-open. */
export interface Expression {
  readonly start: number;
  readonly end: number;
  readonly wording: Wording;
  readonly direction: Direction;
  /** The part of the day that it names, or null. */
  readonly part: string | null;
  /** Whether it opens a sentence or stands in a heading. */
  readonly opens: boolean;
  /** Whether it is a heading by itself, or stands before the colon of one. */
  readonly heads: boolean;
  /** Number of the paragraph, from 0. */
  readonly paragraph: number;
}

/** A time of day, and the expression that tells its day. */
export interface Clock extends Pick<ClockReading, 'minutes' | 'sure'> {
  readonly start: number;
  readonly end: number;
  /** Place of the expression in the list. */
  readonly beside: number;
}

/** What a text says of times, in order. */
export interface Expressions {
  readonly expressions: readonly Expression[];
  readonly clocks: readonly Clock[];
  readonly orders: DateOrders;
}

/** Characters that are read at once, if a blank line follows: the words of a long text take many times its memory. */
const section = 65_536;

/** Reads `[start, end)` of a text. No expression, nor what tells of one, reaches across a blank line. */
export function readExpressions(text: string, start: number, end: number, reader: TimeReader): Expressions {
  const expressions: Expression[] = [];
  const clocks: Clock[] = [];
  let paragraph = 0;
  let orders: DateOrders = { dayFirst: false, monthFirst: false };
  for (let from = start; from < end; ) {
    const to = sectionEnd(text, from, end);
    const words = scanWords(text, from, to);
    const found = reader.readAll(words);
    const before = expressions.length;
    for (const { minutes, sure, beside, ...range } of found.clocks)
      clocks.push({ ...offsetsOf(words, range), minutes, sure, beside: before + beside });
    let at = 0;
    for (const reading of found.readings) {
      for (; at < reading.from; at += 1) if (wordAt(words, at).kind === 'break') paragraph += 1;
      expressions.push({ ...expressionOf(words, reading, reader), paragraph });
    }
    orders = dateOrders(words, found.readings, orders);
    paragraph += 1;
    from = to;
  }
  return { expressions, clocks, orders };
}

function sectionEnd(text: string, from: number, end: number): number {
  if (end - from <= section) return end;
  const blank = text.indexOf('\n\n', from + section);
  return blank < 0 || blank > end ? end : blank;
}

function expressionOf(
  words: Words,
  reading: Reading,
  { directionOf, dayPartOf }: TimeReader,
): Omit<Expression, 'paragraph'> {
  return {
    ...offsetsOf(words, reading),
    wording: reading.wording,
    direction: directionOf(words, reading),
    part: dayPartOf(words, reading),
    opens: opensSentence(words, reading) || isInHeading(words, reading),
    heads: isHeading(words, reading),
  };
}

function offsetsOf(words: Words, { from, to }: Pick<Reading, 'from' | 'to'>): { start: number; end: number } {
  return { start: wordAt(words, from).start, end: wordAt(words, to - 1).end };
}
