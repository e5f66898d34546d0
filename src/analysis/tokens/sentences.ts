import { isLower, isUpper } from './characters.ts';
import { closingMarks } from './closing-marks.ts';
import { separatingLineBreaks } from './line-breaks.ts';
import { isParagraphBreak, splitParagraphs } from './paragraphs.ts';
import type { Token } from './token.ts';
import type { Writing } from './writing.ts';

/** A run of tokens: indices into the tokens that were given, half-open, never empty. */
export interface Sentence {
  readonly firstToken: number;
  readonly endToken: number;
}

/**
 * Groups tokens into sentences. Every token belongs to exactly one; none crosses a blank line, nor a line break
 * between lines that stand for themselves (headlines, labels). A closing quotation mark or bracket goes with the
 * sentence that it closes. A question or exclamation quoted inside a sentence does not end it (`“Why?” she asked.`).
 *
 * @param tokens as `tokenise` gives them for this text, or any run of those
 */
export function splitSentences(text: string, tokens: readonly Token[], writing: Writing): Sentence[] {
  const breaks = lineBreaks(text, tokens);
  const closing = closingMarks(text, tokens);
  const sentences: Sentence[] = [];
  let first = 0;
  for (let index = 0; index < tokens.length; index++) {
    const end = sentenceEnd({ text, tokens, writing, closing, breaks, first }, index);
    if (end === 0) continue;
    sentences.push({ firstToken: first, endToken: end });
    first = end;
    index = end - 1;
  }
  return sentences;
}

interface Place {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly writing: Writing;
  readonly closing: Uint8Array;
  /** Offsets of line feeds that part lines of their own. */
  readonly breaks: ReadonlySet<number>;
  /** Index of the first token of the sentence so far. */
  readonly first: number;
}

function lineBreaks(text: string, tokens: readonly Token[]): ReadonlySet<number> {
  const breaks = new Set<number>();
  const start = tokens[0]?.start ?? 0;
  for (const [from, to] of splitParagraphs(text, start, tokens.at(-1)?.end ?? 0)) {
    for (const offset of separatingLineBreaks(text, from, to)) breaks.add(offset);
  }
  return breaks;
}

/** Index behind the sentence that token `index` ends together with the closing marks after it; 0 if it ends none. */
function sentenceEnd(place: Place, index: number): number {
  const { text, tokens } = place;
  const token = tokens[index];
  if (token === undefined) return 0;
  const kind = terminalKind(token.text);
  let end = index + 1;
  if (isHardBreak(place, end)) return end;
  if (kind === null) return 0;
  for (let more = absorbed(place, end); more > 0; more = absorbed(place, end)) {
    end += more;
    if (isHardBreak(place, end)) return end;
  }
  const next = tokens[end];
  if (next === undefined) return tokens.length;
  const closes = end > index + 1;
  const isEnd =
    kind === 'abbreviation'
      ? endsAtAbbreviation(place, index, next.text)
      : endsAtMark(place, index, end, closes);
  return isEnd && hasRoom(text, tokens, index, end) ? end : 0;
}

type Terminal = 'stop' | 'call' | 'ellipsis' | 'abbreviation';

function terminalKind(mark: string): Terminal | null {
  const last = mark.charAt(mark.length - 1);
  if (last === '.' && mark.length === 1) return 'stop';
  if (last === '!' || last === '?' || last === '。' || last === '！' || last === '？') return 'call';
  if (last !== '.' && last !== '…') return null;
  return /^[.…]/.test(mark) ? 'ellipsis' : 'abbreviation';
}

function isHardBreak({ text, tokens, breaks }: Place, end: number): boolean {
  const before = tokens[end - 1];
  const after = tokens[end];
  if (before === undefined || after === undefined) return after === undefined;
  if (after.start - before.end < 1) return false;
  if (isParagraphBreak(text, before.end, after.start)) return true;
  for (let at = before.end; at < after.start; at++) {
    if (breaks.has(at)) return true;
  }
  return false;
}

/** How many tokens from `index` on still belong to the sentence that ended: closing marks, full stops, `[3]`. */
function absorbed({ tokens, closing }: Place, index: number): number {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token === undefined || before === undefined) return 0;
  if (closing[index] === 1) return 1;
  const kind = terminalKind(token.text);
  if (before.end === token.start && kind !== null && kind !== 'abbreviation') return 1;
  return token.text === '[' && isNoteNumber(tokens, index) ? 3 : 0;
}

/** `[3]`: the number of a note belongs to what stands before it. */
function isNoteNumber(tokens: readonly Token[], index: number): boolean {
  return /^\d{1,3}$/.test(tokens[index + 1]?.text ?? '') && tokens[index + 2]?.text === ']';
}

function endsAtAbbreviation({ tokens, writing }: Place, index: number, next: string): boolean {
  return writing.endsSentence(tokens[index]?.text ?? '', next, tokens[index - 1]?.text ?? '');
}

function endsAtMark(place: Place, index: number, end: number, closes: boolean): boolean {
  const { tokens, writing } = place;
  const next = tokens[end]?.text ?? '';
  const kind = terminalKind(tokens[index]?.text ?? '');
  if (/^[,;:)\]}%]/.test(next)) return false;
  const lower = isLower(next.charAt(0));
  if (kind === 'ellipsis') return isUpper(next.charAt(0)) && isUpperAfterGap(place, end);
  if (kind === 'call')
    return !(lower && closes) && !/^[–—-]/.test(next) && !(closes && saysWho(tokens, end, writing));
  if (isListNumber(place, index)) return false;
  return !(lower && closes);
}

function isUpperAfterGap({ tokens }: Place, end: number): boolean {
  return (tokens[end]?.start ?? 0) > (tokens[end - 1]?.end ?? 0);
}

/** `Ana Lund asked` behind a quoted question: one to three capitalised words, then a verb of speech. */
function saysWho(tokens: readonly Token[], from: number, writing: Writing): boolean {
  for (let index = from; index < from + 4; index++) {
    const word = tokens[index]?.text ?? '';
    if (index > from && writing.isSpeechVerb(word.toLowerCase())) return true;
    if (!isUpper(word.charAt(0))) return false;
  }
  return false;
}

/** `1.` or `b.` at the head of a sentence counts it. */
function isListNumber({ tokens, first }: Place, index: number): boolean {
  return (
    index === first + 1 &&
    /^(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-zA-Z]|[ivx]{1,5})$/.test(tokens[first]?.text ?? '')
  );
}

/** A sentence that ends without a space behind it: only where a lower-case word ends and a capitalised one begins. */
function hasRoom(text: string, tokens: readonly Token[], index: number, end: number): boolean {
  const last = tokens[end - 1];
  const next = tokens[end];
  if (last === undefined || next === undefined || next.start > last.end) return true;
  const before = text.charAt((tokens[index]?.start ?? 0) - 1);
  return isLower(before) && isUpper(next.text.charAt(0)) && next.text.length > 1;
}
