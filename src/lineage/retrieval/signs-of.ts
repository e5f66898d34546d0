import type { ClaimReading } from './claim-reading.ts';
import type { Collection } from './collection.ts';
import type { Query } from './read-query.ts';
import { coverageSigns } from './signs/coverage.ts';
import { figureSigns } from './signs/figures.ts';
import { nameSigns } from './signs/names.ts';
import { orderSigns } from './signs/order.ts';
import type { SignReader, Signs } from './signs/sign.ts';
import { spellingSigns } from './signs/spelling.ts';
import { timeSigns } from './signs/times.ts';
import { wordingSigns } from './signs/wording.ts';

const readers: readonly SignReader[] = [
  wordingSigns,
  spellingSigns,
  coverageSigns,
  orderSigns,
  figureSigns,
  nameSigns,
  timeSigns,
];

/** Signs that are weighed a second time, as a share of the most that any candidate has. */
const compared = ['wording', 'spelling'] as const;

/** The signs of each claim that may be what a post repeats. */
export function signsOf(query: Query, candidates: readonly ClaimReading[], collection: Collection): Signs[] {
  const all = candidates.map((claim) =>
    readers.reduce((signs: Signs, read) => Object.assign(signs, read(query, claim, collection)), {}),
  );
  for (const name of compared) {
    const most = all.reduce((sum, signs) => Math.max(sum, signs[name] ?? 0), 0);
    for (const signs of all) signs[`${name} of the best`] = most === 0 ? 0 : (signs[name] ?? 0) / most;
  }
  return all;
}
