import type { Word } from '../../build-stretches.ts';
import { nounLemma } from '../lemma.ts';
import { sensesOf } from '../word-senses.ts';
import { titles } from './name-lists.ts';
import { bareWord } from './name-run.ts';

/** WordNet’s lexicographer file of persons. */
const person = 18;

/** Whether a word is what somebody can be: `spokeswoman`, `miner`, `President`. */
export function isPersonNoun(word: Pick<Word, 'text' | 'lower'> | undefined): boolean {
  if (word === undefined || !/^\p{L}/u.test(word.text)) return false;
  if (titles.has(bareWord(word))) return true;
  const senses = sensesOf('NN', nounLemma(word.lower.slice(word.lower.lastIndexOf('-') + 1)));
  return senses >> 6 === person || senses % 64 === person;
}
