import { remembered } from '../../text/remembered.ts';
import { scanWords } from '../copies/scan-words.ts';
import { weighWords } from '../copies/weigh-words.ts';
import { tellingWords } from './telling-words.ts';

/** Something that a passage says, as far as one word can tell: a word of content, a name, a number or a day. */
export interface Term {
  /** The stem of a word; `#40` for a number, however it is written; `@2033-05-06` for a day. */
  readonly key: string;
  /** How much it tells that two passages share it, above 0, 1 for a rare word. */
  readonly weight: number;
}

/** All that is asked of a word wherever it stands. */
export interface WordForm {
  readonly written: string;
  /** In lower case without accents, and without a possessive ’s. */
  readonly folded: string;
  /** Whether it begins with a capital letter or an `@`, as names do. */
  readonly isCapitalised: boolean;
  /** The numbers that its parts are: 60 and 1 of `sixty-one`; none where one of them is no number. */
  readonly numerals: readonly number[];
  /** What it says; null where it says nothing. */
  readonly term: Term | null;
}

/** Names weigh less than other words: whatever is written about one event shares them. */
const mostOfName = 0.35;

/** The form of a word as it is written. */
export const wordForm = remembered((written: string): WordForm => {
  const folded = fold(written);
  const isCapitalised = /^[\p{Lu}\p{Lt}@]/u.test(written);
  return {
    written,
    folded,
    isCapitalised,
    numerals: numeralsIn(folded),
    term: termOf(folded, isCapitalised),
  };
});

function termOf(folded: string, isCapitalised: boolean): Term | null {
  if (tellingWords.has(folded) || /^[\d@]/.test(folded) || isNumeral(folded) || folded.length < 3)
    return null;
  const rarity = rarityOf(folded);
  if (rarity <= 0) return null;
  return { key: stemOf(folded), weight: isCapitalised ? Math.min(rarity, mostOfName) : rarity };
}

/** A word in lower case without accents and without a possessive ’s: what two spellings of it have in common. */
export function foldWord(written: string): string {
  return wordForm(written).folded;
}

function fold(written: string): string {
  return written
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .toLowerCase()
    .replace(/'s$/, '');
}

/** Words that stand in more than one report of four (two bits) say nothing. */
const leastBits = 2;
/** Bits from which a word counts in full: one that fewer than one report in a hundred has. */
const mostBits = 8;

/** 0 to 1, by the share of reports that have the word; of a compound, that of its rarest part. */
export const rarityOf = remembered((folded: string): number => {
  const bits = weighWords(scanWords(folded));
  const most = bits.reduce((one, two) => Math.max(one, two), 0);
  return Math.min(1, (most - leastBits) / (mostBits - leastBits));
});

/**
 * A word without its commonest endings, at most six letters long: rough, but the same for *treated* and *treatment*, *attack* and
 * *attacked*.
 */
export function stemOf(folded: string): string {
  const bare = folded.replace(/(?:ies|ied)$/, 'y').replace(/(?:ing|ed|es|s|ly)$/, '');
  return (bare.length < 3 ? folded : bare.replace(/(.)\1$/, '$1').replace(/e$/, '')).slice(0, 6);
}

const numerals: ReadonlyMap<string, number> = new Map([
  ...'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, at): [string, number] => [word, at + 1]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, at): [string, number] => [word, (at + 2) * 10]),
  ['hundred', 100],
  ['thousand', 1000],
]);

/** Whether a word is a number: `forty`, `sixty-one`. */
export function isNumeral(folded: string): boolean {
  return numeralsIn(folded).length > 0;
}

function numeralsIn(folded: string): readonly number[] {
  const parts = folded.split('-').map((part) => numerals.get(part));
  return parts.every((part) => part !== undefined) ? parts : [];
}
