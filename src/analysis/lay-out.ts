import type { Span } from '../model/span.ts';
import { buildStretches, type Word } from './build-stretches.ts';
import { findQuotations } from './quotations/find-quotations.ts';
import type { Marks } from './quotations/marks.ts';
import type { Quotation } from './quotations/quotation.ts';
import type { Stretch } from './stretch.ts';
import { splitParagraphs } from './tokens/paragraphs.ts';
import { splitSentences } from './tokens/sentences.ts';
import type { Token } from './tokens/token.ts';
import { tokenise } from './tokens/tokenise.ts';
import type { Writing } from './tokens/writing.ts';

/** What a language tells of its texts before anything in them is understood. */
export interface Conventions {
  readonly writing: Writing;
  readonly marks: Marks;
  /** Gives each token of one sentence its tag and base form. As many words as tokens. */
  readonly readWords: (sentence: readonly Token[]) => readonly Word[];
}

/** A stretch of text, laid out for the patterns and models. */
export interface LaidOut {
  readonly paragraphs: readonly Paragraph[];
  /** By start, outer before inner. */
  readonly quotations: readonly Quotation[];
}

/** One paragraph of a text. */
export interface Paragraph {
  readonly stretches: readonly Stretch[];
  /** The words of each sentence, in order. */
  readonly words: readonly (readonly Word[])[];
  /** In order; a sentence inside a longer quotation is one too. */
  readonly sentences: readonly Span[];
}

/** Cuts a stretch of text into paragraphs, quotations, words, sentences and stretches, and tags the words. */
export function layOut(text: string, [start, end]: Span, conventions: Conventions): LaidOut {
  const paragraphs = splitParagraphs(text, start, end);
  const quotations = findQuotations(text, paragraphs, conventions.marks);
  let upcoming = 0;
  return {
    quotations,
    paragraphs: paragraphs.map(([from, to], index) => {
      const first = upcoming;
      while ((quotations[upcoming]?.start ?? Number.POSITIVE_INFINITY) < to) upcoming += 1;
      const sentences = sentencesOf(text, from, to, conventions);
      return {
        words: sentences,
        stretches: buildStretches(text, sentences, quotations.slice(first, upcoming), index),
        sentences: sentences.map((words): Span => [words[0]?.start ?? from, words.at(-1)?.end ?? to]),
      };
    }),
  };
}

function sentencesOf(text: string, start: number, end: number, { writing, readWords }: Conventions) {
  const tokens = tokenise(text, writing, start, end);
  return splitSentences(text, tokens, writing).map(({ firstToken, endToken }) =>
    readWords(tokens.slice(firstToken, endToken)),
  );
}
