import type { Token } from '../tokens/token.ts';
import { pennTags } from './penn-tag.ts';
import { straighten } from './straighten-quotes.ts';

/**
 * What the tagger sees of a sentence: for every token and every template the number of a row of weights. Everything is
 * hashed to integers once per token, so that no string is built while tagging. Rows may be shared by features that
 * happen to have the same hash; with 2^20 rows instead of 2^18 held-out accuracy was the same.
 */
export const ROW_BITS = 18;

/** How many features of a token do not depend on the tags before it. */
export const STATIC = 31;
/** How many depend on the one or two tags before it. */
export const DYNAMIC = 8;

/** Gives the ambiguity class of a word by the hash of its normal form: which tags it took in training; 0 if unknown. */
export type WordClasses = (wordHash: number) => number;

const FIRST = 0x811c9dc5;
const PRIME = 0x01000193;

/** Tags in front of the first word: a number that is no tag. */
export const START_TAG: number = pennTags.length;

function mix(a: number, b: number): number {
  const h = Math.imul(Math.imul(a, 0x85ebca6b) ^ b, 0xc2b2ae35);
  return h ^ (h >>> 15);
}

function rowOf(template: number, value: number): number {
  const h = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0xc2b2ae35);
  return Math.imul(h ^ (h >>> 16), 0x27d4eb2f) >>> (32 - ROW_BITS);
}

/** Case of the sentence: in headlines and in capitals a capital tells nothing of a word. */
const PLAIN = 1;
const TITLE = 2;
const CAPITALS = 3;

/**
 * What is hashed of each token of a sentence, by field and then by token, with a margin of two empty tokens before and
 * behind: the token with index 0 is at 2.
 */
export interface WordForms {
  /** Normal form: lower case, digits as 0, plain quotation marks. */
  readonly word: Int32Array;
  readonly suffix1: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  readonly prefix1: Int32Array;
  readonly prefix2: Int32Array;
  readonly prefix3: Int32Array;
  /** Kinds of characters, in the light of the sentence's case. */
  readonly shape: Int32Array;
  /** Ambiguity class: which tags the word took in training. */
  readonly class: Int32Array;
  /** Whether there is space around the token. */
  readonly glue: Int32Array;
}

/** Tokens before the first and behind the last that features look at. */
export const MARGIN = 2;

/**
 * Writes the rows of all features of token `index` that do not depend on tags into the first `STATIC` places of `into`.
 * The order of the templates is that of the rows' numbers: changing it asks for a new model.
 */
export function writeStaticRows(into: Int32Array, forms: WordForms, index: number): void {
  const { word, suffix2, suffix3, shape, class: kind } = forms;
  const i = index + MARGIN;
  const w = word[i] ?? 0;
  const before = word[i - 1] ?? 0;
  const after = word[i + 1] ?? 0;
  const s = shape[i] ?? 0;
  const c = kind[i] ?? 0;
  const nextClass = kind[i + 1] ?? 0;
  into[0] = rowOf(0, w);
  into[1] = rowOf(1, forms.suffix1[i] ?? 0);
  into[2] = rowOf(2, suffix2[i] ?? 0);
  into[3] = rowOf(3, suffix3[i] ?? 0);
  into[4] = rowOf(4, forms.suffix4[i] ?? 0);
  into[5] = rowOf(5, forms.prefix1[i] ?? 0);
  into[6] = rowOf(6, forms.prefix2[i] ?? 0);
  into[7] = rowOf(7, forms.prefix3[i] ?? 0);
  into[8] = rowOf(8, s);
  into[9] = rowOf(9, mix(s, index === 0 ? 1 : 0));
  into[10] = rowOf(10, c);
  into[11] = rowOf(11, mix(c, s));
  into[12] = rowOf(12, before);
  into[13] = rowOf(13, word[i - 2] ?? 0);
  into[14] = rowOf(14, after);
  into[15] = rowOf(15, word[i + 2] ?? 0);
  into[16] = rowOf(16, suffix3[i - 1] ?? 0);
  into[17] = rowOf(17, suffix3[i + 1] ?? 0);
  into[18] = rowOf(18, suffix2[i + 1] ?? 0);
  into[19] = rowOf(19, shape[i - 1] ?? 0);
  into[20] = rowOf(20, shape[i + 1] ?? 0);
  into[21] = rowOf(21, nextClass);
  into[22] = rowOf(22, mix(nextClass, kind[i + 2] ?? 0));
  into[23] = rowOf(23, mix(c, nextClass));
  into[24] = rowOf(24, mix(w, after));
  into[25] = rowOf(25, mix(w, before));
  into[26] = rowOf(26, mix(before, after));
  into[27] = rowOf(27, mix(suffix3[i] ?? 0, nextClass));
  into[28] = rowOf(28, mix(s, mix(shape[i - 1] ?? 0, shape[i + 1] ?? 0)));
  into[29] = rowOf(29, mix(w, forms.glue[i] ?? 0));
  into[30] = rowOf(30, mix(before, word[i - 2] ?? 0));
}

/**
 * Writes the rows of token `index` that depend on the two tags before it (numbers of `pennTags`, or `START_TAG`) behind
 * the static ones: `DYNAMIC` places of `into`, from `STATIC` on.
 */
export function writeHistoryRows(
  into: Int32Array,
  forms: WordForms,
  index: number,
  previous: number,
  beforeThat: number,
): void {
  const i = index + MARGIN;
  const both = previous * 64 + beforeThat;
  const nextClass = forms.class[i + 1] ?? 0;
  into[31] = rowOf(31, previous);
  into[32] = rowOf(32, both);
  into[33] = rowOf(33, mix(forms.word[i] ?? 0, previous));
  into[34] = rowOf(34, mix(forms.suffix3[i] ?? 0, previous));
  into[35] = rowOf(35, mix(forms.shape[i] ?? 0, previous));
  into[36] = rowOf(36, mix(nextClass, previous));
  into[37] = rowOf(37, mix(nextClass, both + 1));
  into[38] = rowOf(38, mix(forms.word[i + 1] ?? 0, previous));
}

/**
 * Hashes the words of a sentence.
 *
 * @param tokens of one sentence, in order
 */
export function wordForms(tokens: readonly Token[], classes: WordClasses): WordForms {
  const size = tokens.length + 2 * MARGIN;
  const field = () => new Int32Array(size);
  const forms: WordForms = {
    word: field(),
    suffix1: field(),
    suffix2: field(),
    suffix3: field(),
    suffix4: field(),
    prefix1: field(),
    prefix2: field(),
    prefix3: field(),
    shape: field(),
    class: field(),
    glue: field(),
  };
  const mode = caseMode(tokens);
  const straight = straighten(tokens);
  for (let index = 0; index < tokens.length; index++) {
    writeForms(forms, index + MARGIN, straight[index] ?? '', mode);
    forms.class[index + MARGIN] = classes(forms.word[index + MARGIN] ?? 0);
    forms.glue[index + MARGIN] = glueOf(tokens, index);
  }
  return forms;
}

/** Whether the token leans on its neighbours: 1 for the one before, 2 for the one behind. */
function glueOf(tokens: readonly Token[], index: number): number {
  const token = tokens[index];
  if (token === undefined) return 0;
  const back = tokens[index - 1]?.end === token.start ? 1 : 0;
  const forth = tokens[index + 1]?.start === token.end ? 2 : 0;
  return back + forth + 1;
}

/** Words longer than this are hashed by their ends only; no word of the language is. */
const LONGEST = 40;

function writeForms(forms: WordForms, i: number, text: string, mode: number): void {
  const lower = text.length > LONGEST ? text.slice(-LONGEST).toLowerCase() : text.toLowerCase();
  const length = lower.length;
  let hash = FIRST;
  for (let at = 0; at < length; at++) {
    hash = Math.imul(hash ^ unitOf(lower, at), PRIME);
    if (at === 0) forms.prefix1[i] = hash;
    else if (at === 1) forms.prefix2[i] = hash;
    else if (at === 2) forms.prefix3[i] = hash;
  }
  forms.word[i] = mix(hash, length);
  let suffix = FIRST;
  for (let taken = 1; taken <= 4 && taken <= length; taken++) {
    suffix = Math.imul(suffix ^ unitOf(lower, length - taken), PRIME);
    if (taken === 1) forms.suffix1[i] = suffix;
    else if (taken === 2) forms.suffix2[i] = suffix;
    else if (taken === 3) forms.suffix3[i] = suffix;
    else forms.suffix4[i] = suffix;
  }
  forms.shape[i] = mix(shapeOf(text), mode);
}

/** All digits count as 0 and all apostrophes as straight ones. */
function unitOf(lower: string, at: number): number {
  const unit = lower.charCodeAt(at);
  if (unit >= 48 && unit <= 57) return 48;
  return unit === 0x2019 || unit === 0x2018 || unit === 0x2bc ? 39 : unit;
}

/** Hash of the row of kinds of characters, each run taken once: `McKay-90` is `Xx X x - 0`. */
function shapeOf(text: string): number {
  let hash = FIRST;
  let last = 0;
  const length = Math.min(text.length, LONGEST);
  for (let at = 0; at < length; at++) {
    const kind = kindOf(text, at);
    // A second capital tells an acronym from a capitalised word.
    if (kind === last && !(at === 1 && kind === 1)) continue;
    hash = Math.imul(hash ^ kind, PRIME);
    last = kind;
  }
  return Math.imul(hash ^ Math.min(length, 3), PRIME);
}

function kindOf(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 97 && unit <= 122) return 2;
  if (unit >= 65 && unit <= 90) return 1;
  if (unit >= 48 && unit <= 57) return 3;
  if (unit < 128) return unit;
  const character = text.charAt(at);
  if (character !== character.toLowerCase()) return 1;
  return character !== character.toUpperCase() ? 2 : 4;
}

/** Capitals throughout, nearly every word capitalised, or neither. Short runs are taken for plain. */
function caseMode(tokens: readonly Token[]): number {
  let words = 0;
  let capitalised = 0;
  let capitals = 0;
  for (const { text } of tokens) {
    const first = kindOf(text, 0);
    if (first !== 1 && first !== 2) continue;
    words += 1;
    if (first === 1) capitalised += 1;
    if (first === 1 && text === text.toUpperCase()) capitals += 1;
  }
  if (words >= 3 && capitals >= words * 0.8) return CAPITALS;
  return words >= 4 && capitalised >= words * 0.7 ? TITLE : PLAIN;
}
