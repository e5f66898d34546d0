import { textAt, type Words, wordAt } from '../../times/word.ts';
import type { Direction, Reading } from '../../times/wording.ts';
import {
  ARRANGED_BASES,
  ARRANGED_FORMS,
  ARRANGED_NOUN_BASES,
  BETWEEN_AUXILIARY,
  DETERMINERS,
  FUTURE_AUXILIARIES,
  FUTURE_WORDS,
  NOT_PAST,
  PARTICIPLES,
  PAST_AUXILIARIES,
  PAST_FORMS,
  PERFECT_AUXILIARIES,
  PLURAL_SUBJECTS,
  PRESENT_AUXILIARIES,
} from './tense-words.ts';

/** How far a verb is looked for, in words: about the length of a long clause. Also keeps the search linear. */
const REACH = 30;
/** How far before its participle an auxiliary may stand (“will probably not be held”). */
const AUXILIARY_REACH = 4;

const CLAUSE_STARTS: ReadonlySet<string> = new Set([
  'that',
  'whether',
  'if',
  'because',
  'when',
  'while',
  'although',
]);
const NOTHING: ReadonlySet<string> = new Set();
const ENDS_BEFORE = new Set(['.', '!', '?', ';', ':']);

/**
 * The nearest verb before the expression within its clause decides, then the nearest after it, then what stands before
 * the clause. After “of” the verb says nothing: “the test of June will be repeated”.
 */
export function directionOf(words: Words, reading: Reading): Direction {
  const preposition = textAt(words, reading.from - 1);
  if (preposition === 'of' || namesFigures(words, reading)) return null;
  if (preposition === 'since') return 'since';
  const told = directionOfVerbs(words, reading);
  if (preposition === 'for') return intendedDirection(told, reading);
  // “is a blow after Monday's vote”: the present is that of the sentence, not of the vote.
  return told === 'present' && isPossessive(words, reading.to) ? null : told;
}

/** “planned for 25 May” lies ahead, “was planned for 25 May” may lie either way: the nearer one is meant, as with a present. */
function intendedDirection(told: Direction, { wording }: Reading): Direction {
  return told === 'past' && wording.kind === 'day' ? 'present' : 'future';
}

function directionOfVerbs(words: Words, reading: Reading): Direction {
  return (
    directionBefore(words, reading.from, CLAUSE_STARTS) ??
    directionAfter(words, reading.to) ??
    directionBefore(words, reading.from, NOTHING)
  );
}

/** “profit for the third quarter”, “figures for March”: not “planned for March”. */
function namesFigures(words: Words, { from, wording }: Reading): boolean {
  if (wording.kind !== 'month' && wording.kind !== 'part-of-year') return false;
  return textAt(words, from - 1) === 'for' && !verbSetsDate(words, from - 2);
}

function verbSetsDate(words: Words, at: number): boolean {
  return FUTURE_WORDS.has(textAt(words, at)) || isParticipleLike(textAt(words, at));
}

function isPossessive(words: Words, at: number): boolean {
  return isApostrophe(textAt(words, at)) && textAt(words, at + 1) === 's' && wordAt(words, at + 1).joined;
}

function directionBefore(words: Words, from: number, barriers: ReadonlySet<string>): Direction {
  for (let at = from - 1; at >= from - REACH; at -= 1) {
    if (isSentenceEnd(words, at) || barriers.has(textAt(words, at))) return null;
    const direction = verbDirection(words, at);
    if (direction !== null) return direction;
  }
  return null;
}

function directionAfter(words: Words, to: number): Direction {
  for (let at = to; at < to + REACH; at += 1) {
    if (isSentenceEnd(words, at)) return null;
    const direction = verbDirection(words, at);
    if (direction !== null) return direction;
  }
  return null;
}

function isSentenceEnd(words: Words, at: number): boolean {
  const word = wordAt(words, at);
  if (word.kind === 'break') return true;
  const next = wordAt(words, at + 1);
  return word.kind === 'mark' && ENDS_BEFORE.has(word.text) && !(next.joined && next.kind !== 'mark');
}

function verbDirection(words: Words, at: number): Direction {
  const { text } = wordAt(words, at);
  if (isMonthOfMay(words, at)) return null;
  if (text === 'would') return textAt(words, at + 1) === 'not' ? 'past' : 'future';
  if (text === 'won' && isApostrophe(textAt(words, at + 1))) return 'future';
  if (text === 'll') return 'future';
  if (FUTURE_WORDS.has(text)) return futureDirection(words, at);
  if (text === 'set' && isSetTo(words, at)) return 'future';
  if (isParticipleLike(text)) return participleDirection(words, at);
  if (text === 'has' || text === 'have') return perfectDirection(words, at);
  if (ARRANGED_FORMS.has(text)) return isNoun(words, at) || isHalfOfDay(words, at) ? null : 'present';
  return isArrangedBase(words, at) ? 'present' : null;
}

/** “will begin”, “did not begin”: the tense is that of the word before. */
function takesBase(before: string): boolean {
  return (
    before === 'would' || before === 'not' || FUTURE_AUXILIARIES.has(before) || PAST_AUXILIARIES.has(before)
  );
}

/** “they meet”, “the trains return”; not “to meet” nor “the return”. */
function isArrangedBase(words: Words, at: number): boolean {
  const before = textAt(words, at - 1);
  if (ARRANGED_BASES.has(textAt(words, at))) return !takesBase(before) && !isNoun(words, at);
  return ARRANGED_NOUN_BASES.has(textAt(words, at)) && (PLURAL_SUBJECTS.has(before) || before.endsWith('s'));
}

/** “was due” and “were expected” tell of what lies behind; “the plans” are a noun. */
function futureDirection(words: Words, at: number): Direction {
  if (isNoun(words, at)) return null;
  const before = textAt(words, at - 1);
  return before === 'was' || before === 'were' ? 'past' : 'future';
}

function isApostrophe(mark: string): boolean {
  return mark === "'" || mark === '’';
}

function isNoun(words: Words, at: number): boolean {
  return DETERMINERS.has(textAt(words, at - 1));
}

/** “is set to”, “are set for”. */
function isSetTo(words: Words, at: number): boolean {
  const next = textAt(words, at + 1);
  return (next === 'to' || next === 'for') && PRESENT_AUXILIARIES.has(textAt(words, at - 1));
}

function isParticipleLike(text: string): boolean {
  if (PAST_FORMS.has(text) || PARTICIPLES.has(text)) return true;
  return text.length > 3 && text.endsWith('ed') && !NOT_PAST.has(text);
}

/** A form in “ed” or its like takes the tense of the auxiliary before it; alone it is past. */
function participleDirection(words: Words, at: number): Direction {
  if (PAST_AUXILIARIES.has(textAt(words, at))) return 'past';
  let direction: Direction = null;
  for (let before = at - 1; before >= at - AUXILIARY_REACH; before -= 1) {
    if (isMonthOfMay(words, before)) break;
    const told = auxiliaryDirection(textAt(words, before));
    if (told === null && !standsBetween(textAt(words, before))) break;
    if (told === 'past') return isFuturePerfect(words, before) ? 'future' : 'past';
    direction = told ?? direction;
  }
  if (direction !== null) return direction;
  return isAdjective(words, at) || PARTICIPLES.has(textAt(words, at)) ? null : 'past';
}

/** Between an auxiliary and its participle: “will probably not have”, “has she been”. */
function standsBetween(text: string): boolean {
  return BETWEEN_AUXILIARY.has(text) || (text.length > 3 && text.endsWith('ly'));
}

/** “On 2 May it rained”. */
function isMonthOfMay(words: Words, at: number): boolean {
  return textAt(words, at) === 'may' && wordAt(words, at).capital;
}

/** “at 9 am”. */
function isHalfOfDay(words: Words, at: number): boolean {
  return textAt(words, at) === 'am' && wordAt(words, at - 1).kind === 'number';
}

/** “will have left”. */
function isFuturePerfect(words: Words, have: number): boolean {
  const before = textAt(words, have - 1);
  return textAt(words, have) === 'have' && (before === 'will' || before === 'shall' || before === 'll');
}

function auxiliaryDirection(text: string): Direction {
  if (PERFECT_AUXILIARIES.has(text) || PAST_AUXILIARIES.has(text)) return 'past';
  if (text === 'would' || FUTURE_AUXILIARIES.has(text)) return 'future';
  return PRESENT_AUXILIARIES.has(text) ? 'present' : null;
}

/** “the wounded man”. */
function isAdjective(words: Words, at: number): boolean {
  return DETERMINERS.has(textAt(words, at - 1)) && !PAST_FORMS.has(textAt(words, at));
}

/** “has a day of rest” is arranged, “has left” is past. */
function perfectDirection(words: Words, at: number): Direction {
  for (let next = at + 1; next <= at + AUXILIARY_REACH; next += 1) {
    if (isParticipleLike(textAt(words, next))) return 'past';
    if (DETERMINERS.has(textAt(words, next))) break;
  }
  return 'present';
}
