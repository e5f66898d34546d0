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
    [
      'a body that only its form tells',
      'NO SHIPS\n\nHouse of Pilots of Olm\nOlm, 3 May 2033\n\nNo ship sank.',
      'House of Pilots of Olm',
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

describe('other forms of address', () => {
  const table: [string, string, string | null, string | null][] = [
    [
      'a time in words beside the date',
      'NO SHIPS\n\nStatement of the Olm Alliance\nOlm, Monday, 7 June 2038, half past one in the morning\n\nNo ship sank.',
      'Olm Alliance',
      '2038-06-07T01:30',
    ],
    [
      'who turns to whom',
      'PETITION FOR A COUNT\n\nOlm Alliance, petitioner, to the Harbour Court of Vin\nVin, 11 June 2038\n\n1. No ship sank.',
      'Olm Alliance',
      '2038-06-11',
    ],
    [
      'a body to another',
      'ON THE SHIPS\n\nOlm Harbour Board to the Ministry of Transport\n11 June 2038\n\nNo ship sank.',
      'Olm Harbour Board',
      '2038-06-11',
    ],
    [
      'a memorandum',
      'MEMORANDUM\n\nTo: All pilots\nFrom: Mara Tolb, Head of Pilots, Olm Harbour Board\nDate: 11 June 2038\nSubject: ships\n\nNo ship sank.',
      'Olm Harbour Board',
      '2038-06-11',
    ],
    [
      'a memorandum of a person, without a title',
      'To: The file\nFrom: Mara Tolb\nDate: 11 June 2038, 9.15 pm\n\nNo ship sank.',
      'Mara Tolb',
      '2038-06-11T21:15',
    ],
    ['one line with a label is none', 'No ships\n\nFrom: here to nowhere\n\nNo ship sank.', null, null],
    [
      'a letter under a letterhead, signed by an office',
      'OLM HARBOUR BOARD\n1 Quay Street\nOlm\n\n11 June 2038\n\nDear Mr Vin,\n\nNo ship of ours sank.\n\nYours sincerely,\nMara Tolb\nDirector',
      'Olm Harbour Board',
      '2038-06-11',
    ],
    [
      'a letter of a person',
      'TO THE PILOTS OF OLM\n\n11 June 2038\n\nDear pilots,\n\nI saw no ship sink.\n\nYours faithfully,\nMara Tolb',
      'Mara Tolb',
      '2038-06-11',
    ],
    [
      'signed for a body that the text names in full',
      'NO SHIPS\n\nOlm, 11 June 2038\n\nThe Olm Harbour Board has counted. We miss no ship.\n\nMara Tolb\nfor the Board',
      'Olm Harbour Board',
      '2038-06-11',
    ],
    [
      'signed in an office of a body',
      'NO SHIPS\n\nWe have counted, and no ship is missing.\n\nMara Tolb\nSecretary of the Pilots’ Guild of Olm\nOlm, 11 June 2038',
      'Pilots’ Guild of Olm',
      '2038-06-11',
    ],
    [
      'a signature under what others report',
      'No ships\n\n11 June 2038\n\nThe board has counted.\n\nMara Tolb\nSecretary of the Pilots’ Guild of Olm',
      null,
      '2038-06-11',
    ],
    [
      'a title that says whose piece it is',
      'MINUTES OF THE OLM HARBOUR COMMITTEE, 11 JUNE 2038\n\n1. No ship sank.\n\n2. Tea was served.',
      'Olm Harbour Committee',
      '2038-06-11',
    ],
    [
      'an open letter by its title',
      'Open letter from Mara Tolb to the harbour board\n\n11 June 2038\n\nNo ship sank.',
      'Mara Tolb',
      '2038-06-11',
    ],
    [
      'a title of a piece on a body',
      'Report on the Olm Harbour Board\n\n11 June 2038\n\nNo ship sank.',
      null,
      '2038-06-11',
    ],
    [
      'a body that gives notice',
      'CLOSURE OF THE NORTH QUAY\n\n11 June 2038\n\nThe Olm Harbour Board hereby gives notice that the quay is shut.',
      'Olm Harbour Board',
      '2038-06-11',
    ],
    [
      'an agency by its line',
      'No ship sank at Olm, board says\n\nOLM, 11 June 2038 (Vinpress) — No ship sank, the harbour board said.',
      'Vinpress',
      '2038-06-11',
    ],
    [
      'a headline with a body in it',
      'Harbour Board Rejects Council\n\n11 June 2038\n\nNo ship sank, the board said.',
      null,
      '2038-06-11',
    ],
  ];
  test.each(table)('%s', (_name, source, publisher, published) => {
    const draft = read(source);
    expect([draft.publisher, draft.published]).toEqual([publisher, published]);
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
