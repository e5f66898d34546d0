import type { Span } from '../model/span.ts';

/** A line of a text without its end, and where it stands. */
export interface TextLine {
  readonly text: string;
  /** UTF-16 code units from the start of the whole text. */
  readonly start: number;
}

/** The lines of a text, `\n` and `\r\n` taken off. */
export function linesOf(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  for (const row of text.split('\n')) {
    lines.push({ text: row.endsWith('\r') ? row.slice(0, -1) : row, start });
    start += row.length + 1;
  }
  return lines;
}

/** Runs of lines that are not blank, in order: a text's paragraphs. */
export function blocksOf(lines: readonly TextLine[]): readonly (readonly TextLine[])[] {
  const blocks: TextLine[][] = [];
  let open: TextLine[] = [];
  for (const line of lines) {
    if (line.text.trim() !== '') {
      if (open.length === 0) blocks.push(open);
      open.push(line);
    } else open = [];
  }
  return blocks;
}

/** From the first to the last character of a text that is not white space; null where all is. */
export function trimmedSpan(text: string, [start, end]: Span): Span | null {
  const inner = text.slice(start, end);
  const from = start + inner.length - inner.trimStart().length;
  const to = start + inner.trimEnd().length;
  return from < to ? [from, to] : null;
}
