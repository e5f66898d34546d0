import { median, type PdfColumn, type PdfLine } from './pdf-columns.ts';

/** Lines that belong together, in order. */
export interface PdfParagraph {
  readonly lines: readonly PdfLine[];
  /** For each line but the first: whether it begins anew there although there was room before. */
  readonly breaks: readonly boolean[];
  /** Of its letters, in points. */
  readonly size: number;
  /** Its last line ends before the edge of the column. */
  readonly endsShort: boolean;
  /** Its first line stands to the right of the column's edge. */
  readonly isIndented: boolean;
}

/** How lines of a text mostly follow each other: the distance of baselines, in parts of the size of the letters. */
export function usualLeading(columns: readonly PdfColumn[]): number {
  const leadings = columns.flatMap(({ lines }) =>
    lines.flatMap((line, index) => {
      const before = lines[index - 1];
      if (before === undefined || before.page !== line.page || !sameSize(before.size, line.size)) return [];
      const leading = (line.y - before.y) / line.size;
      return leading > 0.7 && leading < 3 ? [leading] : [];
    }),
  );
  return leadings.length === 0 ? 1.2 : median(leadings);
}

/** Letters of one paragraph differ less in size. */
export function sameSize(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.11 * Math.max(a, b);
}

/** Paragraphs are set apart by a little more than lines. In parts of the usual leading. */
const mostLeading = 1.25;

/** An indent is at least as wide as a letter. In parts of the size. */
const leastIndent = 0.8;

/** Of list items: a bullet, or a number or letter with a mark behind. */
const BULLET = /^[•●▪■◦‣·o–—-]\s/;
const NUMBERED = /^(?:\[\d{1,3}\]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])\s/;

/** A line of a table of contents. */
const LEADER = /(?:\. ?){4}\d{1,4}$/;

/** What ends a sentence, and may stand after its end. */
export const SENTENCE_END = /[.!?:;…]["”’»)\]]*(?:\[\d{1,3}\])*$/;

/** Cuts a column into paragraphs. */
export function paragraphsOf(column: PdfColumn, leading: number): readonly PdfParagraph[] {
  const { lines, right } = column;
  const left = lines.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY);
  const paragraphs: { lines: PdfLine[]; breaks: boolean[] }[] = [];
  for (const [index, line] of lines.entries()) {
    const open = paragraphs.at(-1);
    const before = open?.lines.at(-1);
    const next = lines[index + 1] ?? null;
    if (open === undefined || before === undefined) paragraphs.push({ lines: [line], breaks: [] });
    else if (isSetApart(before, line, leading) || isIndented(open.lines, line, next, left)) {
      paragraphs.push({ lines: [line], breaks: [] });
    } else {
      const hasRoom = isRow(before) || isRow(line) || leavesRoom(before, line, column, left);
      if (hasRoom && SENTENCE_END.test(before.text)) paragraphs.push({ lines: [line], breaks: [] });
      else {
        open.lines.push(line);
        open.breaks.push(hasRoom);
      }
    }
  }
  return paragraphs.map((paragraph) => finish(paragraph, left, right));
}

function finish(
  { lines, breaks }: Pick<PdfParagraph, 'lines' | 'breaks'>,
  left: number,
  right: number,
): PdfParagraph {
  const first = lines[0];
  const last = lines.at(-1);
  const size = first?.size ?? 0;
  return {
    lines,
    breaks,
    size,
    endsShort: last === undefined || right - last.right > 4 * size,
    isIndented: first !== undefined && first.x - left > leastIndent * size,
  };
}

/** By white, by the size of letters, by a bullet, or by going up the page. */
function isSetApart(before: PdfLine, line: PdfLine, leading: number): boolean {
  const distance = line.y - before.y;
  if (distance <= 0 || !sameSize(before.size, line.size)) return true;
  return distance > mostLeading * leading * line.size || BULLET.test(line.text);
}

/**
 * By its left edge: a first line that is indented and those after it are not, or lines that hang behind a first one that is
 * a list item. In the middle of a column and at its right edge, left edges mean nothing.
 */
function isIndented(
  paragraph: readonly PdfLine[],
  line: PdfLine,
  next: PdfLine | null,
  left: number,
): boolean {
  const before = paragraph.at(-1) ?? line;
  const isFirst = paragraph.length === 1;
  const shift = (line.x - before.x) / line.size;
  if (isLoose(before, line, left)) return false;
  const isItem = BULLET.test(before.text) || NUMBERED.test(before.text);
  if (shift > leastIndent) return !(isFirst && (isItem || hangs(line, next)));
  if (shift < -leastIndent) return !isFirst || NUMBERED.test(line.text);
  return NUMBERED.test(line.text) && NUMBERED.test(paragraph[0]?.text ?? '') && isFirst;
}

/** The line after goes on at the same edge: a paragraph that hangs behind its first line. */
function hangs(line: PdfLine, next: PdfLine | null): boolean {
  if (next === null || next.page !== line.page) return false;
  return Math.abs(next.x - line.x) < 0.3 * line.size && sameSize(next.size, line.size);
}

/** Whether two lines share their middle, or their right edge far from the left one, and not their left edge. */
function isLoose(a: PdfLine, b: PdfLine, left: number): boolean {
  if (Math.abs(a.x - b.x) <= leastIndent * b.size) return false;
  const isCentred = Math.abs(a.x + a.right - b.x - b.right) < b.size;
  const isFlushRight = Math.abs(a.right - b.right) < 0.3 * b.size;
  return isCentred || (isFlushRight && Math.min(a.x, b.x) - left > 4 * b.size);
}

/** Lines of tables, and of tables of contents, do not go on in the next. */
function isRow({ text }: PdfLine): boolean {
  return text.includes('\t') || LEADER.test(text);
}

/** Whether the first word of a line would have stood in the one before: then somebody meant to begin anew. */
function leavesRoom(before: PdfLine, line: PdfLine, { right }: PdfColumn, left: number): boolean {
  const [word = ''] = line.text.split(/\s/, 1);
  const needed =
    ((line.right - line.x) * (word.length + 1)) / Math.max(line.text.length, 1) + 0.5 * line.size;
  const room = isLoose(before, line, left) ? right - left - (before.right - before.x) : right - before.right;
  return room > needed;
}
