import { rarityOf } from '../word-knowledge.ts';
import { isFunctionWord, type Word } from '../words.ts';
import type { Phrase } from './scene.ts';

/** Words of a phrase that are looked at. */
const longest = 12;

/** Prepositions that end a phrase; *of* leads on within one. */
const prepositions = new Set(
  'in on at by for with from to into onto upon about above below over under between among through during against within without toward towards across along around near off out before after'.split(
    ' ',
  ),
);

function isPreposition({ lower }: Word): boolean {
  return prepositions.has(lower);
}

/**
 * Who or what a verb at a place of a clause is said of: what stands before it, up to a preposition; where the clause opens with one, `In Velm the chicken
 * was to blame`, from the last article on. Null where no word of weight stands there.
 */
export function phraseBefore(clause: readonly Word[], at: number, text: string): Phrase | null {
  const before = clause.slice(Math.max(0, at - longest), at);
  const [first] = before;
  if (first === undefined) return null;
  const article = before.findLastIndex(({ lower }) => articles.has(lower));
  if (isPreposition(first)) return phraseOf(article > 1 ? before.slice(article) : before, text);
  const end = before.findIndex(isPreposition);
  return phraseOf(end === -1 ? before : before.slice(0, end), text);
}

const articles = new Set(
  'the a an his her its their our my your some no every all this that these those'.split(' '),
);

/** The phrase that begins at a place of a clause, on to the next preposition. Null where no word of weight stands there. */
export function phraseFrom(clause: readonly Word[], at: number, text: string): Phrase | null {
  const rest = clause.slice(at, at + longest);
  const end = rest.findIndex(isPreposition);
  return phraseOf(end === -1 ? rest : rest.slice(0, end), text);
}

/** What words stand for: the longest name among them, and the other words of weight. */
function phraseOf(words: readonly Word[], text: string): Phrase | null {
  const told = words.filter((word) => !isFunctionWord(word) || word.lower === 'people');
  const [first, last] = [told[0], told.at(-1)];
  if (first === undefined || last === undefined) return null;
  const name = nameIn(words, text);
  const others = told.filter(({ start, end }) => name === null || end <= name.start || start >= name.end);
  return {
    named: name === null ? null : text.slice(name.start, name.end),
    nouns: others.filter(({ lower }) => !/^\d/.test(lower)).map(({ hash }) => hash),
    start: name?.start ?? first.start,
    end: name?.end ?? last.end,
  };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** UTF-16 code units: longer than any name. */
const longestName = 60;

/** The longest of the names. */
function nameIn(words: readonly Word[], text: string): Stretch | null {
  const longestOf = (one: Stretch, two: Stretch) => (two.end - two.start > one.end - one.start ? two : one);
  const names = namesIn(words, text);
  return names.length === 0 ? null : names.reduce(longestOf);
}

/** Runs of capital words, in order, each without a possessive ending. */
export function namesIn(words: readonly Word[], text: string): Stretch[] {
  const names: Stretch[] = [];
  for (let at = 0; at < words.length; ) {
    const to = endOfName(words, at, text);
    const [first, last] = [words[at], words[to - 1]];
    if (to > at && first !== undefined && last !== undefined) {
      const end = Math.min(last.end, last.start + last.lower.length);
      if (end - first.start <= longestName) names.push({ start: first.start, end });
    }
    at = Math.max(to, at + 1);
  }
  return names;
}

function endOfName(words: readonly Word[], from: number, text: string): number {
  let to = from;
  while (isNamePart(words, to) && (to === from || isBeside(words[to - 1], words[to], text))) to += 1;
  return to;
}

function isBeside(one: Word | undefined, next: Word | undefined, text: string): boolean {
  return one !== undefined && next !== undefined && /^[\s’'.]*$/.test(text.slice(one.end, next.start));
}

/** What opens a sentence has a capital anyway: it is a name where it is rare, or another capital follows. */
function isNamePart(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word?.isCapital !== true || isFunctionWord(word) || /^\d/.test(word.lower)) return false;
  if (!word.isFirst) return true;
  return rarityOf(word.hash) > rare || (next?.isCapital === true && !isFunctionWord(next));
}

/** As in what a word of a name is elsewhere. */
const rare = 0.9;
