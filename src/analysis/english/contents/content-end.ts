import type { Item } from '../../stretch.ts';
import type { VerbCue } from '../cues/verb-cue.ts';
import { baseNounPhraseEnd, isFiniteVerb, longNounPhraseEnd } from '../phrases/noun-phrase.ts';

const afterthoughts = new Set(['although', 'though', 'whereas', 'despite', 'according', 'even']);

/** These lead to the occasion on which something was said: `, after the harbour office had said …`. */
const occasions = new Set(['after', 'before', 'when', 'as', 'while', 'once']);

/** These lead to the voice behind a content, and are no part of it. */
const citing = new Set(['citing', 'quoting']);

/**
 * Where a content that starts at `start` and runs to the right ends: at the end of the sentence without its full
 * stop, or before a clause that has a voice of its own.
 */
export function contentEnd(
  items: readonly Item[],
  start: number,
  cue: VerbCue | null,
  verbs: readonly VerbCue[],
): number {
  const last = lastIndex(items);
  for (let index = start; index < last; index += 1) {
    const item = items[index];
    if (item === undefined) break;
    if (item.lower === ';') return index;
    if (item.tag === '-RRB-' && !items.slice(start, index).some(({ tag }) => tag === '-LRB-')) return index;
    if (index > start && endsBefore(items, index, start, cue, verbs)) return index;
  }
  return withoutComma(items, last);
}

function withoutComma(items: readonly Item[], end: number): number {
  return items[end - 1]?.tag === ',' ? end - 1 : end;
}

/** One past the last item that is not the sentence's closing full stop. */
export function lastIndex(items: readonly Item[]): number {
  let end = items.length;
  while (end > 0 && items[end - 1]?.tag === '.') end -= 1;
  return end;
}

function endsBefore(
  items: readonly Item[],
  index: number,
  start: number,
  cue: VerbCue | null,
  verbs: readonly VerbCue[],
): boolean {
  const item = items[index];
  const next = items[index + 1];
  if (item === undefined || next === undefined) return false;
  if (item.tag === ',') return saysSomething(items, start, index) && commaEnds(items, index, start, verbs);
  if (item.lower === 'while' || item.lower === 'whereas') return ownVoice(items, index + 1, start, verbs);
  if (item.lower !== 'and' && item.lower !== 'but') return false;
  if (
    next.lower === 'that' &&
    next.tag === 'IN' &&
    items[start]?.lower !== 'that' &&
    items[start]?.tag !== 'QUOTE'
  )
    return true;
  return sharedSubject(items, index, cue, verbs) || ownVoice(items, index + 1, start, verbs);
}

/** Whether more than a complementiser stands between the start and a comma: `that, according to …` goes on. */
function saysSomething(items: readonly Item[], start: number, index: number): boolean {
  return index > start + 1 || (items[start]?.tag !== 'IN' && items[start]?.lower !== 'that');
}

/** `, adding that …`, `, according to …`, `, the inquest heard`, `, and the tenant said …`. */
function commaEnds(items: readonly Item[], index: number, start: number, verbs: readonly VerbCue[]): boolean {
  if (isClauseOpen(items, start, index)) return false;
  const joined = items[index + 1]?.tag === 'CC' ? 2 : 1;
  const next = items[index + joined];
  if (next === undefined) return false;
  if (afterthoughts.has(next.lower)) return true;
  // `that the authority, citing a report, had …`: before its verb a clause has not ended.
  if (next.tag === 'VBG' && citing.has(next.lower)) return items.slice(start, index).some(isFiniteVerb);
  if (occasions.has(next.lower) && ownVoice(items, index + joined + 1, start, verbs)) return true;
  const follows = verbs.find(({ first }) => first === index + joined);
  if (follows?.form === 'gerund') return true;
  if (follows?.form === 'finite' && items.slice(start, index).some(isFiniteVerb)) return true;
  return ownVoice(items, index + joined, start, verbs);
}

/** `…, and that the manager, Lyle Corder, had told her …`: behind its last `that` the content has no verb yet. */
function isClauseOpen(items: readonly Item[], start: number, index: number): boolean {
  const that = items.findLastIndex(({ lower, tag }, at) => lower === 'that' && tag === 'IN' && at < index);
  return that > start && items[that - 1]?.tag === 'CC' && !items.slice(that, index).some(isFiniteVerb);
}

/** `denied … and threatened …`: a second reporting verb in the form of the first takes over its subject. */
function sharedSubject(
  items: readonly Item[],
  index: number,
  cue: VerbCue | null,
  verbs: readonly VerbCue[],
): boolean {
  const other = verbs.find(({ first }) => first === index + 1);
  if (cue === null || other === undefined || cue.form !== 'finite' || other.passive) return false;
  const tag = items[other.first]?.tag;
  return tag === items[cue.first]?.tag || (tag === 'VBN' && items[cue.first]?.tag === 'VBD');
}

/** A subject with a finite reporting verb right after a comma or `and`: somebody else begins to speak. */
function ownVoice(items: readonly Item[], at: number, start: number, verbs: readonly VerbCue[]): boolean {
  const base = baseNounPhraseEnd(items, at);
  if (base === at) return false;
  const long = longNounPhraseEnd(items, at);
  const adverb = items[base]?.tag === 'RB' ? base + 1 : base;
  const cue = verbs.find(
    ({ first, form }) => form === 'finite' && (first === base || first === long || first === adverb),
  );
  if (cue === undefined || cue.passive) return false;
  return items
    .slice(start, at)
    .some((item) => isFiniteVerb(item) || ['TO', 'QUOTE', 'PRP'].includes(item.tag));
}

/** Whether a finite clause (subject, then verb) starts at `start`: `the blaze started in a skip`. */
export function startsClause(items: readonly Item[], start: number, end: number): boolean {
  if (start >= end) return false;
  const subject = baseNounPhraseEnd(items, start, end);
  if (
    subject === start &&
    items[start]?.tag !== 'VBG' &&
    items[start]?.tag !== 'EX' &&
    items[start]?.tag !== 'QUOTE'
  ) {
    return introducesClause(items, start, end);
  }
  return items.slice(Math.max(subject, start + 1), end).some(isFiniteVerb);
}

const subordinators = new Set([
  'if',
  'when',
  'while',
  'although',
  'because',
  'unless',
  'once',
  'after',
  'before',
  'since',
  'as',
]);

/** `on Monday the ministry …`, `if we go …`: an introduction, then a clause. */
function introducesClause(items: readonly Item[], start: number, end: number): boolean {
  const first = items[start];
  if (
    first === undefined ||
    !(first.tag === 'IN' || first.tag === 'RB' || first.tag === 'WRB' || first.tag === 'JJ')
  )
    return false;
  const comma = items.findIndex(({ tag }, index) => index > start && index < end && tag === ',');
  const finite = items.findIndex((item, index) => index > start && index < end && isFiniteVerb(item));
  return finite > start + 1 && (subordinators.has(first.lower) || (comma > start && comma < finite));
}
