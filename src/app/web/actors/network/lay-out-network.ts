import { type LaidEdge, tieKey, withLanes } from './lanes.ts';

/** An actor that is laid out. */
interface LaidNode {
  readonly id: string;
}

/** Where an actor stands: its box, in pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** All boxes are alike; they never overlap, so that no label does. */
export interface NetworkLayout {
  readonly places: ReadonlyMap<string, Place>;
  /** By the key of a tie (`tieKey`) where it passes the columns between: as though a box stood there, through whose middle it runs. */
  readonly ways: ReadonlyMap<string, readonly Place[]>;
  readonly width: number;
  readonly height: number;
}

/** Sizes in pixels: a box holds about 25 letters; between columns arrows must be told apart; aside of the last of them some turn back. */
export const box = { width: 184, height: 30, between: 60, rowGap: 10, margin: 24, aside: 40 };

/** Height of a lane in pixels: lines beside each other, up to 6 wide, must be told apart. */
const laneHeight = 12;

/** Sweeps over the columns to bring neighbours near each other. Measured on the demo and made-up networks: crossings no longer fall after about six. */
const sweeps = 8;
/** A column has as many rows or more, even where there is no room beside it. */
const leastRows = 6;
/** Rows of a short column are so many times as far apart as those of the longest, at most: arrows are easier to follow, and who belongs together stays together. */
const loosest = 2.2;

/**
 * Lays actors out in columns: whoever passes on words stands to the right of whom they are from, as far as relays do not run in circles; then rows
 * are ordered so that ties are short. The same actors and ties come out alike, in whatever order they are given.
 * (Sugiyama, Tagawa and Toda 1981: layers, then barycentres.)
 *
 * @param width - of the room there is, in pixels; more is taken only where not even one column fits
 */
export function layOutNetwork(
  nodes: readonly LaidNode[],
  edges: readonly LaidEdge[],
  width: number,
): NetworkLayout {
  const ids = nodes.map(({ id }) => id).sort(byCodeUnits);
  const ties = [...edges].sort(inOrder).filter(({ from, to }) => from !== to);
  const neighbours = neighboursOf(ids, ties);
  const room = Math.max(
    1,
    Math.floor((width - box.margin - box.aside + box.between) / (box.width + box.between)),
  );
  const layers = fewerLayers(layersOf(ids, ties, neighbours), room);
  const { columns, lanes, ways } = withLanes(columnsOf(layers, room), ties);
  const beside = neighboursAlong(columns.flat(), ties, ways);
  const { places, ...size } = placed(orderedColumns(columns, beside), lanes, width);
  const placesOf = (way: readonly string[]) => way.flatMap((lane) => places.get(lane) ?? []);
  return {
    places: new Map([...places].filter(([id]) => !lanes.has(id))),
    ways: new Map([...ways].map(([key, way]) => [key, placesOf(way)])),
    ...size,
  };
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The strongest first, so that it is a weak tie that runs backwards where there is a circle. */
function inOrder(a: LaidEdge, b: LaidEdge): number {
  return (
    b.count - a.count || byCodeUnits(a.from, b.from) || byCodeUnits(a.to, b.to) || byCodeUnits(a.kind, b.kind)
  );
}

type Neighbours = ReadonlyMap<string, readonly string[]>;

function neighboursOf(ids: readonly string[], ties: readonly LaidEdge[]): Neighbours {
  const all = new Map(ids.map((id): [string, string[]] => [id, []]));
  for (const { from, to } of ties) {
    if (!all.has(from) || !all.has(to)) continue;
    all.get(from)?.push(to);
    all.get(to)?.push(from);
  }
  return all;
}

/** The same where ties pass through lanes: of each of them who stands before and after it. */
function neighboursAlong(
  ids: readonly string[],
  ties: readonly LaidEdge[],
  ways: ReadonlyMap<string, readonly string[]>,
): Neighbours {
  const steps = ties.flatMap((tie) => {
    const stops = [tie.from, ...(ways.get(tieKey(tie)) ?? []), tie.to];
    return stops.slice(1).map((to, at) => ({ ...tie, from: stops[at] ?? to, to }));
  });
  return neighboursOf(ids, steps);
}

/** By the longest way that words come; who neither passes on nor is passed on stands where its neighbours do. */
function layersOf(ids: readonly string[], ties: readonly LaidEdge[], neighbours: Neighbours): string[][] {
  const flow = withoutCircles(
    ids,
    ties.filter(({ kind }) => kind === 'relay'),
  );
  const depths = depthsOf(ids, flow);
  const inFlow = new Set([...flow].flatMap(([from, all]) => (all.length === 0 ? [] : [from, ...all])));
  const layers: string[][] = [];
  for (const id of ids) {
    const depth = inFlow.has(id)
      ? (depths.get(id) ?? 0)
      : depthBeside(neighbours.get(id) ?? [], depths, inFlow);
    const layer = layers[depth] ?? [];
    layer.push(id);
    layers[depth] = layer;
  }
  return Array.from(layers, (layer) => layer ?? []).filter((layer) => layer.length > 0);
}

function depthBeside(
  beside: readonly string[],
  depths: ReadonlyMap<string, number>,
  inFlow: ReadonlySet<string>,
): number {
  const known = beside.filter((id) => inFlow.has(id)).map((id) => depths.get(id) ?? 0);
  return known.length === 0 ? 0 : Math.round(known.reduce((sum, depth) => sum + depth, 0) / known.length);
}

/** Ties forward, by whence they come; one that would close a circle with stronger ones is left out. */
function withoutCircles(ids: readonly string[], ties: readonly LaidEdge[]): Map<string, string[]> {
  const forward = new Map(ids.map((id): [string, string[]] => [id, []]));
  for (const { from, to } of ties) {
    if (forward.has(from) && forward.has(to) && !leadsTo(to, from, forward)) forward.get(from)?.push(to);
  }
  return forward;
}

function leadsTo(start: string, end: string, forward: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set([start]);
  for (const id of seen) {
    if (id === end) return true;
    for (const next of forward.get(id) ?? []) seen.add(next);
  }
  return false;
}

/** The longest way to each, in ties. */
function depthsOf(
  ids: readonly string[],
  forward: ReadonlyMap<string, readonly string[]>,
): Map<string, number> {
  const waiting = new Map(ids.map((id) => [id, 0]));
  for (const all of forward.values()) for (const to of all) waiting.set(to, (waiting.get(to) ?? 0) + 1);
  const depths = new Map(ids.map((id) => [id, 0]));
  const ready = new Set(ids.filter((id) => waiting.get(id) === 0));
  for (const id of ready) {
    for (const to of forward.get(id) ?? []) {
      depths.set(to, Math.max(depths.get(to) ?? 0, (depths.get(id) ?? 0) + 1));
      waiting.set(to, (waiting.get(to) ?? 0) - 1);
      if (waiting.get(to) === 0) ready.add(to);
    }
  }
  return depths;
}

/** As many as there is room for: of two that follow each other, those that are shortest together become one. */
function fewerLayers(layers: readonly (readonly string[])[], room: number): (readonly string[])[] {
  const left = [...layers];
  while (left.length > room) {
    const lengths = left.slice(1).map((layer, at) => layer.length + (left[at]?.length ?? 0));
    const at = lengths.indexOf(Math.min(...lengths));
    left.splice(at, 2, [...(left[at] ?? []), ...(left[at + 1] ?? [])]);
  }
  return left;
}

/** A layer that is longer than others becomes several columns, as many as there is room for. */
function columnsOf(layers: readonly (readonly string[])[], room: number): string[][] {
  const longest = Math.max(0, ...layers.map(({ length }) => length));
  let rows = leastRows;
  while (rows < longest && countColumns(layers, rows) > room) rows += 1;
  return layers.flatMap((layer) => {
    const columns = Math.ceil(layer.length / rows);
    const each = Math.ceil(layer.length / columns);
    return Array.from({ length: columns }, (_, at) => layer.slice(at * each, (at + 1) * each));
  });
}

function countColumns(layers: readonly (readonly string[])[], rows: number): number {
  return layers.reduce((sum, { length }) => sum + Math.ceil(length / rows), 0);
}

/** Forth and back through the columns, each by those as they stand by then: were all moved at once, two might change places for ever. */
function orderedColumns(columns: readonly (readonly string[])[], neighbours: Neighbours): string[][] {
  const ordered = columns.map((column) => [...column]);
  const heights = new Map(ordered.flatMap(heightsIn));
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const order = sweep % 2 === 0 ? ordered : ordered.toReversed();
    for (const column of order) {
      column.splice(0, column.length, ...sortedBy(column, (id) => meanOf(id, neighbours, heights)));
      for (const [id, height] of heightsIn(column)) heights.set(id, height);
    }
  }
  return ordered;
}

/** Of each, from -1 at the top of its column to 1 at the bottom. */
function heightsIn(column: readonly string[]): [string, number][] {
  return column.map((id, row) => [id, (2 * row + 1) / column.length - 1]);
}

function meanOf(id: string, neighbours: Neighbours, heights: ReadonlyMap<string, number>): number {
  const beside = neighbours.get(id) ?? [];
  const own = heights.get(id) ?? 0;
  if (beside.length === 0) return own;
  return beside.reduce((sum, other) => sum + (heights.get(other) ?? 0), 0) / beside.length;
}

function sortedBy(column: readonly string[], heightOf: (id: string) => number): string[] {
  return column
    .map((id, at) => ({ id, at, height: heightOf(id) }))
    .sort((a, b) => a.height - b.height || a.at - b.at)
    .map(({ id }) => id);
}

function placed(
  columns: readonly (readonly string[])[],
  lanes: ReadonlySet<string>,
  width: number,
): Omit<NetworkLayout, 'ways'> {
  const pitch = (id: string) => (lanes.has(id) ? laneHeight : box.height + box.rowGap);
  const heights = columns.map((column) => column.reduce((sum, id) => sum + pitch(id), 0));
  const inner = Math.max(0, ...heights);
  const gaps = Math.max(1, columns.length - 1);
  const step = Math.max(box.width + box.between, (width - box.margin - box.aside - box.width) / gaps);
  const places = new Map<string, Place>();
  for (const [at, column] of columns.entries()) {
    const taken = heights[at] ?? 0;
    const stretch = Math.min(loosest, inner / taken);
    let top = box.margin + (inner - taken * stretch) / 2;
    for (const id of column) {
      const own = pitch(id) * stretch;
      places.set(id, { x: box.margin + at * step, y: top + (own - box.height) / 2 });
      top += own;
    }
  }
  const taken = box.margin + box.aside + box.width + (columns.length - 1) * step;
  return { places, width: taken, height: 2 * box.margin + inner };
}

/**
 * From the edge of one box to that of another: the `d` of a path, bent so that it leaves and arrives sideways.
 *
 * @param way - where it passes the columns between, level
 */
export function tiePath(from: Place, to: Place, way: readonly Place[] = []): string {
  const [startY, endY] = [from.y + box.height / 2, to.y + box.height / 2];
  if (Math.abs(from.x - to.x) < box.width)
    return besideColumn(from.x + box.width, startY, to.x + box.width, endY);
  const [before, after] = to.x > from.x ? [0, box.width] : [box.width, 0];
  let [x, y] = [from.x + after, startY];
  let path = `M${round(x)},${round(y)}`;
  for (const [at, stop] of [...way, to].entries()) {
    path += bend(x, y, stop.x + before, stop.y + box.height / 2);
    [x, y] = [stop.x + after, stop.y + box.height / 2];
    if (at < way.length) path += `H${round(x)}`;
  }
  return path;
}

function bend(startX: number, startY: number, endX: number, endY: number): string {
  const half = (endX - startX) / 2;
  return `C${round(startX + half)},${round(startY)} ${round(endX - half)},${round(endY)} ${round(endX)},${round(endY)}`;
}

/** Out to the right and back. */
function besideColumn(startX: number, startY: number, endX: number, endY: number): string {
  const out = Math.min(box.between * 0.7, 20 + Math.abs(endY - startY) / 6);
  return `M${round(startX)},${round(startY)}C${round(startX + out)},${round(startY)} ${round(endX + out)},${round(endY)} ${round(endX)},${round(endY)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
