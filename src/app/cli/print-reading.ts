import type { TextChange } from '../../text/compare-texts.ts';
import type { PageReading } from '../page-history.ts';
import { count } from './count.ts';
import type { Page } from './print-document.ts';
import { gap, paint, type Run, type StyledText, styled } from './styled-text.ts';
import { wrap } from './wrap.ts';

/** Code units of what stays the same that are shown on each side of a change: enough to find the sentence. */
const around = 60;

/** Of what was taken out or put in in one place, so many code units are shown at its start and at its end. */
const mostShown = 400;

/** So many places fit on two screens. The others are counted. */
const mostPlaces = 30;

/**
 * When a page was read, what it was, and how its text differs from the reading before. Ends with a line feed.
 *
 *     2031-05-09 10:15:00 UTC  captured  Quay closed
 *       www.lantern.example-20310509T101500Z.warc (record …)  d-…
 *       sha256-4f9c…
 *       2 changes
 *         … that the quay [-was-]{+is+} shut …
 */
export function printReading(reading: PageReading, page: Page): string {
  const { at, how, document } = reading;
  const head: Run[] = [styled(displayTime(at)), gap, styled(how, 'faint')];
  if (document.title !== null) head.push(gap, styled(document.title, 'title'));
  const record = document.record === null ? '' : ` (record ${document.record})`;
  const where = [styled(`${document.path}${record}`, 'path'), gap, styled(document.id, 'faint')];
  const lines = [
    ...wrap(head, page.width),
    ...indented(where, 2, page),
    // On one line, however narrow: it is there to be copied.
    [indentation(2), styled(document.evidence, 'faint')],
    ...differenceLines(reading).flatMap(({ text, indent }) => indented(text, indent, page)),
  ];
  return lines.map((line) => `${paint(line, page.palette)}\n`).join('');
}

/** An ISO 8601 date-time as people read it, to the second, since two captures may lie seconds apart; in one time zone for all. */
function displayTime(iso: string): string {
  return `${new Date(iso).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

function indented(text: StyledText, indent: number, { width }: Page): StyledText[] {
  return wrap(text, width - indent).map((line) => [indentation(indent), ...line]);
}

function indentation(width: number): Run {
  return { text: ' '.repeat(width), style: 'plain' };
}

interface Line {
  readonly text: StyledText;
  readonly indent: number;
}

function differenceLines({ since, document }: PageReading): Line[] {
  if (since === null) return [];
  const { difference } = since;
  if (difference.kind === 'same') return [say('the same text')];
  if (difference.kind === 'same-words') return [say('the same words; only white space differs')];
  const places = placesOf(difference.changes);
  const shown = places.slice(0, mostPlaces);
  const coarse = difference.isCoarse ? '; the texts are too different to tell all of them word by word' : '';
  const more = places.length - shown.length;
  return [
    say(`${count(difference.changes.length, 'change')}${coarse}`),
    ...shown.map((place) => ({ text: showPlace(place, since.document.text, document.text), indent: 4 })),
    ...(more > 0 ? [say(`and in ${count(more, 'more place')}; --format json has them all`)] : []),
  ];
}

function say(text: string): Line {
  return { text: [styled(text, 'faint')], indent: 2 };
}

/** Changes that stand so near to each other that what is shown around them would overlap are shown together. */
function placesOf(changes: readonly TextChange[]): TextChange[][] {
  const places: TextChange[][] = [];
  for (const change of changes) {
    const last = places.at(-1);
    const end = last?.at(-1)?.after[1];
    if (last !== undefined && end !== undefined && change.after[0] - end < 2 * around) last.push(change);
    else places.push([change]);
  }
  return places;
}

function showPlace(place: readonly TextChange[], before: string, after: string): StyledText {
  const runs: Run[] = [];
  const [first, last] = [place[0]?.after[0] ?? 0, place.at(-1)?.after[1] ?? 0];
  let at = wordStart(after, Math.max(0, first - around), first);
  if (at > 0) runs.push(styled('… '));
  for (const change of place) {
    runs.push(styled(after.slice(at, change.after[0])));
    runs.push(...sideOf(before.slice(...change.before), 'removed'));
    // What is put in where nothing was taken out brings no blank of its own.
    runs.push(...sideOf(after.slice(...change.after), 'added'));
    at = change.after[1];
  }
  const end = wordEnd(after, Math.min(after.length, last + around), last);
  return [...runs, styled(after.slice(last, end)), ...(end < after.length ? [styled(' …')] : [])];
}

function sideOf(text: string, style: 'removed' | 'added'): Run[] {
  if (text === '') return [];
  if (text.length <= 2 * mostShown) return [styled(text, style)];
  const left = text.length - 2 * mostShown;
  return [
    styled(text.slice(0, mostShown), style),
    styled(` … ${count(left, 'character')} more … `, 'faint'),
    styled(text.slice(-mostShown), style),
  ];
}

/** The start of the first whole word from `from` on, no later than `limit`. */
function wordStart(text: string, from: number, limit: number): number {
  if (from === 0) return 0;
  const space = text.slice(from, limit).search(/\s/);
  return space === -1 ? from : from + space + 1;
}

/** The end of the last whole word before `to`, no earlier than `limit`. */
function wordEnd(text: string, to: number, limit: number): number {
  if (to >= text.length) return text.length;
  const cut = text.slice(limit, to);
  const space = cut.search(/\s\S*$/);
  return space === -1 ? to : limit + space;
}
