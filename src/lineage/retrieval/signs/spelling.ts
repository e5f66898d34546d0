import { saturate } from '../collection.ts';
import { gramsOf } from '../letter-grams.ts';
import type { SignReader } from './sign.ts';

/** Grams of a claim of mean length, about; only how claims compare matters. */
const meanGrams = 60;

/** Which runs of four letters the claim shares with the post: so words of one family, names in two spellings, and slips meet. */
export const spellingSigns: SignReader = (query, claim, collection) => {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { text, isContent } of [...claim.text, ...claim.title]) {
    if (!isContent) continue;
    for (const gram of gramsOf(text)) {
      all += 1;
      if (query.grams.has(gram)) counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
  }
  let sum = 0;
  for (const [gram, count] of counts) sum += collection.weightOfGram(gram) * saturate(count, all / meanGrams);
  return { spelling: sum / 10 };
};
