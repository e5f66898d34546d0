/**
 * One word, number or mark of the text, as far as times care. A blank line is a word of its own (`break`), so that no
 * expression reaches across paragraphs.
 */
export interface Word {
  readonly kind: 'word' | 'number' | 'mark' | 'break';
  /** UTF-16 code units, half-open. */
  readonly start: number;
  readonly end: number;
  /** In lower case; empty for a break. */
  readonly text: string;
  /** Whether it starts with a capital letter. */
  readonly capital: boolean;
  /** Whether nothing stands between it and the word before. */
  readonly joined: boolean;
}

/** The words of a text, in order. */
export type Words = readonly Word[];

/** What stands before the first and after the last word. */
const EDGE: Word = { kind: 'break', start: -1, end: -1, text: '', capital: false, joined: false };

type CharacterKind = 'word' | 'number' | 'mark' | 'space' | 'line';

/** Splits `[start, end)` of the text into words. Linear in its length. */
export function scanWords(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  let at = start;
  let lines = 0;
  let spaced = true;
  while (at < end) {
    const kind = kindAt(text, at);
    if (kind === 'space' || kind === 'line') {
      if (kind === 'line') lines += 1;
      spaced = true;
      at += 1;
      continue;
    }
    if (lines > 1) words.push({ ...EDGE, start: at, end: at });
    const stop = Math.min(
      kind === 'mark' ? at + characterLength(text, at) : runEnd(text, at, end, kind),
      end,
    );
    words.push(makeWord(kind, text, at, stop, !spaced));
    lines = 0;
    spaced = false;
    at = stop;
  }
  return words;
}

/** The word at an index; a break beyond either end. */
export function wordAt(words: Words, index: number): Word {
  return words[index] ?? EDGE;
}

/** The lower-case text at an index; empty at a break and beyond either end. */
export function textAt(words: Words, index: number): string {
  return wordAt(words, index).text;
}

/** Whether the words from `index` on read exactly so. */
export function reads(words: Words, index: number, ...texts: readonly string[]): boolean {
  return texts.every((text, offset) => textAt(words, index + offset) === text);
}

function makeWord(kind: Word['kind'], text: string, start: number, end: number, joined: boolean): Word {
  const raw = text.slice(start, end);
  const lower = kind === 'word' ? raw.toLowerCase() : raw;
  const capital = kind === 'word' && raw.charAt(0) !== lower.charAt(0);
  return { kind, start, end, text: lower, capital, joined };
}

function runEnd(text: string, start: number, end: number, kind: CharacterKind): number {
  let at = start;
  while (at < end && kindAt(text, at) === kind) at += characterLength(text, at);
  return at;
}

function characterLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function kindAt(text: string, at: number): CharacterKind {
  const code = text.codePointAt(at) ?? 0;
  if (code < 128) return asciiKind(code);
  const character = String.fromCodePoint(code);
  if (/^[\p{L}\p{M}]$/u.test(character)) return 'word';
  if (code === 0x2028 || code === 0x2029) return 'line';
  return /^\s$/u.test(character) ? 'space' : 'mark';
}

function asciiKind(code: number): CharacterKind {
  if (code === 10) return 'line';
  if (code === 32 || (code >= 9 && code <= 13)) return 'space';
  if (code >= 48 && code <= 57) return 'number';
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) ? 'word' : 'mark';
}
