import { nounLemma, verbLemma } from '../lemma.ts';
import { sensesOf } from '../word-senses.ts';

/** As many distinct words as a long book holds; of what comes after, nothing is counted. */
const most = 65_536;

/** A word, with what stands before it on its line. */
const wordInText = /\p{L}[\p{L}\p{M}]*/gu;

/**
 * How a text uses capitals. A capital at the head of a sentence says nothing by itself; how the same word is written elsewhere in
 * the text does (Mikheev 1999, “A Knowledge-free Method for Capitalized Word Disambiguation”).
 */
export class CapitalUse {
  /** By lower-case form: how often with a capital inside of a sentence, and how often without. */
  readonly #capital = new Map<string, number>();
  readonly #lower = new Map<string, number>();

  /** Counts the words in `[start, end)`. */
  read(text: string, start: number, end: number): void {
    wordInText.lastIndex = start;
    for (let found = wordInText.exec(text); found !== null; found = wordInText.exec(text)) {
      if (found.index >= end) break;
      const [word] = found;
      const lower = word.toLowerCase();
      if (lower === word) count(this.#lower, lower);
      else if (isInside(text, found.index, start)) count(this.#capital, lower);
    }
  }

  /** Whether a word that opens a sentence is capitalised for its own sake. Where the text does not tell, the lexicon does. */
  isName(lower: string, tag: string): boolean {
    const capital = this.#capital.get(lower) ?? 0;
    const plain = this.#lower.get(lower) ?? 0;
    if (capital !== plain) return capital > plain;
    return tag.startsWith('NNP') && !isCommon(lower);
  }

  /** Whether the text writes the word without a capital too. */
  isWrittenSmall(lower: string): boolean {
    return this.#lower.has(lower);
  }
}

/** Whether WordNet has it as a noun or verb. */
export function isCommon(lower: string): boolean {
  return sensesOf('NN', nounLemma(lower)) > 0 || sensesOf('VB', verbLemma(lower)) > 0;
}

function count(counts: Map<string, number>, word: string): void {
  const before = counts.get(word);
  if (before !== undefined || counts.size < most) counts.set(word, (before ?? 0) + 1);
}

/** Behind a small letter, a figure or a comma and one blank: no sentence begins there. */
function isInside(text: string, at: number, from: number): boolean {
  if (at - 2 < from || text[at - 1] !== ' ') return false;
  return /[\p{Ll}\p{Nd},]/u.test(text[at - 2] ?? '');
}
