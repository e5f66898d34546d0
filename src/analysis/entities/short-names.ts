/** How a shorter name can stand for a longer one. */
export type ShortForm =
  /** The last of a person’s names, or a body’s noun: `Marek`, `the Council`. */
  | 'head'
  /** The first of a person’s names: `Milo`. */
  | 'given'
  /** The front of a body’s name, without its noun: `Halvane` of `Halvane Chemicals`. */
  | 'front'
  /** Words out of its middle. */
  | 'middle'
  /** What stands behind `of`, or before ’s: a place or another body, and no short form. */
  | 'complement'
  /** Its first letters. */
  | 'letters';

/** A name as its folded words, with how many of them are its front, before `of` or `for`. */
export interface FoldedName {
  readonly words: readonly string[];
  readonly frontEnd: number;
}

const linking = new Set(['of', 'for']);

/** The words of a folded name. */
export function wordsOfName(folded: string): FoldedName {
  const words = folded.split(' ');
  const link = words.findIndex((word, index) => index > 0 && linking.has(word));
  return { words, frontEnd: link < 0 ? words.length : link };
}

/** How a body’s shorter name stands in its longer one, word by word; null where it does not. */
export function shortFormOfBody(short: readonly string[], long: FoldedName): ShortForm | null {
  if (isNumberedUnit(short, long)) return 'head';
  const at = placeOf(short, long.words);
  if (at < 0 || short.length >= long.words.length) return null;
  const end = at + short.length;
  const head = long.frontEnd - 1;
  if (at <= head && end > head) return 'head';
  if (at > head || long.words[end] === 's') return 'complement';
  return at === 0 ? 'front' : 'middle';
}

/** `4th Brigade` of `4th Mountain Brigade`: the number and the noun tell one from all others. */
function isNumberedUnit(short: readonly string[], { words, frontEnd }: FoldedName): boolean {
  const [number = '', noun, ...others] = short;
  if (noun === undefined || others.length > 0 || words.length < 3) return false;
  return /^\d+(?:st|nd|rd|th)$/u.test(number) && words[0] === number && words[frontEnd - 1] === noun;
}

/** Where words stand in a row among others; -1 where they do not. */
function placeOf(short: readonly string[], long: readonly string[]): number {
  for (let at = 0; at + short.length <= long.length; at += 1) {
    if (short.every((word, index) => long[at + index] === word)) return at;
  }
  return -1;
}

/**
 * How a person’s shorter name stands for a longer one: their last names (`Mar Solis` of `Juan Mar Solis`), their first name
 * alone, or first and last with what lies between left out or shortened (`A. Brekke`, `Ilan J. Marek`); null where it does not.
 */
export function shortFormOfPerson(short: readonly string[], long: readonly string[]): ShortForm | null {
  if (short.length > long.length) return null;
  if (short.every((word, index) => long[long.length - short.length + index] === word)) {
    return short.length < long.length ? 'head' : null;
  }
  if (short.length === 1) return short[0] === long[0] ? 'given' : null;
  if (short.at(-1) !== long.at(-1)) return null;
  return standIn(short.slice(0, -1), long.slice(0, -1)) ? 'head' : null;
}

/** Whether words are found among others in order, each whole or as an initial, the first one first. */
function standIn(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const [index, word] of short.entries()) {
    while (at < long.length && !isAlike(word, long[at] ?? '')) {
      if (index === 0) return false;
      at += 1;
    }
    if (at === long.length) return false;
    at += 1;
  }
  return true;
}

function isAlike(word: string, other: string): boolean {
  return word === other || (word.length === 1 && other.startsWith(word));
}
