import type { Word } from '../../src/analysis/build-stretches.ts';
import type { Draft } from '../../src/analysis/draft.ts';
import { english } from '../../src/analysis/english/english.ts';
import { passagesOf } from '../../src/analysis/english/find-drafts.ts';
import { findRuleDrafts } from '../../src/analysis/english/find-rule-drafts.ts';
import { firstFrom, type Sight, seeParagraph } from '../../src/analysis/english/learned/sight.ts';
import { layOut } from '../../src/analysis/lay-out.ts';
import type { Quotation } from '../../src/analysis/quotations/quotation.ts';
import type { Span, Spans } from '../../src/model/span.ts';

interface Marked {
  readonly source: Spans;
  readonly cue: Spans;
  readonly content: Spans;
}

/** An attribution in words of its paragraph: half-open ranges of their indices. */
export interface Gold {
  readonly source: Spans;
  readonly cue: Span;
  readonly content: Spans;
}

export interface GoldParagraph {
  readonly text: string;
  readonly sight: Sight;
  readonly gold: readonly Gold[];
  readonly drafts: readonly Draft[];
  readonly quotations: readonly Quotation[];
}

/** Reads a corpus of attributions in JSON Lines and lays its texts out as the analysis does. */
export function readAttributions(json: string): GoldParagraph[][] {
  return json
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => readText(JSON.parse(line) as { text: string; attributions: Marked[] }));
}

function readText({ text, attributions }: { text: string; attributions: Marked[] }): GoldParagraph[] {
  const laidOut = layOut(text, [0, text.length], english);
  const { paragraphs, quotations } = laidOut;
  const { drafts } = findRuleDrafts(laidOut, false);
  return [...paragraphs]
    .flatMap(({ words: sentences }) => passagesOf(sentences))
    .flatMap((words) => {
      const flat = words.flat();
      const start = flat[0]?.start ?? 0;
      const end = flat.at(-1)?.end ?? 0;
      if (flat.length === 0) return [];
      const within = (spans: Spans): boolean =>
        (spans[0]?.[0] ?? -1) >= start && (spans[0]?.[0] ?? end) < end;
      const own = drafts.filter((draft) => within(draft.cue ?? draft.content));
      const quoted = quotations.filter((one) => one.start < end && one.end > start);
      const gold = attributions.flatMap(({ source, cue, content }) => {
        const place = cue.filter(([from]) => from >= start && from < end);
        const range = rangesOf(flat, place)[0];
        return range === undefined
          ? []
          : [{ cue: range, source: rangesOf(flat, source), content: rangesOf(flat, content) }];
      });
      return [{ text, sight: seeParagraph(words, quoted, own), gold, drafts: own, quotations: quoted }];
    });
}

/** Words of which at least half lies in each span. */
function rangesOf(words: readonly Word[], spans: Spans): Span[] {
  const ranges: Span[] = [];
  for (const [start, end] of spans) {
    const hit: number[] = [];
    for (let index = firstFrom(words, start); index < words.length; index += 1) {
      const word = words[index];
      if (word === undefined || word.start >= end) break;
      const shared = Math.min(end, word.end) - Math.max(start, word.start);
      if (shared * 2 >= word.end - word.start) hit.push(index);
    }
    const first = hit[0];
    const last = hit.at(-1);
    if (first !== undefined && last !== undefined) ranges.push([first, last + 1]);
  }
  return ranges;
}
