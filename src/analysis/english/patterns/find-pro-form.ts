import type { Attitude } from '../../../model/attribution.ts';
import type { Draft } from '../../draft.ts';
import type { Item } from '../../stretch.ts';
import { verbGroup } from '../cues/verb-cue.ts';
import { baseNounPhraseEnd, isFiniteVerb } from '../phrases/noun-phrase.ts';
import { findSubject, type Range } from '../sources/find-subject.ts';
import { withoutTime } from '../sources/without-time.ts';
import { type Scene, spanOf } from './scene.ts';

/**
 * A position that is taken in words which mean what was said before, or its opposite: `The register says otherwise`, `she had told Radio
 * Brenn the same`. They close their clause; who was told may stand before them.
 */
export function findProForm({ items, verbs }: Scene): Draft[] {
  const drafts: Draft[] = [];
  for (let verb = 1; verb < items.length - 1; verb += 1) {
    const item = items[verb];
    if (item === undefined || !item.tag.startsWith('VB') || !sayings.has(item.lemma)) continue;
    const found = proFormBehind(items, verb + 1, item.lemma === 'tell');
    const group = verbGroup(items, verb);
    const verbWords = items.slice(group.first, group.end);
    if (found === null || !verbWords.some(isFiniteVerb) || verbWords.some(isNegation)) continue;
    const phrase = findSubject(items, group, verbs);
    const subject = phrase === null ? null : withoutTime(items, phrase);
    if (subject === null || conditions.has(items[subject.first - 1]?.lower ?? '')) continue;
    drafts.push({
      source: [spanOf(items, subject)],
      cue: [spanOf(items, { first: group.first, end: verb + 1 })],
      content: [spanOf(items, { first: found.first, end: adverbsEnd(items, found.end) })],
      attitude: found.attitude,
      pattern: 'pro-form',
      rank: 0,
    });
  }
  return drafts;
}

/** Who `does not say so` has not said the opposite either. */
function isNegation({ lower }: Item): boolean {
  return ['not', "n't", 'n’t', 'never'].includes(lower);
}

const sayings: ReadonlySet<string> = new Set(
  'say tell write claim state testify report argue maintain show suggest prove'.split(' '),
);

/** `If the register says so`: nobody has said so yet. */
const conditions: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'until', 'should']);

const proForms: ReadonlyMap<string, Attitude> = new Map([
  ['so', 'affirms'],
  ['the same', 'affirms'],
  ['the same thing', 'affirms'],
  ['as much', 'affirms'],
  ['otherwise', 'denies'],
  ['the opposite', 'denies'],
  ['the contrary', 'denies'],
  ['no such thing', 'denies'],
  ['nothing of the kind', 'denies'],
  ['nothing of the sort', 'denies'],
]);

/** Words of the longest of them. */
const longest = 4;

/** Words of a hearer: `the court`, `Radio Brenn`. */
const longestHearer = 6;

function proFormBehind(
  items: readonly Item[],
  at: number,
  hasHearer: boolean,
): (Range & { readonly attitude: Attitude }) | null {
  const hearer = hasHearer ? baseNounPhraseEnd(items, at) : at;
  const first = hearer <= at + longestHearer ? hearer : at;
  for (let end = Math.min(first + longest, items.length); end > first; end -= 1) {
    const words = items.slice(first, end).map(({ lower }) => lower);
    const attitude = proForms.get(words.join(' '));
    if (attitude !== undefined && closesClause(items[end])) return { first, end, attitude };
  }
  return null;
}

/** The end of a clause, or a time or place behind it; not `the same of the others`, which says of whom. */
function closesClause(next: Item | undefined): boolean {
  if (next === undefined || /^(?:[.,:]|CC|RB|-RRB-|QUOTE)$/u.test(next.tag)) return true;
  return next.tag === 'IN' && !['that', 'of', 'about', 'as'].includes(next.lower);
}

/** Behind the adverbs that follow: `said so again`. A time or place is no part of what is said. */
function adverbsEnd(items: readonly Item[], from: number): number {
  let end = from;
  while (items[end]?.tag === 'RB') end += 1;
  return end;
}
