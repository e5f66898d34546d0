import type { Document, Part } from '../model/document.ts';
import type { Span } from '../model/span.ts';

/** Parts that follow each other and are read as one text, since one voice leads through them. */
export interface Section {
  /** The part whose voice and kind it has. */
  readonly part: Part;
  readonly start: number;
  readonly end: number;
  /** The block quotations in it, in order. */
  readonly blocks: readonly Span[];
}

/**
 * The sections of a document, in order: a run of body and quotation parts is one, so that the sentence which introduces a
 * block quotation and the block are read together; every other part is one by itself.
 */
export function sectionsOf({ parts }: Pick<Document, 'parts'>): Section[] {
  return runsOf(parts).map((run) => ({
    part: run[0],
    start: run[0].start,
    end: run.at(-1)?.end ?? run[0].end,
    blocks: run.filter(({ kind }) => kind === 'quotation').map(({ start, end }): Span => [start, end]),
  }));
}

function runsOf(parts: readonly Part[]): readonly (readonly [Part, ...Part[]])[] {
  const runs: [Part, ...Part[]][] = [];
  for (const part of parts) {
    const run = runs.at(-1);
    if (run !== undefined && carriesOn(run.at(-1) ?? run[0], part)) run.push(part);
    else runs.push([part]);
  }
  return runs;
}

/** Whether a part is read together with the one before it: a block quotation with the body around it, in one voice. */
function carriesOn(before: Part, part: Part): boolean {
  const kinds = [before.kind, part.kind];
  const isAround =
    kinds.includes('quotation') && kinds.every((kind) => kind === 'body' || kind === 'quotation');
  return isAround && before.voiceName === part.voiceName;
}
