import type { Attribution } from '../model/attribution.ts';
import type { Document, Part } from '../model/document.ts';
import type { EntityType } from '../model/entity.ts';
import type { Findings } from '../model/findings.ts';
import type { Span } from '../model/span.ts';
import { Cast } from './entities/cast.ts';
import { readSourceName } from './entities/source-name.ts';
import { findDrafts } from './find-drafts.ts';
import { findStatements } from './statements/find-statements.ts';
import { findTimes } from './times/find-times.ts';
import { toAttributions } from './to-attributions.ts';

/** Version of the analysis as a whole; part of what makes a stored finding stale. */
export const analysisVersion = 'attribution/2';

/**
 * Who says what in this document, on whose word, about whom and when? The steps, in order:
 *
 *     voices         each part of the document has one, where the file names it
 *     drafts         source, cue and content, pattern by pattern            find-drafts.ts
 *     attributions   nested, numbered, their sources bound to entities      to-attributions.ts
 *     times          every expression that says when                        times/find-times.ts
 *     statements     each voice’s position on each proposition, in a chain  statements/find-statements.ts
 *
 * Depends on the document alone: the same one gives the same findings, whatever was read before it.
 */
export function analyse(document: Document): Findings {
  const cast = new Cast(document.id);
  const parts = document.parts.map((part) => withVoice(part, document, cast));
  const attributions: Attribution[] = [];
  const sentences: Span[] = [];
  for (const part of parts) {
    if (!isReadable(document)) continue;
    const found = findDrafts(document.text, [part.start, part.end], document.kind === 'transcript');
    // Not spread into one call: a document may hold more of them than a call may have arguments.
    for (const one of toAttributions(document, part, found.drafts, found.quotations, cast, analysisVersion))
      attributions.push(one);
    if (part.kind !== 'headline') for (const sentence of found.sentences) sentences.push(sentence);
  }
  const times = findTimes(document.text, document);
  const voiced = { ...document, parts };
  const entities = cast.entities();
  return {
    document: voiced,
    entities,
    times: times.map(({ start, end, text, value }) => ({ document: document.id, start, end, text, value })),
    attributions,
    statements: findStatements(voiced, sentences, attributions, entities, times),
  };
}

/** Cues are known in English only. In a text that says it is in another language nothing is guessed. */
function isReadable({ language }: Document): boolean {
  return language === null || language === 'en';
}

function withVoice(part: Part, document: Document, cast: Cast): Part {
  if (part.voiceName === null) return part;
  return { ...part, voice: cast.addVoice(part.voiceName, voiceType(part, document)) };
}

function voiceType(part: Part, { kind }: Document): EntityType {
  if (part.kind === 'comment') return 'person';
  if (kind === 'article' || kind === 'transcript') return 'publication';
  return readSourceName(part.voiceName ?? '').type === 'person' ? 'person' : 'organisation';
}
