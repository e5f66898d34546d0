import type { Marked } from '../model/attribution.ts';
import type { Document } from '../model/document.ts';
import type { Spans } from '../model/span.ts';
import type { Explanation, ModelReasons, WeighedReading } from './explanation.ts';
import { languages } from './languages.ts';
import { layOut } from './lay-out.ts';
import { analyse, languageRunsOf } from './pipeline.ts';
import { sectionsOf } from './sections.ts';
import { markedIn } from './to-attributions.ts';

/**
 * Why was an attribution found, and why with such a confidence? Reads the document anew. Null where this version of the
 * analysis does not find it in the document.
 */
export function explain(document: Document, attributionId: string): Explanation | null {
  const attribution = analyse(document).attributions.find(({ id }) => id === attributionId);
  if (attribution === undefined) return null;
  const { source, cue, content } = attribution;
  const start = content.spans[0]?.[0] ?? 0;
  const run = languageRunsOf(document)
    .runs.flat()
    .find((one) => one.start <= start && start < one.end);
  const language = languages.get(run?.language ?? '');
  if (run === undefined || language === undefined) return null;
  const blocks = sectionsOf(document).flatMap((section) => section.blocks);
  const laidOut = layOut(document.text, [run.start, run.end], language, blocks);
  const sought = { source: source?.spans ?? null, cue: cue?.spans ?? null, content: content.spans };
  const reasons = language.explainDraft(laidOut, document.kind === 'transcript', sought);
  if (reasons === null) return null;
  const { pattern } = reasons.draft;
  return {
    attribution,
    finder: reasons.finder,
    pattern,
    patternConfidence: language.confidenceOf(pattern),
    models: reasons.models && withTexts(reasons.models, document),
  };
}

function withTexts(models: ModelReasons<Spans>, document: Document): ModelReasons<Marked> {
  const markedOf = (spans: Spans | null): Marked | null => spans && markedIn(document, spans);
  const readings = models.readings.map(
    (reading): WeighedReading<Marked> => ({
      ...reading,
      source: markedOf(reading.source),
      content: markedOf(reading.content),
    }),
  );
  return { ...models, readings };
}
