import { reads, textAt, type Words, wordAt } from '../../times/word.ts';
import { CARDINALS, ORDINAL_ENDINGS, ORDINALS } from './vocabulary.ts';

/** A number at words `[at, next)`. */
export interface NumberRead {
  readonly value: number;
  readonly next: number;
}

/** A count; `value` is null where the text only says that there are several. */
export interface CountRead {
  readonly value: number | null;
  readonly next: number;
}

/** A number for a day or a rank; `ordinal` where it is written as one (`3rd`, `third`). */
export interface OrdinalRead extends NumberRead {
  readonly ordinal: boolean;
}

/** Longer runs of digits are no year, day or count. */
const LONGEST_NUMBER = 4;

const SEVERAL = new Set(['several', 'few', 'some', 'many']);

/** The digits at `at` as a number, if they stand for themselves: not `1` of `1,500` or `4.1`, nor the end of either. */
export function readDigits(words: Words, at: number): NumberRead | null {
  const word = wordAt(words, at);
  if (word.kind !== 'number' || word.end - word.start > LONGEST_NUMBER) return null;
  if (continuesNumber(words, at) || isNumberContinued(words, at)) return null;
  return { value: Number(word.text), next: at + 1 };
}

/** “3”, “3rd”, “third”, “twenty-third”; null for digits grown together with other letters. */
export function readOrdinal(words: Words, at: number): OrdinalRead | null {
  const spelt = readSpeltOrdinal(words, at);
  if (spelt !== null) return { ...spelt, ordinal: true };
  const digits = readDigits(words, at);
  if (digits === null) return null;
  const suffix = wordAt(words, digits.next);
  if (suffix.kind !== 'word' || !suffix.joined) return { ...digits, ordinal: false };
  return ORDINAL_ENDINGS.has(suffix.text)
    ? { value: digits.value, next: digits.next + 1, ordinal: true }
    : null;
}

/** “3”, “three”, “twenty-one”, “a”, “a couple of”, “several”, “a few”. */
export function readCount(words: Words, at: number): CountRead | null {
  const word = textAt(words, at);
  if (word === 'a' || word === 'an') return readAfterArticle(words, at + 1);
  if (SEVERAL.has(word)) return { value: null, next: at + 1 };
  if (word === 'hundreds' || word === 'dozens') return null;
  return readCardinal(words, at) ?? readDigitCount(words, at);
}

/** “three”, “twenty-one”. */
export function readCardinal(words: Words, at: number): NumberRead | null {
  const value = CARDINALS.get(textAt(words, at));
  if (value === undefined) return null;
  const unit =
    value >= 20 && textAt(words, at + 1) === '-' ? CARDINALS.get(textAt(words, at + 2)) : undefined;
  return unit !== undefined && unit < 10 ? { value: value + unit, next: at + 3 } : { value, next: at + 1 };
}

function readAfterArticle(words: Words, at: number): CountRead {
  if (reads(words, at, 'couple', 'of')) return { value: 2, next: at + 2 };
  if (textAt(words, at) === 'few' || reads(words, at, 'number', 'of')) {
    return { value: null, next: textAt(words, at) === 'few' ? at + 1 : at + 2 };
  }
  if (textAt(words, at) === 'dozen') return { value: 12, next: at + 1 };
  if (textAt(words, at) === 'hundred') return { value: 100, next: at + 1 };
  return { value: 1, next: at };
}

function readDigitCount(words: Words, at: number): CountRead | null {
  const digits = readDigits(words, at);
  if (digits === null) return null;
  const after = wordAt(words, digits.next);
  return after.joined && after.kind === 'word' ? null : digits;
}

function readSpeltOrdinal(words: Words, at: number): NumberRead | null {
  const word = textAt(words, at);
  const whole = ORDINALS.get(word);
  if (whole !== undefined) return { value: whole, next: at + 1 };
  const tens = CARDINALS.get(word);
  if (tens === undefined || tens < 20 || textAt(words, at + 1) !== '-') return null;
  const unit = ORDINALS.get(textAt(words, at + 2));
  return unit !== undefined && unit < 10 ? { value: tens + unit, next: at + 3 } : null;
}

const WITHIN_NUMBERS = new Set(['.', ',', '/', ':', '$', '€', '£', '#', '+', '=', '_', '@', '&', '%']);

/** Whether the number at `at` is glued to something before it that makes it part of a larger figure or code. */
function continuesNumber(words: Words, at: number): boolean {
  if (!wordAt(words, at).joined) return false;
  const before = wordAt(words, at - 1);
  return before.kind === 'word' || WITHIN_NUMBERS.has(before.text);
}

function isNumberContinued(words: Words, at: number): boolean {
  const mark = wordAt(words, at + 1);
  const after = wordAt(words, at + 2);
  if (!mark.joined || mark.kind !== 'mark') return false;
  if (mark.text === '%' || mark.text === '/') return true;
  return after.joined && after.kind === 'number' && WITHIN_NUMBERS.has(mark.text);
}
