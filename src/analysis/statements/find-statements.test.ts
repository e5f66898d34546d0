import { describe, expect, test } from 'vitest';
import { bareDocument } from '../../app/evaluation/relations/bare-document.ts';
import type { Document } from '../../model/document.ts';
import { analyse } from '../pipeline.ts';

/** A document of the Lantern whose paragraphs are a headline, where one is given, and a body. */
function documentOf(body: string, headline = ''): Document {
  const text = headline === '' ? body : `${headline}\n\n${body}`;
  const start = text.length - body.length;
  const parts = [
    { kind: 'headline', start: 0, end: headline.length, voice: null, voiceName: 'The Lantern' },
    { kind: 'body', start, end: text.length, voice: null, voiceName: 'The Lantern' },
  ] as const;
  return {
    ...bareDocument('a.txt', text),
    kind: 'article',
    published: '2031-05-09',
    parts: parts.filter(({ end }) => end > 0),
  };
}

/** `voice stance > voice stance: text`, the Lantern as L. */
function statementsIn(document: Document): string[] {
  return analyse(document).statements.map(({ chain, text }) => {
    const voices = chain.map(
      ({ name, stance }) => `${name === 'The Lantern' ? 'L' : (name ?? '?')} ${stance}`,
    );
    return `${voices.join(' > ')}: ${text}`;
  });
}

describe('findStatements', () => {
  test.each<[string, string, string[]]>([
    ['what the text says itself', 'The bridge fell on Monday.', ['L affirms: The bridge fell on Monday.']],
    [
      'what a source says',
      'Anna Reyl said that the bridge was safe.',
      ['L reports > Anna Reyl affirms: that the bridge was safe'],
    ],
    [
      'each sentence of a quotation by itself',
      'Anna Reyl said: “The bridge is safe. The road is closed.”',
      [
        'L reports > Anna Reyl affirms: “The bridge is safe.',
        'L reports > Anna Reyl affirms: The road is closed.”',
      ],
    ],
    [
      'a broken sentence as one',
      '“The bridge,” Anna Reyl said, “is safe.”',
      ['L reports > Anna Reyl affirms: “The bridge,” … “is safe.”'],
    ],
    [
      'a denial',
      'The ministry denied that the bridge was safe.',
      ['L reports > The ministry denies: that the bridge was safe'],
    ],
    [
      'a doubt',
      'The ministry has not said whether the bridge is safe.',
      ['L reports > The ministry doubts: whether the bridge is safe'],
    ],
    [
      'through two voices, and no statement of the first that the second spoke',
      'The Courier reported that Anna Reyl had said the bridge was safe.',
      ['L reports > Courier reports > Anna Reyl affirms: the bridge was safe'],
    ],
    [
      'a denial in the middle of a chain',
      'The governor denied that the army had reported that the road was mined.',
      ['L reports > The governor denies > the army affirms: that the road was mined'],
    ],
    ['no question', 'Where is the bridge? Anna Reyl asked whether the bridge was safe.', []],
    ['no demand', 'Anna Reyl demanded that the bridge be closed.', []],
    ['no exclamation of two words', 'Not again!', []],
    ['no heading without a stop', 'The bridge of sighs', []],
    [
      'a voice that the text does not name',
      'The bridge reportedly fell on Monday.',
      ['L reports > ? affirms: The bridge … fell on Monday'],
    ],
    [
      'whose words call a report false denies it',
      'The agency dispatched a false report, quoting the governor as saying that the bridge fell.',
      ['L denies > The agency reports > the governor affirms: that the bridge fell'],
    ],
  ])('%s', (_, body, expected) => {
    expect(statementsIn(documentOf(body))).toEqual(expected);
  });

  test('none in a headline', () => {
    expect(statementsIn(documentOf('The road is closed.', 'Bridge fell on Monday, Anna Reyl says.'))).toEqual(
      ['L affirms: The road is closed.'],
    );
  });

  test('a comment in the voice of its writer', () => {
    const body = documentOf('The road is closed.').text;
    const text = `${body}\n\nThe road was open at noon.`;
    const comment = {
      kind: 'comment',
      start: body.length + 2,
      end: text.length,
      voice: null,
      voiceName: 'saltmarsh',
    } as const;
    const document = documentOf(body);
    expect(statementsIn({ ...document, text, parts: [...document.parts, comment] })).toEqual([
      'L affirms: The road is closed.',
      'saltmarsh affirms: The road was open at noon.',
    ]);
  });

  test('says when, where the text does', () => {
    const { statements } = analyse(documentOf('The bridge fell on 6 May 2031. The road is closed.'));
    expect(statements.map(({ when }) => when)).toEqual(['2031-05-06', null]);
  });

  test('a part that the file names nobody for has a voice without a name', () => {
    const { statements } = analyse(bareDocument('a.txt', 'The bridge fell on Monday.'));
    expect(statements[0]?.chain).toEqual([
      { name: null, entity: null, attribution: null, stance: 'affirms' },
    ]);
  });
});
