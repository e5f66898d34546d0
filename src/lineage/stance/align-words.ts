import { groupsOf, sidesOf } from './kinship.ts';
import type { Word } from './read-words.ts';

/** The words of a text and of a claim, and which of them answer to each other. */
export interface Alignment {
  readonly text: readonly Word[];
  readonly claim: readonly Word[];
  /** For each word of the text: the number of the word of the claim that it answers to, or -1. */
  readonly toClaim: Int32Array;
  /** For each word of the claim: the number of the first word of the text that answers to it, or -1. */
  readonly toText: Int32Array;
  /** For each word of the claim: how near its answer is, from 4 (the same form) over stem, group and root to 0 (none). */
  readonly nearness: Uint8Array;
  /** For each word of the text: whether the claim holds a word that is opposite to it. */
  readonly isOpposite: readonly boolean[];
}

/** How two words may be alike, the nearest first: by form, by stem, by standing for each other, by root. */
const likenesses: readonly ((word: Word) => readonly string[])[] = [
  ({ form }) => [form],
  ({ stem }) => [stem],
  ({ stem }) => groupsOf(stem).map(String),
  ({ root }) => [root],
];

/**
 * Pairs the words that carry meaning, the nearest first. A word of the claim is answered once before it is answered twice. Linear in the
 * lengths of both.
 */
export function alignWords(text: readonly Word[], claim: readonly Word[]): Alignment {
  const alignment = {
    text,
    claim,
    toClaim: new Int32Array(text.length).fill(-1),
    toText: new Int32Array(claim.length).fill(-1),
    nearness: new Uint8Array(claim.length),
    isOpposite: oppositesIn(text, claim),
  };
  likenesses.forEach((keysOf, level) => {
    answerBy(alignment, keysOf, likenesses.length - level);
  });
  return alignment;
}

function answerBy(
  { text, claim, toClaim, toText, nearness }: Alignment,
  keysOf: (word: Word) => readonly string[],
  near: number,
): void {
  const places = placesByKey(claim, keysOf);
  text.forEach((word, at) => {
    if ((toClaim[at] ?? 0) >= 0 || !carriesMeaning(word)) return;
    for (const key of keysOf(word)) {
      const place = placeFor(places.get(key), toText);
      if (place === -1) continue;
      toClaim[at] = place;
      if (toText[place] !== -1) return;
      toText[place] = at;
      nearness[place] = near;
      return;
    }
  });
}

/** Words of the claim with one key; those before `next` are answered. */
interface Places {
  readonly all: number[];
  next: number;
}

function placesByKey(
  claim: readonly Word[],
  keysOf: (word: Word) => readonly string[],
): ReadonlyMap<string, Places> {
  const places = new Map<string, Places>();
  claim.forEach((word, at) => {
    if (!carriesMeaning(word)) return;
    for (const key of keysOf(word)) {
      const known = places.get(key);
      if (known === undefined) places.set(key, { all: [at], next: 0 });
      else known.all.push(at);
    }
  });
  return places;
}

/** The first that is not answered yet; the first at all where all are; -1 where there is none. */
function placeFor(places: Places | undefined, toText: Int32Array): number {
  if (places === undefined) return -1;
  while (places.next < places.all.length && toText[places.all[places.next] ?? 0] !== -1) places.next += 1;
  return places.all[places.next] ?? places.all[0] ?? -1;
}

/** Whether a word can answer to another: marks and function words are everywhere. */
export function carriesMeaning({ kind }: Word): boolean {
  return kind === 'content' || kind === 'number';
}

function oppositesIn(text: readonly Word[], claim: readonly Word[]): boolean[] {
  const sides = new Set(claim.flatMap(({ stem }) => sidesOf(stem)));
  return text.map(({ stem }) => sidesOf(stem).some((side) => sides.has(-side)));
}
