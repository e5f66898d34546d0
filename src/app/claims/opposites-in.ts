import type { Claim } from '../../model/claim.ts';

/** Ids of the statements of a claim that say of what one of them says that it is not so, as far as its joins lead to them. */
export function oppositesIn({ joins }: Pick<Claim, 'joins'>, of: string): ReadonlySet<string> {
  const ends = joins.flatMap(({ statements: [a, b], relation }) => [
    { at: a, to: b, relation },
    { at: b, to: a, relation },
  ]);
  const neighbours = Map.groupBy(ends, ({ at }) => at);
  const isOpposite = new Map([[of, false]]);
  // A map is walked in the order in which it was filled, those that are added on the way included.
  for (const [id, own] of isOpposite) {
    for (const { to, relation } of neighbours.get(id) ?? []) {
      if (!isOpposite.has(to)) isOpposite.set(to, own !== (relation === 'opposite'));
    }
  }
  return new Set(isOpposite.keys().filter((id) => isOpposite.get(id)));
}
