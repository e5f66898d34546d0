import { editDistance } from '../../text/names/edit-distance.ts';
import { functionWords } from './function-words.ts';
import { gramsOf } from './letter-grams.ts';

/** Shorter words have too many neighbours. */
const shortestMisspelled = 5;
const longestMisspelled = 20;

/** Letters from which on two may be wrong. */
const longWord = 8;

/** The words of all claims in an index, as they are written: in how many claims each is, and which are spelled alike. */
export class Vocabulary {
  readonly #counts = new Map<string, number>();
  readonly #byGram = new Map<string, string[]>();
  #total = 0;

  /** Counts a word once more, or, with -1, once less. */
  count(word: string, change: 1 | -1): void {
    const before = this.#counts.get(word);
    if (before === undefined && !functionWords.has(word)) this.#fileByGrams(word);
    this.#counts.set(word, (before ?? 0) + change);
    this.#total += change;
  }

  /** In how many claims a word is. */
  countOf(word: string): number {
    return this.#counts.get(word) ?? 0;
  }

  /** The sum of the counts of all words. */
  get total(): number {
    return this.#total;
  }

  /** In how many claims a gram is, at most: a claim counts once for each of its words that has it. */
  countOfGram(gram: string): number {
    let sum = 0;
    for (const word of this.#byGram.get(gram) ?? []) sum += this.countOf(word);
    return sum;
  }

  /**
   * The word of some claim that a word, which none has, may have been meant to be: one letter off, or two of eight and more
   * letters, with the same first letter. Null where there is none. Of several the nearest, then the most frequent, then
   * the first by code units.
   */
  nearestTo(word: string): string | null {
    if (word.length < shortestMisspelled || word.length > longestMisspelled) return null;
    let best: Spelling | null = null;
    for (const other of this.#alike(word)) {
      const most = Math.min(word.length, other.length) < longWord ? 1 : 2;
      const distance = editDistance(word, other, most);
      if (distance > most) continue;
      const spelling = { word: other, distance, count: this.countOf(other) };
      if (best === null || isBetter(spelling, best)) best = spelling;
    }
    return best?.word ?? null;
  }

  /** Words of claims with the same first letter, about as long, that share a gram. */
  #alike(word: string): Set<string> {
    const alike = new Set<string>();
    for (const gram of gramsOf(word))
      for (const other of this.#byGram.get(gram) ?? [])
        if (other[0] === word[0] && Math.abs(other.length - word.length) <= 2 && this.countOf(other) > 0)
          alike.add(other);
    return alike;
  }

  /** A word stays filed when its last claim goes: most come back, and one that counts nothing changes nothing. */
  #fileByGrams(word: string): void {
    for (const gram of gramsOf(word)) {
      const words = this.#byGram.get(gram);
      if (words) words.push(word);
      else this.#byGram.set(gram, [word]);
    }
  }
}

/** A word that may be meant by another. */
interface Spelling {
  readonly word: string;
  readonly distance: number;
  readonly count: number;
}

function isBetter(one: Spelling, other: Spelling): boolean {
  if (one.distance !== other.distance) return one.distance < other.distance;
  if (one.count !== other.count) return one.count > other.count;
  return one.word < other.word;
}
