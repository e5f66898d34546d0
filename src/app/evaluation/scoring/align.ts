import type { Relation } from '../relations/relation.ts';
import { assign } from './assign.ts';
import { dice } from './extent.ts';

/** A gold relation and a found one that speak of the same attribution, by their indices. */
export interface Pair {
  readonly gold: number;
  readonly found: number;
}

/**
 * Pairs gold and found relations one to one, so that as many as possible are paired by overlapping cues, and among
 * such pairings the one in which cues, then contents, then sources overlap most. Where either has no cue, contents
 * decide alone. Exact and deterministic; in order of the gold relations.
 */
export function align(gold: readonly Relation[], found: readonly Relation[]): Pair[] {
  const weights = gold.map((one) => found.map((other) => weigh(one, other)));
  const pairs = components(weights, found.length).flatMap(({ rows, columns }) =>
    assign(rows.map((row) => columns.map((column) => weights[row]?.[column] ?? 0))).map(([row, column]) => ({
      gold: rows[row] ?? 0,
      found: columns[column] ?? 0,
    })),
  );
  return pairs.sort((a, b) => a.gold - b.gold);
}

// The later terms only break ties: each is smaller than any difference that matters in the term before it.
const contentTie = 1e-3;
const sourceTie = 1e-6;

/** 0 for two relations that must not be paired; 1 to 2 for overlapping cues, up to 1 for contents, plus the ties. */
export function weigh(a: Relation, b: Relation): number {
  const content = dice(a.content, b.content);
  const source = sourceTie * dice(a.source, b.source);
  if (a.cue.length === 0 || b.cue.length === 0) return content > 0 ? content + source : 0;
  const cue = dice(a.cue, b.cue);
  return cue > 0 ? 1 + cue + contentTie * content + source : 0;
}

interface Component {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Rows and columns that a chain of positive weights connects. Apart from each other they can be assigned apart. */
function components(weights: readonly (readonly number[])[], width: number): Component[] {
  const rowSeen = new Set<number>();
  const columnSeen = new Set<number>();
  const found: Component[] = [];
  for (let first = 0; first < weights.length; first += 1) {
    if (rowSeen.has(first)) continue;
    rowSeen.add(first);
    const rows = [first];
    const columns: number[] = [];
    for (let at = 0; at < rows.length; at += 1) {
      for (let column = 0; column < width; column += 1) {
        if (columnSeen.has(column) || !isPositive(weights, rows[at], column)) continue;
        columnSeen.add(column);
        columns.push(column);
        for (let row = 0; row < weights.length; row += 1) {
          if (rowSeen.has(row) || !isPositive(weights, row, column)) continue;
          rowSeen.add(row);
          rows.push(row);
        }
      }
    }
    const rising = (a: number, b: number): number => a - b;
    if (columns.length > 0) found.push({ rows: rows.sort(rising), columns: columns.sort(rising) });
  }
  return found;
}

function isPositive(weights: readonly (readonly number[])[], row = 0, column = 0): boolean {
  return (weights[row]?.[column] ?? 0) > 0;
}
