import { bestLabels, type ChainScores, type ChainShape } from '../crf/chain.ts';
import { own, ownShape } from './own.ts';

/** Whether a source has been read so far is part of the state: 0 or 1. */
const memories = 2;

interface Unfolded {
  readonly shape: ChainShape;
  /** For each step of the unfolded chain that of the plain one. */
  readonly plainSteps: Uint8Array;
}

const unfolded = unfold();

function unfold(): Unfolded {
  const steps = [...ownShape.from.keys()].flatMap((step) =>
    Array.from({ length: memories }, (_, memory) => {
      const into = ownShape.to[step] ?? 0;
      const from = (ownShape.from[step] ?? 0) * memories + memory;
      if (into === own.sourceBegin && memory === 1) return [];
      return [{ step, from, to: into * memories + remember(memory, into) }];
    }).flat(),
  );
  const starts = new Uint8Array(ownShape.labels * memories);
  for (let label = 0; label < ownShape.labels; label += 1)
    starts[label * memories + remember(0, label)] = ownShape.starts[label] ?? 0;
  return {
    shape: {
      labels: ownShape.labels * memories,
      starts,
      from: Uint8Array.from(steps, ({ from }) => from),
      to: Uint8Array.from(steps, ({ to }) => to),
    },
    plainSteps: Uint8Array.from(steps, ({ step }) => step),
  };
}

function remember(memory: number, label: number): number {
  return label === own.sourceBegin ? 1 : memory;
}

/**
 * What a labelling with a source gains (a logarithm): the likelihood of a source is spread over several places, that of
 * none is in one. Chosen on training articles that the model had not seen: 1 and 2 give the same to a tenth of a point.
 */
export const sourceBonus = 1.5;

/** The best labelling of a window among those with at most one source. */
export function bestReading({ length, states, steps }: ChainScores): Uint8Array {
  const { shape, plainSteps } = unfolded;
  const edges = shape.from.length;
  const plain = ownShape.from.length;
  const wide: ChainScores = {
    length,
    states: new Float64Array(length * shape.labels),
    steps: new Float64Array(length * edges),
  };
  for (let at = 0; at < wide.states.length; at += 1) wide.states[at] = states[Math.floor(at / memories)] ?? 0;
  for (let token = 1; token < length; token += 1) {
    for (let edge = 0; edge < edges; edge += 1)
      wide.steps[token * edges + edge] = steps[token * plain + (plainSteps[edge] ?? 0)] ?? 0;
  }
  for (let at = (length - 1) * shape.labels; at < wide.states.length; at += 1) {
    if (at % memories === 1) wide.states[at] = (wide.states[at] ?? 0) + sourceBonus;
  }
  return bestLabels(shape, wide).map((label) => Math.floor(label / memories));
}
