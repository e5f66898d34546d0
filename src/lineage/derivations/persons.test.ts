import { expect, test } from 'vitest';
import type { Document } from '../../model/document.ts';
import type { Findings } from '../../model/findings.ts';
import { issuerOf } from './issuer.ts';
import { matchIssuer } from './match-issuer.ts';
import { nameWords } from './name-words.ts';
import { soundOf } from './persons.ts';

function issuer(publisher: string, author: string, kind: Document['kind']) {
  const part = { kind: 'body' as const, start: 0, end: 1, voice: null, voiceName: publisher };
  return issuerOf({
    document: { publisher, author, kind, parts: [part] },
    entities: [],
  } as unknown as Findings);
}

/** Publisher, author, how somebody is called elsewhere, and whether whoever wrote may be meant. */
const table = `
hilda_hikes         | Hilda Morrin            | Hilda Morrin    | surely
hilda_hikes         | Hilda Morrin            | H. Morrin       | surely
hilda_hikes         | Hilda Morrin            | Mrs Morrin      | maybe
hilda_hikes         | Hilda Morrin            | Hilda           | surely
hilda_hikes         | Hilda Morrin            | Hilde Moryn     | maybe
hilda_hikes         | Hilda Morrin            | Osk Morrin      | no
hilda_hikes         | Hilda Morrin            | Hilda Tannet    | no
harbour_cat         | Hilda Morrin            | Harbour         | no
harbour_cat         | Staff and agency        | Morrin          | no
Harbour Cat Forum   | Dr Hilda Morrin, editor | Hilda Morrin    | maybe
Harbour Cat Forum   | Dr Hilda Morrin, editor | Harbour Cat     | no
`;

const rows = table
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));

test.each(rows)('%s (%s), called %s: %s', (publisher = '', author = '', called = '', wanted = '') => {
  const match = matchIssuer({ name: nameWords(called), form: 'name' }, issuer(publisher, author, 'post'));
  expect(match === 0 ? 'no' : match >= 0.8 ? 'surely' : 'maybe').toBe(wanted);
});

test('an article is the outlet’s, whoever wrote it', () => {
  const written = issuer('Harbour Cat', 'Hilda Morrin', 'article');
  expect(matchIssuer({ name: ['hilda', 'morrin'], form: 'name' }, written)).toBe(0);
});

test.each([
  ['quarn', 'kwarn', true],
  ['phillis', 'filis', true],
  ['theel', 'teel', true],
  ['morrin', 'morlin', false],
])('%s sounds like %s: %s', (one, two, same) => {
  expect(soundOf(one) === soundOf(two)).toBe(same);
});
