/**
 * Beyond this many characters nobody wraps lines by hand or mailer (customs are 60 to 100): a line that long is a
 * paragraph or a record by itself, and so are its neighbours.
 */
export const WIDEST_WRAP = 120;
/** Below this, lines are headlines, labels, verses or a table, not wrapped prose. */
const NARROWEST_WRAP = 45;

interface Line {
  readonly start: number;
  readonly end: number;
}

/**
 * Which line feeds inside one paragraph end a sentence by themselves: offsets of those between separate lines
 * (headlines, labels, lists, records), not of those where prose was wrapped to a width.
 *
 * A wrapped line is recognised by its reason: the first word of the next line would not have fitted within the width
 * of the paragraph. A next line in lower case goes on with the sentence in any case.
 */
export function separatingLineBreaks(text: string, start: number, end: number): ReadonlySet<number> {
  const lines = linesOf(text, start, end);
  if (lines.length < 2) return new Set();
  const width = lines.reduce((most, { start: from, end: to }) => Math.max(most, to - from), 0);
  const isWrapped =
    width >= NARROWEST_WRAP &&
    width <= WIDEST_WRAP &&
    (mostAreFull(text, lines, width) || isShortEnd(text, lines));
  const breaks = new Set<number>();
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (next === undefined || startsLower(text, next)) return;
    if (!(isWrapped && isFull(text, line, next, width))) breaks.add(line.end);
  });
  return breaks;
}

function linesOf(text: string, start: number, end: number): readonly Line[] {
  const lines: Line[] = [];
  let from = start;
  while (from < end) {
    const feed = text.indexOf('\n', from);
    const to = feed < 0 || feed > end ? end : feed;
    lines.push({ start: from, end: to });
    from = to + 1;
  }
  return lines;
}

/** True where the next line's first word would not have fitted behind this line. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  return line.end - line.start + 1 + firstWordLength(text, next) > width;
}

/** Wrapped prose is full in all lines but the last of each paragraph; half is enough where paragraphs run together. */
function mostAreFull(text: string, lines: readonly Line[], width: number): boolean {
  let full = 0;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (next !== undefined && isFull(text, line, next, width)) full += 1;
  });
  // The longest line is full by definition, so of two lines one always is: that shows nothing.
  return lines.length > 2 && full * 2 >= lines.length - 1;
}

/** Of two lines the second is the end of the sentence: half as long at most, with a stop where the first has none. */
function isShortEnd(text: string, [first, second, ...others]: readonly Line[]): boolean {
  if (first === undefined || second === undefined || others.length > 0) return false;
  const isShort = (second.end - second.start) * 2 <= first.end - first.start;
  return isShort && endsSentence(text, second) && !endsSentence(text, first);
}

/** Characters of marks and blanks behind a stop. */
const longestClosing = 4;

function endsSentence(text: string, { start, end }: Line): boolean {
  return /[.!?:]["”’')\]\s]*$/u.test(text.slice(Math.max(start, end - longestClosing), end));
}

function firstWordLength(text: string, line: Line): number {
  let from = line.start;
  while (from < line.end && text.charAt(from) <= ' ') from += 1;
  let to = from;
  while (to < line.end && text.charAt(to) > ' ') to += 1;
  return to - from;
}

function startsLower(text: string, line: Line): boolean {
  let from = line.start;
  while (from < line.end && text.charAt(from) <= ' ') from += 1;
  const first = text.charAt(from);
  return first !== first.toUpperCase();
}
