import { describe, expect, test } from 'vitest';
import { TEXT } from './read-text.ts';

function read(source: string) {
  const [draft] = TEXT.read(source).drafts;
  if (draft === undefined) throw new Error('no document');
  const parts = draft.parts.map((part) => [
    part.kind,
    draft.text.slice(part.start, part.end),
    part.voiceName,
  ]);
  return { ...draft, parts };
}

describe('the headline', () => {
  const cases: [string, string, string | null][] = [
    ['a short first line with a blank one after it', 'Rain ends\n\nIt stopped.', 'Rain ends'],
    ['with other line ends', '\r\nRain ends\r\n\r\nIt stopped.', 'Rain ends'],
    ['no blank line', 'Rain ends\nIt stopped.', null],
    ['nothing after it', 'Rain ends\n\n', null],
    ['too long', `${'Rain '.repeat(50)}\n\nIt stopped.`, null],
  ];
  test.each(cases)('%s', (_name, source, title) => {
    const draft = read(source);
    expect(draft.title).toBe(title);
    expect(draft.text).toBe(source);
    expect(draft.parts[0]?.[0]).toBe(title === null ? 'body' : 'headline');
  });
});

describe('who issued it, and when', () => {
  const cases: [string, string, string | null, string | null, string][] = [
    [
      'a line that says so, with an acronym',
      'NO SHIPS\n\nStatement of the Harbour Council of Olm (HCO)\nOlm, Tuesday, 3 May 2033\n\nNo ship sank.',
      'Harbour Council of Olm',
      '2033-05-03',
      'statement',
    ],
    [
      'a body by its name',
      'NO SHIPS\n\nOlm Harbour Office\n3 May 2033\n\nNo ship sank.',
      'Olm Harbour Office',
      '2033-05-03',
      'statement',
    ],
    ['a person', 'No ships\n\nMara Tolb Vin\n3 May 2033\n\nNo ship sank.', null, '2033-05-03', 'unknown'],
    [
      'a byline',
      'No ships\n\nBy Mara Tolb of the Office\n3 May 2033\n\nNo ship sank.',
      null,
      '2033-05-03',
      'unknown',
    ],
    ['a body without a date', 'No ships\n\nOlm Harbour Office\n\nNo ship sank.', null, null, 'unknown'],
    [
      'a sentence with a date',
      'No ships\n\nOn 3 May 2033 the harbour of Olm was closed.\n\nNo ship sank.',
      null,
      null,
      'unknown',
    ],
    [
      'a title that the text repeats',
      'FC OLM: NEW KEEPER\n\nOlm, 3 May 2033\n\nFC Olm announces that it has a keeper.',
      'FC Olm',
      '2033-05-03',
      'statement',
    ],
    [
      'a title that is only the subject',
      'OLM: NEW KEEPER\n\nOlm, 3 May 2033\n\nOlm has a keeper, the Gull reports.',
      null,
      '2033-05-03',
      'unknown',
    ],
    [
      'a body that appeals twice at the end',
      'No ships\n\nNone sank.\n\nThe HCO’s Pilots Committee again warns of fog. It calls on all to wait.',
      'HCO’s Pilots Committee',
      null,
      'statement',
    ],
    [
      'a body that is reported to appeal',
      'No ships\n\nNone sank.\n\nThe Pilots Committee warns of fog. Captains doubt it.',
      null,
      null,
      'unknown',
    ],
  ];
  test.each(cases)('%s', (_name, source, publisher, published, kind) => {
    const draft = read(source);
    expect([draft.publisher, draft.published, draft.kind]).toEqual([publisher, published, kind]);
    for (const [, , voice] of draft.parts) expect(voice).toBe(publisher);
  });
});

describe('comments', () => {
  test('numbered, after the line that announces them', () => {
    const source =
      'No ships\n\nNone sank.\n\n2 thoughts on “No ships”\n\n  1. I saw one.\n\n     It had lists:\n     1. of food\n\n  2. Ana Brel says:\n     May 3, 2033 at 5:10 pm\n     So did I.\n';
    expect(read(source).parts).toEqual([
      ['headline', 'No ships', null],
      ['body', 'None sank.', null],
      ['comment', 'I saw one.\n\n     It had lists:\n     1. of food', null],
      ['comment', 'So did I.', 'Ana Brel'],
    ]);
  });

  test.each([
    ['without entries', 'None sank.\n\n2 comments\n\nwere heard.'],
    ['without a heading', 'The plan:\n\n1. Wait.\n\n2. Sail.'],
    ['within a sentence', 'None sank.\n\nOne thought on ships and fog keeps me awake\n\n2. Sail.'],
  ])('%s are none', (_name, source) => {
    const { parts } = read(source);
    expect(parts.map(([kind]) => kind)).toEqual(['headline', 'body']);
    expect(source.endsWith(String(parts[1]?.[1]))).toBe(true);
  });
});
