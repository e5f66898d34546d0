import type { PdfFragment, PdfPage } from './pdf-file.ts';

/** Words that stand beside each other without a gap: a line, or what one column or cell has of it. */
export interface PdfSegment {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** Of the letters that most of it is set in, in points. */
  readonly size: number;
}

/** What stands on one baseline of a page. */
export interface PdfRow {
  readonly page: number;
  /** Of the baseline, in points from the upper edge. */
  readonly y: number;
  readonly size: number;
  /** From left to right, at least one. */
  readonly segments: readonly PdfSegment[];
}

interface Mark extends PdfFragment {
  /** Above or below the baseline of its row: a reference to a note, an exponent. */
  readonly isRaised: boolean;
}

interface OpenRow {
  y: number;
  size: number;
  readonly marks: Mark[];
}

/** Letters of one baseline differ less, and lines that are set as tightly as can be differ more. In parts of the size. */
const sameBaseline = 0.25;

/** A gap from here on is a space: spaces are 0.2 to 0.6 wide, letters that are set apart less than 0.15. In parts of the size. */
const leastSpace = 0.15;

/** Words of a justified line are less far apart, columns further. In parts of the size. */
const leastGap = 1.2;

/** References to notes and exponents are no larger. In parts of the size around them. */
const mostOfRaised = 0.8;

/** A line has a few of them; a row of more is a line of small print. */
const mostRaised = 20;

/** How far two copies of the same words may lie apart that are printed over each other to look bold. In parts of the size. */
const overprint = 0.2;

/** Watermarks stand at a slant. Within these degrees from level, words belong to lines. */
const mostSlant = 20;

/**
 * The rows of a page from top to bottom; after them those that are turned by a quarter, two and three. What stands at a slant
 * is left out: it is printed across the page, such as DRAFT.
 */
export function rowsOf(page: PdfPage): readonly PdfRow[] {
  return [0, 90, 180, 270].flatMap((turn) => {
    const level = page.fragments.flatMap((fragment) => {
      const slant = Math.abs(((fragment.angle - turn + 540) % 360) - 180);
      return slant <= mostSlant ? [turned(fragment, turn, page)] : [];
    });
    return rowsOfLevel(level, page.number);
  });
}

/** The fragment as it stands where the page is turned so that it is level. */
function turned(fragment: PdfFragment, turn: number, { width, height }: PdfPage): PdfFragment {
  const { x, y } = fragment;
  if (turn === 90) return { ...fragment, x: y, y: width - x };
  if (turn === 180) return { ...fragment, x: width - x, y: height - y };
  return turn === 270 ? { ...fragment, x: height - y, y: x } : fragment;
}

function rowsOfLevel(fragments: readonly PdfFragment[], page: number): readonly PdfRow[] {
  const sorted = [...fragments].sort((a, b) => a.y - b.y || a.x - b.x);
  const rows: OpenRow[] = [];
  for (const fragment of sorted) {
    const row = rows.at(-1);
    const mark = { ...fragment, isRaised: false };
    if (row !== undefined && fragment.y - row.y <= sameBaseline * Math.min(row.size, fragment.size)) {
      row.marks.push(mark);
      row.size = Math.max(row.size, fragment.size);
    } else rows.push({ y: fragment.y, size: fragment.size, marks: [mark] });
  }
  for (const row of rows) row.marks.sort((a, b) => a.x - b.x);
  return settled(rows).map(({ y, marks }) => {
    const segments = segmentsOf(withoutOverprints(marks));
    return { page, y, size: segments.reduce((most, segment) => Math.max(most, segment.size), 0), segments };
  });
}

/** Puts marks that are raised above a row, or lowered below it, into the row that they touch. */
function settled(rows: readonly OpenRow[]): readonly OpenRow[] {
  for (const [index, row] of rows.entries()) {
    for (const other of [rows[index + 1], rows[index - 1]]) {
      if (other === undefined || row.size > mostOfRaised * other.size || row.marks.length > mostRaised)
        continue;
      const rise = (other.y - row.y) / other.size;
      if (rise < -0.35 || rise > 0.65) continue;
      const touching = row.marks.filter((mark) => touches(mark, other));
      for (const mark of touching) {
        other.marks.push({ ...mark, isRaised: true });
        row.marks.splice(row.marks.indexOf(mark), 1);
      }
      if (touching.length > 0) other.marks.sort((a, b) => a.x - b.x);
    }
  }
  return rows.filter(({ marks }) => marks.length > 0);
}

function touches(mark: PdfFragment, { marks, size }: OpenRow): boolean {
  return marks.some(
    ({ x, width }) =>
      Math.abs(mark.x - (x + width)) < size * 0.4 || Math.abs(x - (mark.x + mark.width)) < size * 0.4,
  );
}

/** Words that are printed twice at nearly the same place stay once. */
function withoutOverprints(marks: readonly Mark[]): readonly Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks) {
    const near = kept.slice(-3);
    if (!near.some(({ text, x }) => text === mark.text && Math.abs(mark.x - x) < overprint * mark.size))
      kept.push(mark);
  }
  return kept;
}

function segmentsOf(marks: readonly Mark[]): readonly PdfSegment[] {
  const groups: Mark[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const mark of marks) {
    const open = groups.at(-1);
    const end = mark.x + mark.width;
    if (open !== undefined && mark.x - right <= leastGap * mark.size) {
      open.push(mark);
      right = Math.max(right, end);
    } else {
      groups.push([mark]);
      right = end;
    }
  }
  return groups.map(toSegment);
}

function toSegment(marks: readonly Mark[]): PdfSegment {
  const letters = marks.reduce((sum, { text }) => sum + text.length, 0);
  const turned = marks.reduce((sum, { text, isRightToLeft }) => sum + (isRightToLeft ? text.length : 0), 0);
  const ordered = turned * 2 > letters ? [...marks].reverse() : marks;
  let text = '';
  let before: Mark | null = null;
  for (const mark of ordered) {
    const gap =
      before === null ? 0 : Math.max(mark.x - (before.x + before.width), before.x - (mark.x + mark.width));
    if (gap > leastSpace * mark.size && !/\s/.test(text.at(-1) ?? ' ') && !/^\s/.test(mark.text)) text += ' ';
    text += mark.isRaised ? raisedText(mark.text, text.slice(-8)) : mark.text;
    before = mark;
  }
  const x = marks.reduce((least, mark) => Math.min(least, mark.x), Number.POSITIVE_INFINITY);
  const right = marks.reduce((most, mark) => Math.max(most, mark.x + mark.width), x);
  return { text: text.replace(/\s+/g, ' ').trim(), x, right, size: mainSize(marks) };
}

/** A number after a word or a sentence, or at the start, calls a note: `[3]`, as elsewhere. After a unit it is an exponent. */
function raisedText(text: string, before: string): string {
  const isNumber = /^\d{1,3}$/.test(text.trim());
  const callsNote = /(?:^|[.,;:!?”"’)\]]|\p{L}{4})$/u.test(before.trimEnd());
  return isNumber && callsNote ? `[${text.trim()}]` : text;
}

/** The size of most letters, to a tenth of a point. */
export function mainSize(pieces: readonly { readonly text: string; readonly size: number }[]): number {
  const counts = new Map<number, number>();
  for (const { text, size } of pieces) {
    const rounded = Math.round(size * 10) / 10;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return most?.[0] ?? 0;
}
