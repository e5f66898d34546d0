import { attachThin } from './attach-thin.ts';
import { type Component, componentsOf } from './components.ts';

/** The most that one pair counts for one group: a single likeness must not outweigh many pairs. A pair that is no edge counts as much against it. */
const bound = 4;

/** Weight of the nearest pair of two groups against the mean of all pairs between them; see docs/decisions/0036. */
const nearestShare = 0.2;

/** Items beyond which a component is first cut along its weakest edges: the time grows with the cube of it. */
const largest = 400;

/**
 * Parts items into groups by their edges: two groups are put together as long as what speaks for it, over all pairs between them,
 * outweighs what speaks against it, the strongest first (average linkage: Sokal and Michener 1958). So no chain of likenesses makes one group of
 * ends that have nothing in common. Then those that say too little by themselves go to the group that they are nearest to. The order of edges makes no
 * difference; ties go to the least items.
 *
 * @param isThin whether an item says too little
 * @param cut what must speak for putting two groups together, more than against it
 * @returns groups of items, each in ascending order
 */
export function partition(
  whole: Component,
  isThin: (item: number) => boolean,
  cut = 0,
  least = 0,
): number[][] {
  return componentsOf(whole, least).flatMap((component) => {
    if (component.items.length <= largest) return attachThin(link(component, cut), component, isThin);
    // Edges that count all they can are as good as certain (the same words): cutting further would part what is one.
    return least >= bound ? [[...component.items]] : partition(component, isThin, cut, least + 1);
  });
}

/** The scores between groups. Groups are rows; one that has gone into another is null. */
interface Linkage {
  readonly size: number;
  readonly members: (number[] | null)[];
  /** Sum of the scores of all pairs between two groups, and the greatest of them. */
  readonly sums: Float64Array;
  readonly nearest: Float64Array;
}

function link(component: Component, cut: number): number[][] {
  const linkage = linkageOf(component);
  for (let next = bestPair(linkage, cut); next !== null; next = bestPair(linkage, cut))
    merge(linkage, ...next);
  return linkage.members.filter((one) => one !== null).map((one) => one.sort((a, b) => a - b));
}

function linkageOf({ items, edges }: Component): Linkage {
  const size = items.length;
  const rows = new Map(items.map((item, row) => [item, row]));
  const sums = new Float64Array(size * size).fill(-bound);
  for (const { a, b, score } of edges) {
    const [one = 0, two = 0] = [rows.get(a), rows.get(b)];
    // What is certainly two counts all it weighs; of other doubts none counts more than having nothing in common.
    const counted = score <= certainlyTwo ? certainlyTwo : Math.max(-bound, Math.min(bound, score));
    sums[one * size + two] = counted;
    sums[two * size + one] = counted;
  }
  return { size, members: items.map((item) => [item]), sums, nearest: sums.slice() };
}

/** Three times the bound: among few pairs it keeps two groups apart, among many one error of reading does not. */
const certainlyTwo = -12;

function bestPair({ size, members, sums, nearest }: Linkage, cut: number): [number, number] | null {
  let best = cut;
  let found: [number, number] | null = null;
  for (let one = 0; one < size; one += 1) {
    const count = members[one]?.length;
    if (count === undefined) continue;
    for (let two = one + 1; two < size; two += 1) {
      const other = members[two]?.length;
      if (other === undefined) continue;
      const place = one * size + two;
      const mean = (sums[place] ?? 0) / (count * other);
      const score = nearestShare * (nearest[place] ?? 0) + (1 - nearestShare) * mean;
      if (score > best) {
        best = score;
        found = [one, two];
      }
    }
  }
  return found;
}

function merge({ size, members, sums, nearest }: Linkage, into: number, gone: number): void {
  for (let other = 0; other < size; other += 1) {
    const sum = (sums[into * size + other] ?? 0) + (sums[gone * size + other] ?? 0);
    const near = Math.max(nearest[into * size + other] ?? 0, nearest[gone * size + other] ?? 0);
    sums[into * size + other] = sum;
    sums[other * size + into] = sum;
    nearest[into * size + other] = near;
    nearest[other * size + into] = near;
  }
  members[into] = [...(members[into] ?? []), ...(members[gone] ?? [])];
  members[gone] = null;
}
