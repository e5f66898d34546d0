import type { Item } from '../../stretch.ts';
import type { VerbCue } from '../cues/verb-cue.ts';
import { datelineEnd } from '../phrases/dateline.ts';
import {
  baseNounPhraseEnd,
  isAdverb,
  isFiniteVerb,
  isNominal,
  isVerb,
  longNounPhraseEnd,
} from '../phrases/noun-phrase.ts';

/** A half-open range of item indexes. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

const subordinators = new Set([
  'that',
  'because',
  'while',
  'when',
  'although',
  'though',
  'whether',
  'if',
  'as',
  'than',
  'until',
  'unless',
  'whereas',
  'how',
  'why',
  'where',
  'what',
  'so',
  'after',
  'before',
  'since',
  'once',
]);

/**
 * The subject that stands before a verb: the noun phrase from the nearest clause boundary on, with its apposition or
 * relative clause, without what introduces the clause and without adverbs before the verb. Null when there is none.
 *
 * @param verbs all cues of the stretch, in order; the subject never reaches back into another cue
 */
export function findSubject(items: readonly Item[], cue: Range, verbs: readonly VerbCue[]): Range | null {
  const end = withoutTrailing(items, cue.first);
  if (end <= 0) return null;
  const before = items[end - 1];
  if (before?.tag === 'WP' || (before?.tag === 'WDT' && end === cue.first)) return { first: end - 1, end };
  if (items[end - 1]?.tag === 'CC') return sharedSubject(items, end - 1, verbs);
  if (nominatives.has(before?.lower ?? '') && items[end - 2]?.tag === 'CC') return { first: end - 1, end };
  const found = wholeSubject(items, end) ?? phraseEndingAt(items, clauseStart(items, end, verbs, cue), end);
  return found === null ? null : withoutOtherVoice(items, found, verbs);
}

/** Behind `and` they begin a clause: `My sister cleans the kitchen and she says …`. */
const nominatives = new Set(['he', 'she', 'they']);

/** `A report, Malven said, quotes …`; `the aide, who claims …, said`: what attributes is no part of the source. */
function withoutOtherVoice(items: readonly Item[], { first, end }: Range, verbs: readonly VerbCue[]): Range {
  const comma = items.findIndex(({ tag }, index) => tag === ',' && index > first && index < end);
  const voice = verbs.some(
    (verb) => comma > 0 && verb.first > comma && verb.end <= end && verb.frame.complements.has('clause'),
  );
  return voice ? { first, end: comma } : { first, end };
}

/** `My son rang and said`: the subject of the finite verb before the conjunction. */
function sharedSubject(items: readonly Item[], conjunction: number, verbs: readonly VerbCue[]): Range | null {
  const verb = items.findLastIndex((item, index) => index < conjunction && isFiniteVerb(item));
  if (verb < 1 || items.slice(verb, conjunction).some(({ tag, lower }) => tag === ':' || lower === 'that'))
    return null;
  const other = verbs.find(({ first, end }) => first <= verb && verb < end);
  return findSubject(items, other ?? { first: verb, end: verb + 1 }, verbs);
}

/** A long noun phrase from the start of the sentence, or from its last `that`, right up to the verb. */
function wholeSubject(items: readonly Item[], end: number): Range | null {
  const close = items[end - 1]?.tag === ',' ? end - 1 : end;
  const that = items.findLastIndex(
    ({ lower, tag }, index) => lower === 'that' && tag === 'IN' && index < end,
  );
  for (const first of that < 0 ? [datelineEnd(items, end)] : [that + 1, datelineEnd(items, end)]) {
    const reached = longNounPhraseEnd(items, first, end);
    const quotation = items[first]?.tag === 'QUOTE' && end > first + 1;
    const open = close === end && items.slice(first, end).some(({ tag }) => tag === ',');
    if (quotation || open) continue;
    if (reached > first && (reached === close || reached === end))
      return withoutParticiple(items, first, close);
    const participle = items[reached]?.tag === ',' && items[reached + 1]?.tag === 'VBG' && close < end;
    if (reached > first && participle && !items.slice(reached + 2, close).some(({ tag }) => tag === ','))
      return { first, end: reached };
  }
  return null;
}

const timeWords = new Set([
  'yesterday',
  'today',
  'tomorrow',
  'night',
  'morning',
  'afternoon',
  'evening',
  'week',
  'month',
  'year',
]);
const weekdays = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** Steps back over `also`, `last night`, `on Monday` between a subject and its verb. */
function withoutTrailing(items: readonly Item[], verb: number): number {
  let end = verb;
  for (;;) {
    const last = items[end - 1];
    if (last === undefined) return end;
    if (isAdverb(last) && end - 1 > 0) end -= 1;
    else if (timeWords.has(last.lower) || weekdays.test(last.lower)) {
      const modifier = items[end - 2];
      const fixed =
        modifier !== undefined &&
        ['last', 'this', 'on', 'late', 'early', 'earlier', 'later'].includes(modifier.lower);
      if (end - (fixed ? 2 : 1) <= 0) return end;
      if (!fixed && !['yesterday', 'today'].includes(last.lower) && !weekdays.test(last.lower)) return end;
      end -= fixed ? 2 : 1;
    } else return end;
  }
}

/** Scans left to where the clause of the verb begins, over a parenthesis that commas close before the verb. */
function clauseStart(items: readonly Item[], end: number, verbs: readonly VerbCue[], cue: Range): number {
  let index = end - 1;
  if (items[index]?.tag === ',') index = openingComma(items, index) - 1;
  for (; index >= 0; index -= 1) {
    const item = items[index];
    if (item === undefined || isHardBoundary(item)) return index + 1;
    const other = verbs.find((verb) => verb !== cue && index >= verb.first && index < verb.end);
    if (other !== undefined && !insideRelative(items, other.first)) return other.end;
    if (item.tag === ',') {
      if (!continuesPhrase(items, index)) return index + 1;
    } else if (isFiniteVerb(item) && !insideRelative(items, index)) return index + 1;
    else if (subordinators.has(item.lower) && opensClause(item, items, index, end)) return index + 1;
    else if (item.tag === 'QUOTE' && !isWithinPhrase(items, index, end)) return index + 1;
  }
  return 0;
}

/** `the “so-called” review`, or a quotation that is the whole subject: `“a voice in the cabinet” says`. */
function isWithinPhrase(items: readonly Item[], index: number, end: number): boolean {
  const before = items[index - 1]?.tag ?? '';
  return index === end - 1 || ['DT', 'PRP$', 'JJ', 'POS'].includes(before);
}

function isHardBoundary({ tag, text }: Item): boolean {
  return tag === ':' || tag === '.' || tag === '-LRB-' || text === '–' || text === '—';
}

function opensClause(item: Item, items: readonly Item[], index: number, end: number): boolean {
  if (['after', 'before', 'since', 'once', 'until', 'as', 'so', 'than'].includes(item.lower)) {
    const object = baseNounPhraseEnd(items, index + 1, end);
    return object === end || object > index + 1;
  }
  return (
    item.tag === 'IN' || item.tag === 'DT' || item.tag === 'WRB' || item.tag === 'WP' || item.tag === 'CC'
  );
}

/** Whether a verb at `index` belongs to a relative clause whose subject is its pronoun: `who chairs the trust`. */
function insideRelative(items: readonly Item[], index: number): boolean {
  for (let before = index - 1; before >= 0 && index - before <= longestVerbs; before -= 1) {
    const item = items[before];
    if (item === undefined) return false;
    if (item.tag === 'WP' || item.tag === 'WDT' || item.tag === 'WP$') return true;
    if (!isAdverb(item) && !isVerb(item) && item.tag !== 'TO') return false;
  }
  return false;
}

/** Words of `was not at all authorised to speak`. */
const longestVerbs = 7;

/** The comma that opens the parenthesis which the comma at `closing` closes; `closing` itself when there is none. */
function openingComma(items: readonly Item[], closing: number): number {
  for (let index = closing - 1; index > 0; index -= 1) {
    const item = items[index];
    if (item === undefined || isHardBoundary(item) || item.tag === 'QUOTE') return closing;
    if (item.tag === ',') return index;
  }
  return closing;
}

/** `Hollis, Ferro and Sons`; `Kelmar, the capital`: the comma stands within a list or before a place. */
function continuesPhrase(items: readonly Item[], comma: number): boolean {
  const before = items[comma - 1];
  const after = items[comma + 1];
  if (before === undefined || after === undefined) return false;
  const named = after.tag.startsWith('NNP');
  const next = items[comma + 2]?.tag;
  const listed = named && next === 'CC' && items[comma + 3]?.tag.startsWith('NNP') === true;
  return before.tag.startsWith('NNP') && ((next === ',' && (named || after.tag === 'CD')) || listed);
}

/** The last noun phrase of the range that reaches its end, from its first word on. */
function phraseEndingAt(items: readonly Item[], start: number, end: number): Range | null {
  let first = start;
  for (let index = start; index < end; ) {
    const close = baseNounPhraseEnd(items, index, end);
    if (close === index) {
      index += 1;
      continue;
    }
    if (opensSubject(items, first, index) && !opensRelative(items, index, end)) first = index;
    index = close;
  }
  while (first < end && !startsPhrase(items[first])) first += 1;
  const close = items[end - 1]?.tag === ',' ? end - 1 : end;
  const range = withoutParticiple(items, first, close);
  return range.first < range.end && items.slice(range.first, range.end).some(isPhraseHead) ? range : null;
}

/** `an official who was not allowed to speak`: behind its noun `who` has a verb of its own, and the phrase goes on. */
function opensRelative(items: readonly Item[], index: number, end: number): boolean {
  const tag = items[index]?.tag;
  return (tag === 'WP' || tag === 'WDT') && items.slice(index, end).some(isFiniteVerb);
}

function isPhraseHead(item: Item): boolean {
  return (
    isNominal(item) || item.tag === 'DT' || item.tag === 'QUOTE' || item.tag === 'JJ' || item.tag === 'JJS'
  );
}

function startsPhrase(item: Item | undefined): boolean {
  if (item === undefined) return false;
  return (
    isPhraseHead(item) || ['PRP$', 'PDT', 'WP', 'WDT', 'VBN', 'VBG', '$', 'WP$', 'JJR'].includes(item.tag)
  );
}

/**
 * Whether a noun phrase at `index` begins a subject anew: right after a whole one, after an introduction's comma, or
 * after the `and` of `It was dark and the mayor said`.
 */
function opensSubject(items: readonly Item[], first: number, index: number): boolean {
  const before = items[index - 1];
  if (before === undefined || index === first) return false;
  if (isNominal(before) && (before.tag !== 'NNP' || opensPhrase(items[index]))) return true;
  const joins = before.tag === ',' || (before.tag === 'CC' && opensPhrase(items[index]));
  return joins && !items.slice(first, index).some((item) => item.tag.startsWith('N') || item.tag === 'PRP');
}

function opensPhrase(item: Item | undefined): boolean {
  return item !== undefined && ['DT', 'PRP', 'PRP$', 'EX'].includes(item.tag);
}

/** `, speaking on condition of anonymity` stays outside of a source. */
function withoutParticiple(items: readonly Item[], first: number, end: number): Range {
  for (let index = first + 1; index < end; index += 1) {
    const next = items[index + 1];
    const opens =
      items[index]?.tag === ',' && (next?.tag === 'VBG' || next?.tag === 'VBN' || next?.tag === 'IN');
    if (opens) return { first, end: index };
  }
  return { first, end };
}
