import type { Span } from '../../model/span.ts';
import { type Character, characterOf } from './character-kinds.ts';

/** The words of a text in typed arrays, one entry a word, in text order. */
export interface Words {
  readonly text: string;
  readonly count: number;
  /** Where each word stands: half-open, UTF-16 code units. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Hash of the word in lower case without accents. */
  readonly keys: Uint32Array;
  /** Hash of its first letters (`stemLetters`), by which forms of one word are mostly equal; of a number, all of it. */
  readonly stems: Uint32Array;
  /** Bits of `isCapitalised`, `hasDigit`, `isQuoted`, `opensSentence`, `isSign`, and the number of letters, at most 7, from `lengthShift` on. */
  readonly traits: Uint8Array;
}

export const isCapitalised = 1;
export const hasDigit = 2;
export const isQuoted = 4;
export const opensSentence = 8;
/** One character of a script that writes no blanks between words. */
export const isSign = 16;
export const lengthShift = 5;

/**
 * Cutting words to their first five letters finds as much as stemmers do in most European languages, and needs to know none (McNamee and
 * Mayfield 2004, *Character n-gram tokenization for European language text retrieval*).
 */
const stemLetters = 5;

const ascii: readonly Character[] = Array.from({ length: 128 }, (_, point) => characterOf(point));

/** Of other characters, those seen so far; as many as the letters of all living scripts but Chinese. */
const seen = new Map<number, Character>();
const mostSeen = 20_000;

function describe(point: number): Character {
  const common = ascii[point] ?? seen.get(point);
  if (common !== undefined) return common;
  const character = characterOf(point);
  if (seen.size >= mostSeen) seen.clear();
  seen.set(point, character);
  return character;
}

/**
 * Finds the words of a text: runs of letters and digits in any script, compared without case and accents; where a script
 * writes no blanks, each sign. Apostrophes and hyphens part words. Takes one pass.
 *
 * @param within - where to look: in order, none overlapping another; everywhere if not given
 */
export function scanWords(text: string, within: readonly Span[] = [[0, text.length]]): Words {
  const scan = new Scan(text);
  for (const [start, end] of within) scan.read(start, end);
  return scan.words();
}

/** FNV-1a over code units. */
const hashStart = 0x811c9dc5;
const hashPrime = 0x01000193;

/** A word has 5 characters with what parts it, in most scripts; where it has fewer, the arrays grow. */
const charactersOfWord = 5;

class Scan {
  readonly #text: string;
  #count = 0;
  #starts: Uint32Array;
  #ends: Uint32Array;
  #keys: Uint32Array;
  #stems: Uint32Array;
  #traits: Uint8Array;
  #start = -1;
  #hash = 0;
  #stem = 0;
  #letters = 0;
  #flags = 0;
  #isQuoted = false;
  #isOpening = true;

  constructor(text: string) {
    this.#text = text;
    const size = Math.ceil(text.length / charactersOfWord) + 8;
    this.#starts = new Uint32Array(size);
    this.#ends = new Uint32Array(size);
    this.#keys = new Uint32Array(size);
    this.#stems = new Uint32Array(size);
    this.#traits = new Uint8Array(size);
  }

  read(start: number, end: number): void {
    this.#isQuoted = false;
    this.#isOpening = true;
    for (let at = start; at < end; ) {
      const point = this.#text.codePointAt(at) ?? 0;
      const next = at + (point > 0xffff ? 2 : 1);
      this.#take(describe(point), at, next);
      at = next;
    }
    this.#close(end);
  }

  #take(character: Character, at: number, next: number): void {
    switch (character.kind) {
      case 'letter':
        if (this.#start < 0) this.#open(character, at);
        this.#add(character);
        break;
      case 'mark':
        break;
      case 'sign':
        this.#close(at);
        this.#open(character, at);
        this.#flags |= isSign;
        this.#add(character);
        this.#close(next);
        break;
      default:
        this.#close(at);
        this.#part(character.kind);
    }
  }

  /** Marks toggle, since what opens in one language closes in another; none goes beyond its line. */
  #part(kind: Character['kind']): void {
    if (kind === 'quote') {
      this.#isQuoted = !this.#isQuoted;
      this.#isOpening = true;
    } else if (kind === 'line') {
      this.#isQuoted = false;
      this.#isOpening = true;
    } else if (kind === 'stop') this.#isOpening = true;
  }

  #open({ isCapital }: Character, at: number): void {
    this.#start = at;
    this.#hash = hashStart;
    this.#stem = 0;
    this.#letters = 0;
    this.#flags =
      (isCapital ? isCapitalised : 0) |
      (this.#isQuoted ? isQuoted : 0) |
      (this.#isOpening ? opensSentence : 0);
    this.#isOpening = false;
  }

  #add({ folded, isDigit }: Character): void {
    if (isDigit) this.#flags |= hasDigit;
    for (const unit of folded) {
      this.#hash = Math.imul(this.#hash ^ unit, hashPrime);
      this.#letters += 1;
      if (this.#letters === stemLetters) this.#stem = this.#hash;
    }
  }

  #close(end: number): void {
    if (this.#start < 0) return;
    const isWhole = this.#letters < stemLetters || (this.#flags & hasDigit) !== 0;
    const at = this.#count;
    if (at === this.#starts.length) this.#grow();
    this.#starts[at] = this.#start;
    this.#ends[at] = end;
    this.#keys[at] = spread(this.#hash);
    this.#stems[at] = spread(isWhole ? this.#hash : this.#stem);
    this.#traits[at] = this.#flags | (Math.min(this.#letters, 7) << lengthShift);
    this.#count += 1;
    this.#start = -1;
  }

  #grow(): void {
    const size = 2 * this.#starts.length;
    const larger = (array: Uint32Array): Uint32Array => {
      const grown = new Uint32Array(size);
      grown.set(array);
      return grown;
    };
    this.#starts = larger(this.#starts);
    this.#ends = larger(this.#ends);
    this.#keys = larger(this.#keys);
    this.#stems = larger(this.#stems);
    const traits = new Uint8Array(size);
    traits.set(this.#traits);
    this.#traits = traits;
  }

  words(): Words {
    const count = this.#count;
    return {
      text: this.#text,
      count,
      starts: this.#starts.slice(0, count),
      ends: this.#ends.slice(0, count),
      keys: this.#keys.slice(0, count),
      stems: this.#stems.slice(0, count),
      traits: this.#traits.slice(0, count),
    };
  }
}

/** Every bit of the hash depends on every bit of the word (the finaliser of MurmurHash3): FNV leaves the high ones alike in short words. */
export function spread(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
