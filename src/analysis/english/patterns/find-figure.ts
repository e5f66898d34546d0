import type { Draft } from '../../draft.ts';
import type { Item } from '../../stretch.ts';
import { contentEnd } from '../contents/content-end.ts';
import { verbGroup } from '../cues/verb-cue.ts';
import { publicationWords } from '../mentions/name-lists.ts';
import { bodyWords, documentNouns } from '../names.ts';
import { baseNounPhraseEnd, isFiniteVerb, isVerb } from '../phrases/noun-phrase.ts';
import { findSubject, type Range } from '../sources/find-subject.ts';
import { withoutTime } from '../sources/without-time.ts';
import { type Scene, spanOf } from './scene.ts';

/**
 * A figure that somebody gives, by words that say so of figures alone: `put the dead at eleven`, `makes it 83 million crowns`,
 * `stands by thirty-seven`, of print and bodies `has four hundred`, and what a list or log holds. Too rare in the corpus to be learned from it: of the 840 training articles of
 * PolNeAR three have one, all three marked.
 */
export function findFigure({ items, verbs }: Scene): Draft[] {
  const drafts: Draft[] = [];
  for (let verb = 1; verb < items.length - 1; verb += 1) {
    const item = items[verb];
    if (item === undefined || !item.tag.startsWith('VB')) continue;
    const figure = figureBehind(items, verb);
    if (figure === null && !verbsOfRecords.has(item.lemma)) continue;
    const group = verbGroup(items, verb);
    const phrase = isFiniteGroup(items, group) ? findSubject(items, group, verbs) : null;
    if (phrase === null || isNobody(items, phrase)) continue;
    const subject = withoutTime(items, phrase);
    const head = items[subject.end - 1];
    const found = figure ?? (isRecord(head) ? entryBehind(items, verb + 1, verbs) : null);
    if (found === null || (item.lemma === 'have' && !isInPrint(head) && !isBody(head))) continue;
    drafts.push({
      source: [spanOf(items, subject)],
      cue: [spanOf(items, { first: group.first, end: found.cueEnd })],
      content: [spanOf(items, { first: found.cueEnd, end: found.end })],
      attitude: 'affirms',
      pattern: 'figure',
      rank: 0,
    });
  }
  return drafts;
}

interface Figure {
  readonly cueEnd: number;
  readonly end: number;
}

function figureBehind(items: readonly Item[], verb: number): Figure | null {
  const next = items[verb + 1];
  switch (items[verb]?.lemma) {
    case 'put':
    case 'place':
      return estimate(items, verb + 1);
    case 'make':
      return next?.lower === 'it' ? number(items, verb + 1, verb + 2) : null;
    case 'have':
    case 'offer':
    case 'count':
    case 'say':
      return bareNumber(items, verb + 1);
    case 'give':
      return givenAs(items, verb + 1) ?? bareNumber(items, verb + 1);
    case 'take':
    case 'share':
    case 'hold':
      return sameView(items, verb + 1);
    case 'speak':
      return next?.lower === 'of' ? number(items, verb + 2, verb + 2) : null;
    case 'stand':
      return next?.lower === 'by' ? number(items, verb + 2, verb + 2) : null;
    default:
      return null;
  }
}

/** Words of what is counted: `the number of people treated overnight`. */
const longestCounted = 12;

/** `the dead at eleven`. */
function estimate(items: readonly Item[], first: number): Figure | null {
  for (let at = first + 1; at < first + longestCounted; at += 1) {
    const item = items[at];
    if (item === undefined || isFiniteVerb(item) || /^[.,:]$/.test(item.tag)) return null;
    if (item.lower !== 'at' || !isNumber(items[numberAt(items, at + 1)])) continue;
    return { cueEnd: first, end: Math.max(at + 2, baseNounPhraseEnd(items, numberAt(items, at + 1))) };
  }
  return null;
}

/** `gave the cargo as 120 tonnes`. */
function givenAs(items: readonly Item[], first: number): Figure | null {
  const as = baseNounPhraseEnd(items, first);
  for (let at = as; at > first && at < first + longestCounted; at += 1) {
    const item = items[at];
    if (item === undefined || isVerb(item) || /^[.,:]$/.test(item.tag)) return null;
    if (item.lower !== 'as' || !isNumber(items[numberAt(items, at + 1)])) continue;
    return { cueEnd: first, end: Math.max(at + 2, baseNounPhraseEnd(items, numberAt(items, at + 1))) };
  }
  return null;
}

const views: ReadonlySet<string> = new Set('view position line opinion stance'.split(' '));

/** `takes the same view`: no figure, but given in the same way by words that mean what was said before. */
function sameView(items: readonly Item[], first: number): Figure | null {
  const isThat = ['the', 'that', 'this'].includes(items[first]?.lower ?? '');
  const noun = items[first + 1]?.lower === 'same' ? first + 2 : first + 1;
  const isSame = noun === first + 2 || items[first]?.lower !== 'the';
  const next = items[noun + 1]?.tag ?? '.';
  const isWhole = next === '.' || next === ',' || next === ':';
  return isThat && isSame && isWhole && views.has(items[noun]?.lower ?? '')
    ? { cueEnd: first, end: noun + 1 }
    : null;
}

/** What a list or log holds goes to the end of its clause: `The manifest lists seed drills and tyres`. */
function entryBehind(items: readonly Item[], first: number, verbs: Scene['verbs']): Figure | null {
  const isPhrase = baseNounPhraseEnd(items, first) > first || items[first]?.tag === 'QUOTE';
  const end = contentEnd(items, first, null, verbs);
  return isPhrase && end > first ? { cueEnd: first, end } : null;
}

/** Steps over `around`, `more than`, `at least`. */
function numberAt(items: readonly Item[], index: number): number {
  let at = index;
  while (at < index + 3 && /^(?:IN|RB|JJR|JJS|\$|DT)/.test(items[at]?.tag ?? '')) at += 1;
  return at;
}

function number(items: readonly Item[], cueEnd: number, first: number): Figure | null {
  if (!isNumber(items[numberAt(items, first)])) return null;
  return { cueEnd, end: Math.max(first + 1, baseNounPhraseEnd(items, numberAt(items, first))) };
}

/** `has four hundred`, with nothing that is counted behind it: what has so many of something owns them. */
function bareNumber(items: readonly Item[], cueEnd: number): Figure | null {
  const first = numberAt(items, cueEnd);
  let end = first;
  while (isNumber(items[end]) || (items[end]?.lower === 'and' && isNumber(items[end + 1]))) end += 1;
  const next = items[end]?.tag;
  return end > first && (next === ',' || next === '.' || next === ':') ? { cueEnd, end } : null;
}

function isNumber(item: Item | undefined): boolean {
  return item !== undefined && (item.tag === 'CD' || /^\p{N}/u.test(item.text) || numerals.test(item.lower));
}

/** Numbers in words that a tagger takes for adjectives: `thirty-seven`. */
const numerals =
  /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|dozens?)(?:-\p{L}+)?$/u;

/** What has a bare number owns so many of something, unless it is print: of 19 in PolNeAR’s training part none was said. */
function isInPrint(item: Item | undefined): boolean {
  if (item === undefined) return false;
  return /^\p{Lu}/u.test(item.text) ? publicationWords.has(item.lower) : documentNouns.has(item.lemma);
}

function isBody(item: Item | undefined): boolean {
  return bodyWords.has(item?.lower ?? '');
}

/** What a document does that holds entries: `gives`, `lists`, `has … in it`. */
const verbsOfRecords: ReadonlySet<string> = new Set(
  'give list name put record show count have enter'.split(' '),
);

/** Documents that hold entries and make no statements. */
const records: ReadonlySet<string> = new Set(
  `manifest log logbook book minutes minute list register ledger invoice note timetable roll rota notice table census count sheet chart
  record tally file bill receipt certificate passport diary entry protocol transcript`.split(/\s+/),
);

function isRecord(item: Item | undefined): boolean {
  return item !== undefined && (records.has(item.lemma) || records.has(item.lower));
}

/** A form that is past tense and participle alike is a past tense where no auxiliary stands before it. */
function isFiniteGroup(items: readonly Item[], { first, end }: Range): boolean {
  return items.slice(first, end).some(isFiniteVerb) || (end === first + 1 && items[first]?.lower === 'put');
}

/** A pronoun that gives no figures: `it put the price at …` may, `who` of a clause tells who somebody is. */
function isNobody(items: readonly Item[], { first, end }: Range): boolean {
  const tag = items[first]?.tag ?? '';
  return end === first + 1 && (tag.startsWith('W') || tag === 'EX' || tag === 'DT');
}
