import { classAt, DIGIT, isApostrophe, isLower, isUpper, isWordAt, LETTER, skipWord } from './characters.ts';
import { endOfUrl } from './scan-address.ts';
import type { Writing } from './writing.ts';

/** Last parts of host and file names that are no English words, so that “done.in” and “said.so” are not taken for one. */
const NAME_END =
  /^(?:com|org|net|gov|edu|mil|info|biz|io|uk|ca|au|de|fr|eu|tv|ru|cn|ua|pl|nl|nz|za|ie|jp|br|ch|se|dk|fi|es|gr|il|kr|mx|html?|php|aspx?|pdf|docx?|xlsx?|pptx?|txt|jpe?g|png|gif|zip|xml|json|csv|exe|mp[34])$/;
/** A host has at most 253 characters; news sites have far fewer, and the bound keeps the look-ahead constant. */
const HOST_REST = /(?:[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){0,6}|[A-Z]{3,4})(?![\p{L}\p{N}])/uy;
const DOLLARS = /^(?:US|A|AU|C|CA|HK|NZ|S|R|NT)$/;

/**
 * Offset behind the word or number at `at`, which must be a letter, digit or mark: with the hyphens, apostrophes, points
 * and separators inside it and the full stop of an abbreviation behind it. Contractions are still whole.
 */
export function scanWord(text: string, writing: Writing, at: number, start: number, end: number): number {
  let part = at;
  let next = skipWord(text, at, end);
  while (isJoined(text, part, next, end)) {
    part = next + 1;
    next = skipWord(text, part, end);
  }
  if (text.charAt(next) === '/' && next < end && isHost(text.slice(Math.max(at, next - 80), next))) {
    return endOfUrl(text, at, next, end);
  }
  return next + lengthOfEnding(text, writing, at, next, start, end);
}

/** Full stop of an abbreviation, apostrophe of “nothin'”, dollar of “US$”: 0 or 1. */
function lengthOfEnding(
  text: string,
  writing: Writing,
  at: number,
  next: number,
  start: number,
  end: number,
): 0 | 1 {
  if (next >= end) return 0;
  const sign = text.charAt(next);
  if (sign === '.') return writing.takesFullStop(text, at, next, start, end) ? 1 : 0;
  if (next - at > 10) return 0;
  if (isApostrophe(sign)) return writing.dropsEnd(text.slice(at, next)) ? 1 : 0;
  return sign === '$' && DOLLARS.test(text.slice(at, next)) ? 1 : 0;
}

/** Whether the sign at `at` joins the part `[part, at)` to what follows it. */
function isJoined(text: string, part: number, at: number, end: number): boolean {
  if (at >= end || at === part || !isWordAt(text, at + 1, end)) return false;
  const sign = text.charAt(at);
  if (sign === '-' || sign === '_' || sign === '\u2010' || sign === '\u2011' || isApostrophe(sign))
    return true;
  if (sign === '.') return isJoiningPoint(text, part, at, end);
  if (sign === '&') return isUpper(text.charAt(at - 1)) && isUpper(text.charAt(at + 1)) && at - part <= 2;
  const isSeparator = sign === ',' || sign === ':' || sign === '/';
  return isSeparator && isDigitAt(text, at - 1, end) && isDigitAt(text, at + 1, end);
}

function isDigitAt(text: string, at: number, end: number): boolean {
  return classAt(text, at, end) === DIGIT;
}

/** `3.5`, `U.S`, `Ph.D`, `example.org`; not the end of a sentence without a space behind it. */
function isJoiningPoint(text: string, part: number, at: number, end: number): boolean {
  if (isDigitAt(text, at + 1, end)) return isDigitAt(text, at - 1, end);
  if (isLetterThenBreak(text, at + 1, end)) return at - part <= 2;
  HOST_REST.lastIndex = at + 1;
  if (!HOST_REST.test(text) || HOST_REST.lastIndex > end) return false;
  const rest = text.slice(at, HOST_REST.lastIndex);
  // Two points and small letters all through are a newsgroup, class or host, whatever its last part.
  return isHost(rest) || (rest.indexOf('.', 1) > 0 && isLower(text.charAt(at - 1)));
}

function isLetterThenBreak(text: string, at: number, end: number): boolean {
  return classAt(text, at, end) === LETTER && !isWordAt(text, skipWord(text, at, at + 1), end);
}

function isHost(name: string): boolean {
  const last = name.lastIndexOf('.');
  return last >= 0 && NAME_END.test(name.slice(last + 1).toLowerCase());
}
