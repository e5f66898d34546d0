import { match, type Sheet, share } from '../scoring/tally.ts';
import type { TracedReport } from './trace-pile.ts';

/** What one report adds to the figures. `pile` holds all reports by id. */
export function scoreReport(report: TracedReport, pile: ReadonlyMap<string, TracedReport>): Sheet {
  const found = report.found.parents.map(({ id }) => id);
  const right = found.filter((id) => report.parents.includes(id)).length;
  const isCopy = report.parents.length > 0;
  const isParentRight = isParent(report);
  const count = (is: boolean): number => (is ? 1 : 0);
  return new Map([
    match('edges', right, found.length, report.parents.length),
    match('edges, undirected ones too', ...eitherWay(report)),
    share('parent right', count(isParentRight), count(isCopy)),
    share('first-hand reports left alone', count(found.length === 0), count(!isCopy)),
    share('root right', count(isRootRight(report, pile)), 1),
    share('left undirected', count(found.length === 0 && report.found.undirected.length > 0), count(isCopy)),
    ...report.made.map((name) => share(`parent right: ${name}`, count(isParentRight), 1)),
  ]);
}

/** Whether the report that explains most is one that it was made from. */
export function isParent({ parents, found }: TracedReport): boolean {
  return parents.includes(found.parents[0]?.id ?? '');
}

function eitherWay({ parents, found }: TracedReport): [number, number, number] {
  const near = new Set([...found.parents, ...found.undirected].map(({ id }) => id));
  return [parents.filter((id) => near.has(id)).length, near.size, parents.length];
}

/** Whether who follows the first parent of each, found, ends at a report at first hand that is behind this one. */
function isRootRight(report: TracedReport, pile: ReadonlyMap<string, TracedReport>): boolean {
  return rootsOf(report, pile, ({ parents }) => parents).has(foundRoot(report, pile));
}

function foundRoot(report: TracedReport, pile: ReadonlyMap<string, TracedReport>): string {
  let at = report;
  for (const seen = new Set<string>(); !seen.has(at.id); ) {
    seen.add(at.id);
    at = pile.get(at.found.parents[0]?.id ?? '') ?? at;
  }
  return at.id;
}

function rootsOf(
  report: TracedReport,
  pile: ReadonlyMap<string, TracedReport>,
  parentsOf: (report: TracedReport) => readonly string[],
): Set<string> {
  const roots = new Set<string>();
  const seen = new Set<string>();
  const open = [report];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(at.id)) continue;
    seen.add(at.id);
    const parents = parentsOf(at)
      .map((id) => pile.get(id))
      .filter((one) => one !== undefined);
    if (parents.length === 0) roots.add(at.id);
    open.push(...parents);
  }
  return roots;
}

/** What one story adds to the figures on how many origins it has. */
export function scoreStory(reports: readonly TracedReport[]): Sheet {
  const { gold, atLeast, atMost } = countOrigins(reports);
  const isWithin = atLeast <= gold && gold <= atMost;
  return new Map([
    share('origins counted right', atMost === gold ? 1 : 0, 1),
    share('origins within the interval', isWithin ? 1 : 0, 1),
    share('origins too many, of those there are', Math.max(0, atMost - gold), gold),
    share('origins too few, of those there are', Math.max(0, gold - atMost), gold),
  ]);
}

/** How many reports of a story are at first hand: in truth; as found, with ties taken for copies; and with ties taken for none. */
export function countOrigins(reports: readonly TracedReport[]): {
  readonly gold: number;
  readonly atLeast: number;
  readonly atMost: number;
} {
  const firstHand = reports.filter(({ found }) => found.parents.length === 0);
  return {
    gold: reports.filter(({ parents }) => parents.length === 0).length,
    atLeast: countTies(firstHand),
    atMost: firstHand.length,
  };
}

/** Of reports without parents, those that ties join counted once. */
function countTies(reports: readonly TracedReport[]): number {
  const group = new Map(reports.map(({ id }) => [id, id]));
  const find = (id: string): string => {
    let at = id;
    for (let next = group.get(at) ?? at; next !== at; next = group.get(at) ?? at) at = next;
    return at;
  };
  for (const { id, found } of reports) {
    for (const tie of found.undirected) if (group.has(tie.id)) group.set(find(tie.id), find(id));
  }
  return reports.filter(({ id }) => find(id) === id).length;
}
