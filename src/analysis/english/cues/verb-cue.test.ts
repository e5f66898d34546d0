import { describe, expect, test } from 'vitest';
import { markRange, markSpans, readStretch } from '../../../../test/marked-stretch.ts';
import { verbGroup } from './verb-cue.ts';

/** The sentence with its cues marked, and what each of them says: `form attitude`, with `passive` in front. */
function read(marked: string): { readonly text: string; readonly cues: readonly string[] } {
  const { text, items, verbs } = readStretch(marked);
  const spans = verbs.map(({ first, end }) => [items[first]?.start ?? 0, items[end - 1]?.end ?? 0] as const);
  const cues = verbs.map(({ form, passive, attitude }) => `${passive ? 'passive ' : ''}${form} ${attitude}`);
  return { text: markSpans(text, spans), cues };
}

describe('a verb that reports, with the words that belong to it', () => {
  test.each([
    ['a verb alone', 'The mayor ⟦said⟧ it rained.', ['finite affirms']],
    ['auxiliaries', 'The mayor ⟦has been saying⟧ that it rained.', ['finite affirms']],
    ['a modal', 'The mayor ⟦would say⟧ that it rained.', ['finite affirms']],
    ['an adverb between', 'The mayor ⟦has repeatedly said⟧ that it rained.', ['finite affirms']],
    ['no adverb in front', 'The mayor repeatedly ⟦said⟧ that it rained.', ['finite affirms']],
    ['a particle', 'The mayor ⟦warned of⟧ floods.', ['finite expects']],
    ['an idiom', 'The mayor ⟦made it clear⟧ that it rained.', ['finite affirms']],
    ['a longer idiom', 'The palace ⟦let it be known⟧ that it rained.', ['finite affirms']],
    ['a passive', 'It ⟦was announced⟧ that the baths would close.', ['passive finite affirms']],
    [
      'a passive with more before it',
      'It ⟦has been announced⟧ that the baths would close.',
      ['passive finite affirms'],
    ],
    ['an infinitive', 'The mayor came ⟦to say⟧ that it rained.', ['infinitive affirms']],
    ['a participle', 'The mayor left, ⟦adding⟧ that it rained.', ['gerund affirms']],
    ['two cues', 'The mayor ⟦said⟧ the clerk ⟦denied⟧ that it rained.', ['finite affirms', 'finite denies']],
    ['a governing verb', 'The mayor ⟦declined to say⟧ whether it rained.', ['finite doubts']],
  ])('%s', (_, marked, cues) => {
    expect(read(marked)).toEqual({ text: marked, cues });
  });
});

describe('what a cue says of its source’s position', () => {
  test.each([
    ['has not said', 'The ministry ⟦has not said⟧ whether it will rain.', 'doubts'],
    ['did not say', 'The ministry ⟦did not say⟧ whether it will rain.', 'doubts'],
    ["didn't say", "The ministry ⟦didn't say⟧ whether it will rain.", 'doubts'],
    ['never said', 'The ministry ⟦never said⟧ that it will rain.', 'doubts'],
    ['could not confirm', 'Police ⟦could not confirm⟧ that anyone was hurt.', 'doubts'],
    ['refused to say', 'The clerk ⟦refused to say⟧ who was there.', 'doubts'],
    ['has yet to say', 'The clerk ⟦has yet to say⟧ who was there.', 'doubts'],
    ['neither confirm nor deny', 'The clerk ⟦would neither confirm nor deny⟧ that she was there.', 'doubts'],
    [
      'does not accept: to withhold acceptance is to deny',
      'The clerk ⟦does not accept⟧ that she was there.',
      'denies',
    ],
    ['does not believe', 'The clerk ⟦does not believe⟧ that she was there.', 'denies'],
    ['refused to accept', 'The clerk ⟦refused to accept⟧ that she was there.', 'denies'],
    [
      'did not deny: to withhold a denial is to leave it open',
      'The clerk ⟦did not deny⟧ that she was there.',
      'doubts',
    ],
    ['does not expect', 'The clerk ⟦does not expect⟧ that she will come.', 'denies'],
    ['does not doubt stays as it is', 'The clerk ⟦does not doubt⟧ that she was there.', 'doubts'],
    ['likes to say', 'The clerk ⟦likes to say⟧ that rivers forget.', 'affirms'],
  ])('%s', (_, marked, attitude) => {
    const { text, verbs, square, items } = readStretch(marked);
    const cue = verbs.find(({ first }) => first === square[0]?.first);
    expect(markRange(text, items, cue ?? null)).toBe(marked);
    expect(cue?.attitude).toBe(attitude);
  });
});

describe('verbs that report nothing', () => {
  test.each([
    ['a participle before its noun', 'They saw the alleged thief and the expected value.'],
    ['make without its idiom', 'The mayor made a cake.'],
    ['let without its idiom', 'The mayor let the dog out.'],
    ['citing, which leads to a voice of its own', 'The mayor left, citing two officials.'],
    ['nouns', 'The report and the claim are on the desk.'],
  ])('%s', (_, text) => {
    const { items, verbs } = readStretch(text);
    const lemmas = verbs.map(({ frame }) => frame.lemma).filter((lemma) => lemma !== 'see');
    expect(lemmas).toEqual([]);
    expect(items.length).toBeGreaterThan(3);
  });
});

test.each([
  ['The mayor ⟦was not⟧ ⟨convinced⟩ that it rained.', '⟦was not convinced⟧'],
  ['The mayor ⟨ran⟩ home.', '⟦ran⟧'],
])('the group of any verb: %s', (marked, expected) => {
  const { text, items, angle } = readStretch(marked);
  expect(markRange(text, items, verbGroup(items, angle[0]?.first ?? 0))).toContain(expected);
});
