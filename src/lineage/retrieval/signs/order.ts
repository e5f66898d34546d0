import type { Word } from '../read-words.ts';
import type { SignReader } from './sign.ts';

/** Content words that stand so near each other, function words left out, make a pair. */
const reach = 3;

/** Longer runs are quotations, and say no more than this. */
const longestRun = 12;

/** What stands together in post and claim: pairs of words near each other, in either order, and the longest run of the same words. */
export const orderSigns: SignReader = (query, claim, collection) => {
  const ofPost = pairsIn(query.sequence);
  const shared = new Map(
    [...pairsIn(claim.text), ...pairsIn(claim.title)].filter(([pair]) => ofPost.has(pair)),
  );
  let near = 0;
  for (const [one, two] of shared.values()) near += collection.weightOf(one) + collection.weightOf(two);
  const run = Math.max(runIn(query.sequence, claim.text), runIn(query.sequence, claim.title));
  return { pairs: near / 10, run, 'long run': Math.max(0, run - 2) };
};

function pairsIn(words: readonly Word[]): Map<string, readonly [string, string]> {
  const stems = words.filter(({ isContent }) => isContent).map(({ stem }) => stem);
  const pairs = new Map<string, readonly [string, string]>();
  stems.forEach((one, at) => {
    for (const two of stems.slice(at + 1, at + 1 + reach)) {
      if (one !== two) pairs.set(one < two ? `${one} ${two}` : `${two} ${one}`, [one, two]);
    }
  });
  return pairs;
}

/** How many words in a row two texts share: the longest common run, row by row of the table of all their words. */
function runIn(post: readonly Word[], claim: readonly Word[]): number {
  let longest = 0;
  let above = new Uint16Array(post.length + 1);
  for (const { stem } of claim) {
    const row = new Uint16Array(post.length + 1);
    for (let at = 0; at < post.length; at += 1) {
      if (post[at]?.stem !== stem) continue;
      const length = (above[at] ?? 0) + 1;
      row[at + 1] = length;
      if (length > longest) longest = length;
    }
    above = row;
  }
  return Math.min(longest, longestRun);
}
