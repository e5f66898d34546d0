import type { Span } from '../../model/span.ts';
import { type WordForm, wordForm } from './word-forms.ts';

/** A word of a text. */
export interface Word extends WordForm {
  /** Half-open, UTF-16 code units; with what follows its apostrophe. */
  readonly span: Span;
}

/** A run of letters, digits and underscores, parts around an apostrophe, a hyphen or a stop within it included; `@` before it. */
const word = /@?[\p{L}\p{M}\p{N}_]+(?:['’.-][\p{L}\p{M}\p{N}_]+)*/gu;

/** The words of a text, found once for all of it and asked for by stretches. */
export class TextWords {
  readonly #text: string;
  readonly #words: readonly Word[];

  constructor(text: string) {
    this.#text = text;
    this.#words = wordsIn(text, [0, text.length]);
  }

  /** All of them, in order. */
  all(): readonly Word[] {
    return this.#words;
  }

  /** The words between two offsets, as `wordsIn` gives them: of a word across one of them the part between. */
  within([start, end]: Span): readonly Word[] {
    const [first, behind] = [this.#firstEndingBehind(start), this.#firstEndingBehind(end)];
    const isCut = [this.#words[first], this.#words[behind]].some((one, at) => {
      const offset = at === 0 ? start : end;
      return one !== undefined && one.span[0] < offset && offset < one.span[1];
    });
    return isCut ? wordsIn(this.#text, [start, end]) : this.#words.slice(first, behind);
  }

  #firstEndingBehind(offset: number): number {
    let [low, high] = [0, this.#words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#words[middle]?.span[1] ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** The words between two offsets, in order. */
export function wordsIn(text: string, [start, end]: Span): Word[] {
  const words: Word[] = [];
  for (const { 0: written, index } of text.slice(start, end).matchAll(word)) {
    const { folded, isCapitalised, numerals, term } = wordForm(written);
    const span = [start + index, start + index + written.length] as const;
    words.push({ span, written, folded, isCapitalised, numerals, term });
  }
  return words;
}
