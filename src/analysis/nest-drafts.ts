import { type Span, sameSpans } from '../model/span.ts';
import type { Draft } from './draft.ts';

/**
 * For each draft the index of the one in whose content it lies, or null. A draft lies in another when its content
 * does and neither its source nor its cue reaches outside, or when both share one content and it is the inner voice.
 * The innermost such content counts.
 *
 * Sweeps over the text once, so that each draft meets only those whose content covers its own start: the cost grows
 * with the depth of nesting, not with the square of the number of drafts.
 */
export function nestDrafts(drafts: readonly Draft[]): (number | null)[] {
  const parents: (number | null)[] = drafts.map(() => null);
  const spans = contentSpans(drafts);
  let open: ContentSpan[] = [];
  let next = 0;
  for (const index of byStart(drafts)) {
    const draft = drafts[index];
    const start = draft?.content[0]?.[0] ?? 0;
    for (let span = spans[next]; span !== undefined && span.start <= start; span = spans[next]) {
      open.push(span);
      next += 1;
    }
    open = open.filter(({ end }) => end > start);
    if (draft !== undefined) parents[index] = closest(drafts, draft, index, open);
  }
  return parents;
}

interface ContentSpan {
  readonly start: number;
  readonly end: number;
  readonly index: number;
}

function contentSpans(drafts: readonly Draft[]): ContentSpan[] {
  const spans = drafts.flatMap(({ content }, index) =>
    content.map(([start, end]) => ({ start, end, index })),
  );
  return spans.sort((a, b) => a.start - b.start || a.index - b.index);
}

function byStart(drafts: readonly Draft[]): number[] {
  const startOf = (index: number): number => drafts[index]?.content[0]?.[0] ?? 0;
  return [...drafts.keys()].sort((a, b) => startOf(a) - startOf(b) || a - b);
}

/** Among the contents that cover the draft’s start, the innermost in which it lies. */
function closest(
  drafts: readonly Draft[],
  draft: Draft,
  index: number,
  open: readonly ContentSpan[],
): number | null {
  let parent: number | null = null;
  for (const { index: other } of open) {
    const candidate = drafts[other];
    if (other === index || candidate === undefined || !liesIn(draft, candidate)) continue;
    const best = parent === null ? undefined : drafts[parent];
    if (best === undefined || isCloser(candidate, best)) parent = other;
  }
  return parent;
}

function liesIn(inner: Draft, outer: Draft): boolean {
  if (sameSpans(inner.content, outer.content)) return inner.rank > outer.rank;
  return (
    inner.content.every((span) => within(span, outer.content)) &&
    (inner.cue ?? inner.source ?? []).every((span) => within(span, outer.content))
  );
}

/** Whether one of several spans, in order and apart, holds a span: a speech may have thousands. */
function within([start, end]: Span, spans: readonly Span[]): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.[0] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return (spans[low - 1]?.[1] ?? -1) >= end;
}

/** Shorter contents are nearer; of two voices of one content the inner is. */
function isCloser(a: Draft, b: Draft): boolean {
  const difference = lengthOf(a) - lengthOf(b);
  return difference < 0 || (difference === 0 && a.rank > b.rank);
}

function lengthOf({ content }: Draft): number {
  return content.reduce((sum, [start, end]) => sum + end - start, 0);
}
