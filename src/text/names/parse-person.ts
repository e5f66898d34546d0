import { isFromScript } from './from-script.ts';
import { initialToken, type NameWord, personToken } from './name-token.ts';
import type { NameToken } from './parsed-name.ts';
import {
  articles,
  familyFirst,
  filiations,
  generations,
  kunyas,
  leadingParticles,
  particles,
  servants,
  titleBeginnings,
  titles,
  weakTitles,
} from './person-words.ts';
import { splitWords } from './split-words.ts';

/** What the words of a person's name come to. */
export interface PersonParts {
  readonly tokens: readonly NameToken[];
  readonly titles: readonly string[];
  readonly generation: number | null;
  readonly isOrderKnown: boolean;
  readonly isTransliterated: boolean;
}

/** Takes a person's name apart: titles and generation off, compounds together, the family last where the writing says so. */
export function parsePerson(name: string): PersonParts {
  const bare = name.replace(/"[^"]*"|“[^”]*”|«[^»]*»|„[^“]*“|\([^)]*\)/g, ' ');
  const { words, isOrderKnown } = inOrder(bare.trim() === '' ? name : bare);
  const untitled = dropTitles(words);
  const { rest, generation } = takeGeneration(untitled);
  const tokens = tokensOf(rest);
  const isTransliterated = tokens.some(({ given }) => given?.isTransliterated) || isFromScript(rest);
  const titlesOf = words.filter((word) => !untitled.includes(word)).map(({ text }) => text);
  return { tokens, titles: titlesOf, generation, isOrderKnown, isTransliterated };
}

/** `Family, Given` and `FAMILY Given` are turned round. */
function inOrder(name: string): { words: NameWord[]; isOrderKnown: boolean } {
  const comma = name.search(/[,،]/);
  if (comma < 0) return byCapitals(splitWords(name));
  const before = splitWords(name.slice(0, comma));
  const after = splitWords(name.slice(comma + 1).replace(/[,،]/g, ' '));
  const isGiven = dropTitles(after).some(({ text }) => !titles.has(text) && !generations.has(text));
  if (!isGiven || before.length === 0) return { ...byCapitals([...before, ...after]) };
  const { rest, generation } = takeGeneration(after);
  const suffix = generation === null ? [] : after.slice(rest.length);
  return { words: [...rest, ...before, ...suffix], isOrderKnown: true };
}

function byCapitals(words: NameWord[]): { words: NameWord[]; isOrderKnown: boolean } {
  const end = words.findIndex(({ written }) => !isCapitals(written));
  const others = words.slice(Math.max(end, 0)).some(({ written }) => isCapitals(written));
  const isFirst = end > 0 && !others && words.slice(end).some(({ text }) => !generations.has(text));
  return isFirst
    ? { words: [...words.slice(end), ...words.slice(0, end)], isOrderKnown: true }
    : { words, isOrderKnown: false };
}

function isCapitals(written: string): boolean {
  return written.length > 1 && written !== written.toLowerCase() && written === written.toUpperCase();
}

/** Titles in front, and degrees behind; a title that may be a name stays where only one word would be left. */
function dropTitles(words: readonly NameWord[]): NameWord[] {
  let from = 0;
  let to = words.length;
  while (to - from > 1 && isTitle(words, from, to)) from += 1;
  while (to - from > 2 && titles.has(words[to - 1]?.text ?? '') && !weakTitles.has(words[to - 1]?.text ?? ''))
    to -= 1;
  return words.slice(from, to);
}

function isTitle(words: readonly NameWord[], at: number, end: number): boolean {
  const text = words[at]?.text ?? '';
  if (titleBeginnings.has(text)) return end - at > 2 && isTitle(words, at + 1, end);
  return titles.has(text) && (end - at > 2 || !weakTitles.has(text));
}

function takeGeneration(words: readonly NameWord[]): { rest: NameWord[]; generation: number | null } {
  const last = words.at(-1);
  const generation =
    words.length < 2 ? undefined : last?.written === 'I' ? 1 : generations.get(last?.text ?? '');
  return generation === undefined
    ? { rest: [...words], generation: null }
    : { rest: words.slice(0, -1), generation };
}

/** Words to tokens, from left to right; what belongs together is taken at once. */
function tokensOf(words: readonly NameWord[]): NameToken[] {
  const tokens: NameToken[] = [];
  let isFather = false;
  for (let at = 0; at < words.length; ) {
    const { token, length, begins } = tokenAt(words, at, isFather);
    if (token) tokens.push(token);
    isFather = token ? false : begins || isFather;
    at += length;
  }
  return tokens;
}

interface Taken {
  /** Null for a word that is left out. */
  readonly token: NameToken | null;
  readonly length: number;
  /** Whether a father's name follows. */
  readonly begins: boolean;
}

function tokenAt(words: readonly NameWord[], at: number, isFather: boolean): Taken {
  const word = words[at] as NameWord;
  const left = words.length - at;
  if (left > 1 && at > 0 && filiations.has(word.text)) return { token: null, length: 1, begins: true };
  if (left > 1 && filiations.has(word.text) && word.text !== 'ben')
    return { token: null, length: 1, begins: true };
  const compound = left > 1 ? compoundAt(words, at) : null;
  if (compound)
    return { token: personToken(compound.word, isFather), length: compound.length, begins: false };
  if (isParticle(words, at)) return { token: null, length: 1, begins: false };
  if ([...word.text].length === 1 && /[a-z]/.test(word.text))
    return { token: initialToken(word.text), length: 1, begins: false };
  return { token: personToken(settled(word), isFather), length: 1, begins: false };
}

/** `abd al-X`, `abu X`, `X al-din`: one name each. */
function compoundAt(words: readonly NameWord[], at: number): { word: NameWord; length: number } | null {
  const first = words[at] as NameWord;
  const next = articles.has(words[at + 1]?.text ?? '') && at + 2 < words.length ? at + 2 : at + 1;
  const second = words[next] as NameWord;
  if (servants.has(first.text)) return { word: together(first, second, 'abd'), length: next - at + 1 };
  const kunya = kunyas.get(first.text);
  if (kunya !== undefined) return { word: together(first, second, kunya), length: next - at + 1 };
  const isDin =
    /^(?:al|ud|ad|ed|el|ul|i|e)?d(?:i|ee)ne?$/.test(second.text) && (next > at + 1 || second.text.length > 3);
  return isDin
    ? {
        word: { written: first.written, text: `${first.text}addin`, compoundOf: first.text },
        length: next - at + 1,
      }
    : null;
}

function together(first: NameWord, second: NameWord, head: string): NameWord {
  return {
    written: `${first.written}${second.written}`,
    text: `${head}${second.text}`,
    compoundOf: second.text,
  };
}

/** `abdulaziz`, `abdurrahman`: as if they were written apart. */
function settled({ written, text }: NameWord): NameWord {
  const match = /^abd(?:[aeou]l|[aeou](?=([rsztdn])\1))(?!l?ah)(.{3,})$/.exec(text);
  if (!match) return { written, text };
  const rest = match[2] ?? '';
  const half = match[1] === undefined ? rest : rest.slice(1);
  return { written, text: `abd${half}`, compoundOf: half };
}

/** Small words are left out, but not in front of the only word, nor where the family's name is the first of short ones. */
function isParticle(words: readonly NameWord[], at: number): boolean {
  const { text, written } = words[at] as NameWord;
  if (at === words.length - 1 || familyFirst.has(words[0]?.text ?? '')) return false;
  if (articles.has(text) && written.length > 1) return true;
  if (at === 0) return words.length > 2 && leadingParticles.has(text);
  return particles.has(text) && (text.length > 1 || written === written.toLowerCase());
}
