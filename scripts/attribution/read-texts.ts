import { readFileSync } from 'node:fs';
import { type Blindfold, blindParagraph } from './ablation/idea.ts';
import { type GoldParagraph, readAttributions } from './corpus.ts';

/** The texts of a corpus, as models see them; a blindfold keeps them from seeing something. */
export function readTexts(corpus: string, blindfold: Blindfold | null): GoldParagraph[][] {
  const texts = readAttributions(readFileSync(corpus, 'utf8'));
  if (blindfold === null) return texts;
  return texts.map((text) => text.map((paragraph) => blindParagraph(paragraph, blindfold)));
}
