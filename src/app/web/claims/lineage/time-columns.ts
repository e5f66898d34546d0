import { dayNumber } from './day-number.ts';
import type { LineageEdge, LineageGraph, LineageNode } from './lineage-graph.ts';

/** Nodes that stand above each other. */
export interface TimeColumn {
  /** ISO 8601 day; null for the undated. */
  readonly day: string | null;
  /** Days since the column before; 0 within one day, null at the first and at the undated. */
  readonly daysBefore: number | null;
  /** In the order of the graph. At least one. */
  readonly nodes: readonly LineageNode[];
}

/**
 * One column for each day on which somebody published; more where one took from another on one day, so that what was taken always
 * stands to the right. The undated have columns of their own: at the left where more was taken from them than they took from the
 * dated, else at the right.
 */
export function timeColumns({ nodes, edges }: LineageGraph): TimeColumn[] {
  const days = Map.groupBy(nodes, ({ published }) => dayNumber(published));
  const dated = [...days].flatMap(([day, own]) => (day === null ? [] : [{ day, own }]));
  dated.sort((a, b) => a.day - b.day);
  const columns = dated.flatMap(({ day, own }, at) => {
    const before = dated[at - 1];
    const since = before === undefined ? null : day - before.day;
    return stepsWithin(own, edges).map((step, n) => ({
      day: (step[0]?.published ?? '').split('T')[0] ?? null,
      daysBefore: n === 0 ? since : 0,
      nodes: step,
    }));
  });
  const undated = stepsWithin(days.get(null) ?? [], edges).map((step, n) => ({
    day: null,
    daysBefore: n === 0 ? null : 0,
    nodes: step,
  }));
  return gaveMore(days.get(null) ?? [], edges) ? [...undated, ...columns] : [...columns, ...undated];
}

/** Whether more was taken from these nodes than they took, of what leads between them and others. */
function gaveMore(nodes: readonly LineageNode[], edges: readonly LineageEdge[]): boolean {
  const own = new Set(nodes.map(({ key }) => key));
  const given = edges.filter(({ from, to }) => own.has(from) && !own.has(to)).length;
  const taken = edges.filter(({ from, to }) => !own.has(from) && own.has(to)).length;
  return given > taken;
}

/**
 * Nodes in steps: each comes after all from which it took, as long as these do not lead round in a ring (Kahn 1962); a ring is opened
 * at its first node.
 */
function stepsWithin(nodes: readonly LineageNode[], edges: readonly LineageEdge[]): LineageNode[][] {
  const own = new Set(nodes.map(({ key }) => key));
  const inner = edges.filter(({ from, to }) => own.has(from) && own.has(to));
  const takers = Map.groupBy(inner, ({ from }) => from);
  const waitsFor = new Map(nodes.map(({ key }) => [key, 0]));
  for (const { to } of inner) waitsFor.set(to, (waitsFor.get(to) ?? 0) + 1);
  const stepOf = new Map<string, number>();
  const ready = nodes.filter(({ key }) => waitsFor.get(key) === 0).map(({ key }) => key);
  const placed = new Set<string>();
  const place = (key: string, at: number) => {
    for (const { to } of takers.get(key) ?? []) {
      if (placed.has(to)) continue;
      stepOf.set(to, Math.max(stepOf.get(to) ?? 0, at + 1));
      const left = (waitsFor.get(to) ?? 0) - 1;
      waitsFor.set(to, left);
      if (left === 0) ready.push(to);
    }
  };
  const order = nodes.map(({ key }) => key);
  for (let next = 0, opened = 0; placed.size < nodes.length; ) {
    let key = ready[next];
    if (key !== undefined) next += 1;
    else {
      key = order[opened];
      opened += 1;
    }
    if (key === undefined || placed.has(key)) continue;
    placed.add(key);
    place(key, stepOf.get(key) ?? 0);
  }
  const steps: LineageNode[][] = [];
  for (const node of nodes) {
    const at = stepOf.get(node.key) ?? 0;
    const step = steps[at] ?? [];
    step.push(node);
    steps[at] = step;
  }
  return steps;
}
