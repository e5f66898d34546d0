import type { Span } from '../model/span.ts';
import { buildStretches, type Word } from './build-stretches.ts';
import { type Paragraph, Paragraphs } from './paragraphs.ts';
import { findQuotations } from './quotations/find-quotations.ts';
import type { Marks } from './quotations/marks.ts';
import type { Quotation } from './quotations/quotation.ts';
import { withBlocks } from './quotations/with-blocks.ts';
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
  readonly paragraphs: Paragraphs;
  /** By start, outer before inner. */
  readonly quotations: readonly Quotation[];
}

/** Characters of a text whose words are kept: longer than any article or report, and a hundred megabytes in memory. */
const longest = 2 ** 20;

/**
 * Cuts a stretch of text into paragraphs, quotations, words, sentences and stretches, and tags the words.
 *
 * @param blocks stretches that are set apart as quotations, in order: each is one, with or without marks of its own
 */
export function layOut(
  text: string,
  [start, end]: Span,
  conventions: Conventions,
  blocks: readonly Span[] = [],
): LaidOut {
  const spans = splitParagraphs(text, start, end);
  const marked = findQuotations(text, spans, conventions.marks);
  const quotations = blocks.length === 0 ? marked : withBlocks(marked, spans, blocks);
  const quoted = quotationsBefore(spans, quotations);
  const layOutOne = (index: number): Paragraph => {
    const [from, to] = spans[index] ?? [0, 0];
    const sentences = sentencesOf(text, from, to, conventions);
    const own = quotations.slice(quoted[index], quoted[index + 1]);
    return {
      words: sentences,
      stretches: buildStretches(text, sentences, own, index),
      sentences: sentences.map((words): Span => [words[0]?.start ?? from, words.at(-1)?.end ?? to]),
    };
  };
  return { quotations, paragraphs: new Paragraphs(spans, layOutOne, end - start <= longest) };
}

/** For each paragraph how many quotations stand before it; one more at the end. */
function quotationsBefore(spans: readonly Span[], quotations: readonly Quotation[]): Uint32Array {
  const before = new Uint32Array(spans.length + 1);
  let upcoming = 0;
  for (const [index, [, to]] of spans.entries()) {
    while ((quotations[upcoming]?.start ?? Number.POSITIVE_INFINITY) < to) upcoming += 1;
    before[index + 1] = upcoming;
  }
  return before;
}

function sentencesOf(text: string, start: number, end: number, { writing, readWords }: Conventions) {
  const tokens = tokenise(text, writing, start, end);
  return splitSentences(text, tokens, writing).map(({ firstToken, endToken }) =>
    readWords(tokens.slice(firstToken, endToken)),
  );
}
