import { classAt, SYMBOL, skipExtenders, skipSpace } from './characters.ts';
import { scanAddress, scanHandle } from './scan-address.ts';
import { isSignOfNumber, scanSymbol } from './scan-symbol.ts';
import { scanWord } from './scan-word.ts';
import type { Token } from './token.ts';
import type { Writing } from './writing.ts';

/**
 * Cuts `[start, end)` of a text into tokens much as the Penn treebank does: contractions and possessives apart
 * (`do|n't`, `Ana|'s`), every quotation mark by itself, hyphenated words, numbers, addresses and abbreviations whole.
 *
 * Tokens are in text order, do not overlap, and cover every character that is not white space. They depend on this
 * stretch of text alone. A surrogate pair or a mark is never parted from its base. Time is linear in the length.
 */
export function tokenise(text: string, writing: Writing, start = 0, end = text.length): Token[] {
  // Cutting off the rest keeps every look-ahead inside the stretch; the start is kept by comparing with it.
  const stretch = end < text.length ? text.slice(0, end) : text;
  const tokens: Token[] = [];
  let at = skipSpace(stretch, start, end);
  while (at < end) {
    const next = skipExtenders(stretch, scanToken(stretch, writing, at, start, end), end);
    pushParts(tokens, stretch, writing, at, next);
    at = skipSpace(stretch, next, end);
  }
  return tokens;
}

/** Offset behind the token at `at`, contractions still whole. The order of the scanners is that of their precedence. */
function scanToken(text: string, writing: Writing, at: number, start: number, end: number): number {
  if (classAt(text, at, end) !== SYMBOL) {
    const address = scanAddress(text, at, end);
    return address > at ? address : scanWord(text, writing, at, start, end);
  }
  const handle = scanHandle(text, at, end);
  if (handle > at) return handle;
  const word = writing.scanApostrophe(text, at, start, end);
  if (word > at) return word;
  if (isSignOfNumber(text, at, start, end)) return scanWord(text, writing, at + 1, start, end);
  return scanSymbol(text, at, end);
}

function pushParts(tokens: Token[], text: string, writing: Writing, start: number, end: number): void {
  const whole = text.slice(start, end);
  let from = 0;
  for (const cut of writing.contractionCuts(whole)) {
    tokens.push({ start: start + from, end: start + cut, text: whole.slice(from, cut) });
    from = cut;
  }
  tokens.push({ start: start + from, end, text: from === 0 ? whole : whole.slice(from) });
}
