import type { Word } from '../build-stretches.ts';
import type { Token } from '../tokens/token.ts';
import { nounLemma, verbLemma } from './lemma.ts';
import { repairTags } from './repair-tags.ts';
import { tag as tagWords } from './tags.ts';

/** Gives each token of one sentence its tag and base form. */
export function readWords(sentence: readonly Token[]): Word[] {
  const tags = tagWords(sentence);
  return repairTags(sentence.map((token, index) => wordOf(token, tags[index] ?? 'NN')));
}

function wordOf({ start, end, text }: Token, tag: string): Word {
  const lower = text.toLowerCase();
  return { start, end, text, lower, tag, lemma: lemmaOf(lower, tag), quotation: null };
}

function lemmaOf(lower: string, tag: string): string {
  if (tag.startsWith('VB')) return verbLemma(lower);
  return tag === 'NNS' || tag === 'NN' ? nounLemma(lower) : lower;
}
