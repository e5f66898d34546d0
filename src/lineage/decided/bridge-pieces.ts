import type { Join } from '../../model/claim.ts';

/** How a statement is reached from others, by pairs that hold. */
interface Reached {
  /** The statement at which the way began. */
  readonly from: string;
  readonly isOpposite: boolean;
  /** Product of the confidences on the way. */
  readonly confidence: number;
  /** How many pairs the way has. */
  readonly steps: number;
}

const reason = 'both go with a statement that a person set apart';

/**
 * Pairs between pieces of a group that held together before a person took something out of it: each piece beside the largest is
 * led to that by the fewest pairs. A way has no more confidence than all its pairs together; where there is none, the group
 * was held together by something else than pairs.
 *
 * @param pieces - ids of statements, the piece to which the others are led first
 * @param joins - the pairs of the whole group, the surest first
 */
export function bridgePieces(pieces: readonly (readonly string[])[], joins: readonly Join[]): Join[] {
  const [main, ...others] = pieces;
  if (main === undefined || others.length === 0) return [];
  const reached = reachFrom(main, joins);
  return others.flatMap((piece) => {
    const ends = piece.flatMap((id) => {
      const way = reached.get(id);
      return way === undefined ? [] : [{ id, way }];
    });
    const [best] = ends.sort((a, b) => a.way.steps - b.way.steps || (a.id < b.id ? -1 : 1));
    return best === undefined ? [] : [bridge(best.way, best.id)];
  });
}

function bridge({ from, isOpposite, confidence }: Reached, to: string): Join {
  const relation = isOpposite ? 'opposite' : 'same';
  return { statements: [from, to], relation, confidence, reason, decision: null };
}

/** Breadth first, so that every way is a shortest one. */
function reachFrom(starts: readonly string[], joins: readonly Join[]): ReadonlyMap<string, Reached> {
  const neighbours = neighboursIn(joins);
  const reached = new Map<string, Reached>();
  for (const id of starts.toSorted()) {
    reached.set(id, { from: id, isOpposite: false, confidence: 1, steps: 0 });
  }
  for (const [id, way] of reached) {
    for (const { to, join } of neighbours.get(id) ?? []) {
      if (reached.has(to)) continue;
      // A map is walked in the order in which it was filled, those that are added on the way included.
      reached.set(to, {
        from: way.from,
        isOpposite: way.isOpposite !== (join.relation === 'opposite'),
        confidence: way.confidence * join.confidence,
        steps: way.steps + 1,
      });
    }
  }
  return reached;
}

function neighboursIn(
  joins: readonly Join[],
): ReadonlyMap<string, readonly { readonly to: string; readonly join: Join }[]> {
  const ends = joins.flatMap((join) => {
    const [a, b] = join.statements;
    return [
      { at: a, to: b, join },
      { at: b, to: a, join },
    ];
  });
  return Map.groupBy(ends, ({ at }) => at);
}
