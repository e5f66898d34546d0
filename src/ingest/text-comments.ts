import type { Span } from '../model/span.ts';
import { type TextLine, trimmedSpan } from './text-blocks.ts';
import { writtenDate } from './written-date.ts';

/** A reader's comment at the end of a plain text. */
export interface TextComment {
  readonly span: Span;
  /** Null where the text names nobody. */
  readonly name: string | null;
}

/** Comments under a report that was copied out of a page, and where the report ends. */
export interface TextThread {
  /** Offset of the line that announces the comments. */
  readonly start: number;
  readonly comments: readonly TextComment[];
}

const COUNT = String.raw`(?:\d{1,5}|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`;
const HEADING = new RegExp(
  String.raw`^\s*${COUNT} (?:(?:thoughts?|comments?|responses?|replies|reply) (?:on|to) \S.*|(?:comments?|responses?|replies))\s*:?\s*$`,
  'i',
);
const ENTRY = /^\s*(\d{1,4})[.)]\s+(?=\S)/;
const SPEAKER = /^\s*(?:\d{1,4}[.)]\s+)?(\S.{0,78}?) (?:says|said|wrote|writes):?\s*$/i;

/** No heading is longer: the title that it repeats is a line. */
const LONGEST_HEADING = 400;

/**
 * The comments after a heading such as `3 thoughts on “…”` or `12 Comments`, numbered from 1. Null where there is no
 * such heading with an entry right after it: numbered paragraphs alone may be the report's own.
 */
export function findThread(text: string, lines: readonly TextLine[]): TextThread | null {
  const heading = lines.findIndex((line, index) => isHeading(line) && startsWithEntry(lines, index + 1));
  const start = lines[heading]?.start;
  if (start === undefined) return null;
  const starts = entryStarts(lines, heading + 1);
  const comments = starts.flatMap((first, index) =>
    readEntry(text, lines, first, starts[index + 1] ?? lines.length),
  );
  return { start, comments };
}

function isHeading(line: TextLine): boolean {
  return line.text.length <= LONGEST_HEADING && HEADING.test(line.text);
}

function startsWithEntry(lines: readonly TextLine[], from: number): boolean {
  const next = lines.slice(from, from + 5).find((line) => line.text.trim() !== '');
  return next !== undefined && ENTRY.exec(next.text)?.[1] === '1';
}

/** Indexes of the lines that carry the next number: a list of another kind within a comment does not break it. */
function entryStarts(lines: readonly TextLine[], from: number): readonly number[] {
  const starts: number[] = [];
  for (let index = from; index < lines.length; index += 1) {
    const number = ENTRY.exec(lines[index]?.text ?? '')?.[1];
    if (number !== undefined && Number(number) === starts.length + 1) starts.push(index);
  }
  return starts;
}

function readEntry(
  text: string,
  lines: readonly TextLine[],
  first: number,
  next: number,
): readonly TextComment[] {
  const opening = lines[first];
  if (opening === undefined) return [];
  const name = SPEAKER.exec(opening.text)?.[1] ?? null;
  const end = lines[next]?.start ?? text.length;
  const start =
    name === null
      ? opening.start + (ENTRY.exec(opening.text)?.[0].length ?? 0)
      : wordsStart(lines, first + 1, end);
  const span = trimmedSpan(text, [Math.min(start, end), end]);
  return span === null ? [] : [{ span, name }];
}

/** Where a comment's words start after the line with the name: a line with the date may come first. */
function wordsStart(lines: readonly TextLine[], from: number, end: number): number {
  const line = lines[from];
  if (line === undefined) return end;
  const isDate = line.text.length < 60 && writtenDate(line.text) !== null;
  return isDate ? (lines[from + 1]?.start ?? end) : line.start;
}
