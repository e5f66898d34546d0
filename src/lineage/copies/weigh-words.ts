import sharesOfReports from './common-words.json' with { type: 'json' };
import {
  hasDigit,
  isCapitalised,
  isSign,
  lengthShift,
  opensSentence,
  scanWords,
  type Words,
} from './scan-words.ts';

/** Bits of a word that fewer than one report in a hundred has, as many as its rarity in the table would be at the next step. */
const rareWord = 8;

/**
 * The table is of English. Short words of other languages are mostly function words, so a word that is in no table weighs by
 * its letters: in the reports behind the table, half of what one- and two-letter words weigh, and so on.
 */
const weightByLetters = [0, 0.5, 1, 3, 6, rareWord, rareWord, rareWord];

/** A sign of a script without blanks says as much as half a word. */
const weightOfSign = 3;

/** Numbers of one and two digits are everywhere; a year is as common as a word of its rank. */
const weightByDigits = [0, 2, 3, 6, 4, rareWord, rareWord, rareWord];

let table: ReadonlyMap<number, number> | null = null;

/** To the hash of each common word its bits: -log2 of the share of reports that have it (`scripts/write-common-words.ts`). */
function commonWords(): ReadonlyMap<number, number> {
  table ??= new Map(
    Object.entries(sharesOfReports).flatMap(([halfBits, list]) => {
      const { keys } = scanWords(list);
      return [...keys].map((key): [number, number] => [key, Number(halfBits) / 2]);
    }),
  );
  return table;
}

/** How much each word says, in bits, from 0 (in every report) to `rareWord`: a pure function of the word as it is written. */
export function weighWords({ count, keys, traits }: Words): Float32Array {
  const common = commonWords();
  const weights = new Float32Array(count);
  for (let at = 0; at < count; at += 1) {
    const trait = traits[at] ?? 0;
    weights[at] = common.get(keys[at] ?? 0) ?? weightOfUnknown(trait);
  }
  return weights;
}

function weightOfUnknown(trait: number): number {
  if ((trait & isSign) !== 0) return weightOfSign;
  const letters = trait >>> lengthShift;
  return ((trait & hasDigit) !== 0 ? weightByDigits[letters] : weightByLetters[letters]) ?? rareWord;
}

/**
 * Where nouns are written with capitals, as in German, a third of the words within sentences have one; elsewhere a sixth at most. There a
 * capital shows no name. Fewer words than `leastWords` cannot show which it is.
 */
const mostCapitals = 0.24;
const leastWords = 60;

/** Of a text of any length: beyond this it is a headline, or all in capitals. */
const mostOfAny = 0.6;

/**
 * Which words are names or figures, 1 or 0: what reports of one event share whether or not one copied the other. A name has a capital within
 * sentences, and is nowhere in the text written without.
 */
export function findNames(words: Words): Uint8Array {
  const { count, keys, traits } = words;
  const { capitals, lower } = countCapitals(words);
  const most = count < leastWords ? mostOfAny : mostCapitals;
  const capitalsTell = capitals.length < most * (capitals.length + lower.length);
  const ofNames = new Set(capitalsTell ? capitals : []);
  for (const key of lower) ofNames.delete(key);
  const names = new Uint8Array(count);
  for (let at = 0; at < count; at += 1) {
    const trait = traits[at] ?? 0;
    const isName = (trait & isCapitalised) !== 0 && ofNames.has(keys[at] ?? 0);
    names[at] = isName || (trait & hasDigit) !== 0 ? 1 : 0;
  }
  return names;
}

/** Keys of the words within sentences, with a capital and without. */
function countCapitals({ count, keys, traits }: Words): {
  readonly capitals: number[];
  readonly lower: number[];
} {
  const [capitals, lower]: [number[], number[]] = [[], []];
  for (let at = 0; at < count; at += 1) {
    const trait = traits[at] ?? 0;
    if ((trait & isCapitalised) === 0) lower.push(keys[at] ?? 0);
    else if ((trait & opensSentence) === 0) capitals.push(keys[at] ?? 0);
  }
  return { capitals, lower };
}
