import { InvalidArgumentError } from 'commander';
import type { Span } from '../../model/span.ts';
import { DATE_RANGE_FORM, type DateRange, maybeDateRange } from '../timeline/date-range.ts';

// What may stand behind an option. Each takes what was typed, and throws InvalidArgumentError with the form that it should have.

/** For an option that may be given again: all that was given, in its order. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** `120-131`: UTF-16 code units, half-open, not empty. */
export function spanText(value: string): Span {
  const [start = 0, end = 0] = /^(\d{1,9})-(\d{1,9})$/.exec(value)?.slice(1).map(Number) ?? [];
  if (start < end) return [start, end];
  throw new InvalidArgumentError('It must be two numbers, the first of them smaller, as in 120-131.');
}

/** Long enough for a name with a body and a role; a name is not a place for a text. */
const longestName = 200;

/** Of a person, for the custody log. */
export function personName(value: string): string {
  const name = value.trim();
  if (name !== '' && name.length <= longestName) return name;
  throw new InvalidArgumentError(`It must have 1 to ${longestName} characters.`);
}

/** A few sentences. They stay in the log for good. */
const longestReason = 1_000;

/** Why a person decides something. */
export function reasonText(value: string): string {
  const reason = value.trim();
  if (reason !== '' && reason.length <= longestReason) return reason;
  throw new InvalidArgumentError(`It must have 1 to ${longestReason} characters.`);
}

/** A day, week, month or year, or from one to another. */
export function dateRange(value: string): DateRange {
  const range = maybeDateRange(value);
  if (range !== null) return range;
  throw new InvalidArgumentError(`It must be ${DATE_RANGE_FORM}.`);
}

/** A day, week, month or year, as it was typed. */
export function day(value: string): string {
  const range = value.includes('..') ? null : maybeDateRange(value);
  if (range !== null) return value;
  throw new InvalidArgumentError(
    'It must be a day, week, month or year: 2031-05-06, 2031-W19, 2031-05, 2031.',
  );
}

/** Within these limits, both included. */
export function wholeNumber(least: number, most = 9_999): (value: string) => number {
  return (value) => {
    if (!/^\d{1,9}$/.test(value) || Number(value) < least || Number(value) > most) {
      throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
    }
    return Number(value);
  };
}
