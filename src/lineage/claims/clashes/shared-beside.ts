import { isMeasure } from '../measures.ts';
import type { Signature } from '../signature.ts';
import { stemHashOf } from '../word-knowledge.ts';
import { kinship, tellsMore } from './concepts.ts';

/** Words by which any number can be meant. */
const general = new Set(
  'figure number total sum amount count estimate more least million thousand hundred dozen bn'
    .split(' ')
    .map(stemHashOf),
);

/** Words are of like meaning from here on. */
const like = 0.5;

/** Words that are looked at: the weightiest of a statement that is no sentence. */
const most = 40;

/**
 * How much of what two statements say is the same beside what is left out, names and measures: weight of the words of one that the other has, or has a word
 * of like meaning for; the lesser of both ways. 1 for a word that is never met in English news.
 *
 * @param without hashes of stems
 */
export function sharedBeside(a: Signature, b: Signature, without: ReadonlySet<number>): number {
  const [one, two] = [wordsOf(a, without), wordsOf(b, without)];
  return Math.min(sharedOf(one, two), sharedOf(two, one)) / 100;
}

interface Weighed {
  readonly hash: number;
  readonly weight: number;
}

function wordsOf({ own: { hashes, names, weights } }: Signature, without: ReadonlySet<number>): Weighed[] {
  return hashes
    .map((hash, at) => ({ hash, weight: weights[at] ?? 0, isName: names[at] !== 0 }))
    .filter(
      ({ hash, isName }) =>
        !isName && (!without.has(hash) || tellsMore(hash)) && !general.has(hash) && !isMeasure(hash),
    )
    .slice(0, most);
}

function sharedOf(some: readonly Weighed[], others: readonly Weighed[]): number {
  return some
    .filter(({ hash }) => others.some((other) => kinship(hash, other.hash) > like))
    .reduce((sum, { weight }) => sum + weight, 0);
}
