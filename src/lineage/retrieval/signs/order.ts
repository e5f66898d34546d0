import type { Word } from '../read-words.ts';
import { pairsIn } from '../word-pairs.ts';
import type { SignReader } from './sign.ts';

/** Longer runs are quotations, and say no more than this. */
const longestRun = 12;

/** What stands together in post and claim: pairs of words near each other, in either order, and the longest run of the same words. */
export const orderSigns: SignReader = (query, claim, collection) => {
  const shared = new Map(
    [...pairsIn(claim.text), ...pairsIn(claim.title)].filter(([pair]) => query.pairs.has(pair)),
  );
  let near = 0;
  for (const [one, two] of shared.values()) near += collection.weightOf(one) + collection.weightOf(two);
  const run = Math.max(runIn(query.sequence, claim.text), runIn(query.sequence, claim.title));
  return { pairs: near / 10, run, 'long run': Math.max(0, run - 2) };
};

/**
 * How many words in a row two texts share: the longest common run. In the row of each word of the claim stands how long the run is that ends in it
 * and in each word of the post; it is written over that of the word before, from its end, where what is still needed comes later.
 */
function runIn(post: readonly Word[], claim: readonly Word[]): number {
  const runs = new Uint16Array(post.length + 1);
  let longest = 0;
  for (const { stem } of claim)
    for (let at = post.length; at > 0; at -= 1) {
      const run = post[at - 1]?.stem === stem ? (runs[at - 1] ?? 0) + 1 : 0;
      runs[at] = run;
      if (run > longest) longest = run;
    }
  return Math.min(longest, longestRun);
}
