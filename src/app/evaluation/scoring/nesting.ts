import type { Relation } from '../relations/relation.ts';

/** The relation and those around it, innermost first, by index. A circle of parents ends where it closes. */
export function chainOf(relations: readonly Relation[], index: number): number[] {
  const chain: number[] = [];
  for (
    let at: number | null = index;
    at !== null && !chain.includes(at);
    at = relations[at]?.parent ?? null
  ) {
    chain.push(at);
  }
  return chain;
}

/** Depth of hearsay: 1 for the outermost voice, one more for every voice around it. */
export function depthOf(relations: readonly Relation[], index: number): number {
  return chainOf(relations, index).length;
}
