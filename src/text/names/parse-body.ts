import { acronymLetters, isAcronymOf } from './acronym.ts';
import {
  bodyMarks,
  type LegalForm,
  legalForms,
  longestLegalForm,
  numerals,
  smallWords,
  spellings,
  turningWords,
  unturnedWords,
} from './body-words.ts';
import { isFromScript } from './from-script.ts';
import { bodyToken, type NameWord, numberToken } from './name-token.ts';
import type { NameToken } from './parsed-name.ts';
import { splitWords } from './split-words.ts';

/** What the words of a body's name come to. */
export interface BodyParts {
  readonly tokens: readonly NameToken[];
  readonly form: LegalForm | null;
  readonly acronym: string | null;
  readonly isAcronym: boolean;
  readonly turns: boolean;
  readonly isTransliterated: boolean;
}

/** Takes a body's name apart: a stated short form and the legal form off, numbers as digits, one spelling of each word. */
export function parseBody(written: string): BodyParts {
  const { name, acronym } = takeAcronym(written.trim());
  const letters = acronymLetters(name);
  if (letters !== null) return acronymAlone(letters);
  const { words, form } = takeForm(splitWords(closeStops(name).replace(/&|\+/g, ' and ')));
  const telling = words.filter(({ text }) => !smallWords.has(text));
  const kept = telling.length === 0 ? words : telling;
  return {
    tokens: kept.map((word, at) => tokenOf(word, at === kept.length - 1 && at > 0)),
    form,
    acronym,
    isAcronym: false,
    isTransliterated: isFromScript(words),
    turns:
      words.some(({ text }) => turningWords.has(text)) && !words.some(({ text }) => unturnedWords.has(text)),
  };
}

function acronymAlone(letters: string): BodyParts {
  const token = bodyToken({ written: letters, text: letters });
  return {
    tokens: [token],
    form: null,
    acronym: letters,
    isAcronym: true,
    turns: false,
    isTransliterated: false,
  };
}

/** `Marine Casualty Office (MCO)` and `MCO (Marine Casualty Office)`: the long form is the name. */
function takeAcronym(name: string): { name: string; acronym: string | null } {
  const open = name.indexOf('(');
  const close = name.indexOf(')', open);
  if (open < 1 || close < 0) return { name, acronym: null };
  const outer = `${name.slice(0, open)} ${name.slice(close + 1)}`.trim();
  const inner = name.slice(open + 1, close).trim();
  if (isAcronymOf(inner, outer)) return { name: outer, acronym: acronymLetters(inner) };
  if (isAcronymOf(outer, inner)) return { name: inner, acronym: acronymLetters(outer) };
  return { name, acronym: null };
}

/** `U.S.`, `A.B.C.`: letters that only stops part, as one word. */
function closeStops(name: string): string {
  return name.replace(/(?<=(?:^|[^\p{L}\p{M}])\p{L})\.(?=\p{L}(?:[^\p{L}\p{M}]|$))/gu, '');
}

/** Legal forms in front and behind, as many as there are; the one that says most counts. */
function takeForm(words: readonly NameWord[]): { words: NameWord[]; form: LegalForm | null } {
  let left = [...words];
  let form: LegalForm | null = null;
  for (let found = formAtEdge(left); found !== null; found = formAtEdge(left)) {
    left = left.slice(found.from, found.to);
    form = form === null || form === 'any' ? found.form : form;
  }
  return { words: left, form };
}

interface Edge {
  readonly from: number;
  readonly to: number;
  readonly form: LegalForm;
}

/** The longest legal form at the end, or in front where it is one that stands there; null where only it would be left. */
function formAtEdge(words: readonly NameWord[]): Edge | null {
  for (let length = Math.min(longestLegalForm, words.length - 1); length > 0; length -= 1) {
    const behind = legalForms.get(textOf(words.slice(-length)));
    if (behind) return { from: 0, to: words.length - length, form: behind };
    const text = textOf(words.slice(0, length));
    const front = legalForms.get(text);
    if (front && front !== 'any' && (text.length > 2 || text === 'pt' || text === 'ao'))
      return { from: length, to: words.length, form: front };
  }
  return null;
}

function textOf(words: readonly NameWord[]): string {
  return words.map(({ text }) => text).join('');
}

function tokenOf(word: NameWord, isLast: boolean): NameToken {
  const count = countOf(word.text, isLast);
  return count === null ? bodyToken({ written: word.written, text: spelt(word.text) }) : numberToken(count);
}

/** `47`, `47th`, `forty` is none, `second`, `II`; a single `I`, `V` or `X` counts only where it ends a name. */
function countOf(text: string, isLast: boolean): string | null {
  const digits = /^(\d{1,12})(?:st|nd|rd|th|er|eme|e|o|a)?$/.exec(text);
  if (digits) return (digits[1] ?? '').replace(/^0+(?=\d)/, '');
  const numeral = numerals.get(text);
  return numeral !== undefined && (text.length > 1 || isLast) ? String(numeral) : null;
}

/** One spelling for British, American and short ones, and the singular of what ends in s. */
function spelt(text: string): string {
  const known = spellings.get(text) ?? text;
  if (known.length < 5 || !known.endsWith('s') || /(?:ss|us|is|news)$/.test(known)) return known;
  const singular = known.slice(0, -1);
  return spellings.get(singular) ?? singular;
}

/** Whether a name that nobody says the type of is a body's: by a legal form, a short form, a number, or a word such as *ministry*. */
export function looksLikeBody(name: string): boolean {
  const words = splitWords(name);
  if (words.length === 1)
    return acronymLetters(name.trim()) !== null && words[0]?.written.length !== undefined;
  return (
    words.some(
      ({ text }, at) =>
        bodyMarks.has(spelt(text)) || bodyMarks.has(text) || (at > 0 && text === 'of') || /\d/.test(text),
    ) || formAtEdge(words) !== null
  );
}
