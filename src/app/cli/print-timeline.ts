import { weekdayOf } from '../../analysis/times/calendar.ts';
import { dayStretch, weekStretch } from '../../analysis/times/stretch.ts';
import { stretchOfValue } from '../../analysis/times/stretch-of-value.ts';
import type { Days } from '../timeline/lay-out.ts';
import { periodOf } from '../timeline/period.ts';
import type { SaidTime } from '../timeline/said-time.ts';
import type { TimelineItem } from '../timeline/timeline-item.ts';
import type { TimelineRow } from '../timeline.ts';
import { count } from './count.ts';
import { placeInFile } from './place-words.ts';
import type { Page } from './print-document.ts';
import { chainLine } from './print-statement.ts';
import { gap, paint, type Run, type StyledText, styled } from './styled-text.ts';
import { wrap } from './wrap.ts';

/** So many sayings of one claim are shown: a report that a hundred papers print would hide all others. */
const mostSayings = 10;

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** What a row shows beside its own items. */
export interface RowOptions {
  /** All sayings of every claim, not only the first. */
  readonly isWhole?: boolean;
  /** The other times at which a claim was put, of those that were printed before; in order. */
  readonly datesOf?: (claim: string) => readonly string[];
}

/**
 * What is said to have happened at one time: each claim once, and below it who said so and when, in the order in which they did.
 *
 *     2031-05-06, Tuesday  2 statements
 *       that the quay was shut
 *         by 2031-05-09  3 days later  The Lantern reports › Ana Ruiz affirms
 *           pile/quay.md:3  s-0123456789abcdef
 *
 * Ends with an empty line.
 */
export function printTimelineRow(
  row: TimelineRow,
  { width, palette }: Page,
  { isWhole = false, datesOf = () => [] }: RowOptions = {},
): string {
  const claims = Map.groupBy(row.items, ({ statement }) => statement.claim);
  const heading = [
    styled(headingOf(row), 'title'),
    gap,
    styled(count(row.items.length, 'statement'), 'faint'),
  ];
  const lines: StyledText[] = [
    ...wrap(heading, width),
    ...claims
      .values()
      .flatMap((items) => claimLines(items, isWhole ? items.length : mostSayings, width, datesOf)),
    [],
  ];
  return lines.map((line) => `${paint(line, palette)}\n`).join('');
}

function headingOf({ happened, said }: TimelineRow): string {
  if (happened !== null) return periodWords(happened);
  return `not said when it happened; ${said === null ? 'said nobody knows when' : `said ${periodWords(said)}`}`;
}

/** `2031-05-06, Tuesday`; `2031-W19, 2031-05-05 to 2031-05-11`; `2031-05`; `2032-06 to 2032-08`. */
function periodWords(days: Days): string {
  const { iso } = periodOf(days);
  if (days.first === days.last) return `${iso}, ${weekdays[weekdayOf(days.first)]}`;
  if (iso === weekStretch(days.first).iso) {
    return `${iso}, ${dayStretch(days.first).iso} to ${dayStretch(days.last).iso}`;
  }
  return iso.replace('/', ' to ');
}

/** A claim in the words in which it was said first, and its sayings. */
function claimLines(
  items: readonly TimelineItem[],
  most: number,
  width: number,
  datesOf: (claim: string) => readonly string[],
): StyledText[] {
  const [first] = items;
  if (first === undefined) return [];
  const left = items.length - most;
  const others = left > 0 ? [[styled(`… and ${count(left, 'other')} (--all)`, 'faint')]] : [];
  return [
    ...indented([styled(first.statement.text), ...clockTime(first), ...otherDates(first, datesOf)], 2, width),
    ...items.slice(0, most).flatMap((item) => sayingLines(item, width)),
    ...others.flatMap((line) => indented(line, 4, width)),
  ];
}

/** ` (21:40)`, where the text says so. */
function clockTime({ happened }: TimelineItem): Run[] {
  const clock = happened?.precision === 'minute' ? happened.value.split('T')[1] : undefined;
  return clock === undefined ? [] : [styled(` (${clock})`, 'faint')];
}

/** So many other times are listed: what is said every day has as many. */
const mostDates = 3;

/** That the same words were put at other times: two stories differ, or one was printed again and its `on Sunday` is another. */
function otherDates({ statement }: TimelineItem, datesOf: (claim: string) => readonly string[]): Run[] {
  const dates = datesOf(statement.claim).map((date) => date.replace('/', ' to '));
  if (dates.length === 0) return [];
  const listed = dates.length > mostDates ? [...dates.slice(0, mostDates), 'others'] : dates;
  return [styled(` (${listed.join(' and ')} above, in the same words)`, 'stance')];
}

function sayingLines(item: TimelineItem, width: number): StyledText[] {
  const { statement, said, days, place } = item;
  const distance = distanceWords(item);
  const head = [
    styled(saidWords(said)),
    ...(distance === '' ? [] : [gap, styled(distance, days !== null && days < 0 ? 'stance' : 'faint')]),
    gap,
    ...chainLine(statement.chain),
  ];
  const body = [styled(placeInFile(place), 'path'), gap, styled(statement.id, 'faint')];
  return [...indented(head, 4, width), ...indented(body, 6, width)];
}

/** `said 2031-05-08`, as the text tells; `published 2031-05-09`; `by 2031-05-09` of what is quoted; `from 2031-05-09 on` of a comment. */
function saidWords({ value, earliest, latest, basis }: SaidTime): string {
  if (value === null) return 'undated';
  const day = value.split('T')[0] ?? value;
  if (basis === 'told') return `said ${day.replace('/', ' to ')}`;
  if (latest === null) return `from ${day} on`;
  return earliest === null ? `by ${day}` : `published ${day}`;
}

/**
 * `15 days before`, `4 years later`; `28 days before its end` within a longer time; nothing on the day itself, or where it is not
 * known.
 */
function distanceWords({ days, happened, said }: TimelineItem): string {
  if (days === null) return '';
  if (days !== 0) return `${lengthWords(Math.abs(days))} ${days < 0 ? 'before' : 'later'}`;
  const [end, by] = [happened?.latest, said.latest].map((day) => (day == null ? null : stretchOfValue(day)));
  return end && by && by.last < end.last ? `${lengthWords(end.last - by.last)} before its end` : '';
}

/** Days in a month and in a year, on the average of the Gregorian calendar. */
const average = { month: 30.436875, year: 365.2425 };

/** Two months in days are hard to read; two years in months are. */
function lengthWords(days: number): string {
  if (days < 2 * average.month) return count(days, 'day');
  if (days < 2 * average.year) return `about ${count(Math.round(days / average.month), 'month')}`;
  return `about ${count(Math.round(days / average.year), 'year')}`;
}

function indented(text: StyledText, by: number, width: number): StyledText[] {
  const indent: Run = { text: ' '.repeat(by), style: 'plain' };
  return wrap(text, width - by).map((line) => [indent, ...line]);
}
