import type { Span } from '../model/span.ts';

/** How strictly words are looked for. */
export interface WordMatching {
  /**
   * Whether they may also be part of a longer run of letters, as in names of files and in addresses (`interviewbelisle.txt`).
   * Words of less than four letters never may: they would be found everywhere.
   */
  readonly within: boolean;
}

const shortest = 4;

/** Scripts that write no blanks between words, and Korean, whose particles touch: no word there has a border that can be seen. */
const borderless =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;

/**
 * Where these words stand in a text, one after the other: whatever their case, their accents, and what stands between them
 * that is no letter or digit, but for a blank line. Half-open spans of UTF-16 code units, in order, none touching another. What could
 * be meant is rather found than not, since whoever redacts must not miss a spelling.
 */
export function findWords(text: string, words: string, { within }: WordMatching = { within: false }): Span[] {
  const sought = fold(words).letters;
  if (sought === '') return [];
  const { letters, places } = fold(text);
  const mayBeWithin = within && sought.length >= shortest;
  const found: Span[] = [];
  for (let at = letters.indexOf(sought); at !== -1; ) {
    const start = places[at]?.[0] ?? 0;
    const end = endOfCluster(text, places[at + sought.length - 1]?.[1] ?? 0);
    const isOne = (mayBeWithin || hasBorders(text, start, end)) && !/\n\s*\n/.test(text.slice(start, end));
    if (isOne) found.push([start, end]);
    at = letters.indexOf(sought, isOne ? at + sought.length : at + 1);
  }
  return found;
}

interface Folded {
  /** Letters and digits alone, lower case, without accents. */
  readonly letters: string;
  /** For each code unit of them, where in the text it comes from. */
  readonly places: readonly Span[];
}

function fold(text: string): Folded {
  const letters: string[] = [];
  const places: Span[] = [];
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    const plain = character
      .normalize('NFKD')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase();
    for (let unit = 0; unit < plain.length; unit += 1) {
      letters.push(plain.charAt(unit));
      places.push([at, end]);
    }
    at = end;
  }
  return { letters: letters.join(''), places };
}

/** With the marks that stand on its last letter. */
function endOfCluster(text: string, end: number): number {
  return end + (/^\p{M}+/u.exec(text.slice(end, end + 16))?.[0].length ?? 0);
}

function hasBorders(text: string, start: number, end: number): boolean {
  const [before, first] = [
    lastCharacter(text.slice(Math.max(0, start - 2), start)),
    text.slice(start, start + 2),
  ];
  const [last, after] = [lastCharacter(text.slice(Math.max(0, end - 2), end)), text.slice(end, end + 2)];
  return !goOn(before, first) && !goOn(last, after);
}

/** Whether two characters that touch belong to one word. */
function goOn(left: string, right: string): boolean {
  const letter = /^[\p{L}\p{N}]/u;
  return (
    letter.test(left) && letter.test(right) && !borderless.test(left) && !borderless.test([...right][0] ?? '')
  );
}

function lastCharacter(text: string): string {
  return [...text].at(-1) ?? '';
}
