import type { Span } from '../model/span.ts';
import type { Draft } from './draft.ts';

/**
 * For each draft the index of the one in whose content it lies, or null. A draft lies in another when its content
 * does and neither its source nor its cue reaches outside, or when both share one content and it is the inner voice.
 * The innermost such content counts.
 *
 * Drafts of one paragraph are compared with each other only, so the cost grows with the paragraph, not the text.
 */
export function nestDrafts(drafts: readonly Draft[]): (number | null)[] {
  return drafts.map((draft, index) => {
    let parent: number | null = null;
    for (const [other, candidate] of drafts.entries()) {
      if (other === index || !liesIn(draft, candidate)) continue;
      const best = parent === null ? null : drafts[parent];
      if (best === null || best === undefined || isCloser(candidate, best)) parent = other;
    }
    return parent;
  });
}

function liesIn(inner: Draft, outer: Draft): boolean {
  if (sameSpans(inner.content, outer.content)) return inner.rank > outer.rank;
  return inner.content.every((span) => within(span, outer.content)) && (inner.cue ?? inner.source ?? []).every((span) => within(span, outer.content));
}

function within([start, end]: Span, spans: readonly Span[]): boolean {
  return spans.some(([from, to]) => from <= start && end <= to);
}

function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every(([start, end], index) => b[index]?.[0] === start && b[index]?.[1] === end);
}

/** Shorter contents are nearer; of two voices of one content the inner is. */
function isCloser(a: Draft, b: Draft): boolean {
  const difference = lengthOf(a) - lengthOf(b);
  return difference < 0 || (difference === 0 && a.rank > b.rank);
}

function lengthOf({ content }: Draft): number {
  return content.reduce((sum, [start, end]) => sum + end - start, 0);
}
