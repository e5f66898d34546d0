import { saturate } from '../collection.ts';
import type { Word } from '../read-words.ts';
import type { SignReader } from './sign.ts';

/** Which words of the post the claim has: BM25 of what it says, of its author’s name and of the account. */
export const wordingSigns: SignReader = (query, claim, collection) => {
  const length = claim.length / collection.meanLength;
  const score = (part: ReadonlyMap<string, Word>): number => {
    let sum = 0;
    for (const stem of part.keys()) {
      const halves = claim.halves.get(stem);
      if (halves !== undefined) sum += collection.weightOf(stem) * saturate(halves / 2, length);
    }
    return sum;
  };
  return {
    wording: score(query.body),
    author: score(query.author),
    account: score(query.handle),
    length: Math.log(1 + claim.length / 2),
  };
};
