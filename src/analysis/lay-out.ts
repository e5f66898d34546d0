import type { Span } from '../model/span.ts';
import { buildStretches, type Word } from './build-stretches.ts';
import { nounLemma, verbLemma } from './english/lemma.ts';
import { tag } from './english/tags.ts';
import type { Quotation } from './quotations/quotation.ts';
import { repairTags } from './repair-tags.ts';
import type { Stretch } from './stretch.ts';
import { splitSentences } from './tokens/sentences.ts';
import type { Token } from './tokens/token.ts';
import { tokenise } from './tokens/tokenise.ts';

/** One paragraph of a text, laid out for the patterns. */
export interface Paragraph {
  readonly stretches: readonly Stretch[];
  /** The words of each sentence, in order. */
  readonly words: readonly (readonly Word[])[];
  /** In order. */
  readonly sentences: readonly Span[];
}

/**
 * Cuts each paragraph into words, sentences and stretches, and tags the words.
 *
 * @param quotations of all paragraphs, by start, outer before inner
 */
export function layOut(
  text: string,
  paragraphs: readonly Span[],
  quotations: readonly Quotation[],
): Paragraph[] {
  let upcoming = 0;
  return paragraphs.map(([start, end], index) => {
    const first = upcoming;
    while ((quotations[upcoming]?.start ?? Number.POSITIVE_INFINITY) < end) upcoming += 1;
    const sentences = sentencesOf(text, start, end);
    return {
      words: sentences,
      stretches: buildStretches(text, sentences, quotations.slice(first, upcoming), index),
      sentences: sentences.map((words): Span => [words[0]?.start ?? start, words.at(-1)?.end ?? end]),
    };
  });
}

function sentencesOf(text: string, start: number, end: number): Word[][] {
  const tokens = tokenise(text, start, end);
  return splitSentences(text, tokens).map(({ firstToken, endToken }) => {
    const sentence = tokens.slice(firstToken, endToken);
    const tags = tag(sentence);
    return repairTags(sentence.map((token, index) => wordOf(token, tags[index] ?? 'NN')));
  });
}

function wordOf({ start, end, text }: Token, penn: string): Word {
  const lower = text.toLowerCase();
  return { start, end, text, lower, tag: penn, lemma: lemmaOf(lower, penn), quotation: null };
}

function lemmaOf(lower: string, penn: string): string {
  if (penn.startsWith('VB')) return verbLemma(lower);
  return penn === 'NNS' || penn === 'NN' ? nounLemma(lower) : lower;
}
