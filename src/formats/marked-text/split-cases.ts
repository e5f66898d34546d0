import { faultAt, type MarkedSource } from './fault.ts';

/** One case of a file, its marks unread. Offsets count UTF-16 code units of the file. */
export interface RawCase {
  readonly title: string;
  readonly line: number;
  /** Where the title's line begins. */
  readonly offset: number;
  /** Where the marked passage begins and ends, blank edges left out. */
  readonly start: number;
  readonly end: number;
}

const titleMark = '# ';

interface Title {
  readonly name: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** Cuts a file into cases at its title lines. Throws `text-before-title` where a passage has no title. */
export function splitCases(file: MarkedSource): RawCase[] {
  const cases: RawCase[] = [];
  let title: Title | null = null;
  const close = (end: number): void => {
    if (!title) return;
    const { name, line, start } = title;
    cases.push({ title: name, line, offset: start, ...inner(file.source, title.end, end) });
  };
  let line = 1;
  for (const [start, end] of lines(file.source)) {
    const content = file.source.slice(start, end);
    if (content.startsWith(titleMark)) {
      close(start);
      title = { name: content.slice(titleMark.length).trim(), line, start, end };
    } else if (!title && content.trim() !== '') {
      throw faultAt(
        file,
        start,
        'text-before-title',
        'There is text before the first case title.',
        'Begin each case with a line “# ” and its title.',
      );
    }
    line += 1;
  }
  close(file.source.length);
  return cases;
}

function* lines(source: string): Generator<readonly [start: number, end: number]> {
  for (let start = 0; start <= source.length; ) {
    const feed = source.indexOf('\n', start);
    const end = feed < 0 ? source.length : feed;
    yield [start, end];
    start = end + 1;
  }
}

function inner(source: string, from: number, to: number): { readonly start: number; readonly end: number } {
  const chunk = source.slice(from, to);
  const start = from + chunk.length - chunk.trimStart().length;
  return { start, end: Math.max(start, from + chunk.trimEnd().length) };
}
