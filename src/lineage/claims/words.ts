import { parseName } from '../../text/names/parse-name.ts';
import { remembered } from '../../text/remembered.ts';
import { functionWords } from './function-words.ts';
import { hashWord } from './hash-word.ts';
import { stemHashOf } from './word-knowledge.ts';

/** A word of a text. Offsets are UTF-16 code units of the text. */
export interface Word {
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Of its stem. */
  readonly hash: number;
  /** Whether it begins with a capital letter, or has a digit beside a letter (RV-7). */
  readonly isCapital: boolean;
  /** Whether it opens a sentence, where a capital says nothing. */
  readonly isFirst: boolean;
}

/** UTF-16 code units beyond which a run of letters is no word. */
const longest = 60;

/** The words of a stretch of text, in order. */
export function wordsIn(text: string, start = 0, end = text.length): Word[] {
  const words: Word[] = [];
  const pattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’.,:][\p{L}\p{N}]+)*/gu;
  const cut = text.slice(start, end);
  let from = 0;
  for (const { 0: found, index } of cut.matchAll(pattern)) {
    const isFirst =
      words.length === 0 ? opensSentence(text, start + index) : /[.!?:…\n]/.test(cut.slice(from, index));
    from = index + found.length;
    if (found.length <= longest) words.push(wordOf(found, start + index, isFirst));
  }
  return words;
}

function opensSentence(text: string, at: number): boolean {
  return !/[\p{L}\p{N},;]["'“‘”’(]?\s["'“‘(]?$/u.test(text.slice(Math.max(0, at - 4), at));
}

function wordOf(found: string, start: number, isFirst: boolean): Word {
  const { lower, hash, isCapital } = formOf(found);
  return { lower, start, end: start + found.length, hash, isCapital, isFirst };
}

/** What a run of letters is, wherever it stands. */
const formOf: (found: string) => Pick<Word, 'lower' | 'hash' | 'isCapital'> = remembered((found) => {
  const bare = found.replace(/['’]s?$/, '').replace(/^(.*[a-z])['’]s$/, '$1');
  const lower = bare.normalize('NFKC').toLowerCase().replace(/’/g, "'");
  return {
    lower,
    hash: stemHashOf(lower.normalize('NFD').replace(/\p{M}/gu, '')),
    isCapital: /^\p{Lu}/u.test(bare) || /\d.*\p{L}|\p{L}.*\d/u.test(bare),
  };
});

/** Whether a word is one of grammar, which says nothing of what a sentence is about. */
export function isFunctionWord({ lower }: Word): boolean {
  return functionWords.has(lower);
}

/** The hash of the consonants of a name’s word, in which its transliterations agree; 0 where there are too few to tell. */
export const nameHashOf: (lower: string) => number = remembered((lower) => {
  const [token] = parseName(lower, 'person').tokens;
  const skeleton = token?.skeletons[0] ?? '';
  return skeleton.length < leastConsonants ? 0 : hashWord(skeleton);
});

/** Two consonants are shared by too many names. */
const leastConsonants = 3;

/** Hashes of the words of a name, each once. */
export function nameHashes(name: string): number[] {
  const words = wordsIn(name).filter((word) => !isFunctionWord(word));
  return [...new Set(words.map((word) => nameHashOf(word.lower) || word.hash))];
}
