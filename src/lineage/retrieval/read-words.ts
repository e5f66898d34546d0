import { remembered } from '../../text/remembered.ts';
import { functionWords } from './function-words.ts';
import { stem } from './stem.ts';

/** A word of a claim or of a post, as it is searched for. */
export interface Word {
  /** In lower case, without accents and apostrophes. */
  readonly text: string;
  /** What words of one meaning share. */
  readonly stem: string;
  /** Whether it is searched for: it is no function word. */
  readonly isContent: boolean;
  /** Whether it is written with a capital. */
  readonly isCapital: boolean;
  readonly isNumber: boolean;
}

/**
 * Claims and posts are sentences. Of something longer only so many words are read, so that a comparison of two texts takes
 * a bounded time; no claim or post of the corpora has a third of them.
 */
const mostWords = 256;

/** The code units that so many words may take, signs and spaces between them included. */
const mostUnits = 16 * mostWords;

/** The words of a text in their order, function words among them; the first 256 of a longer one. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  for (const [written] of plainLetters(text.slice(0, mostUnits)).matchAll(wordsAndNumbers)) {
    for (const word of wordsOf(written)) words.push(word);
    if (words.length >= mostWords) break;
  }
  return words;
}

const wordsAndNumbers = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}]+(?:'\p{L}+)*/gu;

/** The words that are searched for, each once, by their stems. */
export function contentOf(words: readonly Word[]): Map<string, Word> {
  const content = new Map<string, Word>();
  for (const word of words) if (word.isContent && !content.has(word.stem)) content.set(word.stem, word);
  return content;
}

/** Without accents, with straight apostrophes, and acronyms without their full stops. */
function plainLetters(text: string): string {
  const plain = /^[\x00-\x7f]*$/.test(text)
    ? text
    : text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'");
  return plain.replace(/\b\p{Lu}\.(?:\p{Lu}\.)+/gu, (acronym) => acronym.replaceAll('.', ''));
}

/** One word as it is written; several where it is short for them. */
const wordsOf = remembered((written: string): readonly Word[] => {
  const bare = written.toLowerCase().replace(/'s$|[',]/g, '');
  return (longForms.get(bare) ?? bare).split(' ').map((text) => ({
    text,
    stem: stem(text),
    isContent: !functionWords.has(text),
    isCapital: /^\p{Lu}/u.test(written),
    isNumber: /^\p{N}/u.test(text),
  }));
});

/** Short forms of titles, bodies, places, media and months, and what a claim has in their place. */
const longForms: ReadonlyMap<string, string> = new Map(
  `pres president, potus president, flotus first lady, scotus supreme court, gov governor, govt government, sen senator,
  rep representative, dems democrats, gop republican, pic photograph, pics photographs, photo photograph, photos photographs,
  vid video, vids videos, tv television, dc washington, nyc new york, jan january, feb february, aug august, sept september,
  oct october, nov november, dec december`
    .split(',')
    .map((row): [string, string] => {
      const [short = '', ...long] = row.trim().split(' ');
      return [short, long.join(' ')];
    }),
);
