import type { Word } from '../words.ts';

/** Words with which another clause begins. */
const openers = new Set(
  'that which who whom whose when where while because since although though whether if unless until but nor or as'.split(
    ' ',
  ),
);

/** The words of a statement by clauses, without those that open one and those that are left out. */
export function clausesOf(
  words: readonly Word[],
  text: string,
  isLeftOut: (word: Word) => boolean,
): Word[][] {
  const clauses: Word[][] = [[]];
  words.forEach((word, at) => {
    const before = words[at - 1];
    const isOpener = openers.has(word.lower);
    if (isOpener || (before !== undefined && endsClause(text.slice(before.end, word.start))))
      clauses.push([]);
    if (!isOpener && !isLeftOut(word)) clauses.at(-1)?.push(word);
  });
  return clauses.filter((clause) => clause.length > 0);
}

/** Words between two mean that they stand in two stretches of the text. */
function endsClause(between: string): boolean {
  return /[,;:.!?()“”"—–…\n\p{L}\p{N}]/u.test(between);
}
