import type { Span } from '../../model/span.ts';

/** A word of a text. */
export interface Word {
  /** Half-open, UTF-16 code units; with what follows its apostrophe. */
  readonly span: Span;
  readonly written: string;
  /** In lower case without accents, and without a possessive ’s. */
  readonly folded: string;
}

/** A run of letters, digits and underscores, parts around an apostrophe, a hyphen or a stop within it included; `@` before it. */
const word = /@?[\p{L}\p{M}\p{N}_]+(?:['’.-][\p{L}\p{M}\p{N}_]+)*/gu;

/** The words between two offsets, in order. */
export function wordsIn(text: string, [start, end]: Span): Word[] {
  return [...text.slice(start, end).matchAll(word)].map(({ 0: written, index }) => ({
    span: [start + index, start + index + written.length],
    written,
    folded: foldWord(written),
  }));
}

/** A word in lower case without accents and without a possessive ’s: what two spellings of it have in common. */
export function foldWord(written: string): string {
  return written
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .toLowerCase()
    .replace(/'s$/, '');
}

/** Whether it begins with a capital letter or an `@`, as names do. */
export function isCapitalised({ written }: Word): boolean {
  return /^[\p{Lu}\p{Lt}@]/u.test(written);
}
