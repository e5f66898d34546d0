/** What a tokeniser needs to know of a character. Marks and format characters go with what stands before them. */
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const EXTENDER = 4;
export const SYMBOL = 5;

/** Class of each UTF-16 code unit that is a character by itself; 0 where nobody has asked yet. */
const classes = new Uint8Array(0x10000);

/** Width in code units of the character at `at`: 2 for a surrogate pair that lies within `end`, else 1. */
export function widthAt(text: string, at: number, end: number): 1 | 2 {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff || at + 1 >= end) return 1;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}

/** One of the classes above; `SPACE` at or behind `end`, so that the end of the text ends every word. */
export function classAt(text: string, at: number, end: number): number {
  if (at >= end) return SPACE;
  if (widthAt(text, at, end) === 2) return classify(String.fromCodePoint(text.codePointAt(at) ?? 0));
  const unit = text.charCodeAt(at);
  const known = classes[unit];
  if (known !== undefined && known !== 0) return known;
  const found = classify(text.charAt(at));
  classes[unit] = found;
  return found;
}

function classify(character: string): number {
  if (/^\s$/.test(character)) return SPACE;
  if (/^[\p{M}\p{Cf}\p{Emoji_Modifier}]$/u.test(character)) return EXTENDER;
  if (/^\p{L}$/u.test(character)) return LETTER;
  if (/^\p{N}$/u.test(character)) return DIGIT;
  return SYMBOL;
}

/** Letter or digit. */
export function isWordAt(text: string, at: number, end: number): boolean {
  const found = classAt(text, at, end);
  return found === LETTER || found === DIGIT;
}

/** First offset from `at` on that is no mark or format character. */
export function skipExtenders(text: string, at: number, end: number): number {
  let next = at;
  while (classAt(text, next, end) === EXTENDER) next += widthAt(text, next, end);
  return next;
}

/** First offset from `at` on that is no letter, digit, or mark on one. */
export function skipWord(text: string, at: number, end: number): number {
  let next = at;
  for (;;) {
    const found = classAt(text, next, end);
    if (found !== LETTER && found !== DIGIT && found !== EXTENDER) return next;
    next += widthAt(text, next, end);
  }
}

/** First offset from `at` on that is no white space. */
export function skipSpace(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && classAt(text, next, end) === SPACE) next += 1;
  return next;
}

/** A straight, curly or modifier apostrophe, as in “don't”. */
export function isApostrophe(character: string): boolean {
  return character === "'" || character === '’' || character === 'ʼ' || character === '＇';
}

/** True for a letter that has a lower case and is not in it. */
export function isUpper(character: string): boolean {
  return character !== character.toLowerCase();
}

/** True for a letter that has an upper case and is not in it. */
export function isLower(character: string): boolean {
  return character !== character.toUpperCase();
}
