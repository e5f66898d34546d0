import type { Attribution, Marked } from '../../model/attribution.ts';
import type { Part } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import type { Findings } from '../../model/findings.ts';
import type { Span } from '../../model/span.ts';

/** A voice of a document, and what it passes on. */
export interface Voice {
  readonly name: string;
  readonly isComment: boolean;
  /** The outermost attributions in its parts, in text order. */
  readonly attributions: readonly Attribution[];
}

/** The attributions of one document, as a reader follows them from the voice of each part inwards. */
export interface AttributionTree {
  /** In order of their first part. Voices that attribute nothing are left out. */
  readonly voices: readonly Voice[];
  /** Ids of attributions to those that lie directly in their content, in text order. */
  readonly inner: ReadonlyMap<string, readonly Attribution[]>;
}

/** Arranges what was found in a document under the voices of its parts. */
export function attributionTree({ document, entities, attributions }: Findings): AttributionTree {
  const ids = new Set(attributions.map((attribution) => attribution.id));
  const isInner = ({ parent }: Attribution) => parent !== null && ids.has(parent);
  const outermost = attributions.filter((attribution) => !isInner(attribution));
  const voices = Map.groupBy(outermost, (attribution) => voiceKey(partOf(attribution, document.parts)));
  return {
    voices: [...voices.values()].map((group) => ({
      ...describeVoice(partOf(group[0], document.parts), document.publisher, entities),
      attributions: group,
    })),
    inner: Map.groupBy(attributions.filter(isInner), (attribution) => attribution.parent ?? ''),
  };
}

function partOf(attribution: Attribution | undefined, parts: readonly Part[]): Part | null {
  const offset = attribution?.content.spans[0]?.[0] ?? 0;
  return parts.find((part) => part.start <= offset && offset < part.end) ?? null;
}

/** Headline and body of one voice are one; each comment stands alone even where two commenters share a name. */
function voiceKey(part: Part | null): string {
  if (part === null) return '';
  const voice = part.voice ?? part.voiceName ?? '';
  return part.kind === 'comment' ? `${part.start} ${voice}` : voice;
}

function describeVoice(part: Part | null, publisher: string | null, entities: readonly Entity[]) {
  const bound = entities.find((entity) => entity.id === part?.voice)?.name;
  const isComment = part?.kind === 'comment';
  const name = bound ?? part?.voiceName ?? (isComment ? null : publisher);
  return { name: name ?? '(unknown voice)', isComment };
}

/**
 * What an attribution says in its own words: its content, with the attributions that lie in it, which a tree shows
 * below it, as `…`. Empty when nothing else is left but a word like `that`.
 */
export function ownWords(text: string, { content }: Attribution, inner: readonly Attribution[]): string {
  const hulls = inner.map(hull);
  const kept = content.spans.map((span) => cut(text, span, hulls)).join(' … ');
  const words = kept.replace(/…(?:[\s“”"'‘’,;]*…)+/g, '…').trim();
  return saysNothing(words) ? '' : words;
}

/** From the first to the last code unit of all that belongs to an attribution. */
function hull({ source, cue, content }: Attribution): Span {
  const spans = [source, cue, content].flatMap((marked: Marked | null) => marked?.spans ?? []);
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
}

function cut(text: string, [start, end]: Span, holes: readonly Span[]): string {
  let kept = '';
  let from = start;
  for (const hole of holes.toSorted((a, b) => a[0] - b[0])) {
    if (hole[1] <= from || hole[0] >= end) continue;
    kept += `${text.slice(from, Math.max(from, hole[0]))}…`;
    from = hole[1];
  }
  return kept + text.slice(from, Math.max(from, end));
}

function saysNothing(words: string): boolean {
  const bare = words.replace(/[^\p{L}\p{N} ]/gu, '').trim();
  return words.includes('…') ? /^(?:that|as|whether|and|but)?$/i.test(bare) : bare === '';
}
