import { searchableCopy } from './searchable-copy.ts';

/**
 * The words of a person's query as an FTS5 expression that asks for all of them. Each word is quoted, so that `AND`,
 * `NEAR(`, `*`, `-` and the like are searched for and never obeyed. Null when there is nothing to search for: no
 * letter and no digit.
 */
export function searchExpression(query: string): string | null {
  const words = query
    .toWellFormed()
    .split(/[\s\u0000]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length === 0) return null;
  return words.map((word) => `"${searchableCopy(word).replaceAll('"', '""')}"`).join(' AND ');
}
