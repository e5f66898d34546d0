import { expect, test } from 'vitest';
import type { StancePair } from '../stance-pair.ts';
import { retellClaims } from './retell-claims.ts';

const pair = (claim: string, text: string, stance: StancePair['stance']): StancePair => ({
  line: 1,
  claim,
  text,
  stance,
});

test('tells each claim once more as another text affirms it, and keeps what the pair says', () => {
  const retold = retellClaims(
    [
      pair('A ferry sank', 'Ferry lost at sea', 'affirms'),
      pair('A ferry sank', 'Ferry is afloat', 'denies'),
      pair('A ferry sank', 'Did a ferry sink?', 'reports'),
      pair('A school closed', 'School shuts', 'affirms'),
    ],
    1,
  );
  expect(retold.map(({ text, claim, stance }) => `${text} | ${claim} | ${stance}`)).toEqual([
    'Ferry lost at sea | A ferry sank | affirms',
    'Ferry is afloat | A ferry sank | denies',
    'Ferry is afloat | Ferry lost at sea | denies',
    'Did a ferry sink? | A ferry sank | reports',
    'Did a ferry sink? | Ferry lost at sea | reports',
    'School shuts | A school closed | affirms',
  ]);
  expect(new Set(retold.slice(0, 5).map(({ about }) => about))).toEqual(new Set(['A ferry sank']));
});
