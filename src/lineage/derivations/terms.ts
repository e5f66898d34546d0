import type { Span } from '../../model/span.ts';
import type { TimeExpression } from '../../model/time.ts';
import { remembered } from '../../text/remembered.ts';
import { scanWords } from '../copies/scan-words.ts';
import { weighWords } from '../copies/weigh-words.ts';
import { tellingWords } from './telling-words.ts';
import { isCapitalised, type Word } from './words.ts';

/** Something that a passage says, as far as one word can tell: a word of content, a name, a number or a day. */
export interface Term {
  /** The stem of a word; `#40` for a number, however it is written; `@2033-05-06` for a day. */
  readonly key: string;
  /** How much it tells that two passages share it, above 0, 1 for a rare word. */
  readonly weight: number;
}

/**
 * Names weigh less than other words: whatever is written about one event shares them. A number from thirteen on says more than a rare word, since
 * two who count apart seldom come to the same; one and two say next to nothing.
 */
const weights = { name: 0.35, day: 0.7, year: 0.3, fewest: 0.2, few: 0.7, many: 1.4, digits: 0.5 } as const;

/** Words that stand in more than one report of four (two bits) say nothing. */
const leastBits = 2;
/** Bits from which a word counts in full: one that fewer than one report in a hundred has. */
const mostBits = 8;

/** The terms of a passage, each once, in order of where it stands first. Words that stand in a time expression count as its day. */
export function termsIn(words: readonly Word[], times: readonly TimeExpression[]): Term[] {
  const terms = new Map<string, Term>();
  const add = (term: Term) => {
    const known = terms.get(term.key);
    if (known === undefined || known.weight < term.weight) terms.set(term.key, term);
  };
  for (const { value, precision } of times)
    if (value !== null && precision === 'day') add({ key: `@${value}`, weight: weights.day });
  const free = words.filter(({ span }) => !times.some((time) => touches(span, time)));
  for (const term of numbersIn(free)) {
    add(term);
    const digits = leadingDigits(term.key);
    if (digits !== null) add({ key: `~${digits}`, weight: weights.digits });
  }
  for (const word of free) {
    const term = termOf(word);
    if (term !== null) add(term);
  }
  return [...terms.values()];
}

function touches([start, end]: Span, time: TimeExpression): boolean {
  return start < time.end && time.start < end;
}

function termOf(word: Word): Term | null {
  const { folded } = word;
  if (tellingWords.has(folded) || /^[\d@]/.test(folded) || isNumeral(folded) || folded.length < 3)
    return null;
  const rarity = rarityOf(folded);
  if (rarity <= 0) return null;
  return { key: stemOf(folded), weight: isCapitalised(word) ? Math.min(rarity, weights.name) : rarity };
}

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
  return folded.split('-').every((part) => numerals.has(part));
}

/** The numbers that words come to: `thirty-seven`, `four hundred`, `41,200` and `4.1` as written. */
function numbersIn(words: readonly Word[]): Term[] {
  const found: Term[] = [];
  let sum = 0;
  let last = -1;
  const close = () => {
    if (sum > 0) found.push(numberTerm(String(sum)));
    sum = 0;
  };
  for (const { folded, span } of words) {
    const parts = folded.split('-').map((part) => numerals.get(part));
    if (parts.every((part) => part !== undefined)) {
      if (span[0] - last > 1) close();
      for (const part of parts) sum = part >= 100 ? Math.max(sum, 1) * part : sum + part;
      last = span[1];
      continue;
    }
    if (/^\d+(?:[.,]\d+)*$/.test(folded)) found.push(numberTerm(folded.replaceAll(',', '')));
  }
  close();
  return found;
}

/** What a number shares with one ten times as great, as which it may be passed on by mistake; null where that would be one digit. */
function leadingDigits(key: string): string | null {
  return /^#([1-9]\d+?)0*$/.exec(key)?.[1] ?? null;
}

function numberTerm(digits: string): Term {
  const size = Number(digits);
  if (/^(?:19|20)\d\d$/.test(digits)) return { key: `#${digits}`, weight: weights.year };
  return { key: `#${digits}`, weight: size <= 2 ? weights.fewest : size <= 12 ? weights.few : weights.many };
}
