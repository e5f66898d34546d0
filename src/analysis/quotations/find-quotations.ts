import type { Span } from '../../model/span.ts';
import { couldClose, couldOpen } from './mark-place.ts';
import type { Marks } from './marks.ts';
import type { Quotation } from './quotation.ts';

interface Open {
  readonly mark: string;
  readonly start: number;
  readonly innerStart: number;
}

interface Closed extends Open {
  readonly innerEnd: number;
  readonly end: number;
  /** False where the paragraph ends first. */
  readonly complete: boolean;
}

/**
 * Finds the quotations of a text, paragraph by paragraph, outer before inner. Apostrophes are told from single marks
 * by what stands beside them; a straight mark without its partner is no quotation. Linear in the length of the text.
 *
 * @param paragraphs spans of `text`, in order, none overlapping
 */
export function findQuotations(text: string, paragraphs: readonly Span[], marks: Marks): Quotation[] {
  const found: Quotation[] = [];
  let speeches = 0;
  let continuing: number | null = null;
  const offsets = markOffsets(text, paragraphs);
  let upcoming = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const next = paragraphs[index + 1];
    const reopened = next === undefined ? null : firstCharacter(text, next);
    const first = upcoming;
    while ((offsets[upcoming] ?? Number.POSITIVE_INFINITY) < paragraph[1]) upcoming += 1;
    const closed = scanParagraph(text, offsets.slice(first, upcoming), paragraph, reopened, marks);
    const carriesOn = continuing !== null && closed[0]?.start === firstOffset(text, paragraph);
    const resolved = withParents(closed, speeches, carriesOn ? continuing : null);
    for (const quotation of resolved) found.push(quotation);
    speeches += resolved.length;
    const last = closed.findLastIndex(({ complete }) => !complete);
    continuing = closed[last]?.mark === reopened ? (resolved[last]?.speech ?? null) : null;
  }
  return found;
}

function firstOffset(text: string, [start, end]: Span): number {
  let offset = start;
  while (offset < end && /\s/.test(text.charAt(offset))) offset += 1;
  return offset;
}

function firstCharacter(text: string, span: Span): string | null {
  return text.charAt(firstOffset(text, span)) || null;
}

/**
 * Gives each quotation the innermost earlier one that contains it, and a number after those used so far.
 *
 * @param continued number of the speech that the first one carries on; null where it opens one
 */
function withParents(closed: readonly Closed[], used: number, continued: number | null): Quotation[] {
  const stack: Quotation[] = [];
  return closed.map(({ start, end, innerStart, innerEnd }, index) => {
    while (stack.length > 0 && (stack.at(-1)?.end ?? 0) <= start) stack.pop();
    const speech = index === 0 && continued !== null ? continued : used + index + 1;
    const quotation = { start, end, innerStart, innerEnd, parent: stack.at(-1) ?? null, speech };
    stack.push(quotation);
    return quotation;
  });
}

/** The quotations of one paragraph, by start. Deeper than this is no prose, and would make chains of parents long. */
const maxDepth = 8;

/** @param offsets of the quotation marks and apostrophes in the paragraph */
function scanParagraph(
  text: string,
  offsets: readonly number[],
  [start, end]: Span,
  reopened: string | null,
  marks: Marks,
): Closed[] {
  if (offsets.length === 0) return [];
  const open: Open[] = [];
  const closed: Closed[] = [];
  const lastClosing = lastClosingOffsets(text, offsets, start, end);
  const elided = marks.elidingMarks(text, offsets, start, end);
  let reached = start;
  for (const offset of offsets) {
    if (offset < reached) continue;
    const mark = text.charAt(offset);
    const width = doubled(text, offset, end) ? 2 : 1;
    const role = roleOf(text, offset, width, start, end, open, lastClosing, elided, reopened, marks.openers);
    if (role === 'open' && open.length < maxDepth) {
      open.push({ mark, start: offset, innerStart: offset + width });
    } else if (typeof role === 'number') {
      const opened = open[role];
      open.length = role;
      if (opened !== undefined) {
        closed.push({ ...opened, innerEnd: offset, end: offset + width, complete: true });
      }
    }
    reached = offset + width;
  }
  const unclosed = open.find(({ mark }) => mark === reopened || mark === '“' || mark === '«');
  if (unclosed !== undefined) closed.push({ ...unclosed, innerEnd: end, end, complete: false });
  return closed.sort((a, b) => a.start - b.start || b.end - a.end);
}

const anyMark = /[“”„‟«»‹›‘’‚"'`]/gu;

/** Where quotation marks and apostrophes stand. Most paragraphs have none, and are not looked at any further. */
function markOffsets(text: string, paragraphs: readonly Span[]): number[] {
  const offsets: number[] = [];
  const end = paragraphs.at(-1)?.[1] ?? 0;
  anyMark.lastIndex = paragraphs[0]?.[0] ?? 0;
  for (let found = anyMark.exec(text); found !== null && found.index < end; found = anyMark.exec(text)) {
    offsets.push(found.index);
  }
  return offsets;
}

/** Two straight or grave single marks stand for one double mark, as typewriters and TeX write it. */
function doubled(text: string, offset: number, end: number): boolean {
  const mark = text.charAt(offset);
  return (mark === "'" || mark === '`') && offset + 1 < end && text.charAt(offset + 1) === mark;
}

/** The last offset at which each ambiguous single mark could close; an opening one needs a partner after it. */
function lastClosingOffsets(
  text: string,
  offsets: readonly number[],
  start: number,
  end: number,
): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  for (const offset of offsets) {
    const mark = text.charAt(offset);
    if ((mark === "'" || mark === '’' || mark === '"') && couldClose(text, offset, 1, start, end)) {
      last.set(mark, offset);
    }
  }
  return last;
}

/** `open`, the index in `open` of the mark that this one closes, or null for an apostrophe or a stray mark. */
function roleOf(
  text: string,
  offset: number,
  width: number,
  start: number,
  end: number,
  open: readonly Open[],
  lastClosing: ReadonlyMap<string, number>,
  elided: ReadonlySet<number>,
  reopened: string | null,
  openers: Marks['openers'],
): 'open' | number | null {
  const mark = text.charAt(offset);
  const partner = open.findLastIndex(({ mark: opener }) => closes(mark, width, opener, openers));
  if (mark === '"' || width === 2) {
    const closing = partner >= 0 && couldClose(text, offset, width, start, end);
    if (closing) return partner;
    return couldOpen(text, offset, width, start, end) && partner < 0 ? 'open' : null;
  }
  if (mark === "'" || mark === '’' || mark === '‘') {
    if (elided.has(offset)) return null;
    if (partner >= 0 && couldClose(text, offset, 1, start, end)) return partner;
    if (mark === '’') return null;
    const closer = mark === '‘' ? '’' : mark;
    const answered = (lastClosing.get(closer) ?? -1) > offset || (mark === '‘' && mark === reopened);
    return answered && couldOpen(text, offset, 1, start, end) ? 'open' : null;
  }
  if (partner >= 0) return partner;
  return openers.has(mark) ? 'open' : null;
}

function closes(mark: string, width: number, opener: string, openers: Marks['openers']): boolean {
  if (width === 2) return opener === '`' || opener === "'" ? true : opener === '"' || opener === '“';
  if (mark === '"') return opener === '"';
  if (mark === "'") return opener === "'";
  return openers.get(opener)?.includes(mark) ?? false;
}
