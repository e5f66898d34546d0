/**
 * The nodes through which every way from a root to a node leads, the nearest to the root first, without these two (Cooper, Harvey and
 * Kennedy 2001, “A simple, fast dominance algorithm”).
 *
 * @param leaving - the nodes to which edges lead from each
 * @returns nothing where no way leads there
 */
export function dominatorsOf(
  leaving: ReadonlyMap<string, ReadonlySet<string>>,
  root: string,
  node: string,
): string[] {
  const order = reversePostorder(leaving, root);
  const places = new Map(order.map((one, at) => [one, at]));
  const entering = Array.from(order, (): number[] => []);
  for (const [at, one] of order.entries()) {
    for (const next of leaving.get(one) ?? []) entering[places.get(next) ?? 0]?.push(at);
  }
  const above = immediateDominators(entering);
  const found: string[] = [];
  for (let at = above[places.get(node) ?? 0] ?? 0; at !== 0; at = above[at] ?? 0)
    found.push(order[at] ?? root);
  return found.reverse();
}

/** The nodes that can be reached, each before those that are reached through it alone. */
function reversePostorder(leaving: ReadonlyMap<string, ReadonlySet<string>>, root: string): string[] {
  const seen = new Set([root]);
  const done: string[] = [];
  const way = [{ node: root, next: (leaving.get(root) ?? new Set()).values() }];
  for (let at = way.at(-1); at !== undefined; at = way.at(-1)) {
    const { value, done: isLast } = at.next.next();
    if (isLast) {
      done.push(at.node);
      way.pop();
    } else if (!seen.has(value)) {
      seen.add(value);
      way.push({ node: value, next: (leaving.get(value) ?? new Set()).values() });
    }
  }
  return done.reverse();
}

/** The nearest dominator of each node, by its number in reverse postorder; the root is its own. */
function immediateDominators(entering: readonly (readonly number[])[]): readonly number[] {
  const above: number[] = entering.map((_, at) => (at === 0 ? 0 : -1));
  const meet = (a: number, b: number): number => {
    let [one, other] = [a, b];
    while (one !== other) {
      if (one > other) one = above[one] ?? 0;
      else other = above[other] ?? 0;
    }
    return one;
  };
  for (let isChanged = true; isChanged; ) {
    isChanged = false;
    for (const [at, before] of entering.entries()) {
      if (at === 0) continue;
      const known = before.filter((one) => above[one] !== -1);
      const nearest = known.reduce((one, other) => meet(one, other));
      if (above[at] === nearest) continue;
      above[at] = nearest;
      isChanged = true;
    }
  }
  return above;
}
