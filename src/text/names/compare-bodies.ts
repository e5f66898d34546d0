import { isAcronymOf } from './acronym.ts';
import { type Alignment, alignTokens } from './align-tokens.ts';
import { factionWords } from './body-words.ts';
import type { NameComparison, NameReasonKind, NameVerdict } from './comparison.ts';
import { leastAcronym } from './keys-of.ts';
import type { NameToken, ParsedName } from './parsed-name.ts';
import { reasonsOf } from './reasons-of.ts';
import { resemblance } from './resemblance.ts';

interface Bound {
  readonly verdict: NameVerdict;
  readonly kind: NameReasonKind;
  readonly factor: number;
}

/** Compares the names of two bodies: organisations, groups, papers, places, documents. */
export function compareBodies(a: ParsedName, b: ParsedName): NameComparison {
  const short = compareShortForms(a, b);
  if (short) return short;
  const alignment = alignTokens(a, b);
  const bounds = boundsOf(a, b, alignment);
  const factor = bounds.reduce((product, bound) => product * bound.factor, 1);
  return {
    verdict: lowest(bounds.map(({ verdict }) => verdict)),
    score: factor * resemblance(a, b, alignment),
    reasons: [...reasonsOf(a, b, alignment), ...bounds.map(({ kind }) => ({ kind, a: null, b: null }))],
  };
}

function lowest(verdicts: readonly NameVerdict[]): NameVerdict {
  if (verdicts.includes('different')) return 'different';
  return verdicts.includes('compatible') ? 'compatible' : 'same';
}

/** Where a name is nothing but a short form; null where none is, or both are the same letters. */
function compareShortForms(a: ParsedName, b: ParsedName): NameComparison | null {
  if (a.isAcronym === b.isAcronym) return null;
  const [short, long] = a.isAcronym ? [a, b] : [b, a];
  const letters = short.acronym ?? '';
  const reasons = [{ kind: 'short-form' as const, a: a.written, b: b.written }];
  if (long.acronym === letters) return { verdict: 'same', score: 1, reasons };
  if (long.tokens.length < 2 || !isAcronymOf(letters.toUpperCase(), long.written)) return null;
  const isLong = letters.length >= leastAcronym;
  return { verdict: isLong ? 'same' : 'compatible', score: isLong ? 0.9 : 0.75, reasons };
}

function boundsOf(a: ParsedName, b: ParsedName, alignment: Alignment): Bound[] {
  return [
    ...boundsByPairs(alignment),
    ...boundsByLeftOver(a, b, alignment),
    ...boundsByWhole(a, b, alignment),
  ];
}

function boundsByPairs({ pairs }: Alignment): Bound[] {
  return pairs.flatMap(({ relation, a, b }): Bound[] => {
    if (relation === 'none' || relation === 'initial')
      return [
        {
          verdict: 'different',
          kind: a.role === 'number' || b.role === 'number' ? 'number' : 'conflict',
          factor: 1,
        },
      ];
    if (relation === 'typo' || relation === 'homophone')
      return [{ verdict: a.isCommon || b.isCommon ? 'different' : 'compatible', kind: relation, factor: 1 }];
    // two common words that sound alike are two words
    return relation === 'variant' && a.isCommon && b.isCommon
      ? [{ verdict: 'different', kind: 'conflict', factor: 0.8 }]
      : [];
  });
}

function boundsByLeftOver(a: ParsedName, b: ParsedName, { pairs, leftA, leftB }: Alignment): Bound[] {
  if (pairs.length === 0 || (leftA.length > 0 && leftB.length > 0))
    return [{ verdict: 'different', kind: 'conflict', factor: 1 }];
  const left = [...leftA.map((at) => a.tokens[at]), ...leftB.map((at) => b.tokens[at])].filter(
    (token) => token !== undefined,
  );
  return left.map(boundByWord);
}

/** A word that only one has: by a number or a word of factions they are two, by any other one may be short for the other. */
function boundByWord({ role, text }: NameToken): Bound {
  if (role === 'number') return { verdict: 'different', kind: 'number', factor: 0.9 };
  if (factionWords.has(text)) return { verdict: 'different', kind: 'faction', factor: 0.85 };
  return { verdict: 'compatible', kind: 'left-over', factor: 0.8 };
}

function boundsByWhole(a: ParsedName, b: ParsedName, { pairs }: Alignment): Bound[] {
  const bounds: Bound[] = [];
  const forms = [a.form, b.form].filter((form) => form !== null && form !== 'any');
  if (forms.length === 2 && forms[0] !== forms[1])
    bounds.push({ verdict: 'compatible', kind: 'legal-form', factor: 0.95 });
  const isMixed = pairs.some(({ atB }, at) => at > 0 && atB < (pairs[at - 1]?.atB ?? 0));
  const isCounted = pairs.some(({ a: { role } }) => role === 'number');
  if (isMixed && (a.turns === b.turns || isCounted))
    bounds.push({ verdict: 'compatible', kind: 'order', factor: 0.95 });
  return bounds;
}
