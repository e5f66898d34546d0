import type { Attribution } from '../model/attribution.ts';
import type { Document, Part } from '../model/document.ts';
import type { EntityType } from '../model/entity.ts';
import type { Findings } from '../model/findings.ts';
import type { Span } from '../model/span.ts';
import { Cast } from './entities/cast.ts';
import type { Language } from './language.ts';
import { defaultLanguage, languages } from './languages.ts';
import { layOut } from './lay-out.ts';
import { findStatements } from './statements/find-statements.ts';
import { findTimes } from './times/find-times.ts';
import { toAttributions } from './to-attributions.ts';

/** Version of the analysis as a whole; part of what makes a stored finding stale. */
export const analysisVersion = 'attribution/2';

/**
 * Who says what in this document, on whose word, about whom and when? The steps, in order:
 *
 *     voices         each part of the document has one, where the file names it
 *     layout         paragraphs, quotations, words, sentences, stretches    lay-out.ts
 *     drafts         source, cue and content, as the language’s rules and models find them
 *     attributions   nested, numbered, their sources bound to entities      to-attributions.ts
 *     times          every expression that says when                        times/find-times.ts
 *     statements     each voice’s position on each proposition, in a chain  statements/find-statements.ts
 *
 * What depends on the language comes from languages.ts. The findings depend on the document alone: the same one gives the same findings, whatever was read before it.
 */
export function analyse(document: Document): Findings {
  const cast = new Cast(document.id);
  const parts = document.parts.map((part) => withVoice(part, document, cast));
  const attributions: Attribution[] = [];
  const sentences: Span[] = [];
  const language = languageOf(document);
  for (const part of parts) {
    if (language === null) continue;
    const laidOut = layOut(document.text, [part.start, part.end], language);
    const drafts = language.findDrafts(laidOut, document.kind === 'transcript');
    const found = toAttributions(document, part, drafts, laidOut.quotations, cast, language, analysisVersion);
    // Not spread into one call: a document may hold more of them than a call may have arguments.
    for (const one of found) attributions.push(one);
    if (part.kind === 'headline') continue;
    for (const sentence of laidOut.paragraphs.sentences()) sentences.push(sentence);
  }
  const times = findTimes(document.text, {
    published: document.published,
    reader: language?.times ?? null,
  });
  const voiced = { ...document, parts };
  const entities = cast.entities();
  return {
    document: voiced,
    entities,
    times: times.map(({ start, end, text, value }) => ({ document: document.id, start, end, text, value })),
    attributions,
    statements: findStatements(
      voiced,
      sentences,
      attributions,
      entities,
      times,
      language?.wordsOfDenial ?? new Set(),
    ),
  };
}

/** Null where attribution is not known in the language that the text says it is in: then nothing is guessed. */
function languageOf({ language }: Document): Language | null {
  return language === null ? defaultLanguage : (languages.get(language) ?? null);
}

function withVoice(part: Part, document: Document, cast: Cast): Part {
  if (part.voiceName === null) return part;
  return { ...part, voice: cast.addVoice(part.voiceName, voiceType(part, document)) };
}

function voiceType(part: Part, { kind }: Document): EntityType {
  if (part.kind === 'comment') return 'person';
  if (kind === 'article' || kind === 'transcript') return 'publication';
  return defaultLanguage.readSourceName(part.voiceName ?? '').type === 'person' ? 'person' : 'organisation';
}
