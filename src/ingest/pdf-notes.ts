import type { PdfColumn, PdfLine } from './pdf-columns.ts';

/** A column, and the notes at its foot. */
export interface SplitColumn {
  readonly text: PdfColumn;
  /** The lines of each note, in order. */
  readonly notes: readonly (readonly PdfLine[])[];
}

/** Notes are set smaller than the text. In parts of its size. */
const mostOfBody = 0.93;

/** What a note begins with: the number or sign by which the text calls it. */
const MARKER = /^(?:\[?(\d{1,3})\]?[.)]?\s?(?=\p{L}|["“(])|[*†‡§]{1,3}\s?(?=\S))/u;

/** Cuts off the lines in small print at the foot of a column that begin with the number or sign of a note. */
export function splitNotes(column: PdfColumn, bodySize: number): SplitColumn {
  const { lines } = column;
  let first = lines.length;
  while (first > 0 && (lines[first - 1]?.size ?? 0) <= mostOfBody * bodySize) first -= 1;
  while (first < lines.length && !MARKER.test(lines[first]?.text ?? '')) first += 1;
  if (first === lines.length || first === 0) return { text: column, notes: [] };
  const notes: PdfLine[][] = [];
  for (const line of lines.slice(first)) {
    if (notes.length === 0 || MARKER.test(line.text)) notes.push([line]);
    else notes.at(-1)?.push(line);
  }
  return { text: { ...column, lines: lines.slice(0, first) }, notes: notes.map(withMark) };
}

/** The number in brackets, as where the text calls it. */
function withMark([first, ...others]: readonly PdfLine[]): readonly PdfLine[] {
  if (first === undefined) return others;
  const number = MARKER.exec(first.text)?.[1];
  const text = number === undefined ? first.text : first.text.replace(MARKER, `[${number}] `);
  return [{ ...first, text }, ...others];
}
