import type { Draft } from '../../draft.ts';
import type { Item } from '../../stretch.ts';
import { contentEnd, lastIndex } from '../contents/content-end.ts';
import { datelineEnd } from '../phrases/dateline.ts';
import {
  authoredPhraseEnd,
  baseNounPhraseEnd,
  isFiniteVerb,
  isVerb,
  longNounPhraseEnd,
} from '../phrases/noun-phrase.ts';
import type { Range } from '../sources/find-subject.ts';
import { type Scene, spanOf, spansOf } from './scene.ts';

/** Phrases that name a voice, with the words of the cue, by their first word; the voice follows. */
const phrases: ReadonlyMap<string, readonly (readonly string[])[]> = Map.groupBy(
  [
    ['according', 'to'],
    ['in', 'the', 'words', 'of'],
    ['in', 'the', 'view', 'of'],
    ['in', 'the', 'opinion', 'of'],
    ['on', 'the', 'word', 'of'],
    ['per'],
    ['based', 'on'],
  ],
  ([first = '']) => first,
);

interface Found {
  readonly cue: readonly Range[];
  readonly source: Range;
  /** The phrase whole, source included. */
  readonly whole: Range;
}

/** Attributions by a phrase: `according to the log, …`, `…, in the words of the treasurer, …`, `by X’s account`. */
export function findAccordingTo(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  for (let index = 0; index < scene.items.length; index += 1) {
    const found =
      phraseAt(scene.items, index) ?? accountAt(scene.items, index) ?? reportedByAt(scene.items, index);
    if (found === null) continue;
    const content = contentOf(scene, found.whole);
    if (content.length === 0) continue;
    drafts.push({
      source: [spanOf(scene.items, found.source)],
      cue: spansOf(scene.items, found.cue),
      content: spansOf(scene.items, content),
      attitude: 'affirms',
      pattern: 'according-to',
      rank: 0,
    });
  }
  return drafts;
}

function phraseAt(items: readonly Item[], index: number): Found | null {
  const phrase = phrases
    .get(items[index]?.lower ?? '')
    ?.find((words) => words.every((word, offset) => items[index + offset]?.lower === word));
  if (phrase === undefined) return null;
  const start = index + phrase.length;
  const end = authoredPhraseEnd(items, start);
  if (end === start || !namesVoice(items, start, end)) return null;
  if (phrase.length === 1 && items[index - 1]?.tag !== ',') return null;
  if (phrase[0] === 'based' && !isWord(items.slice(start, end))) return null;
  const source = { first: start, end };
  return { cue: [{ first: index, end: start }], source, whole: { first: index, end } };
}

const wordsOfReport = new Set([
  'report',
  'information',
  'account',
  'intelligence',
  'statement',
  'testimony',
  'interview',
]);

/** `based on reports from within` names a voice, `based on a novel` does not. */
function isWord(source: readonly Item[]): boolean {
  return source.some(({ lemma }) => wordsOfReport.has(lemma));
}

/** `according to height` names a measure, `according to the harbour master` a voice. */
function namesVoice(items: readonly Item[], start: number, end: number): boolean {
  const first = items[start];
  return first !== undefined && (end > start + 1 || first.tag !== 'NN');
}

const accounts = new Set(
  'account accounts reckoning admission estimate estimates telling count counts clock figures records log tally books'.split(
    ' ',
  ),
);

/** `By the driver’s account, …`: the cue stands on both sides of its source. */
function accountAt(items: readonly Item[], index: number): Found | null {
  if (items[index]?.lower !== 'by') return null;
  for (let at = index + 2; at < Math.min(items.length, index + 12); at += 1) {
    if (items[at]?.tag === ',') return null;
    if (!accounts.has(items[at]?.lower ?? '')) continue;
    const possessive = items.findLastIndex(({ tag }, place) => tag === 'POS' && place < at && place > index);
    const pronoun = items[index + 1]?.tag === 'PRP$';
    if (possessive < 0 && !pronoun) return null;
    const source = { first: index + 1, end: pronoun ? index + 2 : possessive };
    return {
      cue: [
        { first: index, end: index + 1 },
        { first: at, end: at + 1 },
      ],
      source,
      whole: { first: index, end: at + 1 },
    };
  }
  return null;
}

/** `, as reported by the pilot station`. */
function reportedByAt(items: readonly Item[], index: number): Found | null {
  if (items[index]?.lower !== 'as' || items[index + 1]?.tag !== 'VBN' || items[index + 2]?.lower !== 'by')
    return null;
  const end = longNounPhraseEnd(items, index + 3);
  if (end === index + 3) return null;
  return {
    cue: [{ first: index + 1, end: index + 2 }],
    source: { first: index + 3, end },
    whole: { first: index, end },
  };
}

/** The clause around the phrase: after it, before it, or both where it breaks one. */
function contentOf(scene: Scene, { first, end }: Range): Range[] {
  const { items, verbs } = scene;
  const left = leftOf(items, first);
  const opens = afterCiting(items, items[end]?.tag === ',' ? afterParticiple(items, end + 1) : end);
  const rightEnd = opens < lastIndex(items) ? contentEnd(items, opens, null, verbs) : opens;
  const right = { first: opens, end: rightEnd };
  if (left === null) return right.first < right.end ? [right] : [];
  const complete =
    items.slice(left.first, left.end).some(isFiniteVerb) || items[left.end - 1]?.tag === 'QUOTE';
  const next = items[opens];
  if (complete && (next === undefined || !isFiniteVerb(next))) return [left];
  // `The valve lifted and stuck, according to …`: the tagger may have taken a past tense for a participle.
  if (right.first >= right.end)
    return items.slice(left.first, left.end).some(isVerb) || complete ? [left] : [];
  if (items[left.first]?.tag === 'IN' || items[left.first]?.tag === 'RB') return [right];
  return [withinClause(items, left), right];
}

/** No participle with what belongs to it is longer. */
const longestAside = 12;

/** Steps over `seen by the Courier,`, which tells of the source. */
function afterParticiple(items: readonly Item[], at: number): number {
  if (items[at]?.tag !== 'VBN') return at;
  const comma = items.findIndex(({ tag }, index) => index > at && tag === ',');
  if (comma < 0 || comma > at + longestAside || items.slice(at, comma).some(isFiniteVerb)) return at;
  return comma + 1;
}

/** Steps over `citing the union,`: a further voice for the same content (patterns/find-citing.ts). */
function afterCiting(items: readonly Item[], at: number): number {
  if (items[at]?.lower !== 'citing' && items[at]?.lower !== 'quoting') return at;
  const end = authoredPhraseEnd(items, at + 1);
  return end > at + 1 && items[end]?.tag === ',' ? end + 1 : at;
}

/** What stands before the phrase; null where it opens the sentence or the clause after `that`. */
function leftOf(items: readonly Item[], first: number): Range | null {
  const end = items[first - 1]?.tag === ',' ? first - 1 : first;
  const semicolon = items.findLastIndex(({ lower }, index) => lower === ';' && index < end);
  const start = semicolon >= 0 ? semicolon + 1 : datelineEnd(items, end);
  const last = items[end - 1];
  if (start >= end || last?.lower === 'that' || last?.tag === 'CC' || last?.lower === 'but') return null;
  return { first: start, end };
}

/** Of a broken clause only what belongs to it: after the last `that`, not the voice that reports it. */
function withinClause(items: readonly Item[], left: Range): Range {
  const that = items.findLastIndex(
    ({ lower, tag }, index) => lower === 'that' && tag === 'IN' && index < left.end,
  );
  if (that < left.first || baseNounPhraseEnd(items, that + 1, left.end) === that + 1) return left;
  return { first: that + 1, end: left.end };
}
