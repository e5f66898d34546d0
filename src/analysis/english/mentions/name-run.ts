import type { Word } from '../../build-stretches.ts';
import { nounLemma } from '../lemma.ts';
import { MONTHS, SHORT_MONTHS, WEEKDAYS } from '../times/vocabulary.ts';
import { type CapitalUse, isCommon as isCommonLower } from './capital-use.ts';
import {
  bodyWords,
  founders,
  headsOfNames,
  militaryUnits,
  namelessCapitals,
  ownersInNames,
  particles,
  placeWords,
  postNominals,
  titles,
} from './name-lists.ts';
import { nationalities } from './nationalities.ts';

/** Words of one sentence, `[first, end)`, that make a name, titles included. */
export interface NameRun {
  readonly first: number;
  readonly end: number;
}

/** Longer runs are no names: a line in capitals, a list without commas. In words. */
const longestRun = 14;

/** The names in a sentence, in order. Runs that touch are apart where one cannot go on: `On Tuesday Beld`. */
export function findNameRuns(words: readonly Word[], capitals: CapitalUse): NameRun[] {
  const runs: NameRun[] = [];
  for (let first = 0; first < words.length; ) {
    const end = startsName(words, first, capitals) ? endOfRun(words, first) : first;
    if (end > first) runs.push({ first, end });
    first = Math.max(end, first + 1);
  }
  return runs;
}

/** Without what a name is written with beside letters: `Col.`, `[Prime`, `@quay`. */
export function bareWord({ lower }: Pick<Word, 'lower'>): string {
  return lower.replace(/\.$/u, '');
}

/** Whether a word is written as a name is: with a capital, or as `al-Maliki`, `d’Arcy`, `@quay`. */
export function isCapital({ text }: Pick<Word, 'text'>): boolean {
  return /^(?:\p{Lu}|@[\p{L}\p{N}_]|\p{Ll}{1,3}[-’']\p{Lu})/u.test(text);
}

/** Capitals only, and more than one. */
export function isAllCapitals({ text }: Pick<Word, 'text'>): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}&.-]*\p{Lu}$/u.test(text);
}

/** Whether a word can be part of a name where it stands, the head of a sentence aside. */
export function isNameWord(word: Word | undefined): boolean {
  return word !== undefined && isCapital(word) && !isNameless(word) && !isCompound(word);
}

/** `Texas-based`, `Reyl-style`, `R-Pa.`: adjectives made of a name, and letters for a party and a state; `Al-qaeda` is a name. */
function isCompound({ text }: Word): boolean {
  return (
    /^[DRI]-\p{Lu}/u.test(text) ||
    (/-\p{Ll}{3,}$/u.test(text) && !/^(?:al|el|ul|as|an|ash|at|ad)-/iu.test(text))
  );
}

function isNameless({ lower, tag }: Word): boolean {
  return (
    WEEKDAYS.has(lower) ||
    MONTHS.has(lower) ||
    (SHORT_MONTHS.has(lower) && tag !== 'NNP') ||
    namelessCapitals.has(lower)
  );
}

function startsName(words: readonly Word[], at: number, capitals: CapitalUse): boolean {
  const word = words[at];
  if (isNumberOfUnit(words, at)) return true;
  if (word === undefined || !isNameWord(word) || isNationality(words, at)) return false;
  if (!opens(words, at)) return true;
  if (capitals.isName(word.lower, word.tag)) return true;
  const next = words[at + 1];
  if (next?.lower === '&') return isNameWord(words[at + 2]);
  if (titles.has(bareWord(word))) return isNameWord(next) || next?.lower === 'of';
  if (bodyWords.has(word.lower) && headsOfNames.has(word.lower) && joined(words, at, at + 1) > at + 1)
    return true;
  if (isUnknownSubject(word, next, capitals)) return true;
  return isNameWord(next) && canOpen(word, capitals) && !isNationality(words, at + 1);
}

/** Most words from the number of a unit to its noun: `4th Royal Mountain Brigade`. */
const longestUnit = 3;

/** `4th Mountain Brigade`: a figure that counts, and behind it a name that ends in the noun of a unit. */
function isNumberOfUnit(words: readonly Word[], at: number): boolean {
  if (!/^\d{1,3}(?:st|nd|rd|th)$/u.test(words[at]?.lower ?? '')) return false;
  const behind = words.slice(at + 1, at + 1 + longestUnit);
  const unit = behind.findIndex(({ lower }) => militaryUnits.has(lower));
  return unit >= 0 && behind.slice(0, unit + 1).every(isNameWord);
}

/** Whether a sentence, or a quotation in it, opens with the word. */
function opens(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before === undefined || ['``', "''", ':', '.', 'NFP', 'LS', 'QUOTE'].includes(before.tag);
}

/** `Tolvay left`: a word that neither the lexicon nor the text has as a common one, before its verb. */
function isUnknownSubject(word: Word, next: Word | undefined, capitals: CapitalUse): boolean {
  const isFree =
    word.tag.startsWith('NN') && !isCommonLower(word.lower) && !capitals.isWrittenSmall(word.lower);
  return isFree && ['VBD', 'VBZ', 'MD', 'POS'].includes(next?.tag ?? '');
}

/** `Camp Ardesh lies …`, but not `Forty Willow gunmen` or `Yesterday Beld`. */
function canOpen({ lower, tag }: Word, capitals: CapitalUse): boolean {
  const noun = tag.startsWith('NN') || tag === 'JJ';
  return noun && (!capitals.isWrittenSmall(lower) || bodyWords.has(lower) || placeWords.has(lower));
}

/** `Iraqi forces`, `the Iraqi MP`: an adjective, and no part of the name behind it; `Islamic State` is one. */
function isNationality(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined) return false;
  const isKnown = nationalities.has(word.lower);
  if (!isKnown && !(word.tag === 'JJ' && /(?:an|ese|ish)$/u.test(word.lower))) return false;
  if (!isNameWord(next)) return isKnown || (next?.tag.startsWith('NN') ?? false);
  return next !== undefined && titles.has(bareWord(next));
}

function endOfRun(words: readonly Word[], first: number): number {
  let end = first + 1;
  while (end - first < longestRun) {
    const further = extended(words, first, end);
    if (further === end) break;
    end = further;
  }
  return end;
}

/** Where the run ends that goes on at `at`; `at` itself where it does not. */
function extended(words: readonly Word[], first: number, at: number): number {
  const next = words[at];
  if (next === undefined) return at;
  if (isNameWord(next)) return goesOn(words, at) ? at + 1 : at;
  if (isMonthAsName(words, at)) return at + 1;
  if (next.text === '[' || next.text === ']') return isNameWord(words[at + 1]) ? at + 2 : at;
  if (isLegalForm(next)) return at + 1;
  if (isNumberOfPlace(words, first, at)) return at + 1;
  return joined(words, first, at);
}

/** `Theresa May said`; not `On Friday May 6`, nor `Beld May 2033`. */
function isMonthAsName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && MONTHS.has(word.lower) && isCapital(word) && words[at + 1]?.tag !== 'CD';
}

/** A name does not go on over the end of a line into a role: a signature has the name in one line, the role in the next. */
function goesOn(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word !== undefined && isPeople(word)) return false;
  if (word === undefined || !titles.has(bareWord(word)) || postNominals.has(bareWord(word))) return true;
  return words[at + 1]?.lower !== 'of' || words[at - 1] === undefined || !isPersonal(words[at - 1]);
}

/** `Iranians`, behind a name: a word of its own. */
export function isPeople({ lower }: Pick<Word, 'lower'>): boolean {
  return lower.endsWith('s') && nationalities.has(lower.slice(0, -1));
}

/** No word that a body’s name has. */
function isPersonal(word: Word | undefined): boolean {
  if (word === undefined) return false;
  return !bodyWords.has(word.lower) && !titles.has(bareWord(word));
}

function isLegalForm({ lower }: Word): boolean {
  return lower === 'plc' || lower === 'gmbh' || lower === 'ltd';
}

/** `Berth 16`, `Camp 7`: a figure behind a noun that is numbered. */
function isNumberOfPlace(words: readonly Word[], first: number, at: number): boolean {
  const before = words[at - 1];
  const after = words[at + 1];
  if (words[at]?.tag !== 'CD' || at - first > 3 || before === undefined) return false;
  return /^\d{1,4}$/.test(words[at]?.text ?? '') && placeWords.has(before.lower) && !isNoun(after);
}

function isNoun(word: Word | undefined): boolean {
  return word?.tag.startsWith('NN') ?? false;
}

/** The end behind small words that join what comes next to the run: `of the`, `’s`, `&`, `bin`. */
function joined(words: readonly Word[], first: number, at: number): number {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined) return at;
  if (word.tag === 'POS') return isNameWord(next) && isOwnerInName(words, first, at) ? at + 2 : at;
  if (word.lower === '&' || particles.has(word.lower)) {
    const after = particles.has(next?.lower ?? '') ? at + 2 : at + 1;
    if (word.lower !== 'and' && word.lower !== 'of' && isNameWord(words[after])) return after + 1;
  }
  if (word.lower === 'and') return joinsPair(words, first, at) ? at + 2 : at;
  if (word.lower !== 'of' && word.lower !== 'for' && word.lower !== 'without') return at;
  const after = next?.lower === 'the' ? at + 2 : at + 1;
  return isNameWord(words[after]) && takesComplement(words, first, at) ? after + 1 : at;
}

/** `Residents’ Action`, `Governor’s Office`; not `Ordelan’s Parliament`, which names the land and its parliament. */
function isOwnerInName(words: readonly Word[], first: number, at: number): boolean {
  const owner = words[at - 1]?.lower ?? '';
  // `Dockworkers’ Union`: a plural that no list need have, and the noun of a body.
  const isPlural = owner.endsWith('s') && (words[at]?.text.length ?? 0) === 1;
  if (isPlural && at - first === 1 && bodyWords.has(words[at + 1]?.lower ?? '')) return true;
  if (isSaint(words, first, at) && bodyWords.has(words[at + 1]?.lower ?? '')) return true;
  return (ownersInNames.has(owner) || ownersInNames.has(nounLemma(owner))) && at - first < 5;
}

/** `St Brannoc’s Hospital`: a body that bears a saint’s name. */
function isSaint(words: readonly Word[], first: number, at: number): boolean {
  const head = words[first];
  return head !== undefined && at - first === 2 && ['st', 'saint'].includes(bareWord(head));
}

/** `Ministry of …`, `Office of the …`, `Lawyers for …`. */
function takesComplement(words: readonly Word[], first: number, at: number): boolean {
  return words.slice(first, at).some((word) => headsOfNames.has(word.lower));
}

/** `Ministry of Health and Labour`, `Health and Safety Executive`, `Brandt and Sons`: inside the complement of a head, before one, or a firm’s. */
function joinsPair(words: readonly Word[], first: number, at: number): boolean {
  const next = words[at + 1];
  if (next === undefined || !isNameWord(next) || titles.has(bareWord(next))) return false;
  if (at - first === 1 && founders.has(bareWord(next))) return true;
  const inside = words.slice(first, at).some(({ lower }) => lower === 'of' || lower === 'for');
  if (inside) return isCommonNoun(words[at - 1]) && isCommonNoun(next) && !isNameWord(words[at + 2]);
  return at - first === 1 && isCommonNoun(words[at - 1]) && bodyWords.has(words[at + 2]?.lower ?? '');
}

function isCommonNoun(word: Word | undefined): boolean {
  return word !== undefined && isCommonLower(word.lower);
}
