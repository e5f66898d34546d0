import { canBeOne, type Figure } from './figures.ts';
import { areRivalUnits } from './measures.ts';
import { nearness } from './word-knowledge.ts';

/** 1 where a figure of one can be one of the other’s, -1 where each has figures and none can, else 0. */
export function figuresAgree(a: readonly Figure[], b: readonly Figure[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  return a.some((one) => b.some((two) => canBeOne(one, two) && !areRivalUnits(one.unit, two.unit))) ? 1 : -1;
}

/** As `figuresAgree`, of those alone that count the same sort of thing. */
export function likeFiguresAgree(a: readonly Figure[], b: readonly Figure[]): number {
  const pairs = likePairs(a, b);
  if (pairs.length === 0) return 0;
  return pairs.every(clash) ? -1 : 1;
}

function likePairs(a: readonly Figure[], b: readonly Figure[]): (readonly [Figure, Figure])[] {
  return a.flatMap((one) => b.filter((two) => countAlike(one, two)).map((two) => [one, two] as const));
}

function clash([a, b]: readonly [Figure, Figure]): boolean {
  return !canBeOne(a, b) || areRivalUnits(a.unit, b.unit);
}

/** How near the nouns behind two figures must be: synonyms, and kinds of one thing of which there are few. */
const least = 0.5;

function countAlike(a: Figure, b: Figure): boolean {
  if (areRivalUnits(a.unit, b.unit)) return true;
  return [a.unit, a.next].some(
    (one) => one !== 0 && [b.unit, b.next].some((two) => two !== 0 && nearness(one, two) > least),
  );
}
