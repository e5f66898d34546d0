import type { Draft } from '../../draft.ts';
import type { Item } from '../../stretch.ts';
import { lastIndex } from '../contents/content-end.ts';
import { isFiniteVerb } from '../phrases/noun-phrase.ts';
import { findSubject } from '../sources/find-subject.ts';
import { type Scene, spanOf } from './scene.ts';

/** Verbs that leave open what they cannot or will not tell. */
const telling: ReadonlySet<string> = new Set(
  'say tell know confirm disclose reveal remember explain judge comment'.split(' '),
);

/** Words of `is not in a position to`, `was not prepared to`. */
const longestReserve = 8;

/**
 * What somebody leaves open, put before who does: `Whether the boxes were ever opened he could not say.` The verb that closes the sentence
 * has a finite one before it in the same clause, and a subject behind the question’s own verb.
 */
export function findFrontedQuestion({ items, verbs }: Scene): Draft[] {
  const start = items[0]?.tag === 'CC' ? 1 : 0;
  const last = lastIndex(items) - 1;
  if (items[start]?.lower !== 'whether' || !telling.has(items[last]?.lemma ?? '')) return [];
  const finite = items.findLastIndex((item, at) => at <= last && isFiniteVerb(item));
  if (finite < start + 3 || finite < last - longestReserve || !isReserved(items, finite, last)) return [];
  const found = findSubject(items, { first: finite, end: last + 1 }, verbs);
  const subject =
    found !== null && items[found.end - 1]?.tag === 'PRP' ? { ...found, first: found.end - 1 } : found;
  if (subject === null || !items.slice(start, subject.first).some(isFiniteVerb)) return [];
  const comma = items[subject.first - 1]?.tag === ',' ? subject.first - 1 : subject.first;
  return [
    {
      source: [spanOf(items, subject)],
      cue: [spanOf(items, { first: finite, end: last + 1 })],
      content: [spanOf(items, { first: start, end: comma })],
      attitude: 'doubts',
      pattern: 'fronted-question',
      rank: 0,
    },
  ];
}

/** `could not say`, `would not be able to tell`, `declined to say`. */
function isReserved(items: readonly Item[], finite: number, last: number): boolean {
  const words = items.slice(finite, last);
  return words.some(({ lower, lemma }) => reserve.has(lower) || reserve.has(lemma));
}

const reserve: ReadonlySet<string> = new Set(
  "not n't n’t never cannot decline refuse unable unwilling nobody neither".split(' '),
);
