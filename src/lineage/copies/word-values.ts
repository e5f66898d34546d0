import { computedOnce } from './computed-once.ts';
import { isQuoted, type Words } from './scan-words.ts';
import { findNames, weighWords } from './weigh-words.ts';

/** What there is to know of the words of one text before it is compared. */
export interface WeighedWords extends Words {
  /** Bits, by rarity alone. */
  readonly weights: Float32Array;
  /** 1 for names and figures. */
  readonly names: Uint8Array;
}

/** Weighs the words of a text. */
export function weighAll(words: Words): WeighedWords {
  return { ...words, weights: weighWords(words), names: findNames(words) };
}

/** Reports of one event share its names and figures, and what was said in public, whether or not one copied the other. */
const shareOfName = 0.25;
const shareOfQuotation = 0.25;

/**
 * How much each word of `a` would tell of copying, in bits, if `b` had it in the same place. A word that stands often in either text tells less:
 * it is what the texts are about, or a function word of a language that the table does not know. Of most words nobody asks: each is told when it is asked for.
 */
export function valuesOf(a: WeighedWords, b: WeighedWords): (at: number) => number {
  const [inA, inB] = [countStems(a), countStems(b)];
  const values = new Float32Array(a.count).fill(unknown);
  return (at) => {
    const known = values[at] ?? 0;
    if (known !== unknown) return known;
    const stem = a.stems[at] ?? 0;
    const often = Math.max(inA.get(stem) ?? 1, inB.get(stem) ?? 1);
    let value = (a.weights[at] ?? 0) / (often === 1 ? 1 : 1 + Math.log2(often));
    if (a.names[at] === 1) value *= shareOfName;
    if (((a.traits[at] ?? 0) & isQuoted) !== 0) value *= shareOfQuotation;
    values[at] = value;
    return values[at] ?? 0;
  };
}

/** No value is below 0. */
const unknown = -1;

/** How often each stem stands in a text. */
export const countStems = computedOnce(({ stems }: Words): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
});
