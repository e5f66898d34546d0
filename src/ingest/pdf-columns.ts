import type { PdfRow, PdfSegment } from './pdf-rows.ts';

/** A line of text with its place. */
export interface PdfLine extends PdfSegment {
  readonly page: number;
  readonly y: number;
}

/** Lines under one another, from top to bottom: a column, or the whole width of a page. */
export interface PdfColumn {
  readonly lines: readonly PdfLine[];
  /** Where its longest line ends. */
  readonly right: number;
}

/** A strip between two edges, in points from the left. */
type Strip = readonly [from: number, to: number];

/** Rows that follow each other, and the strips that are white in all of them. */
interface Group {
  readonly rows: PdfRow[];
  white: readonly Strip[];
}

/** Columns are at least so far apart. In parts of the size of the letters. */
const leastGutter = 0.9;

/** A row with more white strips is a row of cells or of dots. */
const mostStrips = 12;

/** White as high as this across the page ends the columns above it. In parts of the size of the letters. */
const mostLeading = 4;

/** Fewer lines are no column. */
const fewestLines = 3;

/** Lines of prose columns are longer than cells, and most of them go nearly to the edge. */
const shortestProse = 15;
const leastFill = 0.6;

/** Cells are set apart by a tab where the white between them is wider. In parts of the size of the letters. */
const leastTab = 2.5;

/**
 * The columns of a page in reading order. Where rows share a white strip with prose on both sides, what is left of it is
 * read before what is right of it; elsewhere, and in tables, rows are read across. What crosses the strip, such as a
 * headline, parts the columns above from those below.
 */
export function columnsOf(rows: readonly PdfRow[]): readonly PdfColumn[] {
  const columns: PdfColumn[] = [];
  let flat: PdfLine[] = [];
  const closeFlat = () => {
    if (flat.length > 0) columns.push(toColumn(flat));
    flat = [];
  };
  for (const group of groupsOf(rows)) {
    const prose = proseColumns(group);
    if (prose === null) flat.push(...group.rows.map(acrossLine));
    else {
      closeFlat();
      columns.push(...prose.map(toColumn));
    }
  }
  closeFlat();
  return columns;
}

function toColumn(lines: readonly PdfLine[]): PdfColumn {
  return { lines, right: lines.reduce((most, line) => Math.max(most, line.right), 0) };
}

/** Runs of rows that share a white strip with text, or room for it, on both sides. */
function groupsOf(rows: readonly PdfRow[]): readonly Group[] {
  const all = rows.flatMap(({ segments }) => segments);
  const edges: Strip = [
    all.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY),
    all.reduce((most, { right }) => Math.max(most, right), 0),
  ];
  const groups: Group[] = [];
  for (const row of rows) {
    const white = whiteOf(row, edges);
    const open = groups.at(-1);
    const last = open?.rows.at(-1);
    const shared = open === undefined ? [] : sharedStrips(open.white, white, leastGutter * row.size);
    const isNear = last !== undefined && row.y - last.y <= mostLeading * row.size && row.y >= last.y;
    if (open !== undefined && shared.length > 0 && isNear) {
      open.rows.push(row);
      open.white = shared;
    } else groups.push({ rows: [row], white });
  }
  return groups;
}

/** What a row leaves white between the edges of the page's text. */
function whiteOf({ segments, size }: PdfRow, [left, right]: Strip): readonly Strip[] {
  const strips: Strip[] = [];
  let from = left;
  for (const segment of segments) {
    strips.push([from, segment.x]);
    from = Math.max(from, segment.right);
  }
  strips.push([from, right]);
  const wide = strips.filter(([start, end]) => end - start >= leastGutter * size);
  return wide.length <= mostStrips ? wide : [];
}

function sharedStrips(a: readonly Strip[], b: readonly Strip[], least: number): readonly Strip[] {
  const shared = a.flatMap(([from, to]) =>
    b.map(([start, end]): Strip => [Math.max(from, start), Math.min(to, end)]),
  );
  return shared.filter(([from, to]) => to - from >= least);
}

/** The lines of each column; null where there is one only, or a table. */
function proseColumns({ rows, white }: Group): readonly (readonly PdfLine[])[] | null {
  const edges = white.map(([, to]) => to);
  const columns = new Map<number, PdfLine[]>();
  for (const row of rows) {
    // Wide spaces of a justified line cut it into segments that are one line of the column all the same.
    const ofColumn = Map.groupBy(row.segments, ({ x }) => edges.filter((edge) => x >= edge - 0.01).length);
    for (const [index, segments] of ofColumn) {
      const column = columns.get(index) ?? [];
      column.push(acrossLine({ ...row, segments }));
      columns.set(index, column);
    }
  }
  const ordered = [...columns].sort(([a], [b]) => a - b).map(([, column]) => column);
  return ordered.length > 1 && ordered.every(isProse) ? ordered : null;
}

function isProse(lines: readonly PdfLine[]): boolean {
  if (lines.length < fewestLines) return false;
  const widest = lines.reduce((most, { x, right }) => Math.max(most, right - x), 0);
  const widths = lines.map(({ x, right }) => right - x);
  const lengths = lines.map(({ text }) => text.length);
  return median(lengths) >= shortestProse && median(widths) >= leastFill * widest;
}

/** The middle value; of two, the greater. 0 of none. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** A row read across. */
function acrossLine(row: PdfRow): PdfLine {
  const [first, ...others] = row.segments;
  let text = first?.text ?? '';
  let right = first?.right ?? 0;
  for (const segment of others) {
    text += `${segment.x - right > leastTab * row.size ? '\t' : ' '}${segment.text}`;
    right = segment.right;
  }
  return { text, x: first?.x ?? 0, right, size: row.size, page: row.page, y: row.y };
}
