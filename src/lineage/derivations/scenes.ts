import type { Attribution } from '../../model/attribution.ts';
import type { Entity } from '../../model/entity.ts';
import type { Findings } from '../../model/findings.ts';
import type { Span } from '../../model/span.ts';
import type { TimeExpression } from '../../model/time.ts';
import { quotedIn } from './quoted.ts';
import { sentencesIn } from './sentences.ts';
import type { TextWords, Word } from './words.ts';

/** A sentence of a report with all that was found in it. */
export interface Scene {
  readonly span: Span;
  readonly words: readonly Word[];
  /** Those of the whole text. */
  readonly textWords: TextWords;
  /** Those of whose source or content some stands in it. */
  readonly attributions: readonly Attribution[];
  readonly times: readonly TimeExpression[];
  /** Stretches between quotation marks of which some stands in it. */
  readonly quoted: readonly Span[];
  readonly findings: Findings;
  readonly entities: ReadonlyMap<string, Entity>;
}

/** Of what overlaps a sentence, the most that is looked at: more is no prose, and would take a time that grows with its square. */
const mostOverlapping = 48;

/** The sentences of what the report says itself (comments and captions are others' words), in order. */
export function scenesOf(findings: Findings, words: TextWords): Scene[] {
  const { document, attributions, times } = findings;
  const entities = new Map(findings.entities.map((entity) => [entity.id, entity]));
  const told = document.parts.filter(({ kind }) => kind === 'body' || kind === 'quotation');
  return told.flatMap(({ start, end }) => {
    const spans = sentencesIn(document.text, [start, end]);
    const saying = overlaps(spans, attributions, ({ source, content }) => [
      ...(source?.spans ?? []),
      ...content.spans,
    ]);
    const timing = overlaps(spans, times, (time) => [[time.start, time.end]]);
    const quoting = overlaps(spans, quotedIn(document.text, [start, end]), (span) => [span]);
    return spans.map((span, at) => ({
      span,
      words: words.within(span),
      textWords: words,
      attributions: saying[at] ?? [],
      times: timing[at] ?? [],
      quoted: quoting[at] ?? [],
      findings,
      entities,
    }));
  });
}

/** For each of some sentences the items that overlap it. Each item is looked up, so that this takes no time that grows with the product of both. */
function overlaps<Item>(
  sentences: readonly Span[],
  items: readonly Item[],
  spansOf: (item: Item) => readonly Span[],
): Item[][] {
  const found: Item[][] = sentences.map(() => []);
  for (const item of items)
    for (const [start, end] of spansOf(item))
      for (let at = firstBehind(sentences, start); (sentences[at]?.[0] ?? end) < end; at += 1) {
        const here = found[at];
        if (here !== undefined && here.length < mostOverlapping && here.at(-1) !== item) here.push(item);
      }
  return found;
}

/** The place of the first sentence that ends behind `offset`. */
function firstBehind(sentences: readonly Span[], offset: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.[1] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
