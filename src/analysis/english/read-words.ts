import type { Word } from '../build-stretches.ts';
import type { Token } from '../tokens/token.ts';
import { nounLemma, verbLemma } from './lemma.ts';
import { repairTags } from './repair-tags.ts';
import { tag } from './tags.ts';

/** Gives each token of one sentence its tag and base form. */
export function readWords(sentence: readonly Token[]): Word[] {
  const tags = tag(sentence);
  return repairTags(
    sentence.map((token, index) => ({ ...token, ...lemmaOf(token.text, tags[index] ?? 'NN') })),
  );
}

function lemmaOf(text: string, penn: string): { tag: string; lemma: string } {
  const lower = text.toLowerCase();
  if (penn.startsWith('VB')) return { tag: penn, lemma: verbLemma(lower) };
  return { tag: penn, lemma: penn === 'NNS' || penn === 'NN' ? nounLemma(lower) : lower };
}
