import type { Shapes } from '../api/client.ts';
import { type Block, layOutBlocks } from './blocks.ts';
import { type Mark, MarkIndex, type Role } from './segments.ts';
import { depthsOf } from './voices.ts';

type Page = Shapes['DocumentPage'];
type Attribution = Shapes['Attribution'];
type Statement = Shapes['Statement'];
type Gap = Page['document']['gaps'][number];

/** A passage that can be chosen: a statement, or an attribution of which no statement tells. */
export interface Passage {
  readonly id: string;
  /** From where it begins to where it ends in the text, whatever lies between. */
  readonly start: number;
  readonly end: number;
  readonly statement: Statement | null;
  /** The attribution itself; of a statement that which brought its innermost voice in. */
  readonly attribution: Attribution | null;
}

/** All that reading a document needs to know of it. */
export interface ReadingPlan {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly marks: MarkIndex;
  readonly attributions: ReadonlyMap<string, Attribution>;
  /** In the order of the text, those that one walks through. */
  readonly passages: readonly Passage[];
  /** By the id of every statement and attribution. */
  readonly byId: ReadonlyMap<string, Passage>;
  /** By the places of the blocks that lie in each. */
  readonly gaps: ReadonlyMap<number, Gap>;
  /** Whether it is short enough to stand in the page as a whole, where a browser's own search finds it. */
  readonly isShort: boolean;
}

/** Short enough to be laid out at once, with its marks. Chosen by eye, not measured. */
const short = { text: 60_000, attributions: 600 };

/** What is where in a document. `statements` may come later than the page: then none are given at first. */
export function planReading(page: Page, statements: readonly Statement[]): ReadingPlan {
  const { text, parts, gaps, redactions } = page.document;
  const attributions = new Map(page.attributions.map((one) => [one.id, one]));
  const blocks = layOutBlocks(text, parts);
  const { passages, byId } = findPassages(attributions, statements);
  return {
    text,
    blocks,
    marks: new MarkIndex([
      ...attributionMarks(page.attributions),
      ...statements.flatMap(({ id, spans }) => marksOf(spans, 'statement', id, 0)),
      ...marksOf(redactions, 'redaction', 'redaction', 0),
    ]),
    attributions,
    passages,
    byId,
    gaps: placeGaps(blocks, gaps),
    isShort: text.length <= short.text && page.attributions.length <= short.attributions,
  };
}

function attributionMarks(attributions: readonly Attribution[]): Mark[] {
  const depths = depthsOf(attributions);
  return attributions.flatMap(({ id, source, cue, content }) => {
    const depth = depths.get(id) ?? 1;
    return [
      ...marksOf(content.spans, 'content', id, depth),
      ...marksOf(source?.spans ?? [], 'source', id, depth),
      ...marksOf(cue?.spans ?? [], 'cue', id, depth),
    ];
  });
}

function marksOf(spans: readonly (readonly number[])[], role: Role, id: string, depth: number): Mark[] {
  return spans.map(([start = 0, end = 0]) => ({ start, end, role, id, depth }));
}

function findPassages(
  attributions: ReadonlyMap<string, Attribution>,
  statements: readonly Statement[],
): Pick<ReadingPlan, 'passages' | 'byId'> {
  const byId = new Map<string, Passage>();
  const told = new Set<string>();
  for (const statement of statements) {
    const innermost = statement.chain.at(-1)?.attribution ?? null;
    if (innermost !== null) told.add(innermost);
    const attribution = innermost === null ? null : (attributions.get(innermost) ?? null);
    byId.set(statement.id, { id: statement.id, ...reach(statement.spans), statement, attribution });
  }
  for (const attribution of attributions.values()) {
    const { id, content } = attribution;
    byId.set(id, { id, ...reach(content.spans), statement: null, attribution });
  }
  const passages = [...byId.values()]
    .filter(({ id }) => !told.has(id))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return { passages, byId };
}

/** From the first to the last code unit. */
function reach(spans: readonly (readonly number[])[]): { start: number; end: number } {
  return { start: spans[0]?.[0] ?? 0, end: spans.at(-1)?.[1] ?? 0 };
}

function placeGaps(blocks: readonly Block[], gaps: readonly Gap[]): Map<number, Gap> {
  const places = new Map<number, Gap>();
  let next = 0;
  for (const [at, { start, end }] of blocks.entries()) {
    while ((gaps[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const gap = gaps[next];
    if (gap !== undefined && gap.start < end) places.set(at, gap);
  }
  return places;
}

/**
 * The passage that somebody means who points at an offset: the shortest statement there; where it is a source or cue, or no statement is
 * known, that of the innermost attribution.
 */
export function passageAt(plan: ReadingPlan, offset: number): Passage | null {
  const marks = plan.marks.within(offset, offset + 1);
  const innermost = marks.reduce<Mark | null>(
    (best, one) => (one.depth > 0 && one.depth >= (best?.depth ?? 0) ? one : best),
    null,
  );
  if (innermost !== null && innermost.role !== 'content') return tellerOf(plan, innermost.id);
  const shortest = marks
    .filter(({ role }) => role === 'statement')
    .reduce<Mark | null>(
      (best, one) => (best === null || one.end - one.start < best.end - best.start ? one : best),
      null,
    );
  if (shortest !== null) return plan.byId.get(shortest.id) ?? null;
  return innermost === null ? null : (plan.byId.get(innermost.id) ?? null);
}

/** The first statement that tells of an attribution, else the attribution. */
function tellerOf(plan: ReadingPlan, id: string): Passage | null {
  const own = plan.byId.get(id) ?? null;
  const spans = own?.attribution?.content.spans ?? [];
  const told = spans
    .flatMap(([start = 0, end = 0]) => plan.marks.within(start, end))
    .map((mark) => (mark.role === 'statement' ? plan.byId.get(mark.id) : undefined));
  return told.find((one) => one?.attribution?.id === id) ?? own;
}

/** The passage before or behind another, or behind or before an offset where none is chosen; null at an end. */
export function stepFrom(
  plan: ReadingPlan,
  from: Passage | null,
  offset: number,
  step: 1 | -1,
): Passage | null {
  const { passages } = plan;
  const at = from === null ? -1 : passages.indexOf(from);
  if (at !== -1) return passages[at + step] ?? null;
  const start = from?.start ?? offset;
  return step === 1
    ? (passages.find((one) => one.start >= start) ?? null)
    : (passages.findLast((one) => one.start < start) ?? null);
}
