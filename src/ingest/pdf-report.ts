import type { LineAnchor } from '../model/document.ts';
import type { AnchoredText } from './anchored-text.ts';
import { columnsOf, type PdfLine } from './pdf-columns.ts';
import type { PdfPage } from './pdf-file.ts';
import { withoutMargins } from './pdf-margins.ts';
import { splitNotes } from './pdf-notes.ts';
import { type PdfParagraph, paragraphsOf, SENTENCE_END, sameSize, usualLeading } from './pdf-paragraphs.ts';
import { mainSize, rowsOf } from './pdf-rows.ts';
import type { Report } from './report-draft.ts';

/** A headline is larger than the text. In parts of its size. */
const leastHeadline = 1.15;

/** A longer one is a paragraph in large print. In characters. */
const longestHeadline = 300;

/**
 * The text of pages, with the page as the line of each stretch. The steps, in order:
 *
 *     rows          what stands on one baseline                                pdf-rows.ts
 *     margins       running heads, feet and page numbers go                    pdf-margins.ts
 *     columns       in the order in which they are read                        pdf-columns.ts
 *     notes         small print at the foot of a column goes behind the text   pdf-notes.ts
 *     paragraphs    by white, indents, sizes and lines that end early          pdf-paragraphs.ts
 *     joins         paragraphs that go on in the next column, and words that are cut at the end of a line
 *     headline      the largest print of the first page
 */
export function pdfReport(pages: readonly PdfPage[]): Omit<Report, 'properties'> {
  const rows = pages.map((page) => ({ number: page.number, height: page.height, rows: rowsOf(page) }));
  const columns = withoutMargins(rows).flatMap((page) => columnsOf(page.rows));
  const bodySize = mainSize(columns.flatMap(({ lines }) => lines));
  const leading = usualLeading(columns);
  const split = columns.map((column) => splitNotes(column, bodySize));
  const paragraphs = joinColumns(split.map(({ text }) => paragraphsOf(text, leading)));
  const notes = split.flatMap((one) => one.notes);
  const compounds = compoundsIn([...paragraphs.flatMap(({ lines }) => lines), ...notes.flat()]);
  const headline = headlineOf(paragraphs, bodySize, pages[0]?.number ?? 1);
  return {
    blocks: paragraphs.map((paragraph) => ({
      ...setText(paragraph.lines, paragraph === headline ? [] : paragraph.breaks, compounds),
      role: paragraph === headline ? 'title' : 'paragraph',
    })),
    notes: notes.map((lines) => setText(lines, [], compounds)),
  };
}

/** All paragraphs in order; one that a column or page breaks off is put together again. */
function joinColumns(columns: readonly (readonly PdfParagraph[])[]): readonly PdfParagraph[] {
  const joined: PdfParagraph[] = [];
  for (const [first, ...others] of columns) {
    if (first === undefined) continue;
    const before = joined.at(-1);
    if (before !== undefined && goesOn(before, first)) {
      const lines = [...before.lines, ...first.lines];
      joined[joined.length - 1] = { ...first, lines, breaks: [...before.breaks, false, ...first.breaks] };
    } else joined.push(first);
    for (const paragraph of others) joined.push(paragraph);
  }
  return joined;
}

function goesOn(before: PdfParagraph, after: PdfParagraph): boolean {
  const end = before.lines.at(-1)?.text ?? '';
  const start = after.lines[0]?.text ?? '';
  if (!sameSize(before.size, after.size) || SENTENCE_END.test(end)) return false;
  if (/^["“‘(]?\p{Ll}/u.test(start)) return true;
  // One line alone may be a heading.
  return before.lines.length > 1 && !before.endsShort && !after.isIndented;
}

/** The largest paragraph of the first page, where it is larger than the text and made of words. */
function headlineOf(
  paragraphs: readonly PdfParagraph[],
  bodySize: number,
  page: number,
): PdfParagraph | null {
  let best: PdfParagraph | null = null;
  for (const paragraph of paragraphs) {
    const isFirst = paragraph.lines.every((line) => line.page === page);
    const text = paragraph.lines.map((line) => line.text).join(' ');
    const isWords = /\p{L}{2}/u.test(text) && text.length <= longestHeadline;
    const isLarge = paragraph.size >= leastHeadline * bodySize && paragraph.size > (best?.size ?? 0) * 1.02;
    if (isFirst && isWords && isLarge) best = paragraph;
  }
  return best;
}

/** Words with a hyphen within a line: where such a word is cut at its hyphen, the hyphen stays. */
function compoundsIn(lines: readonly PdfLine[]): ReadonlySet<string> {
  const compounds = new Set<string>();
  for (const { text } of lines) {
    for (const [word] of text.matchAll(/\p{L}{1,40}-\p{L}{1,40}(?=[^\p{L}-])/gu))
      compounds.add(word.toLowerCase());
  }
  return compounds;
}

/** Lines as running text. */
function setText(
  lines: readonly PdfLine[],
  breaks: readonly boolean[],
  compounds: ReadonlySet<string>,
): AnchoredText {
  const anchors: LineAnchor[] = [];
  const pieces: string[] = [];
  let length = 0;
  const put = (text: string) => {
    pieces.push(text);
    length += text.length;
  };
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1] ?? null;
    const next = lines[index + 1] ?? null;
    const isBreak = index > 0 && breaks[index - 1] === true;
    if (before !== null && !endsCut(before.text, line.text)) put(isBreak ? '\n' : ' ');
    // A line feed of the text would count as another page.
    if (before === null || isBreak || before.page !== line.page)
      anchors.push({ start: length, line: line.page });
    put(
      next === null || !endsCut(line.text, next.text) ? line.text : cutEnd(line.text, next.text, compounds),
    );
  }
  return { text: pieces.join(''), lines: anchors };
}

/** Whether the last word goes on in the next line. */
function endsCut(text: string, next: string): boolean {
  return /\p{L}[-‐\u00ad]$/u.test(text) && /^\p{L}/u.test(next);
}

/** The line as it goes on: without the hyphen where the word goes on in lower case, unless the word has one elsewhere too. */
function cutEnd(text: string, next: string, compounds: ReadonlySet<string>): string {
  const isSoft = text.endsWith('\u00ad');
  const start = /\p{L}+-$/u.exec(text.slice(-60))?.[0] ?? '';
  const end = /^\p{L}+/u.exec(next.slice(0, 60))?.[0] ?? '';
  const isCompound = !isSoft && compounds.has(`${start}${end}`.toLowerCase());
  return isSoft || (/^\p{Ll}/u.test(next) && !isCompound) ? text.slice(0, -1) : text;
}
