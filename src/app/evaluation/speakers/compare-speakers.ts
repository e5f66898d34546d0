import { analyse } from '../../../analysis/pipeline.ts';
import type { MarkedAttribution } from '../../../formats/marked-text/marked-case.ts';
import type { Attribution } from '../../../model/attribution.ts';
import type { Entity } from '../../../model/entity.ts';
import type { Span, Spans } from '../../../model/span.ts';
import { foldName } from '../cases/name-book.ts';
import type { NamedCase } from '../corpora/read-passages.ts';
import { bareDocument } from '../relations/bare-document.ts';
import { kindOfSpeaker, type SpeakerKind } from './speaker-kind.ts';

/** A source that is a pronoun or a description, with whom it means as marked and as found. */
export interface SpeakerMatch {
  readonly wording: string;
  readonly kind: SpeakerKind;
  /** Half-open, UTF-16 code units. */
  readonly span: Span;
  /** The wordings any of which is right; empty where the text does not tell. */
  readonly gold: readonly string[];
  /** Whether some found attribution has this source. */
  readonly isFound: boolean;
  /** The name of the entity that the source was bound to, or null. */
  readonly found: string | null;
  /** Never where the source was not found. */
  readonly isRight: boolean;
}

/** What was marked and found of whom the sources of one passage mean. */
export interface SpeakerComparison {
  readonly name: string;
  readonly text: string;
  readonly speakers: readonly SpeakerMatch[];
}

/** Analyses a passage, and looks up each source that is marked with whom it means. A source of two attributions is one. */
export function compareSpeakers({ name, marked }: NamedCase): SpeakerComparison {
  const { text, attributions } = marked;
  const findings = analyse(bareDocument(name, text));
  const entities = new Map(findings.entities.map((entity) => [entity.id, entity]));
  const speakers = distinct(attributions).map(({ source, cue, referent }): SpeakerMatch => {
    const [span = [0, 0]] = source;
    const wording = text.slice(...span);
    const attribution = attributionOf(findings.attributions, source, cue);
    const entity = entities.get(attribution?.source?.entity ?? '') ?? null;
    const gold = referent ?? [];
    const isRight = attribution !== null && isMeant(entity, gold, text);
    return {
      ...{ wording, kind: kindOfSpeaker(wording), span, gold },
      ...{ isFound: attribution !== null, found: entity?.name ?? null, isRight },
    };
  });
  return { name, text, speakers };
}

function distinct(attributions: readonly MarkedAttribution[]): MarkedAttribution[] {
  const stating = attributions.filter(({ source, referent }) => referent !== null && source.length > 0);
  return [...new Map(stating.map((one) => [JSON.stringify(one.source), one])).values()];
}

/** Of those whose source shares a character the one whose source, then whose cue, shares most. */
function attributionOf(found: readonly Attribution[], source: Spans, cue: Spans): Attribution | null {
  let best: Attribution | null = null;
  let most: readonly [number, number] = [0, -1];
  for (const one of found) {
    const [sources, cues] = [likeness(one.source?.spans ?? [], source), likeness(one.cue?.spans ?? [], cue)];
    if (sources === 0 || sources < most[0] || (sources === most[0] && cues <= most[1])) continue;
    best = one;
    most = [sources, cues];
  }
  return best;
}

/** Dice coefficient of the characters. */
function likeness(a: Spans, b: Spans): number {
  const length = (spans: Spans): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);
  const shared = a.reduce(
    (sum, [start, end]) =>
      sum + b.reduce((one, [from, to]) => one + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0),
    0,
  );
  return shared === 0 ? 0 : (2 * shared) / (length(a) + length(b));
}

/** A bound source is right where its entity bears one of the names, or is spoken of somewhere in such words. */
function isMeant(entity: Entity | null, gold: readonly string[], text: string): boolean {
  if (entity === null) return gold.length === 0;
  const wanted = new Set(gold.map(foldName));
  const wordings = entity.mentions.map(({ start, end }) => text.slice(start, end));
  return [entity.name, ...entity.aliases, ...wordings].some((one) => wanted.has(foldName(one)));
}
