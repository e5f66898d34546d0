import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stem } from './stem.ts';

/** Each row: a stem, and words that have it. Those of the first block stand in the description of the algorithm. */
const rows = `
  consist: consist consisted consisting consists
  consist: consistency consistent consistently
  consolatori: consolatory
  consol: consolation consolations console consoled consoles consoling
  conspiraci: conspiracy
  conspir: conspirator conspirators conspire conspired conspiring
  constabl: constable constables
  knack: knack knacks
  knight: knight knightly knights
  knit: knit knits knitted knitting
  knock: knock knocked knocking knocks
  knot: knot knots

  caress: caresses
  tie: ties tied
  cri: cries cried cry
  gas: gas
  gap: gaps
  agre: agreed agree
  hop: hopping hopped
  hope: hoping hoped hopes
  luxuri: luxuriated luxuriate
  fall: falling
  say: say
  by: by
  youth: youth youthful
  boyish: boyishly
  general: generalization generalize
  generat: generate generated
  communism: communism
  communist: communist
  communiti: community communities
  revolut: revolution revolutions
  geolog: geologically
  bowl: bowl bowls bowling
  ski: skis
  die: dying
  news: news
  bias: bias
  succeed: succeeds succeeded
  inning: innings
  ferri: ferry ferries
  mayor: mayor's mayors mayors'
  sad: sadness sadly
  adopt: adoption adopted
  probat: probate
  rate: rate
  control: controlled controlling
  roll: rolled
`;

const cases = rows
  .trim()
  .split('\n')
  .filter((row) => row.trim() !== '')
  .flatMap((row) => {
    const [expected = '', words = ''] = row.trim().split(': ');
    return words.split(' ').map((word): [string, string] => [word, expected]);
  });

test.each(cases)('%s has the stem %s', (word, expected) => {
  expect(stem(word)).toBe(expected);
});

test('whatever the word, its stem is no more than a letter longer, and never empty', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z][a-z']{0,9}(?:ational|ement|ingly|ies|'s|eed)?$/), (word) => {
      const found = stem(word);
      expect(found.length).toBeLessThanOrEqual(word.length + 1);
      expect(found).not.toBe('');
    }),
  );
});

test('what is no word stays as it is', () => {
  const long = 'ness'.repeat(100_000);
  expect(stem(long)).toBe(long);
  expect(stem('мэры')).toBe('мэры');
  expect(stem('')).toBe('');
});
