import type { Span } from '../../../model/span.ts';
import type { Item, Stretch } from '../../stretch.ts';
import { isPersonNoun } from '../mentions/person-noun.ts';
import { baseNounPhraseEnd, isFiniteVerb, isVerb, longNounPhraseEnd } from '../phrases/noun-phrase.ts';
import type { Range } from '../sources/find-subject.ts';
import { spanOf } from './scene.ts';

/** Whose words a text that is reproduced is, and the words that say so. */
export interface Authorship {
  readonly source: Span;
  /** The word for the text; null where its signature tells. */
  readonly cue: Span | null;
}

/** What a body or person issues, and others reproduce. */
const texts: ReadonlySet<string> = new Set(
  `statement letter communiqué communique release declaration message text e-mail email circular appeal note notice leaflet speech
  announcement bulletin reply post resolution proclamation manifesto obituary apology`.split(/\s+/),
);

/** By which a text is made known. */
const publishing: ReadonlySet<string> = new Set(
  'publish issue release make put send write circulate distribute give post hand read print deliver'.split(
    ' ',
  ),
);

/** Sentences at the end of a paragraph that may lead to what the next one quotes. */
const leading = 2;

/**
 * The author of a text whose words follow, as the paragraph before tells: `the statement published yesterday by the Council`,
 * `the letter that the company sent`, `the Council’s communiqué`. Null where it tells of none.
 *
 * @param before the stretches of that paragraph
 */
export function authorBefore(before: readonly Stretch[]): Authorship | null {
  const outer = before.filter(({ inside }) => inside === null).slice(-leading);
  for (const { items } of outer.toReversed()) {
    for (let noun = items.length - 1; noun >= 0; noun -= 1) {
      const item = items[noun];
      if (item?.tag !== 'NN' || !texts.has(item.lower)) continue;
      const author = authorBehind(items, noun + 1) ?? ownerBefore(items, noun);
      if (author !== null) return { source: spanOf(items, author), cue: [item.start, item.end] };
    }
  }
  return null;
}

/** Words between a text and its author: `published in the capital late yesterday by`. */
const farthest = 8;

function authorBehind(items: readonly Item[], from: number): Range | null {
  const first = items[from];
  if (first?.tag === 'WDT' || first?.lower === 'that') return publisherIn(items, from + 1);
  for (let at = from; at < Math.min(items.length, from + farthest); at += 1) {
    const item = items[at];
    if (item === undefined || isFiniteVerb(item) || item.tag === '.') return null;
    const isNext = at === from && (item.lower === 'of' || item.lower === 'from');
    if (!isNext && item.lower !== 'by') continue;
    const end = longNounPhraseEnd(items, at + 1);
    if (end > at + 1 && items[at + 1]?.tag !== 'CD') return { first: at + 1, end };
  }
  return null;
}

/** `that the club published yesterday`. */
function publisherIn(items: readonly Item[], first: number): Range | null {
  const verb = items.findIndex((item, at) => at > first && at <= first + farthest && isVerb(item));
  const lemma = items[verb]?.lemma ?? '';
  if (verb < 0 || !(publishing.has(lemma) || lemma === 'have')) return null;
  return baseNounPhraseEnd(items, first, verb) === verb ? { first, end: verb } : null;
}

/** `the Council’s statement`. */
function ownerBefore(items: readonly Item[], noun: number): Range | null {
  const possessive = items.findLastIndex(({ tag }, at) => tag === 'POS' && at < noun && at > noun - 4);
  if (possessive < 1) return null;
  for (let first = Math.max(0, possessive - farthest); first < possessive; first += 1) {
    if (baseNounPhraseEnd(items, first, possessive) === possessive) return { first, end: possessive };
  }
  return null;
}

/** Words of the longest line that signs a text. */
const longestSignature = 12;

/**
 * Who signs a text in its last line, `Gordon Tace, Halvane Chemicals`: the body where one stands behind the person. Null where the
 * words are no such line.
 */
export function signatureIn(items: readonly Item[]): Span | null {
  const words = items.filter(({ tag }) => tag !== "''" && tag !== '``' && tag !== '.');
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length > longestSignature || words.length < 2)
    return null;
  if (!first.tag.startsWith('NNP') || words.some(isVerb) || words.some(({ tag }) => !isOfName(tag)))
    return null;
  const comma = words.findLastIndex(({ tag }) => tag === ',');
  const behind = words.slice(comma + 1);
  const isBody = comma > 0 && behind.length > 0 && behind.every(isOfBody) && !behind.some(isPersonNoun);
  return [isBody ? (behind[0]?.start ?? first.start) : first.start, last.end];
}

/** Of the name of a body every word has a capital but the small ones. */
function isOfBody({ tag, text }: Item): boolean {
  return /^\p{Lu}/u.test(text) || tag === 'IN' || tag === 'DT' || tag === 'CC';
}

function isOfName(tag: string): boolean {
  return /^(?:NN|JJ|IN|DT|CC|POS|,)/.test(tag);
}
