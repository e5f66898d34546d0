import type { Word } from '../../build-stretches.ts';
import { baseNounPhraseEnd } from '../phrases/noun-phrase.ts';
import { type Named, type NamedSentence, nameFrom } from './named.ts';
import { isPersonNoun } from './person-noun.ts';

/** Words that call the bearer of a name something. Indices of words, half-open. */
export interface RoleWords {
  readonly first: number;
  readonly end: number;
  /** The words of the role alone: `spokeswoman` of `the Council’s spokeswoman`. */
  readonly headFirst: number;
  readonly headEnd: number;
}

/** What the sentence calls the bearer of a name: titles, a role before the name, an apposition before or behind it. */
export function rolesOf(sentence: NamedSentence, name: Named): RoleWords[] {
  const { words } = sentence;
  const titles = name.titleFirst < name.first ? [plain(name.titleFirst, name.first)] : [];
  const letters = name.outerEnd > name.end ? [plain(name.end, name.outerEnd)] : [];
  const found = [roleBefore(words, name), appositionBefore(words, name), appositionBehind(sentence, name)];
  return [...titles, ...letters, ...found.filter((role) => role !== null)];
}

function plain(first: number, end: number): RoleWords {
  return { first, end, headFirst: first, headEnd: end };
}

/** Most words of a role. */
const longestRole = 14;

/** `former dock foreman Ruel Ostander`: nouns and adjectives straight before the name, the last one what somebody can be. */
function roleBefore(words: readonly Word[], { titleFirst }: Named): RoleWords | null {
  const nearest = words[titleFirst - 1];
  if (nearest?.tag !== 'NN' || !isPersonNoun(nearest)) return null;
  let first = titleFirst - 1;
  while (first > 0 && titleFirst - first < 5 && isModifier(words[first - 1])) first -= 1;
  return plain(first, titleFirst);
}

function isModifier(word: Word | undefined): boolean {
  return word !== undefined && ['NN', 'JJ', 'HYPH', 'VBG', 'VBN'].includes(word.tag);
}

/** `the Council’s spokeswoman, Leyra Omanche`: a phrase that ends at a comma before the name. */
function appositionBefore(words: readonly Word[], { titleFirst }: Named): RoleWords | null {
  if (words[titleFirst - 1]?.tag !== ',') return null;
  const comma = titleFirst - 1;
  for (let first = comma - 1; first >= 0 && comma - first <= longestRole; first -= 1) {
    if (words[first]?.tag === ',' || words[first]?.tag === '.') return null;
    if (!opensPhrase(words, first)) continue;
    const role = roleAt(words, first);
    if (role?.end === comma && isWhole(words, first)) return role;
  }
  return null;
}

function opensPhrase(words: readonly Word[], at: number): boolean {
  const tag = words[at]?.tag ?? '';
  return tag === 'DT' || tag === 'PRP$' || tag.startsWith('NNP');
}

/** Whether no noun or `of` stands before a phrase, of which it would be a part. */
function isWhole(words: readonly Word[], first: number): boolean {
  const { tag = '', lower = '' } = words[first - 1] ?? {};
  return lower !== 'of' && tag !== 'POS' && !tag.startsWith('NN') && !tag.startsWith('JJ') && tag !== 'DT';
}

/** `Beld, a member of parliament,`; `Gordon Tace, chief executive of Halvane`; in a signature the next line. */
function appositionBehind(sentence: NamedSentence, { outerEnd }: Named): RoleWords | null {
  const { words } = sentence;
  const first = words[outerEnd]?.tag === ',' ? outerEnd + 1 : outerEnd;
  if (first === outerEnd && isClosingRole(words, outerEnd)) return plain(outerEnd, words.length);
  if (first === outerEnd && !opensRole(words, outerEnd)) return null;
  const role = roleAt(words, first);
  if (role === null || (nameFrom(sentence, first)?.outerEnd ?? 0) >= role.headEnd) return null;
  return closes(words, role.end) ? role : null;
}

/** Most words of a role that ends a signature. */
const longestClosing = 4;

/** The rest of a signature: `Tamsin Auld` / `Chief Inspector`. */
function isClosingRole(words: readonly Word[], at: number): boolean {
  if (words.length - at > longestClosing) return false;
  const rest = words.slice(at);
  return isPersonNoun(rest.at(-1)) && rest.every(({ text }) => /^\p{Lu}/u.test(text));
}

/** Without a comma only a role with a capital counts, and only with its body: `Leyra Omanche` / `Spokeswoman of the Council`. */
function opensRole(words: readonly Word[], at: number): boolean {
  return isLink(words[at + 1]) && isPersonNoun(words[at]) && /^\p{Lu}/u.test(words[at]?.text ?? '');
}

/** The phrase from a word on whose head is what somebody can be, with what its prepositions add; null for others. */
function roleAt(words: readonly Word[], start: number): RoleWords | null {
  const first = ['DT', 'PRP$'].includes(words[start]?.tag ?? '') ? start + 1 : start;
  let headEnd = first;
  while (headEnd - first < longestRole && isNominal(words[headEnd])) headEnd += 1;
  if (headEnd === first || !isPersonNoun(words[headEnd - 1])) return null;
  let headFirst = headEnd - 1;
  while (headFirst > first && isModifier(words[headFirst - 1])) headFirst -= 1;
  return { first, end: withComplements(words, headEnd), headFirst, headEnd };
}

function isNominal(word: Word | undefined): boolean {
  const tag = word?.tag ?? '';
  return /^(?:NN|JJ|VBN|VBG|CD|HYPH|POS|PRP\$|-)/u.test(tag) && tag !== '-LRB-' && tag !== '-RRB-';
}

/** The end behind `of …`, `for …`, `at …`, one after the other. */
function withComplements(words: readonly Word[], headEnd: number): number {
  let end = headEnd;
  while (isLink(words[end]) && end - headEnd < longestRole) {
    const further = baseNounPhraseEnd(words, end + 1);
    if (further === end + 1) return end;
    end = further;
  }
  return end;
}

function isLink(word: Word | undefined): boolean {
  return ['of', 'for', 'at', 'from', 'with', 'in'].includes(word?.lower ?? '');
}

/** Also where another role goes on: `an MP and a confidant of the minister`. */
function closes(words: readonly Word[], end: number): boolean {
  const tag = words[end]?.tag;
  if (tag === 'CC') return words[end + 1]?.tag === 'DT';
  return tag === undefined || [',', '.', ':', "''", '-RRB-', 'QUOTE'].includes(tag);
}

/** The last name before a word: in one sentence `its` seldom means another. */
function nameBefore({ names }: NamedSentence, at: number): Named | null {
  return names.findLast(({ outerEnd }) => outerEnd <= at) ?? null;
}

/** The name to which a role belongs: `Council spokeswoman`, `the Council’s spokeswoman`, `spokeswoman for the Council`. */
export function bodyOfRole(sentence: NamedSentence, name: Named, role: RoleWords): Named | null {
  const { words, endingAt } = sentence;
  const owner = words[role.headFirst - 1]?.tag === 'POS' ? role.headFirst - 1 : role.headFirst;
  const before = endingAt.get(owner);
  if (before !== undefined && before !== name) return before;
  if (['its', 'their'].includes(words[role.headFirst - 1]?.lower ?? ''))
    return nameBefore(sentence, role.first);
  return (isLink(words[role.headEnd]) ? nameFrom(sentence, role.headEnd + 1) : undefined) ?? null;
}
