import { foldName } from '../../../text/names/fold-name.ts';
import type { Word } from '../../build-stretches.ts';
import type { Gender, Mention, Place, PronounSort, Sort } from '../../entities/antecedents/mention.ts';
import { nounLemma } from '../lemma.ts';
import { bodyWords, documentNouns, publicationWords, titles } from '../names.ts';
import { isAdverb, isFiniteVerb, isVerb } from '../phrases/noun-phrase.ts';
import { isRarePerson, sensesOf } from '../word-senses.ts';
import { genderOfGivenName, genderOfNoun } from './gender-words.ts';
import { wholeDescriptionEnd } from './whole-description.ts';

/** What is known of a noun phrase before its place in the sentence is. */
type Phrase = Omit<Mention, 'place' | 'apposedTo' | 'clause' | 'members'> & {
  /** Half-open, indexes of words. */
  readonly first: number;
  readonly last: number;
  readonly isPossessor: boolean;
};

/** The noun phrases in the words of one sentence, in the order in which they begin; lists behind their members. */
export function findNounPhrases(words: readonly Word[]): Mention[] {
  const phrases = findPhrases(words);
  const clauses = clausesOf(words);
  const opened = openClauses(words, clauses);
  const mentions = phrases.map((phrase, index): Mention => {
    const apposedTo = apposedToOf(words, phrases, index);
    const place = apposedTo === null ? placeOf(words, phrase, opened) : 'apposed';
    return { ...phrase, place, apposedTo, clause: clauses[phrase.first] ?? 0, members: [] };
  });
  return [...mentions, ...listsOf(words, phrases, mentions)];
}

const openers = new Set([
  'DT',
  'PDT',
  'PRP$',
  'JJ',
  'JJR',
  'JJS',
  'CD',
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'ADD',
  '$',
]);
const insiders = new Set([...openers, 'VBN', 'VBG', 'HYPH', 'AFX', 'FW', 'SYM']);

function findPhrases(words: readonly Word[]): Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    const pronoun = word === undefined ? null : pronounAt(words, at);
    if (pronoun !== null) phrases.push(pronoun);
    if (pronoun !== null && word?.tag !== 'PRP$') at = pronoun.last;
    else at = openers.has(word?.tag ?? '') ? readPhrases(words, at, phrases) : at + 1;
  }
  return phrases;
}

/** Adds the phrase that opens at an index, with whoever possesses it (`the mine’s owner`); gives the index behind it. */
function readPhrases(words: readonly Word[], start: number, phrases: Phrase[]): number {
  let from = start;
  for (;;) {
    const head = headFrom(words, from);
    if (head < from) return Math.max(from, start + 1);
    const possesses = words[head + 1]?.tag === 'POS' && headFrom(words, head + 2) >= head + 2;
    if (isSomebody(words[head]))
      phrases.push(phraseOf(words, start, from, head, words[head + 1]?.tag === 'POS'));
    if (!possesses) return head + 1;
    from = head + 2;
  }
}

/** Nouns that stand for nobody of whom a text goes on to speak. */
const nobodies = new Set([
  'anyone',
  'anybody',
  'anything',
  'everything',
  'something',
  'nothing',
  'nobody',
  'none',
  'today',
  'yesterday',
  'tomorrow',
  'tonight',
]);

function isSomebody(head: Word | undefined): boolean {
  return head !== undefined && !isTimeName(head) && !nobodies.has(head.lower);
}

/** Words of the longest noun phrase that is read as one: a run of nouns or adjectives that is longer is none. */
const longestPhrase = 24;

/** Index of the head of the noun phrase that opens at an index: its last noun; below the index where it has none. */
function headFrom(words: readonly Word[], from: number): number {
  let head = from - 1;
  for (let at = from; at < words.length && at - from < longestPhrase; at += 1) {
    const { tag } = words[at] ?? { tag: '' };
    // A second determiner opens a phrase of its own: `gave the man a coat`.
    const opensNext = at > from && (tag === 'DT' || tag === 'PRP$') && words[at - 1]?.tag !== 'PDT';
    if (!insiders.has(tag) || opensNext || isStray(words[at])) break;
    if (tag.startsWith('NN') || tag === 'ADD') head = at;
    if (head >= from && head < at && (tag === 'VBN' || tag === 'VBG' || tag === 'DT')) break;
  }
  return head;
}

function phraseOf(
  words: readonly Word[],
  start: number,
  from: number,
  head: number,
  isPossessor: boolean,
): Phrase {
  const span = {
    start: words[start]?.start ?? 0,
    end: words[head]?.end ?? 0,
    first: start,
    last: head + 1,
    isPossessor,
  };
  const own = words.slice(from, head + 1);
  const name = isCapitalised(words, start, head) ? [] : nameAtEnd(own);
  if (name.length > 0) return { ...span, ...named(own, name), whole: span.end };
  const fields = described(own, from > start, complementOf(words, head + 1));
  const whole = fields.definite
    ? span.end
    : (words[wholeDescriptionEnd(words, head + 1) - 1]?.end ?? span.end);
  return { ...span, ...fields, whole };
}

/** `Villagers say`: a common noun in the plural, which opens a sentence and so has a capital. */
function isCapitalised(words: readonly Word[], start: number, head: number): boolean {
  const { lower = '' } = words[head] ?? {};
  const opens = head === 0 || (head === 1 && words[0]?.tag === '``');
  return start === head && opens && nounLemma(lower) !== lower && sensesOf('NN', nounLemma(lower)) !== 0;
}

/** The words of the name that ends a phrase, without titles: `Vera Lund` of `Transport Minister Vera Lund`. */
function nameAtEnd(own: readonly Word[]): readonly Word[] {
  let first = own.length;
  while (first > 0 && isPartOfName(own[first - 1])) first -= 1;
  const title = own.findLastIndex(
    (word, index) => index >= first && index < own.length - 1 && titles.has(bare(word)),
  );
  if (title >= first) first = title + 1;
  const name = own.slice(first);
  return name.length > 1 || !titles.has(bare(name[0])) ? name : [];
}

/** A verb between two names that the tagger takes for a part of them: `Mr Tamm thanked Mrs Reyl`. */
function isStray(word: Word | undefined): boolean {
  return word?.tag === 'NNP' && /^\p{Ll}/u.test(word.text);
}

function isPartOfName(word: Word | undefined): boolean {
  if (word === undefined || isTimeName(word) || isStray(word)) return false;
  return word.tag === 'NNP' || word.tag === 'NNPS' || word.tag === 'ADD';
}

const timeNames =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

function isTimeName({ lower }: Word): boolean {
  return timeNames.test(lower);
}

function bare(word: Word | undefined): string {
  return (word?.lower ?? '').replace(/\.$/, '');
}

function named(own: readonly Word[], name: readonly Word[]): Pick<Phrase, NameFields> {
  const before = own.slice(0, own.length - name.length);
  const roles = before
    .filter(({ tag }) => tag.startsWith('NN') || tag === 'JJ')
    .map(bare)
    .map(baseOfRole);
  const parts = name.map(bare);
  const determined = before[0]?.tag === 'DT';
  const gender = genderOfNames(roles, parts);
  const isTitled = roles.some((role) => titles.has(role) || sortOfNoun(role) === 'person');
  return {
    form: 'name',
    pronoun: null,
    sort: sortOfName(parts, determined && roles.length === 0, isTitled || gender !== 'either', name),
    gender,
    number: name.at(-1)?.tag === 'NNPS' ? 'either' : 'one',
    key: foldName(name.map(({ text }) => text).join(' ')),
    modifiers: roles,
    isGeneric: false,
    definite: true,
  };
}

/** `mrs` is no plural. */
function baseOfRole(role: string): string {
  return titles.has(role) ? role : nounLemma(role);
}

type NameFields =
  | 'form'
  | 'pronoun'
  | 'sort'
  | 'gender'
  | 'number'
  | 'key'
  | 'modifiers'
  | 'isGeneric'
  | 'definite';

function genderOfNames(roles: readonly string[], parts: readonly string[]): Gender {
  const told = roles.map(genderOfNoun).findLast((gender) => gender !== 'either');
  return told ?? (parts.length > 1 || roles.length === 0 ? genderOfGivenName(parts[0] ?? '') : 'either');
}

function sortOfName(
  parts: readonly string[],
  isDetermined: boolean,
  isPerson: boolean,
  name: readonly Word[],
): Sort {
  if (parts.some((part) => bodyWords.has(part) || publicationWords.has(part))) return 'body';
  if (isPerson || name[0]?.text.startsWith('@')) return 'person';
  const acronym = parts.length === 1 && /^\p{Lu}{2,6}$/u.test(name[0]?.text ?? '');
  return acronym || isDetermined ? 'body' : 'open';
}

function described(
  own: readonly Word[],
  isPossessed: boolean,
  complement: readonly string[],
): Pick<Phrase, NameFields> {
  const head = own.at(-1);
  const key = nounLemma(bare(head));
  const first = own[0];
  const modifiers = own.slice(0, -1).filter(({ tag }) => tag !== 'DT' && tag !== 'PRP$' && tag !== 'PDT');
  const counted = own.some(({ tag, lower }) => tag === 'CD' && lower !== 'one' && lower !== '1');
  const isMany = counted || (head?.tag.endsWith('S') && key !== head.lower) || head?.lower === 'people';
  return {
    form: 'description',
    pronoun: null,
    sort: sortOfNoun(key),
    gender: genderOfNoun(key),
    number: isMany ? 'many' : collective.has(key) ? 'either' : 'one',
    key,
    modifiers: [...modifiers.map(({ lemma }) => lemma), ...complement],
    isGeneric: first?.lower === 'the' && generic.has(key),
    definite: isPossessed || definites.has(first?.lower ?? '') || first?.tag === 'PRP$',
  };
}

/** What news calls a body that it has just named, whichever trade it is in. */
const generic = new Set(
  'company firm group organisation organization business corporation enterprise fund charity club chain carrier airline lender insurer retailer manufacturer developer broadcaster newspaper'.split(
    ' ',
  ),
);

/** Words of a complement that are looked at for its noun. */
const longestComplement = 5;

/** `of board` behind `the head` in `the head of the board`: which head it is, as a modifier tells it. */
function complementOf(words: readonly Word[], at: number): string[] {
  const { lower = '', tag } = words[at] ?? {};
  if (tag !== 'IN' || !complementing.has(lower)) return [];
  const noun = words.slice(at + 1, at + longestComplement).find((word) => word.tag.startsWith('NN'));
  return noun === undefined ? [] : [`${lower} ${noun.lemma}`];
}

const complementing = new Set(['of', 'for', 'in', 'at', 'from', 'with']);

const definites = new Set(['the', 'this', 'that', 'these', 'those', 'both']);
const collective = new Set([
  'police',
  'staff',
  'management',
  'crew',
  'couple',
  'pair',
  'family',
  'team',
  'public',
  'trio',
  'duo',
]);

/** Numbers of WordNet’s lexicographer files: noun.person, noun.group. */
const personFile = 18;
const groupFile = 14;

/** What a noun in its base form names, by the first two senses that WordNet gives it. */
function sortOfNoun(lemma: string): Sort {
  if (documentNouns.has(lemma)) return 'document';
  const senses = sensesOf('NN', lemma);
  const [first, second] = [Math.floor(senses / 64), senses % 64];
  if (bodyWords.has(lemma)) return 'body';
  if (first === personFile || (senses === 0 && isRarePerson(lemma))) return 'person';
  if (first === groupFile || second === groupFile) return 'body';
  if (second === personFile || (senses === 0 && /(?:er|or|ist|man|woman|ee)$/.test(lemma))) return 'open';
  return 'thing';
}

const pronounSorts: ReadonlyMap<string, PronounSort> = new Map(
  (
    [
      ['person', 'he him his himself she her hers herself'],
      ['body', 'it its itself'],
      ['group', 'they them their theirs themselves'],
      ['relative', 'who whom which that whose'],
      ['speaker', 'i me my mine myself we us our ours ourselves'],
    ] as const
  ).flatMap(([sort, words]) => words.split(' ').map((word) => [word, sort] as const)),
);

/** Relative pronouns that no thing is meant by. */
const people = new Set(['who', 'whom']);

const male = new Set(['he', 'him', 'his', 'himself']);
const pronounTags = new Set(['PRP', 'PRP$', 'WP', 'WDT', 'WP$']);

function pronounAt(words: readonly Word[], at: number): Phrase | null {
  const word = words[at];
  if (word === undefined) return null;
  const next = words[at + 1];
  if (
    word.lower === 'the' &&
    (next?.lower === 'former' || next?.lower === 'latter') &&
    !words[at + 2]?.tag.startsWith('NN')
  )
    return pronoun(next.lower, 'either', 'one', word, next, at);
  const sort = pronounTags.has(word.tag) ? pronounSorts.get(word.lower) : undefined;
  if (sort === undefined) return null;
  const gender = sort !== 'person' ? 'either' : male.has(word.lower) ? 'male' : 'female';
  const number = sort === 'group' ? 'many' : sort === 'person' || sort === 'body' ? 'one' : 'either';
  return pronoun(sort, gender, number, word, word, at);
}

function pronoun(
  sort: PronounSort,
  gender: Gender,
  number: Phrase['number'],
  word: Word,
  last: Word,
  at: number,
): Phrase {
  return {
    start: word.start,
    end: last.end,
    whole: last.end,
    form: 'pronoun',
    pronoun: sort,
    sort: sort === 'person' || people.has(word.lower) ? 'person' : 'open',
    gender,
    number,
    key: '',
    modifiers: [],
    isGeneric: false,
    definite: true,
    first: at,
    last: at + (word === last ? 1 : 2),
    isPossessor: word.tag === 'PRP$' || word.tag === 'WP$',
  };
}

/** For each word the number of its clause: each finite verb behind a word that opens a clause begins one. */
function clausesOf(words: readonly Word[]): number[] {
  let clause = 0;
  let verbs = 0;
  return words.map((word) => {
    const opens =
      word.tag === 'WP' || word.tag === 'WDT' || word.tag === 'WRB' || word.tag === ':' || isOpener(word);
    if (verbs > 0 && (opens || nominatives.has(word.lower))) {
      clause += 1;
      verbs = 0;
    }
    if (isFiniteVerb(word)) verbs += 1;
    return clause;
  });
}

/** Pronouns that are subjects: behind a verb they open what somebody says, `they say he left`. */
const nominatives = new Set(['i', 'we', 'he', 'she', 'they']);

const subordinators = new Set(
  'that because while although though whether if as until unless whereas since after before so but'.split(
    ' ',
  ),
);

function isOpener({ tag, lower }: Word): boolean {
  return (tag === 'IN' || tag === 'CC' || tag === 'DT' || tag === 'RB') && subordinators.has(lower);
}

/** For each word, whether a verb or noun stands before it in its clause. */
function openClauses(words: readonly Word[], clauses: readonly number[]): boolean[] {
  let clause = -1;
  let isOpen = false;
  return words.map((word, index) => {
    if (clauses[index] !== clause) isOpen = false;
    clause = clauses[index] ?? 0;
    const before = isOpen;
    if (isVerb(word) || word.tag.startsWith('NN') || word.tag === 'PRP') isOpen = true;
    return before;
  });
}

function placeOf(words: readonly Word[], phrase: Phrase, opened: readonly boolean[]): Place {
  if (phrase.isPossessor) return 'possessor';
  if (isSubject(words, phrase)) return 'subject';
  const previous = words[phrase.first - 1];
  if (previous === undefined) return 'subject';
  if (isVerb(previous) || previous.tag === 'RP') return 'object';
  const isGoverned = previous.tag === 'IN' || previous.tag === 'TO';
  return isGoverned || opened[phrase.first] === true ? 'other' : 'subject';
}

/** Phrases that a second wording is looked back over: `A spokesman for Varr Holdings, Emil Stane, said`. */
const mostAround = 3;

/** Whom a phrase names a second time: one before it, a comma between and one behind, with what hangs on that one. */
function apposedToOf(words: readonly Word[], phrases: readonly Phrase[], index: number): number | null {
  const phrase = phrases[index];
  if (phrase === undefined || phrase.form === 'pronoun' || words[phrase.first - 1]?.tag !== ',') return null;
  if (!closesHere(words[phrase.last])) return null;
  let end = phrase.first - 1;
  for (let before = index - 1; before >= 0 && index - before <= mostAround; before -= 1) {
    const other = phrases[before];
    if (other === undefined || other.last !== end || other.form === 'pronoun') return null;
    if (!other.isPossessor && isSecondWording(phrase, other)) return before;
    const governor = words[other.first - 1];
    if (governor?.tag !== 'IN') return null;
    end = other.first - 1;
  }
  return null;
}

function closesHere(word: Word | undefined): boolean {
  return word === undefined || [',', '.', ':', 'IN', '-LRB-'].includes(word.tag);
}

/** One is a name and the other is not, and both may be of one sort. */
function isSecondWording(phrase: Phrase, other: Phrase): boolean {
  if ((other.form === 'name') === (phrase.form === 'name') || other.number !== phrase.number) return false;
  return sortsAgree(other.sort, phrase.sort);
}

function sortsAgree(a: Sort, b: Sort): boolean {
  return a === b || a === 'open' || b === 'open';
}

/** Words between a subject and its verb that are looked over: an adverb or two, an apposition, a relative clause. */
const mostBetween = 12;

/** Whether a finite verb follows, adverbs or a parenthesis in commas between. */
function isSubject(words: readonly Word[], { first, last, form, pronoun }: Phrase): boolean {
  if (form === 'pronoun' && (pronoun === 'relative' || nominatives.has(words[first]?.lower ?? '')))
    return true;
  const previous = words[first - 1];
  if (previous?.tag === 'IN' && !subordinators.has(previous.lower)) return false;
  if (previous?.tag === 'TO' || (previous !== undefined && isVerb(previous) && !isFiniteVerb(previous)))
    return false;
  let at = last;
  while (words[at] !== undefined && isAdverb(words[at] as Word)) at += 1;
  if (words[at] !== undefined && isFiniteVerb(words[at] as Word)) return true;
  if (words[at]?.tag !== ',') return false;
  for (let next = at + 1; next < words.length && next - at < mostBetween; next += 1) {
    if (words[next]?.tag === ',')
      return words[next + 1] !== undefined && isFiniteVerb(words[next + 1] as Word);
  }
  return false;
}

/** `Danuta Prell and her son`, `the mayor and the abbot`: what `and` joins, as one that is many. */
function listsOf(
  words: readonly Word[],
  phrases: readonly Phrase[],
  mentions: readonly Mention[],
): Mention[] {
  const lists: Mention[] = [];
  for (let at = 0; at < phrases.length; at += 1) {
    const members = membersFrom(words, phrases, at);
    const [first, last] = [mentions[members[0] ?? -1], mentions[members.at(-1) ?? -1]];
    if (members.length < 2 || first === undefined || last === undefined) continue;
    const sorts = new Set(members.map((member) => mentions[member]?.sort));
    lists.push({
      ...first,
      end: last.end,
      whole: last.end,
      form: first.form === 'name' && last.form === 'name' ? 'name' : 'description',
      sort: sorts.size === 1 ? first.sort : sorts.has('person') ? 'person' : 'open',
      gender: 'either',
      number: 'many',
      key: `${first.key} & ${last.key}`,
      modifiers: [],
      isGeneric: false,
      members,
    });
    at = members.at(-1) ?? at;
  }
  return lists;
}

/** Members of the longest list worth holding together. */
const longestList = 6;

function membersFrom(words: readonly Word[], phrases: readonly Phrase[], at: number): number[] {
  const members = [at];
  for (let next = at; ; ) {
    const phrase = phrases[next];
    const joint = words[phrase?.last ?? -1];
    if (phrase === undefined || phrase.form === 'pronoun' || phrase.isPossessor) return [];
    if (joint?.lower !== 'and') return members;
    const from = phrase.last + 1;
    // Behind `and` its next phrase, or that behind the pronoun which opens it: `and her son`.
    const follows = [next + 1, next + 2].find((index) => {
      const phrase = phrases[index];
      return phrase?.first === from && phrase.form !== 'pronoun' && !phrase.isPossessor;
    });
    if (follows === undefined || members.length >= longestList) return members.length > 1 ? members : [];
    members.push(follows);
    next = follows;
  }
}
