import { match, type Sheet, share } from '../scoring/tally.ts';
import type { TracedReport } from './trace-pile.ts';

/** What one report adds to the figures. `pile` holds all reports by id. */
export function scoreReport(report: TracedReport, pile: ReadonlyMap<string, TracedReport>): Sheet {
  const found = report.found.parents.map(({ id }) => id);
  const right = found.filter((id) => report.parents.includes(id)).length;
  const isCopy = report.parents.length > 0;
  const parentRight = isParent(report);
  const [root = report.id, ...ties] = foundRoots(report, pile);
  const roots = trueRoots(report, pile);
  const count = (is: boolean): number => (is ? 1 : 0);
  const isTold = !report.made.includes(untold);
  return new Map([
    match('edges', right, found.length, report.parents.length),
    match('edges, undirected ones too', ...eitherWay(report)),
    share('parent right', count(isCopy && parentRight), count(isCopy)),
    share(
      'parent right, where something tells who was first',
      count(isCopy && isTold && parentRight),
      count(isCopy && isTold),
    ),
    share(
      'left undirected',
      count(isCopy && found.length === 0 && report.found.undirected.length > 0),
      count(isCopy),
    ),
    share('first-hand reports left alone', count(!isCopy && found.length === 0), count(!isCopy)),
    share('root right', count(roots.has(root)), 1),
    share('root right, or tied with it', count([root, ...ties].some((id) => roots.has(id))), 1),
    ...report.made.map((name) => share(`parent right: ${name}`, count(parentRight), 1)),
  ]);
}

/** What the generator says of copies whose direction neither times nor credits tell. */
const untold = 'same day, not credited';

/** Whether the report that explains most is one that it was made from, or one that is the same as that, word for word. */
export function isParent({ parents, alike, found }: TracedReport): boolean {
  const first = found.parents[0]?.id ?? '';
  return parents.includes(first) || alike.includes(first);
}

function eitherWay({ parents, found }: TracedReport): [number, number, number] {
  const near = new Set([...found.parents, ...found.undirected].map(({ id }) => id));
  return [parents.filter((id) => near.has(id)).length, near.size, parents.length];
}

/** The reports at first hand that are truly behind one. */
function trueRoots(report: TracedReport, pile: ReadonlyMap<string, TracedReport>): Set<string> {
  return rootsOf(report, pile, ({ parents }) => parents);
}

/** Where who follows the first parent of each ends, as found; where that is tied with others, all of them. */
function foundRoots(report: TracedReport, pile: ReadonlyMap<string, TracedReport>): Set<string> {
  const roots = rootsOf(report, pile, ({ found }) => found.parents.slice(0, 1).map(({ id }) => id));
  const [root = report.id] = roots;
  const ties = pile.get(root)?.found.undirected ?? [];
  return new Set([root, ...ties.map(({ id }) => id)]);
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
  const { gold, joined, apart } = countOrigins(reports);
  return new Map([
    share('origins counted right', joined === gold ? 1 : 0, 1),
    share('origins within the interval', joined <= gold && gold <= apart ? 1 : 0, 1),
    share('origins too many, of those there are', Math.max(0, joined - gold), gold),
    share('origins too few, of those there are', Math.max(0, gold - joined), gold),
  ]);
}

/** How many reports of a story are at first hand. */
interface OriginCount {
  /** In truth. */
  readonly gold: number;
  /** As found, reports that are tied with each other counted once: one of them copied, whichever it was. */
  readonly joined: number;
  /** As found, each counted. */
  readonly apart: number;
}

function countOrigins(reports: readonly TracedReport[]): OriginCount {
  const firstHand = reports.filter(({ found }) => found.parents.length === 0);
  return {
    gold: reports.filter(({ parents }) => parents.length === 0).length,
    joined: countTies(firstHand),
    apart: firstHand.length,
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
    const tie = found.undirected[0]?.id ?? '';
    if (group.has(tie)) group.set(find(tie), find(id));
  }
  return reports.filter(({ id }) => find(id) === id).length;
}
