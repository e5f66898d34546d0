interface Edge {
  readonly from: string;
  readonly to: string;
}

/**
 * The edges but those that close a circle, found by a search in depth (Tarjan 1972) that begins at the nodes in the order given and
 * follows the edges of a node in theirs. Takes time in proportion to nodes and edges.
 *
 * @param nodes - ids, the earliest first; a circle is cut where it comes back to the node at which it was entered
 */
export function withoutCycles<One extends Edge>(edges: readonly One[], nodes: readonly string[]): One[] {
  const leaving = Map.groupBy(edges, ({ from }) => from);
  const onWay = new Set<string>();
  const done = new Set<string>();
  const closing = new Set<One>();
  for (const start of nodes) {
    if (done.has(start)) continue;
    const way = [{ node: start, next: 0 }];
    onWay.add(start);
    for (let at = way.at(-1); at !== undefined; at = way.at(-1)) {
      const edge = leaving.get(at.node)?.[at.next++];
      if (edge === undefined) {
        onWay.delete(at.node);
        done.add(at.node);
        way.pop();
      } else if (onWay.has(edge.to)) closing.add(edge);
      else if (!done.has(edge.to)) {
        onWay.add(edge.to);
        way.push({ node: edge.to, next: 0 });
      }
    }
  }
  return edges.filter((edge) => !closing.has(edge));
}
