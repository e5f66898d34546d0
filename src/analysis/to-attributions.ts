import type { Attribution, Marked } from '../model/attribution.ts';
import type { Document, Part } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { bindPronouns } from './bind-pronouns.ts';
import type { Draft } from './draft.ts';
import type { Antecedents } from './entities/antecedents/find-antecedents.ts';
import type { Cast, Meant } from './entities/cast.ts';
import { idOf } from './ids.ts';
import type { Language } from './language.ts';
import type { LaidOut } from './lay-out.ts';
import { nameOpening } from './name-openings.ts';
import { nestDrafts } from './nest-drafts.ts';
import { quotingOf } from './quoting.ts';
import { readAt } from './read-source.ts';

/** What stands between the pieces of a role that the text breaks apart. */
const joiner = ' … ';

/** What was found in one part, and who passes it on. */
export interface FoundAttributions {
  readonly attributions: readonly Attribution[];
  /** By the id of an attribution the entity that was told and passes it on: `told the Courier`. */
  readonly hearers: ReadonlyMap<string, string>;
}

/** Turns what was found in one part into attributions, nested, with their sources bound to the cast. */
export function toAttributions(
  document: Document,
  part: Part,
  found: readonly Draft[],
  laidOut: LaidOut,
  cast: Cast,
  language: Language,
  by: string,
): FoundAttributions {
  const drafts = inOrder(found);
  const parents = nestDrafts(drafts);
  const antecedents = bindPronouns(laidOut, drafts, language);
  const named = nameOpening(document.text, part, drafts, cast, language);
  const sources = drafts.map((draft, index) =>
    sourceOf(document, part, draft, cast, language, antecedents, named.get(index) ?? null),
  );
  const ids = drafts.map((draft) => idOf('a', document.id, keyOfDraft(draft)));
  const attributions = drafts.map((draft, index) => ({
    id: ids[index] ?? '',
    document: document.id,
    parent: ids[parents[index] ?? -1] ?? null,
    source: sources[index] ?? null,
    cue: draft.cue === null ? null : markedIn(document, draft.cue),
    content: markedIn(document, draft.content),
    quoting: draft.pattern === 'speaker-label' ? 'direct' : quotingOf(draft.content, laidOut.quotations),
    attitude: draft.attitude,
    confidence: draft.confidence ?? language.confidenceOf(draft.pattern),
    by: madeBy(draft, by),
  }));
  const hearers = drafts.flatMap(({ hearer }, index): [string, string][] => {
    const entity = hearer === undefined ? null : hearerOf(document, part, hearer, cast, language);
    return entity === null ? [] : [[ids[index] ?? '', entity]];
  });
  return { attributions, hearers: new Map(hearers) };
}

/** What found it; where a person reviewed it, their word, after what found it where they read the same. */
function madeBy({ pattern, review }: Draft, by: string): string {
  const found = `${by} ${pattern}`;
  if (review === undefined) return found;
  return review.isAsFound ? `${found}; ${review.by}` : review.by;
}

/** The publication that was told; null for anybody else, who passes nothing on. */
function hearerOf(
  document: Document,
  part: Part,
  [start, end]: Span,
  cast: Cast,
  language: Language,
): string | null {
  const { source } = readAt(document.text, [start, end], cast, language);
  return cast.publicationAt(source, [start, end], part.voice);
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

function sourceOf(
  document: Document,
  part: Part,
  draft: Draft,
  cast: Cast,
  language: Language,
  antecedents: Antecedents,
  named: Meant | null,
): Attribution['source'] {
  const first = draft.source?.[0];
  if (draft.source === null || first === undefined) return null;
  const marked = markedIn(document, draft.source);
  const { source, start, end } = readAt(document.text, first, cast, language);
  const read = (span: Span): Meant => readAt(document.text, span, cast, language);
  // `My wife and I`: the pronoun comes last.
  const at = source.form === 'pronoun' ? end - source.name.length : start;
  const words = source.possessed || source.ownerLength > 0 ? undefined : antecedents.get(at);
  const meant = words === undefined ? named : read(words);
  const owner = source.ownerLength > 0 ? ([start, start + source.ownerLength] as const) : undefined;
  const ownerWords = owner === undefined && !source.possessed ? undefined : (antecedents.get(start) ?? owner);
  const of = ownerWords === undefined ? null : read(ownerWords);
  return { ...marked, entity: cast.addSource(source, start, end, part.voice, meant, of) };
}

/** A role as its spans cut it out of a document. */
export function markedIn({ text }: Document, spans: readonly Span[]): Marked {
  return { spans, text: spans.map(([start, end]) => text.slice(start, end)).join(joiner) };
}
