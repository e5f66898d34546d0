import type { Word } from '../../build-stretches.ts';
import { nounLemma } from '../lemma.ts';
import { sensesOf } from '../word-senses.ts';
import { titles } from './name-lists.ts';
import { bareWord } from './name-run.ts';
import type { NameParts } from './take-apart.ts';

/** A name among the words of its sentence, with its place among the names. */
export interface Named extends NameParts {
  readonly index: number;
}

/** One sentence with its names, as the rules about them see it. */
export interface NamedSentence {
  readonly words: readonly Word[];
  readonly names: readonly Named[];
  /** The name whose words, titles included, begin at a word. */
  readonly startingAt: ReadonlyMap<number, Named>;
  /** The name whose words, what stands behind it included, end before a word. */
  readonly endingAt: ReadonlyMap<number, Named>;
}

/** Indexes the names of a sentence by where they stand. */
export function nameSentence(words: readonly Word[], parts: readonly NameParts[]): NamedSentence {
  const names = parts.map((part, index) => ({ ...part, index }));
  return {
    words,
    names,
    startingAt: new Map(names.map((name) => [name.titleFirst, name])),
    endingAt: new Map(names.map((name) => [name.outerEnd, name])),
  };
}

/** The name that begins at a word, an article before it set aside. */
export function nameFrom({ words, startingAt }: NamedSentence, at: number): Named | undefined {
  return startingAt.get(words[at]?.tag === 'DT' ? at + 1 : at);
}

/** WordNet’s lexicographer file of persons. */
const person = 18;

/** Whether a word is what somebody can be: `spokeswoman`, `miner`, `President`. */
export function isPersonNoun(word: Word | undefined): boolean {
  if (word === undefined || !/^\p{L}/u.test(word.text)) return false;
  if (titles.has(bareWord(word))) return true;
  const senses = sensesOf('NN', nounLemma(word.lower.slice(word.lower.lastIndexOf('-') + 1)));
  return senses >> 6 === person || senses % 64 === person;
}
