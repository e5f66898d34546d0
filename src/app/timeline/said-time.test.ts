import { expect, test } from 'vitest';
import { markedFindings } from '../../../test/marked-findings.ts';
import type { Document, Part } from '../../model/document.ts';
import { saidTime } from './said-time.ts';

const capture = (at: string | null) => ({ url: 'https://lantern.example/', at });
const part: Part = { kind: 'body', start: 0, end: 9, voice: null, voiceName: 'The Lantern' };
const comment: Part = { ...part, kind: 'comment', voiceName: 'saltmarsh' };
const quotedMail: Part = { ...part, voiceName: 'Ines Varga' };

/** `basis value: earliest to latest`, what is not known as `…`. */
function said(told: string | null, voices: number, inside: Part, known: Partial<Document>): string {
  const { document, statements } = markedFindings('quay.md', '{source Ana} {cue said} {content it rained}.', {
    published: null,
    ...known,
  });
  const [statement] = statements;
  if (statement === undefined) throw new Error('The example holds no statement.');
  const chain = statement.chain.slice(0, voices);
  const { value, earliest, latest, basis } = saidTime({ ...statement, chain, said: told }, inside, document);
  return `${basis} ${value ?? '…'}: ${earliest ?? '…'} to ${latest ?? '…'}`;
}

const published = '2031-05-09T23:30:00-05:00';
const day = '2031-05-09';

test.each<[string, string | null, number, Part, Partial<Document>, string]>([
  ['as the text tells', '2031-W19', 2, part, { published }, 'told 2031-W19: 2031-05-05 to 2031-05-11'],
  ['by a document itself', null, 1, part, { published }, `published ${published}: ${day} to ${day}`],
  [
    'in one of a month',
    null,
    1,
    part,
    { published: '2031-05' },
    'published 2031-05: 2031-05-01 to 2031-05-31',
  ],
  ['by who is quoted', null, 2, part, { published }, `published ${published}: … to ${day}`],
  ['by who is quoted at length', null, 1, quotedMail, { published }, `published ${published}: … to ${day}`],
  [
    'in what was changed since',
    null,
    1,
    part,
    { published, modified: '2031-06-01' },
    `published ${published}: ${day} to 2031-06-01`,
  ],
  [
    'in what states a change before it was published',
    null,
    1,
    part,
    { published, modified: '2031-05-01' },
    `published ${published}: ${day} to ${day}`,
  ],
  ['in a comment', null, 1, comment, { published }, `published ${published}: ${day} to …`],
  [
    'in a comment on a page that was captured',
    null,
    1,
    comment,
    { published, capture: capture('2031-07-01T10:00:00Z') },
    `published ${published}: ${day} to 2031-07-01`,
  ],
  ['by who is quoted in a comment', null, 2, comment, { published }, `published ${published}: … to …`],
  [
    'in a page without a date',
    null,
    1,
    part,
    { capture: capture('2031-07-01T10:00:00Z') },
    'captured 2031-07-01T10:00:00Z: … to 2031-07-01',
  ],
  ['in a page that nobody dated', null, 1, part, { capture: capture(null) }, 'unknown …: … to …'],
  ['nobody knows when', null, 2, part, {}, 'unknown …: … to …'],
])('%s', (_, told, voices, inside, known, expected) => {
  expect(said(told, voices, inside, known)).toBe(expected);
});
