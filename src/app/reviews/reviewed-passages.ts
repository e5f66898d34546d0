import type { RoleSpans } from '../../analysis/lay-reviews.ts';
import type { Attribution } from '../../model/attribution.ts';
import type { Findings } from '../../model/findings.ts';
import type { Span } from '../../model/span.ts';
import { rolesOf } from './anchor-attribution.ts';
import type { DocumentReviews } from './document-reviews.ts';

/** A stretch of a document in which persons have looked at everything. */
export interface ReviewedPassage {
  /** In the text of the document, without blanks at its edges. */
  readonly span: Span;
  /** What is there, outer voices before those within them; empty where all that was found was rejected. */
  readonly attributions: readonly Attribution[];
}

/**
 * The passages of a document of which every attribution was reviewed, in order. A passage is a paragraph, or as many as an attribution
 * reaches over. One in which nothing was ever found is none: nobody was asked.
 */
export function reviewedPassages(
  { document, attributions }: Pick<Findings, 'document' | 'attributions'>,
  { byAttribution, rejected }: DocumentReviews,
): ReviewedPassage[] {
  const found: Reviewed[] = attributions.map((one) => ({ extent: extentOf(rolesOf(one)), attribution: one }));
  const none: Reviewed[] = rejected.flatMap(({ roles }) =>
    roles === null ? [] : [{ extent: extentOf(roles), attribution: null }],
  );
  const all = [...found, ...none].sort((a, b) => a.extent[0] - b.extent[0]);
  return passagesOf(document.text, all).flatMap(({ span, reviewed }) => {
    const there = reviewed.flatMap(({ attribution }) => attribution ?? []);
    const isWhole = reviewed.length > 0 && there.every(({ id }) => byAttribution.has(id));
    return isWhole ? [{ span, attributions: outerFirst(there) }] : [];
  });
}

/** An attribution that is there, or null for one that was rejected, and how far it reaches. */
interface Reviewed {
  readonly extent: Span;
  readonly attribution: Attribution | null;
}

function extentOf({ source, cue, content }: RoleSpans): Span {
  const all = [...(source ?? []), ...(cue ?? []), ...content];
  const start = all.reduce((least, [from]) => Math.min(least, from), Number.POSITIVE_INFINITY);
  return [start, all.reduce((most, [, to]) => Math.max(most, to), 0)];
}

/**
 * The paragraphs of a text with what begins in each, those over which something reaches as one.
 *
 * @param all - in order of where they begin
 */
function passagesOf(text: string, all: readonly Reviewed[]) {
  const passages: { span: Span; reviewed: Reviewed[] }[] = [];
  let next = 0;
  let reached = 0;
  for (const { index, 0: paragraph } of text.matchAll(/[^\n]+/gu)) {
    const end = index + paragraph.length;
    let passage = passages.at(-1);
    if (passage !== undefined && index < reached) passage.span = [passage.span[0], end];
    else {
      passage = { span: [index, end], reviewed: [] };
      passages.push(passage);
    }
    for (let one = all[next]; one !== undefined && one.extent[0] < end; one = all[next]) {
      passage.reviewed.push(one);
      reached = Math.max(reached, one.extent[1]);
      next += 1;
    }
  }
  return passages.map(({ span, reviewed }) => ({ span: trimmed(text, span), reviewed }));
}

function trimmed(text: string, [start, end]: Span): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return [from, Math.max(from, start + words.trimEnd().length)];
}

/** In text order, but for a voice that is named before the one around it: `Citing Jo Marek, the paper said …`. */
function outerFirst(attributions: readonly Attribution[]): Attribution[] {
  const own = new Set(attributions.map(({ id }) => id));
  const within = Map.groupBy(attributions, ({ parent }) =>
    parent !== null && own.has(parent) ? parent : null,
  );
  const ordered: Attribution[] = [];
  const waiting = (within.get(null) ?? []).toReversed();
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    ordered.push(one);
    for (const inner of (within.get(one.id) ?? []).toReversed()) waiting.push(inner);
  }
  return ordered;
}
