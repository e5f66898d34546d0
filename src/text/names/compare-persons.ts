import { type Alignment, alignTokens, type TokenPair } from './align-tokens.ts';
import type { NameComparison, NameReason, NameVerdict } from './comparison.ts';
import type { NameToken, ParsedName } from './parsed-name.ts';
import { compoundGivenNames, familyFirst, gendered } from './person-words.ts';
import { reasonsOf } from './reasons-of.ts';
import { resemblance } from './resemblance.ts';

/** What a rule makes of two names: a bound on the verdict, with what it saw. */
interface Bound {
  readonly verdict: NameVerdict;
  readonly reason: NameReason | null;
  /** What remains of the score. */
  readonly factor: number;
}

/** Two persons' names with how their words stand for each other. */
interface Pairing extends Alignment {
  readonly nameA: ParsedName;
  readonly nameB: ParsedName;
  readonly order: Order;
}

/** `kept`; `turned` round at one place, as family and given name are; or `mixed`. */
type Order = 'kept' | 'turned' | 'mixed';

/** Each gives a bound, or null where it has nothing to say. The lowest bound is the verdict. */
const rules: readonly ((pairing: Pairing) => Bound | null)[] = [
  boundByConflict,
  boundByGeneration,
  boundByTitles,
  boundByFather,
  boundByOrder,
  boundByLeftOver,
  boundByThinness,
  boundByWeakPairs,
];

/** Compares two persons' names. */
export function comparePersons(a: ParsedName, b: ParsedName): NameComparison {
  const alignment = alignTokens(a, b);
  const pairing = { ...alignment, nameA: a, nameB: b, order: orderOf(alignment.pairs) };
  const bounds = rules.map((rule) => rule(pairing)).filter((bound) => bound !== null);
  const factor = bounds.reduce((product, bound) => product * bound.factor, 1);
  return {
    verdict: lowest(bounds.map(({ verdict }) => verdict)),
    score: factor * resemblance(a, b, alignment),
    reasons: [...reasonsOf(a, b, alignment), ...bounds.flatMap(({ reason }) => reason ?? [])],
  };
}

function lowest(verdicts: readonly NameVerdict[]): NameVerdict {
  if (verdicts.includes('different')) return 'different';
  return verdicts.includes('compatible') ? 'compatible' : 'same';
}

function bound(verdict: NameVerdict, kind: NameReason['kind'] | null, factor: number): Bound {
  return { verdict, reason: kind === null ? null : { kind, a: null, b: null }, factor };
}

function orderOf(pairs: readonly TokenPair[]): Order {
  let descents = 0;
  for (let at = 1; at < pairs.length; at += 1)
    if ((pairs[at]?.atB ?? 0) < (pairs[at - 1]?.atB ?? 0)) descents += 1;
  if (descents === 0) return 'kept';
  const isTurned = descents === 1 && (pairs.at(-1)?.atB ?? 0) < (pairs[0]?.atB ?? 0);
  return isTurned ? 'turned' : 'mixed';
}

/** Words are left over on both sides, or stand for each other without being one: the given names or the families are two. */
function boundByConflict({ pairs, leftA, leftB }: Pairing): Bound | null {
  const isConflict = pairs.some(({ relation }) => relation === 'none');
  const isBare = !pairs.some(({ relation }) => relation !== 'none' && relation !== 'initial');
  return isConflict || isBare || (leftA.length > 0 && leftB.length > 0)
    ? bound('different', 'conflict', 1)
    : null;
}

function boundByGeneration({ nameA, nameB }: Pairing): Bound | null {
  const [one, two] = [nameA.generation, nameB.generation];
  if (one === two) return null;
  return bound(
    one === null || two === null ? 'compatible' : 'different',
    'generation',
    one === null || two === null ? 0.9 : 0.5,
  );
}

/** Mr and Mrs Brekke are two; a family's name alone, with other titles, is too little to tell. */
function boundByTitles({ nameA, nameB }: Pairing): Bound | null {
  const [one, two] = [genderOf(nameA), genderOf(nameB)];
  if (one !== null && two !== null && one !== two) return bound('different', 'title', 0.5);
  const isShort = Math.min(nameA.tokens.length, nameB.tokens.length) < 2;
  return isShort && nameA.titles.join() !== nameB.titles.join() ? bound('compatible', 'title', 1) : null;
}

function genderOf({ titles }: ParsedName): number | null {
  for (const title of titles) {
    const gender = gendered.get(title);
    if (gender !== undefined) return gender;
  }
  return null;
}

/** A name behind *bin* is a father's: where the other has it for a first name, they are a father and his son. */
function boundByFather({ pairs, order }: Pairing): Bound | null {
  const mixed = pairs.some(
    ({ a, b, atA, atB }) => a.isFather !== b.isFather && (order !== 'kept' || atA === 0 || atB === 0),
  );
  return mixed ? bound('different', 'father', 0.6) : null;
}

/** Turned round, two given names are another person's: Thomas Martin, Martin Thomas. */
function boundByOrder({ pairs, order, nameA, nameB }: Pairing): Bound | null {
  if (order === 'kept') return null;
  if (order === 'mixed') return bound('compatible', 'order', 0.95);
  const isToldApart = nameA.isOrderKnown || nameB.isOrderKnown;
  const edges = [pairs[0]?.a, pairs.at(-1)?.a];
  if (!isToldApart && pairs.length === 2 && edges.every((token) => token?.given && !token.isFather))
    return bound('different', 'order', 0.6);
  const isTold =
    isToldApart ||
    isMixed(pairs.map(({ a }) => a.given !== null)) ||
    !pairs.some(({ a }) => isWesternFamily(a));
  return bound(isTold ? 'same' : 'compatible', 'order', 1);
}

function isMixed(flags: readonly boolean[]): boolean {
  return flags.includes(true) && flags.includes(false);
}

/** A family's name that is a given name too as often as not (Lewis Grant, Grant Lewis), and never stands first. */
function isWesternFamily({ text, hasOneSpelling }: NameToken): boolean {
  return hasOneSpelling && !familyFirst.has(text);
}

/** One name has words that the other lacks. */
function boundByLeftOver(pairing: Pairing): Bound | null {
  const { pairs, leftA, leftB, nameA, nameB } = pairing;
  const left = leftA.length > 0 ? leftA : leftB;
  if (left.length === 0 || (leftA.length > 0 && leftB.length > 0)) return null;
  const long = (leftA.length > 0 ? nameA : nameB).tokens;
  if (pairs.length < 2) return bound('compatible', 'thin', 0.8);
  if (left.length > pairs.length) return bound('compatible', 'thin', 1);
  if (left.includes(0) && pairing.order === 'kept') return bound('compatible', null, 0.85);
  if (isFamilyFirst(long) || left.some((at) => isPartOfGiven(long, at)))
    return bound('compatible', null, 0.9);
  return null;
}

function isFamilyFirst(tokens: readonly NameToken[]): boolean {
  return tokens.length <= 4 && familyFirst.has(tokens[0]?.text ?? '');
}

/** Whether a word may be the second half of a compound given name, without which it is another's: Ahmad Zia, José Luis. */
function isPartOfGiven(tokens: readonly NameToken[], at: number): boolean {
  const token = tokens[at];
  const first = tokens[0];
  if (at !== 1 || !token || !first || token.role !== 'word' || token.isPatronymic) return false;
  return compoundGivenNames.has(first.given?.head ?? first.text);
}

/** What agrees is borne by too many for a name that the other does not spell out. */
function boundByThinness({ pairs, leftA, leftB }: Pairing): Bound | null {
  if (leftA.length + leftB.length === 0) return null;
  const rare = pairs.some(({ a, b }) => isRare(a) || isRare(b));
  return rare ? null : bound('compatible', 'thin', 1);
}

function isRare({ role, isCommon, given, isPatronymic }: NameToken): boolean {
  return role === 'word' && !isCommon && given === null && !isPatronymic;
}

/** Pairs that do not say enough by themselves: initials, names of friends and of other languages, slips. */
function boundByWeakPairs({ pairs, nameA, nameB }: Pairing): Bound | null {
  const full = pairs.filter(
    ({ relation, a }) => (relation === 'equal' || relation === 'variant') && a.role === 'word',
  );
  const weak = pairs.filter(({ relation }) => !['equal', 'variant'].includes(relation));
  if (weak.length === 0)
    return full.length >= Math.min(2, nameA.tokens.length, nameB.tokens.length)
      ? null
      : bound('compatible', 'thin', 1);
  if (full.length === 0) return bound('compatible', 'thin', 1);
  const isSlip = weak.length === 1 && full.length >= 1 && weak.some(isSafeSlip);
  const areMiddle =
    full.length >= 2 && weak.every(({ relation, atA, atB }) => relation === 'initial' && atA > 0 && atB > 0);
  return isSlip || areMiddle ? null : bound('compatible', null, 1);
}

/** Letters that a word has at the least for a slip in it to be one: shorter ones have neighbours that are other names. */
const leastForSlip = 8;

/**
 * A slip that leaves the consonants in their order, in a long word that no list knows: a vowel in the wrong place or too
 * many, or a letter doubled.
 */
function isSafeSlip({ relation, a, b }: TokenPair): boolean {
  if (a.given || b.given || a.isCommon || b.isCommon) return false;
  const difference = Math.abs(a.text.length - b.text.length);
  if (Math.min(a.text.length, b.text.length) < leastForSlip || difference > 1) return false;
  if (relation === 'homophone') return undoubled(a.text) === undoubled(b.text);
  if (relation !== 'typo' || (difference === 0 && a.letters !== b.letters)) return false;
  return a.text.at(-1) === b.text.at(-1) && a.skeletons.some((skeleton) => b.skeletons.includes(skeleton));
}

function undoubled(text: string): string {
  return text.replace(/(.)\1/gu, '$1');
}
