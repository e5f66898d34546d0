import type { Attitude } from '../../../model/attribution.ts';
import type { Item } from '../../stretch.ts';
import type { Complement } from '../cues/frame.ts';
import type { VerbCue } from '../cues/verb-cue.ts';
import {
  baseNounPhraseEnd,
  isAdverb,
  isFiniteVerb,
  isNominal,
  longNounPhraseEnd,
} from '../phrases/noun-phrase.ts';
import { verbsOfAcceptance } from '../reporting-verbs.ts';
import type { Range } from '../sources/find-subject.ts';
import { contentEnd, lastIndex, startsClause } from './content-end.ts';

/** A content to the right of its cue. */
export interface Complementation extends Range {
  readonly kind: Complement;
  /** Where the words say more than the cue: `told him to go` wants. Null where the cue's own attitude stands. */
  readonly attitude: Attitude | null;
  /** Whether its first word shows plainly that it is the content (`that`, `whether`, a colon, a quotation mark). */
  readonly plain: boolean;
}

/** What follows a cue as its content, or null when nothing that its frame allows does. */
export function findContent(
  items: readonly Item[],
  cue: VerbCue,
  verbs: readonly VerbCue[],
): Complementation | null {
  const last = lastIndex(items);
  for (const start of candidateStarts(items, cue, last)) {
    const kind = kindAt(items, start, last, cue);
    if (kind === null) continue;
    const relative =
      ['WP', 'WDT'].includes(items[cue.first - 1]?.tag ?? '') && items[cue.first - 2]?.tag === ',';
    const end = relative
      ? relativeEnd(items, start, last)
      : kind === 'quotation'
        ? quotationEnd(items, start, last, cue, verbs)
        : endOf(items, start, cue, verbs);
    if (end <= start) continue;
    const infinitive = kind === 'infinitive' || kind === 'object-infinitive';
    const attitude = infinitive && cue.attitude === cue.frame.attitude ? cue.frame.infinitiveAttitude : null;
    return { first: start, end, kind, attitude, plain: isPlain(items, start) };
  }
  return null;
}

/** The clause of `, who said …,` ends at the comma that closes it. */
function relativeEnd(items: readonly Item[], start: number, last: number): number {
  const comma = items.findIndex(({ tag }, index) => index > start && index < last && tag === ',');
  return comma < 0 ? last : comma;
}

function endOf(items: readonly Item[], start: number, cue: VerbCue, verbs: readonly VerbCue[]): number {
  return contentEnd(items, start, cue, verbs);
}

function isPlain(items: readonly Item[], start: number): boolean {
  const first = items[start];
  if (first === undefined) return false;
  return (
    first.tag === 'QUOTE' ||
    first.lower === 'that' ||
    first.lower === 'whether' ||
    items[start - 1]?.lower === ':' ||
    first.tag.startsWith('W')
  );
}

/** A quotation alone, or the clause that it opens: `“useful” and cheap`. Quotations that follow at once belong to it. */
function quotationEnd(
  items: readonly Item[],
  start: number,
  last: number,
  cue: VerbCue,
  verbs: readonly VerbCue[],
): number {
  const next = items[start + 1];
  if (next === undefined || start + 1 >= last) return start + 1;
  if (next.tag === ',' || next.tag === ':' || next.tag === 'CC' || next.tag === 'QUOTE') {
    return next.tag === 'CC' &&
      items.slice(start, last).some(({ tag }, index) => index > 0 && tag === 'QUOTE')
      ? contentEnd(items, start, cue, verbs)
      : start + 1;
  }
  return isAdverb(next) || next.tag === 'IN' || isFiniteVerb(next)
    ? contentEnd(items, start, cue, verbs)
    : start + 1;
}

/** Index after the cue, after a hearer, after an adverbial of time or place, after a colon or comma. */
function candidateStarts(items: readonly Item[], cue: VerbCue, last: number): number[] {
  const starts: number[] = [];
  const push = (index: number): void => {
    if (index < last && !starts.includes(index)) starts.push(index);
  };
  let at = skipPunctuation(items, cue.end);
  const governed = cue.end > cue.verb + 1;
  if ((cue.frame.hearer || cue.passive) && !governed) {
    const hearer = hearerEnd(items, cue, last);
    if (hearer > cue.end) {
      push(skipPunctuation(items, skipAdverbials(items, hearer, last)));
    }
  }
  at = skipPunctuation(items, skipAdverbials(items, at, last));
  push(at);
  const complementiser = laterComplementiser(items, cue.end, last);
  if (complementiser !== null) push(complementiser);
  return starts;
}

function skipPunctuation(items: readonly Item[], index: number): number {
  const item = items[index];
  const opensQuotation = item?.tag === ',' && items[index + 1]?.tag === 'QUOTE';
  const opensThat = item?.tag === ',' && items[index + 1]?.lower === 'that';
  return item?.lower === ':' || opensQuotation || opensThat ? index + 1 : index;
}

/** The one who is told: a short noun phrase, or `to` and one. */
function hearerEnd(items: readonly Item[], cue: VerbCue, last: number): number {
  const start = items[cue.end]?.tag === 'TO' ? cue.end + 1 : cue.end;
  const base = baseNounPhraseEnd(items, start, last);
  if (base === start) return cue.end;
  const next = items[base];
  if (
    next?.tag === 'IN' &&
    (next.lower === 'of' || next.lower === 'in' || next.lower === 'at' || next.lower === 'on')
  ) {
    const object = baseNounPhraseEnd(items, base + 1, last);
    if (object > base + 1) return withRelativeClause(items, object, last);
  }
  return withRelativeClause(items, base, last);
}

/** The end of a relative clause in commas that tells of a hearer: `told the radio, which had broken the story, that …`. */
function withRelativeClause(items: readonly Item[], at: number, last: number): number {
  if (items[at]?.tag !== ',' || !/^W(P|DT)/.test(items[at + 1]?.tag ?? '')) return at;
  const end = relativeEnd(items, at + 1, last);
  return items[end + 1]?.lower === 'that' ? end : at;
}

const adverbialPrepositions = new Set([
  'on',
  'in',
  'at',
  'to',
  'during',
  'after',
  'from',
  'late',
  'early',
  'by',
  'through',
  'before',
  'with',
  'of',
  'about',
]);
const timeNouns = new Set([
  'yesterday',
  'today',
  'tonight',
  'tomorrow',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]);

/** Steps over `on Monday`, `yesterday`, `in a press release`, `last night`, `twice`. */
function skipAdverbials(items: readonly Item[], start: number, last: number): number {
  let at = start;
  for (;;) {
    const item = items[at];
    if (item === undefined || at >= last) return at;
    const following = items[at + 1];
    if (timeNouns.has(item.lower) || (isAdverb(item) && following !== undefined)) at += 1;
    else if (['last', 'this', 'earlier', 'late', 'early'].includes(item.lower) && following?.tag === 'NN')
      at += 2;
    else if (adverbialPrepositions.has(item.lower) && (item.tag === 'IN' || item.tag === 'TO')) {
      const object = longAdverbialEnd(items, at, last);
      if (object === at) return at;
      at = object;
    } else return at;
  }
}

/** The end of `on the margins of a conference`; its start when no noun phrase follows the preposition. */
function longAdverbialEnd(items: readonly Item[], start: number, last: number): number {
  let at = start;
  for (;;) {
    const item = items[at];
    if (item === undefined || !(item.tag === 'IN' || item.tag === 'TO')) return at;
    const object = baseNounPhraseEnd(items, at + 1, last);
    if (object === at + 1) return at;
    at = object;
  }
}

/** A `that` or `whether` further on, when no verb stands between the cue and it: `wrote to his brother that …`. */
function laterComplementiser(items: readonly Item[], start: number, last: number): number | null {
  for (let index = start; index < last && index - start < 15; index += 1) {
    const item = items[index];
    if (item === undefined || isFiniteVerb(item) || item.lower === ';' || item.tag === 'QUOTE') return null;
    if (item.tag === ',' && items[index + 1]?.lower !== 'that') return null;
    if (isComplementiser(items, index)) return index;
  }
  return null;
}

function isComplementiser(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item?.lower === 'whether') return true;
  return item?.lower === 'that' && item.tag === 'IN';
}

function kindAt(items: readonly Item[], start: number, last: number, cue: VerbCue): Complement | null {
  const { complements } = cue.frame;
  const item = items[start];
  if (item === undefined || item.tag === ',') return null;
  const allows = (kind: Complement): Complement | null => (complements.has(kind) ? kind : null);
  if (item.tag === 'QUOTE' && items[start - 1]?.lower === ':') return 'quotation';
  if (item.tag === 'QUOTE') return quotationKind(items, start, last, cue);
  if (item.lower === 'that' && item.tag !== 'WDT') {
    const clause = allows('clause') ?? (complements.has('that-clause') ? 'clause' : null);
    return thatClause(items, start, last) || item.tag === 'IN' ? clause : allows('noun');
  }
  if (
    item.lower === 'whether' ||
    (item.lower === 'if' && complements.has('question') && !complements.has('infinitive'))
  ) {
    return complements.has('question') || complements.has('clause') ? 'question' : null;
  }
  if (item.lower === 'as' && complements.has('predicate') && cue.attitude === 'denies') return 'predicate';
  if (item.tag.startsWith('W')) return allows('question') ?? (cue.attitude === 'doubts' ? 'question' : null);
  if (item.tag === 'TO' && items[start + 1]?.tag === 'VB') {
    return cue.passive ? 'infinitive' : allows('infinitive');
  }
  if (item.tag === 'VBG' && allows('gerund') !== null) return 'gerund';
  // `went on for an hour`: to go on is to say something only before words.
  if (cue.end > cue.verb + 1 && items[cue.end - 1]?.tag !== 'RP' && cue.frame.lemma !== 'go') return 'noun';
  if (item.tag === 'VBG') return clauseOrNull(items, start, last, cue);
  if (cue.passive && !complements.has('clause')) return null;
  return nounKind(items, start, last, cue);
}

function quotationKind(items: readonly Item[], start: number, last: number, cue: VerbCue): Complement | null {
  const { complements } = cue.frame;
  if (complements.has('quotation')) return 'quotation';
  if (isTitle(items[start])) return null;
  if (complements.has('noun')) return 'noun';
  if (complements.has('clause') && startsClause(items, start, last)) return 'clause';
  return complements.has('predicate') ? 'predicate' : complements.has('clause') ? 'quotation' : null;
}

/** `is showing “The Salt Road”`: a name in quotation marks, each word of weight with a capital and no stop. */
function isTitle(item: Item | undefined): boolean {
  const words =
    item?.text
      .slice(1, -1)
      .split(/\s+/u)
      .filter((word) => word.length > 3) ?? [];
  const stop = /[,.!?]$/u.test(item?.text.slice(0, -1) ?? '');
  return (
    !stop && words.length > 0 && words.length < titleLength && words.every((word) => /^\p{Lu}/u.test(word))
  );
}

/** Long words in the longest title worth the name. */
const titleLength = 8;

function thatClause(items: readonly Item[], start: number, last: number): boolean {
  return (
    items.slice(start + 1, last).some(isFiniteVerb) ||
    items.slice(start + 1, last).some(({ tag }) => tag === 'QUOTE' || tag === 'VB')
  );
}

function clauseOrNull(items: readonly Item[], start: number, last: number, cue: VerbCue): Complement | null {
  return cue.frame.complements.has('clause') && startsClause(items, start, last) ? 'clause' : null;
}

/** Tells apart what may start with a noun phrase, by what comes after it. */
function nounKind(items: readonly Item[], start: number, last: number, cue: VerbCue): Complement | null {
  const { complements } = cue.frame;
  const object = longNounPhraseEnd(items, start, last);
  const base = baseNounPhraseEnd(items, start, last);
  if (base === start) return clauseOrNull(items, start, last, cue);
  if (isEmpty(items, start, base) || isReflexive(items[start])) return null;
  const next = items[object];
  const near = items[base];
  if (complements.has('object-infinitive') && infinitiveFollows(items, start, last))
    return 'object-infinitive';
  if (complements.has('of-gerund') && items.slice(base, last).some(({ lower }) => lower === 'of'))
    return 'of-gerund';
  if (complements.has('clause') && clauseFollows(items, start, last)) return 'clause';
  if (complements.has('predicate') && (object < last || near !== undefined)) {
    if (
      next?.lower === 'as' ||
      near?.lower === 'as' ||
      cue.frame.lemma === 'call' ||
      items.slice(object, last).some(({ tag }) => tag === 'QUOTE')
    )
      return 'predicate';
  }
  if (complements.has('gerund') && items[base]?.tag === 'VBG') return 'gerund';
  if (complements.has('noun') && !cue.passive) return 'noun';
  // `has not agreed a fee` tells of a bargain.
  if (cue.negated && verbsOfAcceptance.has(cue.frame.lemma) && cue.frame.lemma !== 'agree') return 'noun';
  return complements.has('clause') && standsForClause(items, start, base) ? 'noun' : null;
}

/** `never said it`, `said the same`, `believe this`: a pronoun for what was said. */
function standsForClause(items: readonly Item[], start: number, end: number): boolean {
  const words = items
    .slice(start, end)
    .map(({ lower }) => lower)
    .join(' ');
  return ['it', 'this', 'that', 'the same', 'as much', 'so', 'otherwise'].includes(words);
}

/** `said nothing`, `took no questions`: nothing is attributed. */
function isEmpty(items: readonly Item[], start: number, end: number): boolean {
  const first = items[start]?.lower;
  return (
    end === start + 1 &&
    (first === 'nothing' || first === 'something' || first === 'so' || first === 'anything')
  );
}

function isReflexive(item: Item | undefined): boolean {
  return item !== undefined && /(?:self|selves)$/.test(item.lower) && item.tag === 'PRP';
}

/** `islanders to stay`: within this many items, which long objects seldom pass. */
const infinitiveReach = 12;

function infinitiveFollows(items: readonly Item[], start: number, last: number): boolean {
  for (let index = start + 1; index < last && index - start < infinitiveReach; index += 1) {
    const item = items[index];
    if (item === undefined || isFiniteVerb(item) || item.tag === ',') return false;
    if (item.tag === 'TO' && items[index + 1]?.tag === 'VB') return true;
  }
  return false;
}

/** `…, and the state of the road is poor`; `pointed their guns and have increased their numbers`: the sentence goes on. */
function secondPredicate(items: readonly Item[], index: number): boolean {
  const next = items[index + 1];
  if (items[index]?.tag === ',') return next?.tag === 'CC';
  return items[index]?.tag === 'CC' && next !== undefined && isFiniteVerb(next);
}

/** A finite verb whose subject is the phrase at `start`, not one of a relative clause alone. */
function clauseFollows(items: readonly Item[], start: number, last: number): boolean {
  for (let index = start + 1; index < last; index += 1) {
    const item = items[index];
    if (item === undefined || item.lower === ';' || secondPredicate(items, index)) return false;
    if (item.tag === 'QUOTE' && isNominal(items[index - 1] ?? item)) return true;
    if (!isFiniteVerb(item)) continue;
    const relative = items[index - 1];
    if (relative?.tag !== 'WP' && relative?.tag !== 'WDT') return true;
  }
  return false;
}
