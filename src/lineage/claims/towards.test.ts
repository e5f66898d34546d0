import { expect, test } from 'vitest';
import type { Stance } from '../../model/statement.ts';
import { towardsOpposite } from './towards.ts';

test.each([
  ['affirms', 'denies'],
  ['denies', 'affirms'],
  ['doubts', 'doubts'],
  ['reports', 'denies'],
  ['reports affirms', 'reports denies'],
  ['reports reports', 'reports denies'],
  ['affirms affirms', 'denies denies'],
])('%s becomes %s', (before, after) => {
  const chain = before
    .split(' ')
    .map((stance) => ({ name: 'Ana', entity: null, attribution: null, stance: stance as Stance }));
  expect(
    towardsOpposite(chain)
      .map(({ stance }) => stance)
      .join(' '),
  ).toBe(after);
});
