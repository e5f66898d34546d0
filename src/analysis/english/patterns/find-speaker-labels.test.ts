import { describe, expect, test } from 'vitest';
import { stretchesOf } from '../../../../test/marked-stretch.ts';
import type { Stretch } from '../../stretch.ts';
import { findSpeakerLabel, isTranscript } from './find-speaker-labels.ts';

function paragraphsOf(text: string): Stretch[][] {
  return [...Map.groupBy(stretchesOf(text), ({ paragraph }) => paragraph).values()];
}

/** `label | what it opens`; null where there is no label. */
function labelIn(text: string, transcript: boolean): string | null {
  const draft = findSpeakerLabel(stretchesOf(text), transcript);
  const cut = (span: readonly [number, number] | undefined) => text.slice(...(span ?? [0, 0]));
  return draft === null ? null : `${cut(draft.source?.[0])} | ${cut(draft.content[0])}`;
}

describe('findSpeakerLabel', () => {
  test.each([
    ['capitals', 'COUNSEL: Where were you?', 'COUNSEL | Where were you?'],
    ['capitals with a title', 'MRS VANE: On the pier. It rained.', 'MRS VANE | On the pier. It rained.'],
    ['one letter', 'Q: Did you sign?', 'Q | Did you sign?'],
    ['a handle', '@saltmarsh: the pool is shut', '@saltmarsh | the pool is shut'],
    [
      'a name before a quotation',
      'Orm Tesk, 71: “I have seen worse.”',
      'Orm Tesk, 71 | “I have seen worse.”',
    ],
    ['whom a post repeats', 'RT @saltmarsh: the pool is shut', '@saltmarsh | the pool is shut'],
    ['a mark of repeating alone', 'RT: the pool is shut', null],
    ['what kind of news it is', 'BREAKING NEWS: The pool is shut.', null],
    ['what kind of piece it is', 'FACT CHECK: The pool is shut.', null],
    ['a name before unquoted words', 'Orm Tesk: I have seen worse.', null],
    ['a heading in capitals', 'PRESS NOTE: QUESTIONS ABOUT THE FERRY', null],
    ['a clause before the colon', 'This is what he said: it rained.', null],
    ['lower case', 'opening hours: from nine to five.', null],
    ['nothing behind the colon', 'COUNSEL:', null],
    ['too many words', 'One Two Three Four Five Six Seven Eight Nine Ten: it rained.', null],
  ])('outside of a transcript: %s', (_, text, expected) => {
    expect(labelIn(text, false)).toBe(expected);
  });

  test.each([
    ['a name before unquoted words', 'Orm Tesk: I have seen worse.', 'Orm Tesk | I have seen worse.'],
    [
      'a role in brackets',
      'The Minister (Ms Tarn): I have nothing to add.',
      'The Minister (Ms Tarn) | I have nothing to add.',
    ],
    ['no label', 'It rained all night.', null],
  ])('in a transcript: %s', (_, text, expected) => {
    expect(labelIn(text, true)).toBe(expected);
  });
});

describe('isTranscript', () => {
  test.each([
    ['every paragraph is labelled', 'Host: Yes?\n\nGuest: No.', true],
    [
      'most are, and a speaker comes back',
      'Host: Yes?\n\nGuest: No.\n\nHe laughs.\n\nHost: Why?\n\nGuest: So.',
      true,
    ],
    ['most are, and none comes back', 'Opening: nine.\n\nClosing: five.\n\nLunch: one.\n\nCome in.', false],
    ['one paragraph', 'Host: Yes?', false],
    ['prose', 'It rained.\n\nIt poured.', false],
    ['marks of what follows', 'VIDEO: It rained.\n\nPHOTOS: It poured.\n\nVIDEO: It snowed.', false],
    ['nothing', '', false],
  ])('%s', (_, text, expected) => {
    expect(isTranscript(paragraphsOf(text).map((stretches) => ({ stretches })))).toBe(expected);
  });
});
