import type { Word } from '../../build-stretches.ts';
import type { MentionFinder, Mentions, NameMention, RoleAt } from '../../entities/mention.ts';
import { nounLemma } from '../lemma.ts';
import { isVerb } from '../phrases/noun-phrase.ts';
import { isSpeechVerb } from '../speech-verbs.ts';
import { affiliationsOf } from './affiliations.ts';
import { CapitalUse, isCommon } from './capital-use.ts';
import { kindsOf } from './kinds-of-body.ts';
import {
  bodyWords,
  civicWords,
  modifiersOfShared,
  namedAfterLeaders,
  noRoles,
  ownNouns,
  placeWords,
  publicationWords,
  sharedHeads,
  titles,
} from './name-lists.ts';
import { bareWord, findNameRuns, isAllCapitals, isCapital, isNameWord, type NameRun } from './name-run.ts';
import { hasArticle, hintsFor, kindNouns, placeNouns, votesFor } from './name-votes.ts';
import { type Named, type NamedSentence, nameSentence } from './named.ts';
import { saidSame } from './other-names.ts';
import { isPersonNoun } from './person-noun.ts';
import { type RoleWords, rolesOf } from './roles.ts';
import { generationEnd, type NameParts, takeApart } from './take-apart.ts';

/** A finder of the names in one text: it is told the text first, since how the text uses capitals decides. */
export function mentionFinder(): MentionFinder {
  const capitals = new CapitalUse();
  return {
    learn: (text, start, end) => capitals.read(text, start, end),
    find: (paragraph) => joinLines(paragraph).map((line) => findMentions(line, capitals)),
  };
}

/** Words that are read together, with where a line ends in them over which no name goes on; null where none does. */
interface Line {
  readonly words: readonly Word[];
  readonly broken: number | null;
}

/**
 * The sentences of a paragraph, with those as one that only the end of a line parts: a signature’s two lines, `Leyra Omanche` / `Spokeswoman
 * of the Council`, and a name that goes on in the next.
 */
function joinLines(sentences: readonly (readonly Word[])[]): Line[] {
  const joined: Line[] = [];
  for (const words of sentences) {
    const before = joined.at(-1)?.words ?? [];
    const isSignature = isSigned(before, words);
    const goesOn = isSignature || isCutOff(before, words);
    const line = {
      words: goesOn ? [...before, ...words] : words,
      broken: isSignature ? before.length : null,
    };
    if (goesOn) joined[joined.length - 1] = line;
    else joined.push(line);
  }
  return joined;
}

/** Fewest words of a line that is full, so that the next one goes on with it. */
const fullLine = 8;

/** Whether the end of a line parts a name: `… a fee for Ruano` / `Tecal.` */
function isCutOff(before: readonly Word[], words: readonly Word[]): boolean {
  const [last, next] = [before.at(-1), words[0]];
  const isBetween = last !== undefined && next !== undefined && isNameWord(last) && isNameWord(next);
  return isBetween && before.length >= fullLine && before.some(isVerb);
}

function isSigned(before: readonly Word[], words: readonly Word[]): boolean {
  return isNameAlone(before) && isRoleAlone(words);
}

/** Most words of a name or role that has a line of its own. */
const longestLine = 10;

function isNameAlone(words: readonly Word[]): boolean {
  return words.length > 1 && words.length < longestLine && words.every(isNameWord);
}

function isRoleAlone(words: readonly Word[]): boolean {
  const isShort = words.length < longestLine && words.length > 1 && isRoleLine(words);
  return isShort && !words.some(isVerb);
}

/** `Chief Inspector`, `Spokeswoman of the Council`: what somebody can be, at the line’s end or before its preposition. */
function isRoleLine(words: readonly Word[]): boolean {
  const link = words.findIndex(({ tag }) => tag === 'IN');
  return isPersonNoun(words[(link < 0 ? words.length : link) - 1]);
}

function runsOfLines(words: readonly Word[], broken: number, capitals: CapitalUse): NameRun[] {
  const second = findNameRuns(words.slice(broken), capitals);
  const moved = second.map(({ first, end }) => ({ first: first + broken, end: end + broken }));
  return [...findNameRuns(words.slice(0, broken), capitals), ...moved];
}

/** Of a sentence without names. */
const nobody: Mentions = { names: [], same: [], affiliated: [], isSignature: false };

/** The names of one sentence, and what it says of their bearers. */
function findMentions({ words, broken }: Line, capitals: CapitalUse): Mentions {
  const runs = broken === null ? findNameRuns(words, capitals) : runsOfLines(words, broken, capitals);
  if (runs.length === 0) return nobody;
  const parts = runs.flatMap((run) => takeApart(words, run));
  const named = apart(
    parts.filter(({ first, end }) => end > first).map((part) => withGeneration(words, part)),
  );
  const sentence = nameSentence(words, named);
  const roles = sentence.names.map((name) => rolesOf(sentence, name));
  const signature = isSignature(sentence, roles);
  const doubtful = !signature && saysLittleByCapitals(words, capitals);
  return {
    names: sentence.names.map((name, index) => mentionOf(sentence, name, roles[index] ?? [], doubtful)),
    isSignature: signature,
    same: saidSame(sentence),
    affiliated: sentence.names.flatMap((name, index) => affiliationsOf(sentence, name, roles[index] ?? [])),
  };
}

/** Without those that a generation’s mark before them has taken in. */
function apart(parts: readonly NameParts[]): NameParts[] {
  return parts.filter(({ first }, index) => index === 0 || first >= (parts[index - 1]?.outerEnd ?? 0));
}

function withGeneration(words: readonly Word[], part: NameParts): NameParts {
  if (part.outerEnd > part.end) return part;
  const end = generationEnd(words, part.end);
  return { ...part, end, outerEnd: end };
}

function mentionOf(
  { words }: NamedSentence,
  name: Named,
  roles: readonly RoleWords[],
  doubtful: boolean,
): NameMention {
  const { first, end } = name;
  const own = words.slice(first, end);
  return {
    start: own[0]?.start ?? 0,
    end: own.at(-1)?.end ?? 0,
    name: asOneLine(own),
    titled: titledOf(words, name),
    specified: specifiedOf(words, name),
    leaderNamed: own.some(({ lower }) => namedAfterLeaders.has(lower)),
    roles: roles.map((role) => roleOf(words, role)).filter(({ head }) => !noRoles.has(head)),
    votes: votesFor(words, name),
    hints: hintsFor(words, name),
    doubtful: doubtful || isLabel(words, name),
    article: hasArticle(words, name),
    definite: isDefinite(words, name),
    officeOf: officeOf(own),
    civic: own.some(({ lower }) => civicWords.has(lower)),
    kinds: kindsOf(own.map(({ lower }) => lower)),
    speaks: speaks(words, name),
    placeNouns: own.flatMap(({ lower }) => (placeWords.has(lower) ? [lower] : [])),
    kindNoun: own.length === 1 && (ownNouns.has(own[0]?.lower ?? '') ? 'own' : isKindNoun(own[0])),
    generic: own.length === 1 ? isGeneric(own[0]) : isSharedName(own),
  };
}

/** `AVESH:`, or capitals too many for an acronym. */
function isLabel(words: readonly Word[], { first, end }: Named): boolean {
  const own = words.slice(first, end);
  const isLong = own.length > 1 || (own[0]?.text.length ?? 0) > longestAcronym;
  return own.every(isAllCapitals) && (isLong || words[end]?.text === ':');
}

/** Letters of the longest acronym that is not taken for a word in capitals. */
const longestAcronym = 6;

function titledOf(words: readonly Word[], { first, end, titleFirst, outerEnd }: Named): string | null {
  return titleFirst < first || outerEnd > end ? asOneLine(words.slice(titleFirst, outerEnd)) : null;
}

/** With the common noun beside it that says what it is: `Ardesh camp`, `port of Sarrel`. */
function specifiedOf(words: readonly Word[], { first, end }: Named): string | null {
  const [before, link] = [words[first - 2], words[first - 1]];
  const isNoun = kindNouns.has(words[end]?.lower ?? '') && !words[end + 1]?.tag.startsWith('NN');
  if (isNoun) return asOneLine(words.slice(first, end + 1));
  return link?.lower === 'of' && placeNouns.has(before?.lower ?? '')
    ? asOneLine(words.slice(first - 2, end))
    : null;
}

function roleOf(words: readonly Word[], { first, end, headEnd }: RoleWords): RoleAt {
  const own = words.slice(first, end);
  const head = words[headEnd - 1];
  return {
    text: asOneLine(own),
    head: head === undefined ? '' : nounLemma(bareWord(head)),
    start: own[0]?.start ?? 0,
    end: own.at(-1)?.end ?? 0,
  };
}

/** `Ministry of Defence`, `City Council`: a body that every state or town has, without a word that says whose. */
function isSharedName(words: readonly Word[]): boolean {
  const link = words.findIndex(({ lower }) => lower === 'of' || lower === 'for');
  const head = words[(link < 0 ? words.length : link) - 1];
  return sharedHeads.has(head?.lower ?? '') && words.every(isCommonInName);
}

function isCommonInName({ lower, tag }: Word): boolean {
  const isSmall = !tag.startsWith('NN') && !tag.startsWith('JJ');
  return (
    isSmall || modifiersOfShared.has(lower) || (isCommon(lower) && !placeWords.has(lower)) || lower === 'city'
  );
}

/** Whether a word by itself is a common noun; a people or party in the plural is its own name (`Democrats`). */
function isGeneric(word: Word | undefined): boolean {
  if (word === undefined || isAllCapitals(word)) return false;
  const isPlural = word.tag === 'NNPS' && isPersonNoun(word);
  return !isPlural && (isKindNoun(word) || isPersonNoun(word) || isCommon(word.lower));
}

function isKindNoun(word: Word | undefined): boolean {
  if (word === undefined || isAllCapitals(word)) return false;
  return bodyWords.has(word.lower) || placeWords.has(word.lower) || publicationWords.has(word.lower);
}

/** The words with the blanks that stand between them, each one blank, and without brackets. */
function asOneLine(words: readonly Word[]): string {
  let line = '';
  let end: number | null = null;
  for (const word of words) {
    if (word.text === '[' || word.text === ']') continue;
    line += end === null || end === word.start ? word.text : ` ${word.text}`;
    end = word.end;
  }
  return line;
}

/** `the Trumpet said`, but neither `the Trumpet readers` nor `the Republican`. */
function isDefinite(words: readonly Word[], name: Named): boolean {
  const last = words[name.end - 1];
  if (!hasArticle(words, name) || !last?.tag.startsWith('NN') || isPersonNoun(last)) return false;
  return !/^(?:NN|JJ|CD|HYPH|POS|-)/u.test(words[name.outerEnd]?.tag ?? '');
}

/** Words of the longest name of who signs. */
const longestSigner = 4;

/** `Osric Penn, chairman, WRA`: a name at the head of a short line, and nothing else but a role. */
function isSignature({ words, names }: NamedSentence, roles: readonly (readonly RoleWords[])[]): boolean {
  const [name] = names;
  const length = name === undefined ? 0 : name.end - name.first;
  if (name === undefined || name.titleFirst > 0 || length < 2 || length > longestSigner) return false;
  if (words.length > longestLine) return false;
  const isRole = (roles[0] ?? []).some(({ first }) => first >= name.outerEnd);
  return name.outerEnd === words.length || (isRole && !words.some(isVerb));
}

/** `Office of the Governor of Deyla`, `Governor’s Office`. */
function officeOf(words: readonly Word[]): string | null {
  const office = words.findIndex(({ lower }) => lower === 'office');
  const officer = words.findIndex((word) => titles.has(bareWord(word)));
  if (office < 0 || officer < 0) return null;
  const isBehind =
    officer > office && words.slice(office + 1, officer).every(({ tag }) => tag === 'IN' || tag === 'DT');
  const isBefore = officer === office - 2 && words[office - 1]?.tag === 'POS';
  return isBehind || isBefore ? bareWord(words[officer] ?? { lower: '' }) : null;
}

/** `Rostrum reported`, `told Rostrum`, `according to Rostrum`. */
function speaks(words: readonly Word[], { titleFirst, outerEnd }: Named): boolean {
  if (isSpeechVerb(words[outerEnd]?.lower ?? '')) return true;
  const before = words[titleFirst - 1];
  const isArticle = before?.tag === 'DT';
  const lead = words[titleFirst - (isArticle ? 2 : 1)];
  const leader = words[titleFirst - (isArticle ? 3 : 2)];
  return lead?.lower === 'told' || (lead?.lower === 'to' && leader?.lower === 'according');
}

/** Fewest words in a line of which most have a capital, for it to be a headline in that style. */
const fewestWords = 5;

/** The same for a line that no stop ends. */
const fewestInHeadline = 3;

/**
 * Whether all long words have a capital, also one that the text writes without it elsewhere, a verb or a small word: a headline, or a line in
 * capitals, and no list of names.
 */
function saysLittleByCapitals(words: readonly Word[], capitals: CapitalUse): boolean {
  const long = words.filter(({ text }) => text.length > 4 && /^\p{L}/u.test(text));
  const fewest = words.at(-1)?.tag === '.' ? fewestWords : fewestInHeadline;
  if (long.length < fewest || !long.every(isCapital)) return false;
  return words.slice(1).some((word) => isCapital(word) && !isNameLike(word, capitals));
}

/** Whether a capital may be there for a name’s sake. */
function isNameLike({ tag, lower }: Word, capitals: CapitalUse): boolean {
  return /^(?:NN|JJ|CD|ADD|FW|POS)/u.test(tag) && !capitals.isWrittenSmall(lower);
}
