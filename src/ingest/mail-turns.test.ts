import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mailTurns } from './mail-turns.ts';

/** Each turn as `writer: words`, what frames them as `(…)`. */
function turns(text: string): readonly string[] {
  return mailTurns(text, 'Ana Brel').map(({ text: words, writer, role }) =>
    role === 'frame' ? `(${words})` : `${writer ?? '?'}: ${words}`,
  );
}

describe('a mail is cut where its writer changes', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['nowhere', 'The ferry\nsank.\n', ['Ana Brel: The ferry\nsank.']],
    [
      'at what it quotes',
      'No.\n\nOn Mon, 2 May 2033 at 09:15, Bo Tarn <bo@herald.example> wrote:\n> Did it\n> sink?\n\nIt did not.',
      [
        'Ana Brel: No.',
        '(On Mon, 2 May 2033 at 09:15, Bo Tarn <bo@herald.example> wrote:)',
        'Bo Tarn: Did it\nsink?',
        'Ana Brel: It did not.',
      ],
    ],
    [
      'at quotations within each other, however they are marked',
      'Bo Tarn wrote:\n> Yes.\n> Cara Lund <c@x.example> wrote:\n>> Really?\n> > Tell me.\n> I do.',
      [
        '(Bo Tarn wrote:)',
        'Bo Tarn: Yes.',
        '(Cara Lund <c@x.example> wrote:)',
        'Cara Lund: Really?\nTell me.',
        'Bo Tarn: I do.',
      ],
    ],
    ['where nobody says who wrote what is quoted', 'Look:\n> It sank.', ['Ana Brel: Look:', '?: It sank.']],
    [
      'at a line that was broken',
      'On Tuesday, 3 May 2033 at 10:00 AM UTC\nBo Tarn\n<bo@herald.example> wrote:\n> It sank.',
      ['(On Tuesday, 3 May 2033 at 10:00 AM UTC\nBo Tarn\n<bo@herald.example> wrote:)', 'Bo Tarn: It sank.'],
    ],
    [
      'at an address alone',
      'On 3/5/33 10:00, bo2@herald.example wrote:\n> x',
      ['(On 3/5/33 10:00, bo2@herald.example wrote:)', 'bo2@herald.example: x'],
    ],
    [
      'in German',
      'Am 03.05.2033 um 10:00 schrieb Bo Tarn:\n> Nein.',
      ['(Am 03.05.2033 um 10:00 schrieb Bo Tarn:)', 'Bo Tarn: Nein.'],
    ],
    [
      'in French',
      'Le mar. 3 mai 2033 à 10:00, Bo Tarn <bo@x.example> a écrit :\n> Non.',
      ['(Le mar. 3 mai 2033 à 10:00, Bo Tarn <bo@x.example> a écrit :)', 'Bo Tarn: Non.'],
    ],
    [
      'not at a sentence that ends in wrote',
      'In his letter of 3 May the harbour master wrote:\n> It sank.',
      ['Ana Brel: In his letter of 3 May the harbour master wrote:', '?: It sank.'],
    ],
    [
      'at the head that Outlook repeats',
      'See below.\n\n-----Original Message-----\nFrom: Bo Tarn [mailto:bo@x.example]\nSent: Monday\nTo: Ana\nSubject: Ferry\n\nIt sank.',
      [
        'Ana Brel: See below.',
        '(-----Original Message-----\nFrom: Bo Tarn [mailto:bo@x.example]\nSent: Monday\nTo: Ana\nSubject: Ferry)',
        'Bo Tarn: It sank.',
      ],
    ],
    [
      'at each of several heads',
      'FYI\n\nVon: Bo Tarn\nGesendet: Montag\nAn: Ana\nBetreff: Fähre\n\nJa.\n\nFrom: "Lund, Cara" <c@x.example>\nDate: Sunday\nTo: Bo\n\nNo.',
      [
        'Ana Brel: FYI',
        '(Von: Bo Tarn\nGesendet: Montag\nAn: Ana\nBetreff: Fähre)',
        'Bo Tarn: Ja.',
        '(From: "Lund, Cara" <c@x.example>\nDate: Sunday\nTo: Bo)',
        'Lund, Cara: No.',
      ],
    ],
    [
      'not at a list that looks like a head',
      'From: the harbour\nTo: the island\n\nIt sails.',
      ['Ana Brel: From: the harbour\nTo: the island\n\nIt sails.'],
    ],
    [
      'at a signature',
      'It sank.\n-- \nAna Brel\nThe Gull',
      ['Ana Brel: It sank.', '(--\nAna Brel\nThe Gull)'],
    ],
    [
      'at the footer of a list',
      `It sank.\n${'_'.repeat(47)}\nFerries mailing list\nferries@lists.example`,
      ['Ana Brel: It sank.', `(${'_'.repeat(47)}\nFerries mailing list\nferries@lists.example)`],
    ],
    [
      'not at a line that a mailbox escaped',
      'Look.\n>From here on it sank.',
      ['Ana Brel: Look.\n>From here on it sank.'],
    ],
  ];
  test.each(cases)('%s', (_where, text, expected) => {
    expect(turns(text)).toEqual(expected);
  });
});

test('no word is lost or moved', () => {
  const line = fc.constantFrom(
    '',
    '> a',
    '>> b',
    '> > > c',
    'd',
    '-- ',
    'On 3 May 2033, Bo wrote:',
    'From: Bo',
    'Sent: May',
    'To: x',
    '_'.repeat(40),
    'x@y.example',
    '>'.repeat(60),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const wordsOf = (text: string): string =>
        text
          .replace(/^[> ]+/gm, '')
          .replace(/\s+/g, ' ')
          .trim();
      const found = mailTurns(lines.join('\n'), null).map((turn) => turn.text);
      expect(wordsOf(found.join('\n'))).toBe(wordsOf(lines.join('\n')));
    }),
  );
});

test('a text of quotations within quotations is read in moments', () => {
  const deep = Array.from({ length: 20_000 }, (_, n) => `${'>'.repeat(n % 2_000)} x`).join('\n');
  expect(mailTurns(deep, null).length).toBeGreaterThan(100);
});
