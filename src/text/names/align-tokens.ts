import { compareTokens, type TokenRelation } from './compare-tokens.ts';
import { lettersApart } from './letters.ts';
import type { NameToken, ParsedName } from './parsed-name.ts';

/** Two words, or a word and two that are written together in it, that stand for each other. */
export interface TokenPair {
  readonly a: NameToken;
  readonly b: NameToken;
  /** Of the first token of each. */
  readonly atA: number;
  readonly atB: number;
  /** 1, or 2 where two words are one on the other side. */
  readonly countA: number;
  readonly countB: number;
  readonly relation: TokenRelation;
  readonly nearness: number;
}

/** Which words of two names stand for each other. */
export interface Alignment {
  /** In the order of the first name; `none` pairs are words that are only near in writing, or left over on both sides. */
  readonly pairs: readonly TokenPair[];
  /** Words that nothing stands for, by their index. */
  readonly leftA: readonly number[];
  readonly leftB: readonly number[];
}

/**
 * Pairs the words of two names, the nearest first, and among those the ones at nearest places. Greedy: the exact assignment
 * gives the same pairs but for names that repeat near words, and costs more.
 */
export function alignTokens(a: ParsedName, b: ParsedName): Alignment {
  const candidates = [...singlePairs(a, b), ...joinedPairs(a, b), ...joinedPairs(b, a).map(turned)];
  if (candidates.length > 1)
    candidates.sort((one, two) => gainOf(two) - gainOf(one) || distanceOf(one) - distanceOf(two));
  const takenA = new Set<number>();
  const takenB = new Set<number>();
  const pairs = candidates.filter((pair) => take(pair, takenA, takenB));
  pairs.sort((one, two) => one.atA - two.atA);
  return { pairs, leftA: untaken(a, takenA), leftB: untaken(b, takenB) };
}

/** Nearness under which words do not stand for each other. */
const least = 0.5;

function singlePairs(a: ParsedName, b: ParsedName): TokenPair[] {
  const pairs: TokenPair[] = [];
  const mayVary = a.isTransliterated || b.isTransliterated;
  a.tokens.forEach((one, atA) => {
    b.tokens.forEach((two, atB) => {
      const { relation, nearness } = compareTokens(one, two, mayVary);
      if (relation !== 'none' || nearness >= least)
        pairs.push({ a: one, b: two, atA, atB, countA: 1, countB: 1, relation, nearness });
    });
  });
  return pairs;
}

/** Two words of `a` that are one in `b`; only as one spelling or another, never by a slip. */
function joinedPairs(a: ParsedName, b: ParsedName): TokenPair[] {
  if (a.tokens.length < 2) return [];
  const mayVary = a.isTransliterated || b.isTransliterated;
  const pairs: TokenPair[] = [];
  a.joins.forEach((one, atA) => {
    b.tokens.forEach((two, atB) => {
      if (two.role !== 'word' || two.text.length < 5 || !mayJoin(one, two)) return;
      const { relation, nearness } = compareTokens(one, two, mayVary);
      if (relation === 'equal' || relation === 'variant' || relation === 'homophone')
        pairs.push({ a: one, b: two, atA, atB, countA: 2, countB: 1, relation, nearness });
    });
  });
  return pairs;
}

/** Written together or apart, a word keeps its length but for what transliterations vary in. */
function mayJoin(joined: NameToken, word: NameToken): boolean {
  return (
    Math.abs(joined.text.length - word.text.length) <= 4 && lettersApart(joined.letters, word.letters) <= 6
  );
}

function turned({ a, b, atA, atB, countA, countB, relation, nearness }: TokenPair): TokenPair {
  return { a: b, b: a, atA: atB, atB: atA, countA: countB, countB: countA, relation, nearness };
}

const gains: Readonly<Record<TokenRelation, number>> = {
  equal: 6,
  variant: 5,
  homophone: 4.5,
  cognate: 4,
  shortened: 4,
  familiar: 3,
  typo: 3,
  initial: 2,
  none: 0,
};

function gainOf({ relation, nearness, countA, countB }: TokenPair): number {
  return (gains[relation] + nearness) * (countA + countB);
}

function distanceOf({ atA, atB }: TokenPair): number {
  return Math.abs(atA - atB);
}

function take({ atA, atB, countA, countB }: TokenPair, takenA: Set<number>, takenB: Set<number>): boolean {
  const indexesA = countA === 1 ? [atA] : [atA, atA + 1];
  const indexesB = countB === 1 ? [atB] : [atB, atB + 1];
  if (indexesA.some((at) => takenA.has(at)) || indexesB.some((at) => takenB.has(at))) return false;
  for (const at of indexesA) takenA.add(at);
  for (const at of indexesB) takenB.add(at);
  return true;
}

function untaken({ tokens }: ParsedName, taken: ReadonlySet<number>): number[] {
  const left: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) if (!taken.has(at)) left.push(at);
  return left;
}
