import type { Draw } from './drawing.ts';

/** Words of one kind, commonest first, of which the n-th is drawn 1/n as often as the first (Zipf 1935). */
export class MadeWords {
  readonly #size: number;
  readonly #spell: (rank: number) => string;

  constructor(size: number, spell: (rank: number) => string) {
    this.#size = size;
    this.#spell = spell;
  }

  draw(draw: Draw): string {
    // The sum of 1/n up to r is about ln r: a rank whose logarithm is drawn evenly is as common as Zipf has it.
    const rank = Math.floor(Math.exp((draw(2 ** 30) / 2 ** 30) * Math.log(this.#size + 1))) - 1;
    return this.#spell(Math.min(rank, this.#size - 1));
  }
}

const onsets = 'b c d f g h j k l m n p r s t v w br dr fl gr pl st tr'.split(' ');
const vowels = 'a e i o u ai ea ou'.split(' ');
const codas = 'l m n r s t nd rk st sh'.split(' ');

/** A word that no other number has: as many syllables as it takes to write the number with them. */
export function spelled(number: number): string {
  let word = '';
  for (let left = number + onsets.length; left > 0; ) {
    const syllable = left % (onsets.length * vowels.length);
    word += (onsets[Math.floor(syllable / vowels.length)] ?? '') + (vowels[syllable % vowels.length] ?? '');
    left = Math.floor(left / (onsets.length * vowels.length));
  }
  return word + (codas[number % codas.length] ?? '');
}

/**
 * So many words, and so many names, are in use in 30 million words of news; counted in ours, which nobody wrote, the commonest thousand words
 * make up two thirds of a text.
 */
const [wordCount, nameCount] = [60_000, 120_000];

export const commonWords: MadeWords = new MadeWords(wordCount, spelled);

/** With a capital, and apart from words by their ending. */
export const properNames: MadeWords = new MadeWords(nameCount, (rank) => {
  const word = spelled(rank);
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}ov`;
});
