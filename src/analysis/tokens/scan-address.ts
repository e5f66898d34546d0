import { isWordAt, skipWord } from './characters.ts';

/** Longest scheme in use is far shorter; the bound keeps the look-ahead constant. */
const SCHEME = /[a-z][a-z0-9+.-]{0,19}:\/\/(?=\S)|www\.(?=[\p{L}\p{N}])|mailto:(?=\S)/iuy;
/** 64 is the longest local part that RFC 5321 allows; 255 the longest domain. */
const MAIL = /[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){1,8}/iy;
const URL_END = /[\s<>"“”«»„]/u;
const TRAILING = '.,;:!?\'’”"*';

/** Offset behind the web or mail address at `at`, or `at` if none starts here. */
export function scanAddress(text: string, at: number, end: number): number {
  if (!mayBeAddress(text, at)) return at;
  SCHEME.lastIndex = at;
  if (SCHEME.test(text) && SCHEME.lastIndex <= end) return endOfUrl(text, at, SCHEME.lastIndex, end);
  MAIL.lastIndex = at;
  if (MAIL.test(text) && MAIL.lastIndex <= end) return trimTrailing(text, at, MAIL.lastIndex);
  return at;
}

/** Whether the letters and digits at `at` are followed by something that an address has. Spares nine words in ten. */
function mayBeAddress(text: string, at: number): boolean {
  let next = at;
  while (isAsciiWord(text.charCodeAt(next))) next += 1;
  const unit = text.charCodeAt(next);
  return unit >= 128 || IN_ADDRESSES.includes(text.charAt(next));
}

/** What stands behind the first letters and digits of an address, if not a letter of another alphabet. */
const IN_ADDRESSES = ':@.+-_%';

function isAsciiWord(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
}

/** Offset behind the path of an address that is known to reach to `from` at least. */
export function endOfUrl(text: string, start: number, from: number, end: number): number {
  let at = from;
  while (at < end && !URL_END.test(text.charAt(at))) at += 1;
  return Math.max(from, trimTrailing(text, start, at));
}

/** Punctuation behind an address belongs to the sentence; a closing bracket too, unless one opens inside. */
function trimTrailing(text: string, start: number, from: number): number {
  const opens = text.slice(start, from).includes('(');
  let at = from;
  for (;;) {
    const last = text.charAt(at - 1);
    const trims = TRAILING.includes(last) || ((last === ')' || last === ']' || last === '}') && !opens);
    if (at - 1 <= start || !trims) return at;
    at -= 1;
  }
}

/** Offset behind `@name` or `#tag` at `at`, or `at` if none starts here. */
export function scanHandle(text: string, at: number, end: number): number {
  const sign = text.charAt(at);
  if ((sign !== '@' && sign !== '#') || !isWordAt(text, at + 1, end)) return at;
  let next = skipWord(text, at + 1, end);
  if (sign === '#' && /^\d+$/.test(text.slice(at + 1, Math.min(next, at + 12)))) return at;
  while (text.charAt(next) === '_' && next < end) next = skipWord(text, next + 1, end);
  return next;
}
