import { scaleLog } from 'd3-scale';
import { linkHorizontal } from 'd3-shape';
import { type LineageForest, lineageForest } from './lineage-forest.ts';
import {
  type ClaimPage,
  type LineageEdge,
  type LineageNode,
  type LineageTie,
  lineageGraph,
} from './lineage-graph.ts';
import { type LineageRows, lineageRows } from './lineage-rows.ts';
import { type TimeColumn, timeColumns } from './time-columns.ts';

/** A rectangle, in units of the drawing: CSS pixels where it is not scaled. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A day of the axis. */
export interface DrawnDay {
  /** ISO 8601; null for the undated. */
  readonly day: string | null;
  readonly x: number;
  readonly width: number;
  /** Days since the one before; null where that says nothing. */
  readonly daysBefore: number | null;
}

export interface DrawnEdge {
  readonly edge: LineageEdge;
  /** SVG path data. */
  readonly path: string;
  /** Where it is marked what was changed. */
  readonly mark: Point;
  /** Whether it is the one by which what it leads to most surely came. */
  readonly isMain: boolean;
}

/** A claim drawn from left to right by time. */
export interface LineageLayout {
  readonly width: number;
  readonly height: number;
  readonly days: readonly DrawnDay[];
  readonly origins: readonly { readonly at: number; readonly box: Box }[];
  readonly nodes: readonly { readonly node: LineageNode; readonly box: Box }[];
  readonly edges: readonly DrawnEdge[];
  /** From an origin to who has its word at first hand. */
  readonly links: readonly { readonly origin: number; readonly to: string; readonly path: string }[];
  readonly ties: readonly { readonly tie: LineageTie; readonly path: string }[];
  /** Where the band of who denies or doubts begins; null where nobody does. */
  readonly dissent: number | null;
  readonly forest: LineageForest;
}

/** Wide enough for the names of most papers in 13 pixels, and so narrow that a week of columns fits a screen. */
const node = { width: 128, height: 42 };
const origin = { width: 168, height: 42 };

/** Space for the axis above, and for what stands over the band of dissent. */
const axis = 46;
const band = 30;
const row = node.height + 16;

/** Room for a curve between two columns; more where more days lie between them, but a year takes no more than three times as much as a day. */
const gap = scaleLog().domain([1, 365]).range([36, 100]).clamp(true);

/** Room within one day. */
const step = 36;

/** The curve of a way takes place in this stretch after a node; the rest of it goes straight. */
const bend = 30;

/** Ways of two kinds between the same nodes run so far apart. */
const apart = 5;

const curve = linkHorizontal<unknown, Point>()
  .x(({ x }) => x)
  .y(({ y }) => y);

/** Lays out the lineage of a claim. The same claim is always laid out the same way. */
export function layOutLineage(page: ClaimPage): LineageLayout {
  const graph = lineageGraph(page);
  const columns = timeColumns(graph);
  const forest = lineageForest(graph, columns, page.origins);
  const rows = lineageRows(forest);
  const days = placesOf(columns, page.origins.length > 0);
  const yOf = (at: number) => axis + at * row + (rows.dissent !== null && at >= rows.dissent ? band : 0);
  const boxes = new Map(
    graph.nodes.map(({ key }): [string, Box] => {
      const column = days[forest.branches.get(key)?.column ?? 0];
      return [key, { ...node, x: column?.x ?? 0, y: yOf(rows.nodes.get(key) ?? 0) }];
    }),
  );
  const last = days.at(-1);
  return {
    width: (last?.x ?? 0) + (last?.width ?? 0) + 8,
    height: yOf(rows.count - 1) + row,
    days,
    origins: originBoxes(rows, yOf),
    nodes: graph.nodes.map((one) => ({ node: one, box: boxes.get(one.key) as Box })),
    edges: drawEdges(graph.edges, boxes, forest),
    links: drawLinks(graph.nodes, boxes, forest, originBoxes(rows, yOf)),
    ties: graph.ties.map((tie) => ({ tie, path: tiePath(tie, boxes) })),
    dissent: rows.dissent === null ? null : yOf(rows.dissent) - band,
    forest,
  };
}

function placesOf(columns: readonly TimeColumn[], hasOrigins: boolean): DrawnDay[] {
  let x = hasOrigins ? origin.width : 0;
  return columns.map(({ day, daysBefore }, at) => {
    const first = hasOrigins ? 44 : 0;
    x += at === 0 ? first : daysBefore === null ? gap(30) : daysBefore === 0 ? step : gap(daysBefore);
    const place = { day, daysBefore, x, width: node.width };
    x += node.width;
    return place;
  });
}

function originBoxes({ origins }: LineageRows, yOf: (row: number) => number): LineageLayout['origins'] {
  return [...origins].map(([at, where]) => ({ at, box: { ...origin, x: 0, y: yOf(where) } }));
}

function drawEdges(
  edges: readonly LineageEdge[],
  boxes: ReadonlyMap<string, Box>,
  { branches }: LineageForest,
): DrawnEdge[] {
  const beside = Map.groupBy(edges, ({ from, to }) => `${from} ${to}`);
  return edges.map((edge) => {
    const [from, to] = [boxes.get(edge.from) as Box, boxes.get(edge.to) as Box];
    const all = beside.get(`${edge.from} ${edge.to}`) ?? [];
    const shift = (all.indexOf(edge) - (all.length - 1) / 2) * apart;
    const isMain = branches.get(edge.to)?.by === edge;
    if (isMain || all.some((one) => branches.get(one.to)?.by === one)) {
      const mark = { x: to.x - 20, y: middle(to) + shift };
      return { edge, isMain, path: branchPath(from, to, shift), mark };
    }
    const [start, end] = ends(from, to);
    const [source, target] = [
      { x: start, y: middle(from) + shift },
      { x: end, y: middle(to) + shift },
    ];
    const mark = { x: (start + end) / 2, y: (source.y + target.y) / 2 };
    return { edge, isMain, path: curve({ source, target }) ?? '', mark };
  });
}

/** Where a line leaves a box and where it reaches another: from the right to the left side, but where that would lead back. */
function ends(from: Box, to: Box): [start: number, end: number] {
  return from.x < to.x ? [from.x + from.width, to.x] : [from.x, to.x + to.width];
}

/** Over to the row of the taker at once, and on in it, which is free until there. */
function branchPath(from: Box, to: Box, shift: number): string {
  const start = { x: from.x + from.width, y: middle(from) + shift };
  const turned = { x: Math.min(start.x + bend, to.x), y: middle(to) + shift };
  return `${curve({ source: start, target: turned }) ?? ''}H${to.x}`;
}

function drawLinks(
  nodes: readonly LineageNode[],
  boxes: ReadonlyMap<string, Box>,
  { branches }: LineageForest,
  origins: LineageLayout['origins'],
): LineageLayout['links'] {
  const boxOf = new Map(origins.map(({ at, box }) => [at, box]));
  return nodes.flatMap(({ key, origins: own }) =>
    own.flatMap((at) => {
      const [from, to] = [boxOf.get(at), boxes.get(key)];
      if (from === undefined || to === undefined) return [];
      const isRoot = branches.get(key)?.by === null && at === own[0];
      const [source, target] = [
        { x: from.x + from.width, y: middle(from) },
        { x: to.x, y: middle(to) },
      ];
      return [
        { origin: at, to: key, path: isRoot ? branchPath(from, to, 0) : (curve({ source, target }) ?? '') },
      ];
    }),
  );
}

function tiePath({ nodes: [a, b] }: LineageTie, boxes: ReadonlyMap<string, Box>): string {
  const [one, other] = [boxes.get(a) as Box, boxes.get(b) as Box].sort((c, d) => c.x - d.x || c.y - d.y) as [
    Box,
    Box,
  ];
  if (one.x === other.x) {
    const x = one.x + 18;
    return `M${x},${one.y + one.height}L${x},${other.y}`;
  }
  const [source, target] = [
    { x: one.x + one.width, y: middle(one) + 9 },
    { x: other.x, y: middle(other) + 9 },
  ];
  return curve({ source, target }) ?? '';
}

function middle({ y, height }: Box): number {
  return y + height / 2;
}
