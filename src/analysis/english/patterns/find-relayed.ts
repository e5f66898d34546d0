import type { Draft } from '../../draft.ts';
import type { Item } from '../../stretch.ts';
import { contentEnd } from '../contents/content-end.ts';
import { type VerbCue, verbGroup } from '../cues/verb-cue.ts';
import { publicationWords } from '../mentions/name-lists.ts';
import { isPersonNoun } from '../mentions/person-noun.ts';
import { bodyWords, documentNouns } from '../names.ts';
import { baseNounPhraseEnd, isFiniteVerb, longNounPhraseEnd } from '../phrases/noun-phrase.ts';
import { findSubject, type Range } from '../sources/find-subject.ts';
import { withoutTime } from '../sources/without-time.ts';
import { MONTHS, WEEKDAYS } from '../times/vocabulary.ts';
import { type Scene, spanOf } from './scene.ts';

/**
 * Whose word a report is, by words that say so of reports alone:
 *
 *     who has it, and from whom     `The Herald has it from a retired officer that the bridge was mined`: two voices of one content
 *     where it was read             `We read in the Herald that the bridge was mined`
 *
 * What nothing is said of but whose word it is, is the content itself: `it`, `the figure`. Too rare in the corpus to be learned from it.
 */
export function findRelayed({ items, verbs }: Scene): Draft[] {
  const drafts: Draft[] = [];
  for (let verb = 1; verb < items.length - 1; verb += 1) {
    const item = items[verb];
    if (item === undefined || !item.tag.startsWith('VB')) continue;
    if (possession.has(item.lemma)) drafts.push(...hadFrom(items, verb, verbs));
    else if (reading.has(item.lemma)) drafts.push(...readIn(items, verb, verbs));
  }
  return drafts;
}

const possession: ReadonlySet<string> = new Set(['have', 'get', 'take', 'receive', 'obtain']);

/** Words of what is had: `the story of the bridge`. */
const longestObject = 8;

/** `had it from one official`, `took the figure from a memo`. */
function hadFrom(items: readonly Item[], verb: number, verbs: readonly VerbCue[]): Draft[] {
  const object = { first: verb + 1, end: baseNounPhraseEnd(items, verb + 1) };
  if (!isReport(items, object, items[verb]?.lemma === 'have') || items[object.end]?.lower !== 'from')
    return [];
  const giver = voiceAt(items, object.end + 1);
  const group = verbGroup(items, verb);
  const taker = isFiniteGroup(items, group) ? findSubject(items, group, verbs) : null;
  if (!isVoice(items, giver) || taker === null) return [];
  const that = items[giver.end]?.tag === ',' ? giver.end + 1 : giver.end;
  const said =
    items[that]?.lower === 'that' ? { first: that, end: contentEnd(items, that, null, verbs) } : null;
  const isTold = said !== null && said.end > said.first;
  const content = [spanOf(items, isTold ? said : object)];
  const shared = { content, attitude: 'affirms', pattern: 'relayed' } as const;
  const held = { first: group.first, end: isTold ? object.end : verb + 1 };
  return [
    { ...shared, source: [spanOf(items, withoutTime(items, taker))], cue: [spanOf(items, held)], rank: 0 },
    {
      ...shared,
      source: [spanOf(items, giver)],
      cue: [spanOf(items, { first: object.end, end: giver.first })],
      rank: 1,
    },
  ];
}

/** With what leads to where something was read: what is learned in Paris is no word of that town. */
const reading: ReadonlyMap<string, readonly string[]> = new Map([
  ['read', ['in', 'on', 'from']],
  ['hear', ['on', 'from']],
  ['learn', ['from']],
]);

/** Words between what was read and `that`: `in the Herald, to our astonishment,`. */
const longestReading = 16;

/** `has read with astonishment, first in the Herald, that …`: the reader is no source. */
function readIn(items: readonly Item[], verb: number, verbs: readonly VerbCue[]): Draft[] {
  const reach = items.slice(verb + 1, verb + 2 + longestReading);
  const within = reach.slice(
    0,
    Math.max(
      reach.findIndex(({ lower, tag }) => lower === 'that' && tag === 'IN'),
      0,
    ),
  );
  const that = verb + 1 + within.length;
  if (within.length < 2 || within.some(isFiniteVerb)) return [];
  const prepositions = reading.get(items[verb]?.lemma ?? '') ?? [];
  const preposition = within.findIndex(
    ({ lower }, at) => prepositions.includes(lower) && !isDay(within[at + 1]),
  );
  const first = verb + 2 + preposition;
  const source = { first, end: baseNounPhraseEnd(items, first, that) };
  const isNamed = items.slice(source.first, source.end).some(({ tag }) => tag.startsWith('NNP'));
  if (preposition < 0 || !isNamed) return [];
  const group = verbGroup(items, verb);
  return [
    {
      source: [spanOf(items, source)],
      cue: [spanOf(items, { first: group.first, end: verb + 1 })],
      content: [spanOf(items, { first: that, end: contentEnd(items, that, null, verbs) })],
      attitude: 'affirms',
      pattern: 'relayed',
      rank: 0,
    },
  ];
}

function isDay(word: Item | undefined): boolean {
  return WEEKDAYS.has(word?.lower ?? '') || MONTHS.has(word?.lower ?? '');
}

/** What is told and no thing that can be handed over; what is asked, or complained of, is no report either. */
const told: ReadonlySet<string> = new Set(
  `story report account information rumour rumor claim allegation accusation assertion statement description warning tale tip version
  detail figure number count total sum tally toll weight date quotation quote line name phrase sentence`.split(
    /\s+/,
  ),
);

/** Whether a phrase is something told; a pronoun is, where only words are so had: `has it from`, but not `took it from`. */
function isReport(items: readonly Item[], { first, end }: Range, isPronounOne: boolean): boolean {
  const head = items[end - 1];
  if (head === undefined || end <= first || end > first + longestObject) return false;
  if (isPronounOne && end === first + 1 && (head.lower === 'it' || head.lower === 'this')) return true;
  return head.tag.startsWith('NN') && told.has(head.lemma);
}

/** The phrase of a voice, without a clause that tells from whom it has what it says: `from a clerk, | who had it from his driver`. */
function voiceAt(items: readonly Item[], first: number): Range {
  const end = longNounPhraseEnd(items, first);
  const phrase = items.slice(first, end);
  const clause = phrase.findIndex(
    ({ tag }, at) => tag === ',' && /^W(?:P|DT)$/u.test(phrase[at + 1]?.tag ?? ''),
  );
  const comma = first + clause;
  const passesOn =
    clause > 0 && items.slice(comma, comma + longestObject).some(({ lower }) => lower === 'from');
  return { first, end: passesOn ? comma : end };
}

/** Somebody who can tell something, or what stands written: no `the start`, `the shelf`. */
function isVoice(items: readonly Item[], { first, end }: Range): boolean {
  const head = items[baseNounPhraseEnd(items, first, end) - 1];
  if (head === undefined || end <= first) return false;
  if (head.tag.startsWith('NNP') || (head.tag === 'PRP' && head.lower !== 'it') || pronouns.has(head.lower))
    return true;
  const isWritten = documentNouns.has(head.lemma) || publicationWords.has(head.lower);
  return isPersonNoun(head) || isWritten || bodyWords.has(head.lower) || head.tag === 'CD';
}

const pronouns: ReadonlySet<string> = new Set(['someone', 'somebody', 'those', 'both', 'others']);

/** A past tense that may be a participle is one only behind an auxiliary. */
function isFiniteGroup(items: readonly Item[], { first, end }: Range): boolean {
  return items.slice(first, end).some(isFiniteVerb);
}
