import { classAt, DIGIT, EXTENDER, isWordAt, SPACE, SYMBOL, skipExtenders, widthAt } from './characters.ts';

/** Symbols that are drawn in rows: `...`, `--`, `?!`, `* * *` without its spaces. */
const ROWS = '.-=_*~+<>|^$—–―';
const EMOTICON = /[:;=8][-o^']?[)(DPp/\\|\]3O](?=[\s.,!?)]|$)|\(:(?=\s|$)|<3(?=\s|$)/y;
const ZERO_WIDTH_JOINER = '\u200d';

/** Offset behind the mark or symbol at `at`. Always greater than `at`. */
export function scanSymbol(text: string, at: number, end: number): number {
  EMOTICON.lastIndex = at;
  if (EMOTICON.test(text) && EMOTICON.lastIndex <= end && !isWordAt(text, at - 1, end))
    return EMOTICON.lastIndex;
  const first = text.charAt(at);
  if (first === '!' || first === '?') return endOfRow(text, at, end, '!?');
  if (first === '.' || first === '…') return endOfRow(text, at, end, '.…');
  if (ROWS.includes(first)) return endOfRow(text, at, end, first);
  if (isDoubledQuote(text, at, end)) return skipExtenders(text, at + 2, end);
  return endOfPicture(text, at, end);
}

function endOfRow(text: string, at: number, end: number, members: string): number {
  let next = at + 1;
  while (next < end && members.includes(text.charAt(next))) next += 1;
  return skipExtenders(text, next, end);
}

/** Typewriter and TeX quotation marks: two single ones that mean a double one. */
function isDoubledQuote(text: string, at: number, end: number): boolean {
  const pair = at + 2 <= end ? text.slice(at, at + 2) : '';
  return pair === '``' || pair === "''" || pair === '’’' || pair === '‘‘' || pair === '‘’';
}

/** A symbol with all that is drawn onto it: marks, skin tones, joined pictures, and the second half of a flag. */
function endOfPicture(text: string, at: number, end: number): number {
  const isFlag = isRegional(text, at);
  let next = at + widthAt(text, at, end);
  if (isFlag && next < end && isRegional(text, next)) next += widthAt(text, next, end);
  for (;;) {
    next = skipExtenders(text, next, end);
    const joined = text.charAt(next - 1) === ZERO_WIDTH_JOINER && classAt(text, next, end) === SYMBOL;
    if (!joined) return next;
    next += widthAt(text, next, end);
  }
}

function isRegional(text: string, at: number): boolean {
  const code = text.codePointAt(at) ?? 0;
  return code >= 0x1f1e6 && code <= 0x1f1ff;
}

/** True where a sign or decimal point at `at` begins a number: `+44`, `.265`, with white space before it. */
export function isSignOfNumber(text: string, at: number, start: number, end: number): boolean {
  const sign = text.charAt(at);
  if (sign !== '+' && sign !== '.') return false;
  const before = at === start ? SPACE : classAt(text, at - 1, end);
  return classAt(text, at + 1, end) === DIGIT && before !== EXTENDER && before === SPACE;
}
