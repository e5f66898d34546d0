import type { Box, LineageLayout } from './lay-out-lineage.ts';

/** Where an arrow key leads. */
export type Direction = 'left' | 'right' | 'up' | 'down';

/** The name of an origin, by its place, among the keys of nodes. */
export function originKey(at: number): string {
  return `origin ${at}`;
}

/**
 * What an arrow key leads to: right along an edge to who took it from there, left back to whom it came from and in the end to the
 * origin, up and down among those that have it from one place, in the order of rows, and past them to the next row. Null where there is nothing. Whatever is
 * drawn can be reached so.
 */
export function walkLineage(layout: LineageLayout, from: string, direction: Direction): string | null {
  const boxes = boxesOf(layout);
  if (direction === 'left') return before(layout, from);
  if (direction === 'right') return nearest(takersOf(layout, from), from, boxes);
  const [own, siblings] = [boxes.get(from), siblingsOf(layout, from)];
  if (own === undefined) return null;
  const sign = direction === 'up' ? -1 : 1;
  const away = ({ x, y }: Box) => sign * (y - own.y || x - own.x);
  const after = siblings.filter((key) => away(boxes.get(key) ?? own) > 0);
  const beyond = [...boxes.keys()].filter((key) => sign * ((boxes.get(key) ?? own).y - own.y) > 0);
  return nearest(after.length > 0 ? after : beyond, from, boxes);
}

/** The way back to the origin: keys of nodes, that of the origin last. */
export function wayBack(layout: LineageLayout, from: string): string[] {
  const way = [from];
  for (let key = before(layout, from); key !== null; key = before(layout, key)) way.push(key);
  return way;
}

function before({ forest, links }: LineageLayout, key: string): string | null {
  const parent = forest.branches.get(key)?.by?.from;
  if (parent !== undefined) return parent;
  const link = links.find(({ to }) => to === key);
  return link === undefined ? null : originKey(link.origin);
}

function takersOf({ edges, links, forest }: LineageLayout, key: string): string[] {
  const branch = forest.branches.get(key);
  if (branch === undefined)
    return links.filter(({ origin }) => originKey(origin) === key).map(({ to }) => to);
  const hanging = branch.children.map(({ node }) => node.key);
  return hanging.length > 0
    ? hanging
    : edges.filter(({ edge }) => edge.from === key).map(({ edge }) => edge.to);
}

/** Those that have it from the same node or the same origin, itself among them. */
function siblingsOf({ forest, origins }: LineageLayout, key: string): string[] {
  const branch = forest.branches.get(key);
  if (branch === undefined) return origins.map(({ at }) => originKey(at));
  const parent = branch.by === null ? undefined : forest.branches.get(branch.by.from);
  const roots = [...forest.groves.map((grove) => grove.roots), forest.dissent].find((one) =>
    one.includes(branch),
  );
  return (parent?.children ?? roots ?? []).map(({ node }) => node.key);
}

function boxesOf({ nodes, origins }: LineageLayout): Map<string, Box> {
  return new Map([
    ...origins.map(({ at, box }): [string, Box] => [originKey(at), box]),
    ...nodes.map(({ node, box }): [string, Box] => [node.key, box]),
  ]);
}

function nearest(keys: readonly string[], from: string, boxes: ReadonlyMap<string, Box>): string | null {
  const own = boxes.get(from);
  if (own === undefined) return null;
  const away = (key: string) => {
    const box = boxes.get(key) ?? own;
    return Math.abs(box.y - own.y) * 10_000 + Math.abs(box.x - own.x);
  };
  return keys.toSorted((a, b) => away(a) - away(b))[0] ?? null;
}
