import type { Attribution, Marked } from '../model/attribution.ts';
import type { Document, Part } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import type { Draft } from './draft.ts';
import type { Cast } from './entities/cast.ts';
import { idOf } from './ids.ts';
import type { Language } from './language.ts';
import { nestDrafts } from './nest-drafts.ts';
import type { Quotation } from './quotations/quotation.ts';
import { quotingOf } from './quoting.ts';

/** What stands between the pieces of a role that the text breaks apart. */
const joiner = ' … ';

/** Turns what was found in one part into attributions, nested, with their sources bound to the cast. */
export function toAttributions(
  document: Document,
  part: Part,
  found: readonly Draft[],
  quotations: readonly Quotation[],
  cast: Cast,
  language: Language,
  by: string,
): Attribution[] {
  const drafts = inOrder(found);
  const parents = nestDrafts(drafts);
  const sources = sourcesOf(document, part, drafts, cast, language);
  const ids = drafts.map((draft) => idOf('a', document.id, keyOfDraft(draft)));
  return drafts.map((draft, index) => ({
    id: ids[index] ?? '',
    document: document.id,
    parent: ids[parents[index] ?? -1] ?? null,
    source: sources[index] ?? null,
    cue: draft.cue === null ? null : markedIn(document, draft.cue),
    content: markedIn(document, draft.content),
    quoting: draft.pattern === 'speaker-label' ? 'direct' : quotingOf(draft.content, quotations),
    attitude: draft.attitude,
    confidence: draft.confidence ?? language.confidenceOf(draft.pattern),
    by: `${by} ${draft.pattern}`,
  }));
}

/** By where they start, outer before inner; of two alike one. */
function inOrder(drafts: readonly Draft[]): Draft[] {
  const distinct = new Map(drafts.map((draft) => [keyOfDraft(draft), draft]));
  return [...distinct.values()].sort(
    (a, b) =>
      startOf(a) - startOf(b) ||
      endOf(b) - endOf(a) ||
      a.rank - b.rank ||
      (keyOfDraft(a) < keyOfDraft(b) ? -1 : 1),
  );
}

function allSpans({ source, cue, content }: Draft): Span[] {
  return [...(source ?? []), ...(cue ?? []), ...content];
}

function startOf(draft: Draft): number {
  return allSpans(draft).reduce((least, [start]) => Math.min(least, start), Number.POSITIVE_INFINITY);
}

function endOf(draft: Draft): number {
  return allSpans(draft).reduce((most, [, end]) => Math.max(most, end), 0);
}

/** The same for drafts with the same spans. */
export function keyOfDraft({ source, cue, content }: Pick<Draft, 'source' | 'cue' | 'content'>): string {
  return JSON.stringify([source, cue, content]);
}

/** The source of each draft. They are bound as they stand in the text: whom a pronoun means depends on what stands before it. */
function sourcesOf(
  document: Document,
  part: Part,
  drafts: readonly Draft[],
  cast: Cast,
  language: Language,
): Attribution['source'][] {
  const inText = [...drafts.keys()].sort(
    (a, b) => startOfSource(drafts[a]) - startOfSource(drafts[b]) || a - b,
  );
  const sources: Attribution['source'][] = [];
  for (const index of inText) {
    const draft = drafts[index];
    if (draft !== undefined) sources[index] = sourceOf(document, part, draft, cast, language);
  }
  return sources;
}

function startOfSource(draft: Draft | undefined): number {
  return draft?.source?.[0]?.[0] ?? 0;
}

function sourceOf(
  document: Document,
  part: Part,
  draft: Draft,
  cast: Cast,
  { readSourceName }: Language,
): Attribution['source'] {
  const first = draft.source?.[0];
  if (draft.source === null || first === undefined) return null;
  const { spans, text } = markedIn(document, draft.source);
  const [start, end] = first;
  const names = cast.namesIn(start, end).map(([from, to]): Span => [from - start, to - start]);
  const entity = cast.addSource(readSourceName(text, names), start, end, part.voice);
  return { spans, text, entity };
}

/** A role as its spans cut it out of a document. */
export function markedIn({ text }: Document, spans: readonly Span[]): Marked {
  return { spans, text: spans.map(([start, end]) => text.slice(start, end)).join(joiner) };
}
