import { describe, expect, test } from 'vitest';
import { layOut } from '../../lay-out.ts';
import { english } from '../english.ts';
import { isReport } from './is-report.ts';

/** Reads a sentence with its cue in `⟦⟧` and its content in `⟨⟩`, blanks around each mark. */
function reports(marked: string, certainty = 0.4): boolean {
  const text = marked.replace(/ ?[⟦⟧⟨⟩]/gu, '');
  const words = [...layOut(text, [0, text.length], english).paragraphs].flatMap((paragraph) =>
    paragraph.words.flat(),
  );
  const parts = marked.split(' ');
  const range = (open: string, close: string): [number, number] => {
    const isMark = (part: string): boolean => /^[⟦⟧⟨⟩]$/u.test(part);
    const count = (mark: string): number =>
      parts.slice(0, parts.indexOf(mark)).filter((part) => !isMark(part)).length;
    return [count(open), count(close)];
  };
  return isReport(words, range('⟦', '⟧'), range('⟨', '⟩'), certainty);
}

describe('a cue that the models found', () => {
  test.each([
    ['a clause', 'The mayor ⟦ said ⟧ ⟨ it rained ⟩'],
    ['a thing, with a verb that takes one', 'The mayor ⟦ denied ⟧ ⟨ the report ⟩'],
    ['a thing in front of the verb', '⟨ A long winter ⟩ the mayor ⟦ said ⟧'],
    ['a thing, with a verb that takes one after to', 'The pilot ⟦ admitted to ⟧ ⟨ the theft ⟩'],
    ['what was named by somebody', 'The mayor ⟦ called ⟧ ⟨ it a lie ⟩'],
  ])('reports %s', (_, marked) => {
    expect(reports(marked)).toBe(true);
  });

  test.each([
    ['itself', 'The winter ⟦ announced ⟧ ⟨ itself ⟩'],
    ['nothing', 'The mayor ⟦ said ⟧ ⟨ nothing of the kind ⟩'],
    ['a name that something bears', 'The book ⟦ is called ⟧ ⟨ The Salt Road ⟩'],
    ['a thing, with a verb of saying', 'The abbot ⟦ told ⟧ ⟨ a long story ⟩'],
    ['how it is put', 'The mayor ⟦ put ⟧ ⟨ it ⟩'],
    ['a measure', 'The recruits ⟦ stood according to ⟧ ⟨ height ⟩'],
    ['a hearer', 'The pupils ⟦ report to ⟧ ⟨ the harbour master ⟩'],
    ['a hearer behind it', 'The pupils ⟦ report ⟧ to ⟨ the harbour master ⟩'],
    ['a hearer after a preposition', 'The pupils ⟦ report ⟧ ⟨ to the harbour master ⟩'],
    ['when something was done', 'The sailor ⟦ told ⟧ her rosary during ⟨ a long storm ⟩'],
    ['how long it went on', 'The pilots ⟦ quarrelled ⟧ ⟨ until the fog lifted ⟩'],
  ])('does not report %s', (_, marked) => {
    expect(reports(marked)).toBe(false);
  });

  test('reports what looks like a thing where the models are sure', () => {
    expect(reports('The abbot ⟦ told ⟧ ⟨ a long story ⟩', 0.9)).toBe(true);
    expect(reports('The pupils ⟦ report to ⟧ ⟨ the harbour master ⟩', 0.9)).toBe(false);
  });
});
