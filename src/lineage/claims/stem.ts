import { remembered } from '../../text/remembered.ts';

/**
 * The stem of an English word in lower case, so that forms of one word compare as one: `attacked`, `attacks` and `attack` give `attack`.
 * Porter’s algorithm (M. F. Porter, “An algorithm for suffix stripping”, Program 14, 1980). Words of other scripts come back as they are.
 */
export const stemOf: (word: string) => string = remembered(stem);

function stem(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  return withoutFinalE(withoutRest(withoutDouble(withoutY(withoutPast(withoutPlural(word))))));
}

/** How often a consonant follows a vowel: Porter’s *m*. */
function measure(part: string): number {
  let changes = 0;
  let wasVowel = false;
  for (let at = 0; at < part.length; at += 1) {
    const vowel = isVowel(part, at, wasVowel);
    if (wasVowel && !vowel) changes += 1;
    wasVowel = vowel;
  }
  return changes;
}

/** As `isVowel`, told whether the letter before is one, so that a run of y takes no longer than its length. */
function isVowel(part: string, at: number, wasVowel: boolean): boolean {
  const letter = part.charAt(at);
  return 'aeiou'.includes(letter) || (letter === 'y' && at > 0 && !wasVowel);
}

const hasVowel = (part: string): boolean => /[aeiou]|.y/.test(part);

const endsDouble = (word: string): boolean => /([^aeiou])\1$/.test(word);

/** Consonant, vowel, consonant, the last none of w, x, y. */
const endsShort = (word: string): boolean => /(?:^|.)[^aeiou][aeiouy][^aeiouwxy]$/.test(word);

function withoutPlural(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function withoutPast(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const ending = ['ed', 'ing'].find((one) => word.endsWith(one) && hasVowel(word.slice(0, -one.length)));
  if (ending === undefined) return word;
  const part = word.slice(0, -ending.length);
  if (/(?:at|bl|iz)$/.test(part)) return `${part}e`;
  if (endsDouble(part) && !/[lsz]$/.test(part)) return part.slice(0, -1);
  return measure(part) === 1 && endsShort(part) ? `${part}e` : part;
}

function withoutY(word: string): string {
  return word.endsWith('y') && hasVowel(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word;
}

/** Porter’s steps 2 and 3: an ending, and what stays of it. */
const doubles: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['abli', 'able'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ization', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
];

function withoutDouble(word: string): string {
  const found = doubles.find(([ending]) => word.endsWith(ending));
  if (found === undefined) return word;
  const part = word.slice(0, -found[0].length);
  return measure(part) > 0 ? part + found[1] : word;
}

/** Porter’s step 4. */
const rest = /(?:al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|(?<=[st])ion|ou|ism|ate|iti|ous|ive|ize)$/;

function withoutRest(word: string): string {
  const part = word.replace(rest, '');
  return part !== word && measure(part) > 1 ? part : word;
}

function withoutFinalE(word: string): string {
  const part = word.endsWith('e') ? word.slice(0, -1) : word;
  const count = part === word ? 0 : measure(part);
  const bare = count > 1 || (count === 1 && !endsShort(part)) ? part : word;
  return bare.endsWith('ll') && measure(bare) > 1 ? bare.slice(0, -1) : bare;
}
