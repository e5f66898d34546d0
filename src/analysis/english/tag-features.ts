import type { Token } from '../tokens/token.ts';
import { pennTags } from './penn-tag.ts';
import { straighten } from './straighten-quotes.ts';

/**
 * What the tagger sees of a sentence: for every token and every template the number of a row of weights. Everything is
 * hashed to integers once per token, so that no string is built while tagging. Rows may be shared by features that
 * happen to have the same hash; with 2^20 rows instead of 2^18 held-out accuracy was the same.
 */
export const ROW_BITS = 18;

/** How many features of a token there are of each kind: those below, in the order in which they are written. */
export const OWN = 11;
const PREVIOUS = 3;
const NEXT = 5;
export const PAIRED = 12;
export const HISTORY = 8;
export const FEATURES: number = OWN + PREVIOUS + NEXT + PAIRED + HISTORY;

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
export type CaseMode = typeof PLAIN | typeof TITLE | typeof CAPITALS;

/** What is hashed of a word; all zero for what stands before the first word and behind the last. */
export interface WordForm {
  /** Normal form: lower case, digits as 0, plain quotation marks. */
  readonly word: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly prefix1: number;
  readonly prefix2: number;
  readonly prefix3: number;
  /** Kinds of characters, in the light of the sentence's case. */
  readonly shape: number;
  /** Ambiguity class: which tags the word took in training. */
  readonly class: number;
}

/** What stands beyond the ends of a sentence. */
export const NO_WORD: WordForm = {
  word: 0,
  suffix1: 0,
  suffix2: 0,
  suffix3: 0,
  suffix4: 0,
  prefix1: 0,
  prefix2: 0,
  prefix3: 0,
  shape: 0,
  class: 0,
};

/** A sentence as the features see it. */
export interface SeenSentence<Form extends WordForm = WordForm> {
  /** With `MARGIN` forms of no word before the first and behind the last: the token with index 0 is at `MARGIN`. */
  readonly forms: readonly Form[];
  /** By token: whether there is space around it. */
  readonly glue: Uint8Array;
}

/** Words before the first and behind the last that features look at. */
export const MARGIN = 2;

/**
 * Writes the rows of the `OWN` features of a word that tell of the word alone, from place `at` on, and gives the place
 * behind them, as the functions below do. The number of each template is that of its rows: it must not change without
 * training anew.
 */
export function writeOwnRows(into: Int32Array, at: number, form: WordForm): number {
  into[at] = rowOf(0, form.word);
  into[at + 1] = rowOf(1, form.suffix1);
  into[at + 2] = rowOf(2, form.suffix2);
  into[at + 3] = rowOf(3, form.suffix3);
  into[at + 4] = rowOf(4, form.suffix4);
  into[at + 5] = rowOf(5, form.prefix1);
  into[at + 6] = rowOf(6, form.prefix2);
  into[at + 7] = rowOf(7, form.prefix3);
  into[at + 8] = rowOf(8, form.shape);
  into[at + 9] = rowOf(10, form.class);
  into[at + 10] = rowOf(11, mix(form.class, form.shape));
  return at + OWN;
}

/** The `PREVIOUS` features that tell of nothing but the word before. */
export function writePreviousRows(into: Int32Array, at: number, before: WordForm): number {
  into[at] = rowOf(12, before.word);
  into[at + 1] = rowOf(16, before.suffix3);
  into[at + 2] = rowOf(19, before.shape);
  return at + PREVIOUS;
}

/** The `NEXT` features that tell of nothing but the word behind. */
export function writeNextRows(into: Int32Array, at: number, after: WordForm): number {
  into[at] = rowOf(14, after.word);
  into[at + 1] = rowOf(17, after.suffix3);
  into[at + 2] = rowOf(18, after.suffix2);
  into[at + 3] = rowOf(20, after.shape);
  into[at + 4] = rowOf(21, after.class);
  return at + NEXT;
}

/** The `PAIRED` features that tell of words together, or of words further away. */
export function writePairedRows(
  into: Int32Array,
  at: number,
  { forms, glue }: SeenSentence,
  index: number,
): number {
  const here = forms[index + MARGIN] ?? NO_WORD;
  const before = forms[index + MARGIN - 1] ?? NO_WORD;
  const beforeThat = forms[index + MARGIN - 2] ?? NO_WORD;
  const after = forms[index + MARGIN + 1] ?? NO_WORD;
  const afterThat = forms[index + MARGIN + 2] ?? NO_WORD;
  into[at] = rowOf(9, mix(here.shape, index === 0 ? 1 : 0));
  into[at + 1] = rowOf(13, beforeThat.word);
  into[at + 2] = rowOf(15, afterThat.word);
  into[at + 3] = rowOf(22, mix(after.class, afterThat.class));
  into[at + 4] = rowOf(23, mix(here.class, after.class));
  into[at + 5] = rowOf(24, mix(here.word, after.word));
  into[at + 6] = rowOf(25, mix(here.word, before.word));
  into[at + 7] = rowOf(26, mix(before.word, after.word));
  into[at + 8] = rowOf(27, mix(here.suffix3, after.class));
  into[at + 9] = rowOf(28, mix(here.shape, mix(before.shape, after.shape)));
  into[at + 10] = rowOf(29, mix(here.word, glue[index] ?? 0));
  into[at + 11] = rowOf(30, mix(before.word, beforeThat.word));
  return at + PAIRED;
}

/** The `HISTORY` features that look at the two tags before (numbers of `pennTags`, or `START_TAG`). */
export function writeHistoryRows(
  into: Int32Array,
  at: number,
  { forms }: SeenSentence,
  index: number,
  previous: number,
  beforeThat: number,
): number {
  const here = forms[index + MARGIN] ?? NO_WORD;
  const after = forms[index + MARGIN + 1] ?? NO_WORD;
  const both = previous * 64 + beforeThat;
  into[at] = rowOf(31, previous);
  into[at + 1] = rowOf(32, both);
  into[at + 2] = rowOf(33, mix(here.word, previous));
  into[at + 3] = rowOf(34, mix(here.suffix3, previous));
  into[at + 4] = rowOf(35, mix(here.shape, previous));
  into[at + 5] = rowOf(36, mix(after.class, previous));
  into[at + 6] = rowOf(37, mix(after.class, both + 1));
  into[at + 7] = rowOf(38, mix(after.word, previous));
  return at + HISTORY;
}

/** Writes the rows of all `FEATURES` of token `index`, given the two tags before it. */
export function writeRows(
  into: Int32Array,
  sentence: SeenSentence,
  index: number,
  previous: number,
  beforeThat: number,
): void {
  const { forms } = sentence;
  const own = writeOwnRows(into, 0, forms[index + MARGIN] ?? NO_WORD);
  const before = writePreviousRows(into, own, forms[index + MARGIN - 1] ?? NO_WORD);
  const after = writeNextRows(into, before, forms[index + MARGIN + 1] ?? NO_WORD);
  const paired = writePairedRows(into, after, sentence, index);
  writeHistoryRows(into, paired, sentence, index, previous, beforeThat);
}

/**
 * Looks up the words of a sentence.
 *
 * @param tokens of one sentence, in order
 * @param formsIn gives, for the case of a sentence, what gives the form of each word, its quotation mark written one way
 */
export function seeSentence<Form extends WordForm>(
  tokens: readonly Token[],
  noWord: Form,
  formsIn: (mode: CaseMode) => (text: string) => Form,
): SeenSentence<Form> {
  const formOf = formsIn(caseMode(tokens));
  const forms: Form[] = [noWord, noWord];
  const glue = new Uint8Array(tokens.length);
  for (const text of straighten(tokens)) forms.push(formOf(text));
  forms.push(noWord, noWord);
  for (let index = 0; index < tokens.length; index++) glue[index] = glueOf(tokens, index);
  return { forms, glue };
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

/** Hashes one word, its quotation mark written one way. */
export function wordForm(text: string, mode: CaseMode, classes: WordClasses): WordForm {
  const lower = text.length > LONGEST ? text.slice(-LONGEST).toLowerCase() : text.toLowerCase();
  const length = lower.length;
  const prefixes = [0, 0, 0];
  const suffixes = [0, 0, 0, 0];
  let hash = FIRST;
  for (let at = 0; at < length; at++) {
    hash = Math.imul(hash ^ unitOf(lower, at), PRIME);
    if (at < prefixes.length) prefixes[at] = hash;
  }
  let suffix = FIRST;
  for (let at = 0; at < suffixes.length && at < length; at++) {
    suffix = Math.imul(suffix ^ unitOf(lower, length - at - 1), PRIME);
    suffixes[at] = suffix;
  }
  const word = mix(hash, length);
  const [prefix1 = 0, prefix2 = 0, prefix3 = 0] = prefixes;
  const [suffix1 = 0, suffix2 = 0, suffix3 = 0, suffix4 = 0] = suffixes;
  const shape = mix(shapeOf(text), mode);
  return {
    word,
    suffix1,
    suffix2,
    suffix3,
    suffix4,
    prefix1,
    prefix2,
    prefix3,
    shape,
    class: classes(word),
  };
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
function caseMode(tokens: readonly Token[]): CaseMode {
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
