/** What the claims of an index have in common, by which a word is weighed. */
export interface Collection {
  /** How much it says that a claim has this word, by its stem: the rarer the word, the more. From 0. */
  readonly weightOf: (stem: string) => number;
  /** The same of a gram. */
  readonly weightOfGram: (gram: string) => number;
  /** Halves of content words in a claim, on average. */
  readonly meanLength: number;
  /** Whether any claim has a word. */
  readonly isKnown: (stem: string) => boolean;
}

/** Inverse document frequency as BM25 has it (Robertson, Zaragoza 2009, section 3.1), plus one so that none is below 0. */
export function inverseFrequency(claims: number, withIt: number): number {
  const count = Math.min(claims, withIt);
  return Math.log(1 + (claims - count + 0.5) / (count + 0.5));
}

/** How soon a word that stands in a claim again adds nothing more. Of 0.8, 1, 1.2 and 2 no value was better by half a point. */
const saturation = 1;

/** How much longer claims are held to have a word by chance, 0 to 1; likewise flat between 0.5 and 0.75. */
const lengthPull = 0.6;

/**
 * What a word adds to the score of a claim, as a share of its weight: 0 to 2, BM25 (Robertson, Zaragoza 2009, section 3.2).
 *
 * @param count how often the claim has it
 * @param length of the claim by that of the mean
 */
export function saturate(count: number, length: number): number {
  return (count * (saturation + 1)) / (count + saturation * (1 - lengthPull + lengthPull * length));
}
