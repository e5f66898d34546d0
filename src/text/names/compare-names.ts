import { compareBodies } from './compare-bodies.ts';
import { comparePersons } from './compare-persons.ts';
import type { NameComparison, NameReason } from './comparison.ts';
import { parseName } from './parse-name.ts';
import type { NamedType, ParsedName } from './parsed-name.ts';

/** The score from which two names are likely enough to be one for a person to look at them. */
export const likely = 0.5;

/**
 * Whether two names can be one actor, by their writing alone: what a document says of the two is for the caller to weigh.
 * Symmetric but for the order of each reason's words; a name is the same as itself.
 *
 * @param type - what both are, where it is known; without it each name is read as what it looks like. Names that are taken
 *   apart already keep what they were read as.
 */
export function compareNames(
  a: string | ParsedName,
  b: string | ParsedName,
  type?: NamedType,
): NameComparison {
  return compareParsed(parsed(a, type), parsed(b, type));
}

function parsed(name: string | ParsedName, type: NamedType | undefined): ParsedName {
  return typeof name === 'string' ? parseName(name, type) : name;
}

function compareParsed(a: ParsedName, b: ParsedName): NameComparison {
  if (a.kind !== b.kind) return compareKinds(a, b);
  if (a.folded === b.folded) return written(a, b, 'same');
  if (a.tokens.length === 0 || b.tokens.length === 0) return { verdict: 'different', score: 0, reasons: [] };
  // one order of the two, so that ties are broken alike in both
  if (a.folded > b.folded) return turned(compareParsed(b, a));
  const comparison = compareWhole(a, b);
  return a.parts.length + b.parts.length === 0 ? comparison : compareParts(a, b, comparison);
}

function compareWhole(a: ParsedName, b: ParsedName): NameComparison {
  const comparison = a.kind === 'person' ? comparePersons(a, b) : compareBodies(a, b);
  return comparison.verdict === 'same' && !sharesKey(a, b)
    ? { ...comparison, verdict: 'compatible' }
    : comparison;
}

/** What remains of the score of a name that is one of several. */
const ofOnePart = 0.85;

/** A name that states several is as near as the nearest of them, and at most compatible by it. */
function compareParts(a: ParsedName, b: ParsedName, whole: NameComparison): NameComparison {
  const partsA = a.parts.length === 0 ? [a] : a.parts;
  const partsB = b.parts.length === 0 ? [b] : b.parts;
  const found = partsA.flatMap((one) => partsB.map((two) => compareWhole(one, two)));
  const best = found.reduce((one, two) => (two.score > one.score ? two : one), whole);
  if (whole.verdict === 'same' || best === whole) return whole;
  const verdict = best.verdict === 'different' ? whole.verdict : 'compatible';
  return {
    verdict,
    score: Math.max(whole.score, best.score * ofOnePart),
    reasons: [...best.reasons, { kind: 'part', a: null, b: null }],
  };
}

function written(a: ParsedName, b: ParsedName, verdict: 'same' | 'compatible'): NameComparison {
  const same: NameReason = { kind: 'written', a: a.written, b: b.written };
  return { verdict, score: 1, reasons: isThin(a) ? [same, { kind: 'thin', a: null, b: null }] : [same] };
}

/** Whether many bear a name by itself: one word of a person's, or a body's without a word of its own (Ministry of Defence). */
function isThin({ kind, tokens }: ParsedName): boolean {
  return (
    (kind === 'person' && tokens.length < 2) ||
    tokens.every(({ isCommon, role }) => isCommon || role !== 'word')
  );
}

/**
 * A person and a body are two, unless they are written the same, or one only looked like what it was taken for (Orion,
 * Orion Ltd): then they may be one.
 */
function compareKinds(a: ParsedName, b: ParsedName): NameComparison {
  if (a.folded === b.folded) return written(a, b, 'compatible');
  if (!(a.kind === 'body' ? b : a).isKindKnown) {
    const found = compareParsed(asBody(a), asBody(b));
    return found.verdict === 'same' ? { ...found, verdict: 'compatible' } : found;
  }
  return { verdict: 'different', score: 0, reasons: [{ kind: 'kind', a: a.kind, b: b.kind }] };
}

function asBody(name: ParsedName): ParsedName {
  return name.kind === 'body' ? name : parseName(name.written, 'organisation');
}

function turned({ verdict, score, reasons }: NameComparison): NameComparison {
  return { verdict, score, reasons: reasons.map(({ kind, a, b }) => ({ kind, a: b, b: a })) };
}

function sharesKey(a: ParsedName, b: ParsedName): boolean {
  return a.keys.some((key) => b.keys.includes(key));
}

/**
 * The keys under which a name is filed to be compared: two names that `compareNames` calls `same` have one in common, so
 * that only names that share a key need be compared (blocking; Christen, *Data Matching*, 2012, chapter 4).
 */
export function nameKeys({ keys }: ParsedName): readonly string[] {
  return keys;
}
