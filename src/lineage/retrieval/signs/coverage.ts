import { contentOf, type Word } from '../read-words.ts';
import type { SignReader } from './sign.ts';

/** How much of the claim the post says, and how much of the post the claim says, by the weight of their words. */
export const coverageSigns: SignReader = (query, claim, collection) => {
  const isSaid = (stem: string): boolean =>
    query.body.has(stem) || query.author.has(stem) || query.handle.has(stem);
  const shareOf = (words: Iterable<string>, isShared: (stem: string) => boolean): number => {
    let shared = 0;
    let all = 0;
    for (const stem of words) {
      const weight = collection.weightOf(stem);
      all += weight;
      if (isShared(stem)) shared += weight;
    }
    return all === 0 ? 0 : shared / all;
  };
  const stems = (words: readonly Word[]): Iterable<string> => contentOf(words).keys();
  const matched = [...query.body.keys()].filter((stem) => claim.halves.has(stem)).map(collection.weightOf);
  const [first = 0, second = 0, third = 0] = matched.sort((a, b) => b - a);
  return {
    'claim said': shareOf(stems(claim.text), isSaid),
    'title said': shareOf(stems(claim.title), isSaid),
    'both said': shareOf(stems([...claim.text, ...claim.title]), isSaid),
    'post claimed': shareOf([...query.body.keys()].filter(collection.isKnown), (stem) =>
      claim.halves.has(stem),
    ),
    'rarest word': first,
    'second rarest': second,
    'third rarest': third,
    'words shared': matched.length,
  };
};
