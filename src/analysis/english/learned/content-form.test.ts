import { expect, test } from 'vitest';
import type { Span } from '../../../model/span.ts';
import { layOut } from '../../lay-out.ts';
import { english } from '../english.ts';
import { contentForm, contentFormOf } from './content-form.ts';
import { firstFrom, seeParagraph } from './sight.ts';

/** The form of what stands between `⟨` and `⟩`, in one piece or more. */
function formOf(marked: string): number {
  const text = marked.replace(/[⟨⟩]/gu, '');
  const { paragraphs, quotations } = layOut(text, [0, text.length], english);
  const sentences = [...paragraphs].flatMap(({ words }) => words);
  const sight = seeParagraph(sentences, quotations, []);
  const spans = [...marked.matchAll(/⟨([^⟩]*)⟩/gu)].map(({ index, 1: piece = '' }): Span => {
    const start = marked.slice(0, index).replace(/[⟨⟩]/gu, '').length;
    return [firstFrom(sight.words, start), firstFrom(sight.words, start + piece.length - 1) + 1];
  });
  return contentFormOf(sight, spans);
}

test.each<[keyof typeof contentForm, string]>([
  ['none', 'The mayor spoke.'],
  ['quotation', 'The mayor said: ⟨“The dam is safe.”⟩'],
  ['quotation', '⟨“The dam,”⟩ the mayor said, ⟨“is safe.”⟩'],
  ['withQuotation', 'The mayor called ⟨the dam “safe enough”⟩ for now.'],
  ['thatClause', 'The mayor said ⟨that the dam is “safe”⟩.'],
  ['question', 'The mayor asked ⟨whether the dam is safe⟩.'],
  ['question', 'The mayor asked ⟨if the dam is safe⟩.'],
  ['infinitive', 'The mayor refused ⟨to open the dam⟩.'],
  ['gerund', 'The mayor denied ⟨opening the dam⟩.'],
  ['clause', 'The mayor said ⟨the old dam was safe⟩.'],
  ['thing', 'The mayor denied ⟨the report of Monday⟩.'],
  ['thingWithClause', 'The mayor denied ⟨the report which shook the town⟩.'],
  ['adverbial', 'The mayor argued ⟨until the dam broke⟩.'],
  ['prepositional', 'The mayor warned ⟨of floods⟩.'],
])('%s: %s', (form, marked) => {
  expect(formOf(marked)).toBe(contentForm[form]);
});
