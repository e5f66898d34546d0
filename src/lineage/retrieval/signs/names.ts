import type { SignReader } from './sign.ts';

/** Names in the claim, told by their capitals, that the post or its author has, and that it lacks, by the weight of their words. */
export const nameSigns: SignReader = (query, claim, collection) => {
  let shared = 0;
  let all = 0;
  claim.text.forEach(({ stem, isCapital, isContent }, at) => {
    if (at === 0 || !isCapital || !isContent) return;
    const weight = collection.weightOf(stem);
    all += weight;
    if (query.body.has(stem) || query.author.has(stem) || query.handle.has(stem)) shared += weight;
  });
  return { 'names shared': all === 0 ? 0 : shared / all };
};
