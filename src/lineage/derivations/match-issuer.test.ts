import { expect, test } from 'vitest';
import type { Findings } from '../../model/findings.ts';
import { issuerOf } from './issuer.ts';
import { matchIssuer } from './match-issuer.ts';
import { nameWords } from './name-words.ts';

function issuer(name: string, kind: 'article' | 'statement') {
  const part = { kind: 'body' as const, start: 0, end: 1, voice: null, voiceName: name };
  const document = { publisher: name, kind, parts: [part] };
  return issuerOf({ document, entities: [] } as unknown as Findings);
}

/** How a body is called, as it is called elsewhere (in small letters: described), and whether that may be it. */
const table = `
Orrin Herald               | Orrin Herald            | surely
Orrin Herald               | Herald                  | maybe
Orrin Herald               | Orrin                   | no
Orrin Herald               | Vale Herald             | no
Orrin Herald               | paper                   | maybe
Orrin Herald               | union                   | no
Vantrop News Agency        | Vantrop                 | surely
Vantrop News Agency        | News                    | no
Vantrop News Agency        | agency                  | maybe
Gazeta de Lanset           | Gazeta                  | maybe
Gazeta de Lanset           | Lanset                  | no
Office of the Mayor of Osk | Mayor’s Office          | surely
Office of the Mayor of Osk | mayor                   | maybe
Council of Exiled Pilots   | CEP                     | surely
Council of Exiled Pilots   | City Council            | no
Osk Marine plc             | Osk Marine              | surely
Osk Marine plc             | Osk Marine Holdings     | surely
Osk Food Safety Office     | food authority          | surely
Osk Food Safety Office     | tax authority           | maybe
Osk Food Safety Office     | Food Safety Office      | surely
Osk & Hale Catering        | Osk & Hale              | surely
Osk & Hale Catering        | firm                    | maybe
Orrin Mill Parents’ Chat   | parents’ chat           | surely
Orrin Mill Parents’ Chat   | Orrin Mill              | no
Vale Ministry of Defence   | Minister of Defence     | surely
Vale Ministry of Defence   | defence minister        | surely
@eel_watcher               | @eel_watcher            | surely
@eel_watcher               | @eel                    | no
`;

const rows = table
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));

test.each(rows)('%s, called %s: %s', (name = '', called = '', wanted = '') => {
  const form = /^[\p{Ll}]/u.test(called) ? 'noun' : 'name';
  const kind = /^(?:Orrin|Vantrop|Gazeta|@)/.test(name) ? 'article' : 'statement';
  const match = matchIssuer({ name: nameWords(called), form }, issuer(name, kind));
  expect(match === 0 ? 'no' : match >= 0.8 ? 'surely' : 'maybe').toBe(wanted);
});
