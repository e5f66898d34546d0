/**
 * Containers within one another: quotes in lists in quotes. Real texts stay under ten; the parser's time grows with the
 * square of the depth (100 take 50 ms, 4,000 take 5 s).
 */
const MOST_CONTAINERS = 100;

/**
 * Brackets, stars and code marks in one block of lines. The parser's time grows with more than their square (400 pairs
 * of brackets take 200 ms, 2,000 take 4 s); the densest paragraphs of real texts hold some dozens.
 */
const MOST_DELIMITERS = 1_000;

/** Only so much of a line can be container markers that count. */
const LONGEST_PREFIX = 1_000;

/** Whether the mark-up is so deep or so dense that parsing it would take more than moments. Linear. */
export function isCostlyMarkdown(source: string): boolean {
  let delimiters = 0;
  for (const line of source.split('\n')) {
    if (containers(line) > MOST_CONTAINERS) return true;
    delimiters = startsBlock(line) ? countDelimiters(line) : delimiters + countDelimiters(line);
    if (delimiters > MOST_DELIMITERS) return true;
  }
  return false;
}

/** How many containers a line can open or continue: its markers, and two columns of indentation each. */
function containers(line: string): number {
  const prefix = /^[\s>*+\-\d.)]*/.exec(line.slice(0, LONGEST_PREFIX))?.[0] ?? '';
  const markers = prefix.match(/[>*+-](?=\s|>|$)|\d[.)](?=\s|$)/g) ?? [];
  const spaces = prefix.length - prefix.trimStart().length;
  return markers.length + spaces / 2;
}

function startsBlock(line: string): boolean {
  return /^\s*(?:$|[-*+] |\d{1,9}[.)] |#)/.test(line.slice(0, LONGEST_PREFIX));
}

function countDelimiters(line: string): number {
  let count = 0;
  for (let index = 0; index < line.length; index += 1) {
    if ('[]*_`<'.includes(line[index] ?? '')) count += 1;
  }
  return count;
}
