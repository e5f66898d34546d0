import type { Unfolding } from '../../crf/chain.ts';
import { own, ownShape } from './own.ts';

/** Whether a source has been read so far is part of the state: 0 or 1. */
const memories = 2;

/**
 * What a labelling with a source gains (a logarithm): the likelihood of a source is spread over several places, that of
 * none is in one. Chosen on training articles that the model had not seen: 1 and 2 give the same to a tenth of a point.
 */
export const sourceBonus = 1.5;

/** The chain of `own.ts` with at most one source in a labelling. */
export const oneSource: Unfolding = unfold();

function unfold(): Unfolding {
  const steps = [...ownShape.from.keys()].flatMap((step) =>
    Array.from({ length: memories }, (_, memory) => {
      const into = ownShape.to[step] ?? 0;
      const from = (ownShape.from[step] ?? 0) * memories + memory;
      if (into === own.sourceBegin && memory === 1) return [];
      return [{ step, from, to: into * memories + remember(memory, into) }];
    }).flat(),
  );
  const labels = ownShape.labels * memories;
  const starts = new Uint8Array(labels);
  for (let label = 0; label < ownShape.labels; label += 1)
    starts[label * memories + remember(0, label)] = ownShape.starts[label] ?? 0;
  return {
    labels,
    starts,
    from: Uint8Array.from(steps, ({ from }) => from),
    to: Uint8Array.from(steps, ({ to }) => to),
    labelOf: Uint8Array.from({ length: labels }, (_, label) => Math.floor(label / memories)),
    stepOf: Uint8Array.from(steps, ({ step }) => step),
    atEnd: Float64Array.from({ length: labels }, (_, label) => (label % memories === 1 ? sourceBonus : 0)),
  };
}

function remember(memory: number, label: number): number {
  return label === own.sourceBegin ? 1 : memory;
}
