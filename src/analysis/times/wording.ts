import type { Stretch } from './stretch.ts';

/**
 * How a period is told from its neighbours. `last`, `this`, `next` and `coming` count from the day of publication;
 * `previous`, `same` and `following` from the time that the text spoke of last.
 */
export type Shift = 'last' | 'this' | 'next' | 'coming' | 'previous' | 'same' | 'following';

/** How a year is named beside a date that does not carry it: outright, as “last year”, or as “two years ago”. */
export type YearWording =
  | { readonly kind: 'explicit'; readonly year: number }
  | { readonly kind: 'shifted'; readonly shift: Shift }
  | { readonly kind: 'counted'; readonly count: number; readonly from: 'published' | 'text' };

/** Whether the shift counts from the time that the text spoke of last. */
export function countsFromText(shift: Shift | null): boolean {
  return shift === 'previous' || shift === 'same' || shift === 'following';
}

/** Lengths of calendar time. */
export type Unit = 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';

/** A part of the year that is longer than a month, with its place in the year, counted from 0. */
export interface PartOfYear {
  readonly part: 'season' | 'quarter' | 'half';
  readonly index: number;
}

/** “14 May”, with or without a year. */
export interface DayWording {
  readonly kind: 'day';
  readonly year: YearWording | null;
  readonly month: number;
  readonly day: number;
  readonly weekday: number | null;
}

/** “in May”, “May 2033”, “last May”. */
export interface MonthWording {
  readonly kind: 'month';
  readonly year: YearWording | null;
  readonly month: number;
  readonly shift: Shift | null;
}

/** “in the summer of 2033”, “Q3”, “last winter”. */
export interface PartOfYearWording extends PartOfYear {
  readonly kind: 'part-of-year';
  readonly year: YearWording | null;
  readonly shift: Shift | null;
}

/** “on Monday”, “last Monday”, “Monday week”, “Monday of last week”. */
export interface WeekdayWording {
  readonly kind: 'weekday';
  readonly weekday: number;
  readonly shift: Shift | null;
  /** “Monday of last week” has `last` here. */
  readonly week: Shift | null;
  /** Whole weeks to add, as in “Monday week”. */
  readonly weeksMore: number;
}

/** “the last weekend of May”, “the first week of June”, “the second Tuesday in March”, “the third of this month”. */
export interface NthWording {
  readonly kind: 'nth';
  readonly what: 'weekend' | 'week' | 'day' | 'weekday';
  readonly weekday: number;
  /** From 1; -1 is the last. */
  readonly nth: number;
  readonly month: MonthWording | PeriodWording;
}

/** “two days ago”, “three weeks later”, “in two months”. */
export interface CountedWording {
  readonly kind: 'counted';
  /** Null where the text does not say how many (“several days later”). */
  readonly count: number | null;
  readonly unit: Unit;
  readonly direction: -1 | 1;
  /** What it counts from: the publication, the time last spoken of, or something that the text does not date. */
  readonly from: 'published' | 'text' | 'event';
}

/** “last week”, “that day”, “the following night”. */
export interface PeriodWording {
  readonly kind: 'period';
  readonly unit: Unit;
  readonly shift: Shift;
  /** “night” of “that night”; null where the whole unit is meant. */
  readonly part: string | null;
}

/** What an expression says, before anything is known about when it was written. */
export type Wording =
  | DayWording
  | MonthWording
  | PartOfYearWording
  | WeekdayWording
  | NthWording
  | CountedWording
  | PeriodWording
  /** Said in full: it means the same in every document. */
  | { readonly kind: 'fixed'; readonly stretch: Stretch | null; readonly rule: string }
  /** A numeric date of which nobody can tell day from month without knowing the writer. */
  | { readonly kind: 'ambiguous'; readonly first: number; readonly second: number; readonly year: number }
  /** “on the fourth”. */
  | { readonly kind: 'day-of-month'; readonly day: number }
  /** “yesterday”: -1. */
  | { readonly kind: 'deictic-day'; readonly days: number }
  | { readonly kind: 'weekend'; readonly shift: Shift | null }
  /** “the past two weeks”: from then until the publication, or from it. */
  | { readonly kind: 'window'; readonly count: number; readonly unit: Unit; readonly direction: -1 | 1 }
  | { readonly kind: 'range'; readonly from: Wording; readonly to: Wording };

/** An expression found at words `[from, to)`. */
export interface Reading {
  readonly from: number;
  readonly to: number;
  readonly wording: Wording;
}

/**
 * Which way from the publication a time lies, as far as the words around it tell; null where they do not. `present`:
 * the verb is in the present, which beside a weekday tells of something arranged (“meets on Monday”), and beside a date
 * may as well be the present of a story. `since`: it lies behind for certain, and not on the day itself.
 */
export type Direction = 'past' | 'present' | 'future' | 'since' | null;
