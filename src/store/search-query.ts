import { searchableCopy } from './searchable-copy.ts';

/**
 * The words of a person's query as an FTS5 expression that asks for all of them. Each word is quoted, so that `AND`,
 * `NEAR(`, `*`, `-` and the like are searched for and never obeyed. Null when there is nothing to search for: no
 * letter and no digit.
 */
export function searchExpression(query: string): string | null {
  const words = wordsOf(query);
  return words.length === 0 ? null : words.map(quoted).join(' AND ');
}

/** A word of so many letters is asked for by all but its last ones too: forms of a word mostly end differently. */
const leastStem = 5;
const longestEnding = 3;

/**
 * The same, that asks for any of the words, each once, or of one that begins like it. Of words without end the first count.
 */
export function anyExpression(query: string): string | null {
  const words = [
    ...new Set(
      wordsOf(query.slice(0, longestQuery)).map((word) => word.replace(/[^\p{L}\p{N}\p{M}]+$/u, '')),
    ),
  ];
  if (words.length === 0) return null;
  return words.flatMap((word) => [quoted(word), ...beginningOf(word)]).join(' OR ');
}

/** In UTF-16 code units. */
const longestQuery = 2_000;

function beginningOf(word: string): string[] {
  const stem = word.slice(0, Math.max(leastStem, word.length - longestEnding));
  return stem.length < leastStem || !/^[\p{L}\p{M}]+$/u.test(stem) ? [] : [`${quoted(stem)} *`];
}

function wordsOf(query: string): string[] {
  return query
    .toWellFormed()
    .split(/[\s\u0000]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function quoted(word: string): string {
  return `"${searchableCopy(word).replaceAll('"', '""')}"`;
}
