import type { RoleSpans } from '../../analysis/lay-reviews.ts';
import type { Attitude, Attribution } from '../../model/attribution.ts';
import type { AttributionAnchor, FoundAttribution } from '../../model/decision.ts';
import type { Findings } from '../../model/findings.ts';
import { type Spans, sameSpans } from '../../model/span.ts';
import { passageOf } from '../decisions/passage.ts';
import type { RedactedWords } from '../identity/redacted-words.ts';

/** All by which roles are found again in another text. */
export function anchorRoles(
  text: string,
  { source, cue, content }: RoleSpans,
  attitude: Attitude,
  rank: number,
): AttributionAnchor {
  const all = [...(source ?? []), ...(cue ?? []), ...content];
  const start = all.reduce((least, [from]) => Math.min(least, from), text.length);
  const end = all.reduce((most, [, to]) => Math.max(most, to), 0);
  return { passage: passageOf(text, [start, end]), source, cue, content, attitude, rank };
}

/** The same of an attribution as it was found. */
export function anchorAttribution(
  findings: Pick<Findings, 'document' | 'attributions'>,
  attribution: Attribution,
): FoundAttribution {
  const { id, attitude, confidence, by } = attribution;
  const rank = rankOf(findings.attributions, attribution);
  const anchor = anchorRoles(findings.document.text, rolesOf(attribution), attitude, rank);
  return { ...anchor, attribution: id, confidence, by };
}

/** The spans of an attribution. */
export function rolesOf({
  source,
  cue,
  content,
}: Pick<Attribution, 'source' | 'cue' | 'content'>): RoleSpans {
  return { source: source?.spans ?? null, cue: cue?.spans ?? null, content: content.spans };
}

/** How many voices around it share its content. */
function rankOf(all: readonly Attribution[], { parent, content }: Attribution): number {
  const outer = parent === null ? undefined : all.find(({ id }) => id === parent);
  if (outer === undefined || !sameSpans(outer.content.spans, content.spans)) return 0;
  return 1 + rankOf(all, outer);
}

/** What the spans of a role cut out of the text on which they were decided. */
export function wordsOf({ passage }: Pick<AttributionAnchor, 'passage'>, spans: Spans): string[] {
  return spans.map(([start, end]) => passage.text.slice(start - passage.start, end - passage.start));
}

/** The same in one line. Where something was redacted in the words or around them, only that there were some: a role may be a piece of it. */
export function shownWords(
  anchor: Pick<AttributionAnchor, 'passage'>,
  spans: Spans,
  redacted: RedactedWords,
): string {
  const { before, text, after } = anchor.passage;
  return redacted.standIn(`${before}${text}${after}`) ? '█' : wordsOf(anchor, spans).join(' … ');
}
