/**
 * A copy of the text that SQLite's UTF-8 can hold and whose offsets are those of the text: every control character
 * becomes a space and every lone surrogate U+FFFD, each one code unit for one. Used for looking up only.
 */
export function readableCopy(text: string): string {
  return text.replace(/[\u0000-\u001f]/g, ' ').toWellFormed();
}

/** A stretch of a text with no blank line in it, and where it starts in UTF-16 code units. */
export interface Paragraph {
  readonly start: number;
  readonly text: string;
}

/** The paragraphs of a text that hold something other than white space, in order. */
export function paragraphs(text: string): Paragraph[] {
  const found: Paragraph[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\n[ \t\r]*\n/g)) {
    found.push({ start, text: text.slice(start, gap.index) });
    start = gap.index + gap[0].length;
  }
  found.push({ start, text: text.slice(start) });
  return found.filter((paragraph) => paragraph.text.trim() !== '');
}
