import type { Component } from './components.ts';

/**
 * Puts items that say too little by themselves to be compared with many (`the story`, `There is no deal.`) into the group that they are nearest to,
 * by its nearer half: what is far from them there does not count against it. A group of such items goes as each of them goes.
 *
 * @param groups of the items of the component
 */
export function attachThin(
  groups: readonly (readonly number[])[],
  { edges }: Component,
  isThin: (item: number) => boolean,
): number[][] {
  const firm = groups.filter((group) => group.length > 1 && !group.every(isThin));
  const loose = groups.filter((group) => group.every(isThin));
  if (loose.length === 0 || firm.length === 0) return groups.map((group) => [...group]);
  const scores = scoresOf(new Set(loose.flat()), edges);
  const grown = new Map(firm.map((group) => [group, [...group]]));
  const left = loose.map((group) =>
    group.filter((item) => {
      const found = nearest(firm, scores.get(item) ?? new Map());
      if (found !== null) grown.get(found)?.push(item);
      return found === null;
    }),
  );
  const others = groups.filter((group) => !firm.includes(group) && !loose.includes(group));
  return [
    ...grown.values(),
    ...others.map((group) => [...group]),
    ...left.filter(({ length }) => length > 0),
  ].map((group) => group.sort((a, b) => a - b));
}

function scoresOf(items: ReadonlySet<number>, edges: Component['edges']): Map<number, Map<number, number>> {
  const scores = new Map([...items].map((item) => [item, new Map<number, number>()]));
  for (const { a, b, score } of edges) {
    scores.get(a)?.set(b, score);
    scores.get(b)?.set(a, score);
  }
  return scores;
}

function nearest(
  groups: readonly (readonly number[])[],
  scores: ReadonlyMap<number, number>,
): readonly number[] | null {
  let best = 0;
  let found: readonly number[] | null = null;
  for (const group of groups) {
    const score = nearnessTo(group.map((other) => scores.get(other) ?? unseen));
    if (score > best) {
      best = score;
      found = group;
    }
  }
  return found;
}

/** The score of a pair that shares too little to be compared. */
const unseen = -4;

/** Half the nearest, half the mean of the nearer half. */
function nearnessTo(scores: readonly number[]): number {
  const sorted = scores.toSorted((a, b) => b - a);
  const half = sorted.slice(0, Math.ceil(sorted.length / 2));
  return 0.5 * (sorted[0] ?? unseen) + (0.5 * half.reduce((sum, one) => sum + one, 0)) / half.length;
}
