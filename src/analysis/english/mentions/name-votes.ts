import { givenName } from '../../../text/names/given-names.ts';
import type { Word } from '../../build-stretches.ts';
import type { NamedType } from '../../entities/mention.ts';
import { MONTHS, WEEKDAYS } from '../times/vocabulary.ts';
import { isCommon } from './capital-use.ts';
import { bodyWords, placeWords, publicationWords } from './name-lists.ts';
import { bareWord, isAllCapitals, isPeople } from './name-run.ts';
import type { Named } from './named.ts';
import { knownPlaces } from './nationalities.ts';
import { isPersonNoun } from './person-noun.ts';

/**
 * What the words of a name and its neighbours make of its bearer. What its own words say counts twice as much as what
 * stands beside it: `in the Civic Forum` is no place.
 */
export function votesFor(words: readonly Word[], name: Named): NamedType[] {
  const own = ownVote(words, name);
  if (own !== null) return [own, own];
  const beside = [
    datedLine(words, name),
    before(words, name),
    behind(words, name),
    byGivenName(words, name),
    byPressNoun(words, name),
  ];
  return beside.filter((vote) => vote !== null);
}

/**
 * What stands beside names of one word more often than not: on the CC BY part of GUM a place stands behind `from` and `of` twice to
 * three times as often as a person, a person before a verb in the past six times as often as a place, and behind `by` and `with` five times.
 */
export function hintsFor(words: readonly Word[], { first, end, titleFirst, outerEnd }: Named): NamedType[] {
  if (titleFirst < first) return [];
  if (end - first > 1) return byFirstWord(words, first);
  const before = words[first - 1];
  if (before?.lower === 'from' || before?.lower === 'of') return ['place'];
  if (before?.lower === 'by' || before?.lower === 'with' || before?.tag === 'VB') return ['person'];
  if (words[outerEnd]?.tag === 'VBD') return ['person'];
  return isDateline(words, outerEnd, first) ? ['place'] : [];
}

/** `VARESK, 2 May (Rostrum) —`: a name in capitals that opens the paragraph, and then a date or an agency. */
function isDateline(words: readonly Word[], end: number, first: number): boolean {
  const word = words[first];
  const isFirst = first === 0 && word !== undefined && isAllCapitals(word);
  return isFirst && ['(', ',', '—', '–', '-'].includes(words[end]?.text ?? '');
}

function ownVote(words: readonly Word[], { first, end, titleFirst, outerEnd }: Named): NamedType | null {
  const inside = words.slice(first, end);
  const [head] = inside;
  const last = inside.at(-1);
  if (head === undefined || last === undefined) return null;
  if (knownPlaces.has(inside.map(({ lower }) => lower).join(' '))) return 'place';
  if (inside.some(({ lower }) => bodyWords.has(lower) && !placeWords.has(lower))) return 'organisation';
  if (isTitled(words, titleFirst, first) || outerEnd > end || head.text.startsWith('@')) return 'person';
  if (publicationWords.has(last.lower) && (inside.length > 1 || isAfterArticle(words, first)))
    return 'publication';
  if (broadcasts.has(head.lower) && (inside.length > 1 || isAfterArticle(words, first))) return 'publication';
  if (inside.length === 1 && placeWords.has(head.lower) && !bodyWords.has(head.lower)) return 'place';
  if (inside.length > 1 && (placeWords.has(head.lower) || placeWords.has(last.lower) || last.tag === 'CD'))
    return 'place';
  if (inside.some(({ lower }) => bodyWords.has(lower))) return 'organisation';
  if (inside.some(({ lower }) => lower === 'of' || lower === 'for')) return 'organisation';
  if (inside.some(({ lower }) => lower === '&' || lower === 'and')) return 'organisation';
  if (inside.length === 1 && isPeople(head)) return 'group';
  const isLabel = words[outerEnd]?.text === ':';
  return inside.length === 1 && isAllCapitals(head) && head.text.length < 6 && !isLabel
    ? 'organisation'
    : null;
}

/** Words that the name of a broadcaster or paper begins with: `Radio Wend`, `Le Monde`. */
const broadcasts = new Set(
  'radio tv televisión television télévision agence agenzia agencia gazeta gazetta gazzetta diario jornal correio corriere giornale sport le'.split(
    ' ',
  ),
);

/** `Quell, Monday, 23 April 2035`: a name of one word that opens a line, and a day behind its comma. */
function datedLine(words: readonly Word[], { first, titleFirst, outerEnd }: Named): NamedType | null {
  const isAlone = titleFirst === 0 && first === 0 && outerEnd === 1 && words[1]?.tag === ',';
  return isAlone && beginsDay(words, 2) ? 'place' : null;
}

/** A weekday before a comma or a figure, a month and a figure, or a figure and a month. */
function beginsDay(words: readonly Word[], at: number): boolean {
  const [lower = '', next = ''] = [words[at]?.lower, words[at + 1]?.lower];
  const isFigure = (text: string) => /^\d{1,2}$/u.test(text);
  if (WEEKDAYS.has(lower)) return next === ',' || isFigure(next);
  return (MONTHS.has(lower) && isFigure(next)) || (isFigure(lower) && MONTHS.has(next));
}

/** What the words of a name make of its bearer, where they do: `Halvane Chemicals plc`. Any case of letters. */
export function typeOfWords(name: string): NamedType | null {
  const words = name.toLowerCase().split(/[^\p{L}\p{N}’'&-]+/u);
  if (words.some((word) => bodyWords.has(word) || word === '&')) return 'organisation';
  return publicationWords.has(words.at(-1) ?? '') ? 'publication' : null;
}

function isTitled(words: readonly Word[], titleFirst: number, first: number): boolean {
  return words.slice(titleFirst, first).some(isPersonNoun);
}

function isAfterArticle(words: readonly Word[], first: number): boolean {
  const before = words[first - 1];
  return before?.lower === 'the' || (before?.tag === 'POS' && issues.has(words[first - 2]?.lower ?? ''));
}

/** Whose `Courier` it can be: `yesterday’s Courier`. */
const issues = new Set('yesterday today monday tuesday wednesday thursday friday saturday sunday'.split(' '));

/** What prints or sends news. */
const pressNouns = new Set(
  'agency newspaper newswire daily weekly tabloid broadsheet magazine broadcaster station channel'.split(' '),
);

/** `the Tesmaran agency Rostrum`; `the Rostrum agency`; `the Bellman, a weekly`: a noun for publications beside a name. */
function byPressNoun(words: readonly Word[], named: Named): NamedType | null {
  const { titleFirst, outerEnd } = named;
  if (isPressNoun(words, titleFirst - 1) || isBeforeAgency(words, named)) return 'publication';
  if (words[outerEnd]?.tag !== ',' || words[outerEnd + 1]?.tag !== 'DT') return null;
  for (let at = outerEnd + 2; at < outerEnd + longestApposition; at += 1) {
    const word = words[at];
    if (word === undefined || !/^(?:JJ|NN)/.test(word.tag)) return null;
    if (isPressNoun(words, at) && !words[at + 1]?.tag.startsWith('NN')) return 'publication';
  }
  return null;
}

/** `the Rostrum agency`, `the state-run Rostrum news agency`; not `the Rostrum agency chief`. */
function isBeforeAgency(words: readonly Word[], { titleFirst, outerEnd }: Named): boolean {
  const noun = ofPress.has(words[outerEnd]?.lower ?? '') ? outerEnd + 1 : outerEnd;
  if (words[noun]?.lower !== 'agency' || words[noun + 1]?.tag.startsWith('NN')) return false;
  const before = words.slice(Math.max(0, titleFirst - longestApposition), titleFirst);
  return before.findLast(({ tag }) => !tag.startsWith('JJ'))?.lower === 'the';
}

/** Words from a name’s comma to the noun of its apposition. */
const longestApposition = 7;

/** A news agency is one; an aid agency or a police station is none. */
function isPressNoun(words: readonly Word[], at: number): boolean {
  const noun = words[at];
  const before = words[at - 1];
  if (noun === undefined || !pressNouns.has(noun.lower)) return false;
  const isOpen = noun.lower === 'agency' || noun.lower === 'station' || noun.lower === 'channel';
  return !isOpen || before?.tag !== 'NN' || ofPress.has(before.lower);
}

const ofPress = new Set('news press wire state radio television tv'.split(' '));

/** `Mark Vell` has a first name that people have. */
function byGivenName(words: readonly Word[], { first, end }: Named): NamedType | null {
  const word = words[first];
  if (word === undefined || end - first < 2) return null;
  return givenName({ written: word.text, text: word.lower }) === null ? null : 'person';
}

/** `Morning Tern` and `Sporting Valdemar` begin with a common word, as few first names do. */
function byFirstWord(words: readonly Word[], first: number): NamedType[] {
  const word = words[first];
  return word !== undefined && (word.tag !== 'NNP' || isCommon(word.lower)) ? ['organisation'] : [];
}

const atPlaces = new Set(
  'in at near inside outside around towards toward throughout across within'.split(' '),
);
/** Common nouns that say what a place is. */
export const placeNouns: ReadonlySet<string> = new Set(
  'island port city town village province district county river valley region state republic camp suburb bay lake coast'.split(
    ' ',
  ),
);

/** Common nouns behind a name that say what it is, and are no other body: `Pelnews agency`. */
export const kindNouns: ReadonlySet<string> = new Set([
  ...placeNouns,
  'agency',
  'newspaper',
  'daily',
  'weekly',
  'magazine',
]);

function before(words: readonly Word[], { titleFirst }: Named): NamedType | null {
  const word = words[titleFirst - 1];
  if (word === undefined) return null;
  if (atPlaces.has(word.lower)) return 'place';
  if (word.lower === 'of' && placeNouns.has(words[titleFirst - 2]?.lower ?? '')) return 'place';
  return word.tag === 'NN' && isPersonNoun(word) ? 'person' : null;
}

/** Behind a name in the singular they tell a body of several: `City have agreed a fee`. */
const pluralVerbs = new Set(['have', 'are', 'were', 'deny', 'say']);

const verbsOfPersons = new Set(
  'said says told tells asked added replied wrote insisted recalled smiled shrugged'.split(' '),
);

function behind(words: readonly Word[], { outerEnd, first, end }: Named): NamedType | null {
  const [next, after, later] = words.slice(outerEnd, outerEnd + 3);
  if (next === undefined) return null;
  if (next.tag === ',' && (after?.lower === 'who' || after?.lower === 'whose')) return 'person';
  if (next.tag === ',' && after?.tag === 'CD' && later?.tag === ',' && /^\d\d$/.test(after.text))
    return 'person';
  // `the Reyl camp` may be who works for Reyl.
  if (placeNouns.has(next.lower) && next.lower !== 'camp' && end - first === 1) return 'place';
  if (pluralVerbs.has(next.lower) && words[first - 1]?.tag !== 'CC') return 'organisation';
  return verbsOfPersons.has(next.lower) && end - first > 1 && !isAfterArticle(words, first) ? 'person' : null;
}

/** The words of a name that an article leads to: `the Gulls`. */
export function hasArticle(words: readonly Word[], { titleFirst }: Named): boolean {
  const word = words[titleFirst - 1];
  return word !== undefined && (word.lower === 'the' || word.tag === 'PRP$') && bareWord(word) !== '';
}
