import { classAt, isApostrophe, isWordAt, SPACE, skipWord } from '../tokens/characters.ts';
import { isClitic, isElided } from './contractions.ts';

/** The longest word that is looked at behind an apostrophe. */
const LONGEST = 6;

/**
 * Offset behind the word that an apostrophe at `at` begins (`'s`, `'em`, `'90s`, `'n'`), or `at` where the sign is a
 * quotation mark.
 */
export function scanApostrophe(text: string, at: number, start: number, end: number): number {
  const sign = text.charAt(at);
  if (!isApostrophe(sign) && sign !== '‘' && sign !== '`') return at;
  const next = skipWord(text, at + 1, Math.min(end, at + 2 + LONGEST));
  if (next === at + 1 || isWordAt(text, next, end)) return at;
  const letters = text.slice(at + 1, next);
  if (isRockAndRoll(text, letters, next)) return next + 1;
  if (isClitic(letters) && sign !== '‘') return next;
  if (isElided(letters) && sign !== '`') return isCauseOf(text, letters, next) ? at : next;
  return isShortYear(text, at, letters, start, end) ? next : at;
}

/** The `'n'` between two words. */
function isRockAndRoll(text: string, letters: string, next: number): boolean {
  return letters.toLowerCase() === 'n' && isApostrophe(text.charAt(next));
}

/** “'cause of death'” and “'round table'” are quoted; “'cause” alone is “because”. */
function isCauseOf(text: string, letters: string, next: number): boolean {
  const isWord = /^(?:cause|round|cos)$/i.test(letters);
  return isWord && /^ (?:of|for|table)\b/.test(text.slice(next, next + 8));
}

/** `'90s` always; `'68` only behind a word, since a quotation may begin with a number. */
function isShortYear(text: string, at: number, letters: string, start: number, end: number): boolean {
  if (/^\d0s$/i.test(letters)) return true;
  if (!/^\d\d$/.test(letters) || text.charAt(at) === '‘') return false;
  const afterWord = at - 2 >= start && classAt(text, at - 1, end) === SPACE && isWordAt(text, at - 2, end);
  return afterWord && text.charAt(at - 1) !== '\n';
}
