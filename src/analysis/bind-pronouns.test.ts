import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bindPronouns } from './bind-pronouns.ts';
import type { Draft } from './draft.ts';
import { english } from './english/english.ts';
import type { Choose } from './entities/antecedents/weigh.ts';
import { layOut } from './lay-out.ts';

const everyDraft = Number.POSITIVE_INFINITY;

function read(text: string): {
  readonly layout: ReturnType<typeof layOut>;
  readonly drafts: readonly Draft[];
} {
  const layout = layOut(text, [0, text.length], english);
  return { layout, drafts: english.findDrafts(layout, false, everyDraft) };
}

/** The words that what stands in `[…]` goes back to; `-` where it goes back to none. */
function meant(marked: string): string {
  const start = marked.indexOf('[');
  const text = marked.replace(/[[\]]/g, '');
  const { layout, drafts } = read(text);
  const words = bindPronouns(layout, drafts, english).get(start);
  return words === undefined ? '-' : text.slice(...words);
}

describe('whom words mean', () => {
  test.each([
    ['the subject before', 'Anna Reyl left the port with a clerk. [She] said it rained.', 'Anna Reyl'],
    [
      'who was named, through another pronoun',
      'Anna Reyl came late. She sat down. [She] said no.',
      'Anna Reyl',
    ],
    ['nobody of the other gender', 'Mr Tamm wrote to Mrs Reyl. [She] said no.', 'Mrs Reyl'],
    ['a king and a queen', 'The queen met the king. [He] said no.', 'the king'],
    ['no group', 'Two clerks met Anna Reyl. [She] said no.', 'Anna Reyl'],
    ['whoever is several', 'Two brothers run the kiln. [They] say no.', 'Two brothers'],
    ['two who are joined', 'The mayor and the abbot met. [They] said no.', 'The mayor and the abbot'],
    ['a body, not a person', 'The union met Mr Tamm. [It] said no.', 'The union'],
    ['the name behind a role', 'The treasurer, Ola Tamm, left. [He] said no.', 'Ola Tamm'],
    ['whom a relative pronoun follows', 'The guard, [who] said he had prayed, kept his job.', 'The guard'],
    ['the first of two', 'The mayor and the abbot have not met. [The former] says no.', 'The mayor'],
    ['the second of two', 'The mayor and the abbot have not met. [The latter] says no.', 'the abbot'],
    ['who is quoted', '“[I] think so,” Anna Reyl said.', 'Anna Reyl'],
    [
      'who signs',
      'I, the undersigned, declare that it rained. [I] deny that it snowed.',
      'I, the undersigned',
    ],
    ['not who is quoted', 'Ola Tamm left. “[He] lied,” Carl Odd said.', 'Ola Tamm'],
    [
      'a repeated description',
      'A source in the port called. [The source] said it rained.',
      'A source in the port',
    ],
    ['another head of another body', 'The head of the bank left. [The head of the port] said no.', '-'],
    ['nobody, where nobody was named', 'It rained. [She] said no.', '-'],
    ['nobody, where only a thing was', 'The kiln was cold. [She] said no.', '-'],
  ])('%s: %s', (_, text, expected) => {
    expect(meant(text)).toBe(expected);
  });
});

const pieces = [
  'Anna Reyl said no.',
  'Mr Tamm met the union.',
  '“I think so,” she said.',
  'He said it was late.',
  'They left, and its owner said so.',
  'The mayor and the abbot met.',
  'The former said no.\n\n',
  '“He said: ‘We lost,’” Reyl added.',
  'The guard, who said nothing, left.',
];

test('words go back to words of the text, other than themselves, and the same text gives the same', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (chosen) => {
      const text = chosen.join(' ');
      const { layout, drafts } = read(text);
      const antecedents = bindPronouns(layout, drafts, english);
      expect([...bindPronouns(layout, drafts, english)]).toEqual([...antecedents]);
      for (const [at, [start, end]] of antecedents) {
        expect(start).not.toBe(at);
        expect(0 <= start && start < end && end <= text.length).toBe(true);
      }
    }),
  );
});

test('a pronoun looks at so many and no more, however many were named', () => {
  let most = 0;
  const count: Choose = (_, candidates) => {
    most = Math.max(most, candidates.length);
    return null;
  };
  const names = Array.from(
    { length: 300 },
    (_, index) => `Mr Tamm${'ab'.repeat(index % 7)}${index} left. He waved.`,
  );
  const { layout } = read(names.join(' '));
  bindPronouns(layout, [], english, count);
  expect(most).toBeGreaterThan(30);
  expect(most).toBeLessThanOrEqual(40);
});
