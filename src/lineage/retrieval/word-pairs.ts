import type { Word } from './read-words.ts';

/** Content words that stand so near each other, function words left out, make a pair. */
const reach = 3;

/** The pairs of different words in a text, in either order, by one key for both orders; their stems are the values. */
export function pairsIn(words: readonly Word[]): Map<string, readonly [string, string]> {
  const stems = words.filter(({ isContent }) => isContent).map(({ stem }) => stem);
  const pairs = new Map<string, readonly [string, string]>();
  stems.forEach((one, at) => {
    for (const two of stems.slice(at + 1, at + 1 + reach)) {
      if (one !== two) pairs.set(one < two ? `${one} ${two}` : `${two} ${one}`, [one, two]);
    }
  });
  return pairs;
}
