import { decodeBase64 } from '../base64.ts';

/**
 * The tagger's model as it lies in its file. Numbers are little-endian and packed as base64; no word is in clear.
 */
export interface TagModelFile {
  /** Version of this layout. */
  readonly format: 1;
  /** For each row the number of its weights, a byte each. */
  readonly counts: string;
  /** Tag number and signed weight, a byte each, row after row. */
  readonly weights: string;
  /** Hashes of frequent words, four bytes each, ascending as unsigned numbers. */
  readonly words: string;
  /** For each of those words: its ambiguity class (1 to 255). */
  readonly classes: string;
  /** For each of those words: 1 plus the number of its only tag, or 0 where it has several. */
  readonly only: string;
}

/** The model, unpacked for use. */
export interface TagWeights {
  /** For each row the index of its first weight; one more at the end. */
  readonly starts: Uint32Array;
  /** Each weight with its tag, the weight in the high byte, signed: one look-up gives both. */
  readonly pairs: Int16Array;
  readonly lexicon: Lexicon;
}

/** Frequent words in a hash table with linear probing, by the hash of their normal form. */
export interface Lexicon {
  /** Slots; where `filled` is 0 the slot is free. A power of two, at least twice as many as words. */
  readonly keys: Int32Array;
  readonly filled: Uint8Array;
  readonly classes: Uint8Array;
  readonly only: Uint8Array;
}

/** Unpacks a model file. Throws `RangeError` where its parts do not fit together. */
export function unpackTagModel(file: TagModelFile): TagWeights {
  const counts = decodeBase64(file.counts);
  const pairs = decodeBase64(file.weights);
  const starts = new Uint32Array(counts.length + 1);
  for (let row = 0; row < counts.length; row++) starts[row + 1] = (starts[row] ?? 0) + (counts[row] ?? 0);
  const size = starts[counts.length] ?? 0;
  if (pairs.length !== size * 2)
    throw new RangeError('The tag model has more or fewer weights than its rows count.');
  const packed = new Int16Array(size);
  // The weight takes the high byte, so that an arithmetic shift gives it back with its sign.
  for (let index = 0; index < size; index++) {
    packed[index] = (pairs[index * 2] ?? 0) | ((pairs[index * 2 + 1] ?? 0) << 8);
  }
  return {
    starts,
    pairs: packed,
    lexicon: lexiconOf(decodeBase64(file.words), decodeBase64(file.classes), decodeBase64(file.only)),
  };
}

/** Builds the table of frequent words from its packed columns. */
export function lexiconOf(words: Uint8Array, classes: Uint8Array, only: Uint8Array): Lexicon {
  let slots = 2;
  while (slots < classes.length * 2) slots *= 2;
  const lexicon = {
    keys: new Int32Array(slots),
    filled: new Uint8Array(slots),
    classes: new Uint8Array(slots),
    only: new Uint8Array(slots),
  };
  const view = new DataView(words.buffer, words.byteOffset, words.byteLength);
  for (let index = 0; index < classes.length; index++) {
    const key = view.getInt32(index * 4, true);
    let slot = key & (slots - 1);
    while (lexicon.filled[slot] === 1) slot = (slot + 1) & (slots - 1);
    lexicon.keys[slot] = key;
    lexicon.filled[slot] = 1;
    lexicon.classes[slot] = classes[index] ?? 0;
    lexicon.only[slot] = only[index] ?? 0;
  }
  return lexicon;
}

/** Ambiguity class of a word, 1 to 255; 0 where the lexicon does not have it. */
export function wordClass(lexicon: Lexicon, wordHash: number): number {
  const slot = slotOf(lexicon, wordHash);
  return slot < 0 ? 0 : (lexicon.classes[slot] ?? 0);
}

/** 1 plus the number of a word's only tag; 0 where it has several or is not in the lexicon. */
export function onlyTag(lexicon: Lexicon, wordHash: number): number {
  const slot = slotOf(lexicon, wordHash);
  return slot < 0 ? 0 : (lexicon.only[slot] ?? 0);
}

/** Slot of a word, or -1 where it is not in the lexicon. */
function slotOf(lexicon: Lexicon, wordHash: number): number {
  const { keys, filled } = lexicon;
  const last = keys.length - 1;
  for (let slot = wordHash & last; filled[slot] === 1; slot = (slot + 1) & last) {
    if (keys[slot] === wordHash) return slot;
  }
  return -1;
}
