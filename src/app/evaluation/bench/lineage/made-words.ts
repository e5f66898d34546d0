import { rarityOf, stemHashOf } from '../../../../lineage/claims/word-knowledge.ts';
import table from '../../../../lineage/claims/word-table.json' with { type: 'json' };
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
function spelled(number: number): string {
  let word = '';
  for (let left = number + onsets.length; left > 0; ) {
    const syllable = left % (onsets.length * vowels.length);
    word += (onsets[Math.floor(syllable / vowels.length)] ?? '') + (vowels[syllable % vowels.length] ?? '');
    left = Math.floor(left / (onsets.length * vowels.length));
  }
  return word + (codas[number % codas.length] ?? '');
}

/**
 * So many words, and so many names, are in use in 30 million words of news. The commonest are English words, as common as they are known to be in news: what
 * tells a rare word from a common one must be able to.
 */
const [wordCount, nameCount] = [60_000, 120_000];

const english: readonly string[] = table.classes
  .map((line) => line.split(' ')[0] ?? '')
  .map((word) => ({ word, rarity: rarityOf(stemHashOf(word)) }))
  .sort((a, b) => a.rarity - b.rarity || (a.word < b.word ? -1 : 1))
  .map(({ word }) => word);

export const commonWords: MadeWords = new MadeWords(wordCount, (rank) => english[rank] ?? spelled(rank));

/** With a capital, and apart from words by their ending. */
export const properNames: MadeWords = new MadeWords(nameCount, (rank) => {
  const word = spelled(rank);
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}ov`;
});
