import type { ChainShape } from '../../crf/chain.ts';
import { mix, toRows } from '../../crf/hash.ts';
import { writeRows } from '../../crf/templates.ts';
import type { ChainRows } from '../../crf/weights.ts';
import { contextOf } from './joint-context.ts';
import { jointPlan, writeJointValues } from './joint-features.ts';
import { margin, type Sight } from './sight.ts';

/** Labels of the model that reads a whole paragraph at once. */
export const joint = {
  outside: 0,
  sourceBegin: 1,
  source: 2,
  cueBegin: 3,
  cue: 4,
  contentBegin: 5,
  content: 6,
} as const;

/** A role goes on only where it has begun; everything else may follow everything. */
export const jointShape: ChainShape = shapeOf(
  7,
  [0, 1, 3, 5],
  [
    [1, 2],
    [2, 2],
    [3, 4],
    [4, 4],
    [5, 6],
    [6, 6],
  ],
);

/** A shape in which every label may lead to the `free` ones, and further steps are given one by one. */
export function shapeOf(
  labels: number,
  free: readonly number[],
  further: readonly (readonly [number, number])[],
): ChainShape {
  const steps = [
    ...Array.from({ length: labels }, (_, from) => free.map((to) => [from, to] as const)).flat(),
    ...further,
  ];
  return {
    labels,
    starts: Uint8Array.from({ length: labels }, (_, label) => (free.includes(label) ? 1 : 0)),
    from: Uint8Array.from(steps, ([from]) => from),
    to: Uint8Array.from(steps, ([, to]) => to),
  };
}

const stateTemplates = jointPlan.templates;
const stepTemplates = 12;
export const jointStateBits = 18;
export const jointStepBits = 14;

/** Of one token after the other. */
const values = new Int32Array(jointPlan.size);

/**
 * Features of every token of a paragraph. Their order is that of the model's templates; joint-names.ts has a name for each.
 */
export function jointRows(sight: Sight): ChainRows {
  const length = sight.words.length;
  const states = new Int32Array(length * stateTemplates);
  const steps = new Int32Array(length * stepTemplates);
  const context = contextOf(sight);
  for (let index = 0; index < length; index += 1) {
    writeJointValues(values, sight, context, index + margin);
    writeRows(jointPlan, values, states, index * stateTemplates, jointStateBits);
    writeSteps(steps, index * stepTemplates, sight, index + margin);
    toRows(steps, index * stepTemplates, stepTemplates, jointStepBits);
  }
  return { length, stateTemplates, stepTemplates, states, steps };
}

function writeSteps(into: Int32Array, start: number, sight: Sight, i: number): void {
  const { word, tag, quote, kind, rule, sentence, chunk } = sight;
  const t0 = tag[i] ?? 0;
  const tb = tag[i - 1] ?? 0;
  const newSentence = sentence[i] === sentence[i - 1] ? 0 : 1;
  let n = start;
  into[n++] = 0;
  into[n++] = newSentence;
  into[n++] = t0 * 64 + tb;
  into[n++] = (t0 * 64 + (tag[i + 1] ?? 0)) * 2 + newSentence;
  into[n++] = ((quote[i] ?? 0) * 16 + (quote[i - 1] ?? 0)) * 2 + newSentence;
  into[n++] = word[i] ?? 0;
  into[n++] = word[i - 1] ?? 0;
  into[n++] = ((rule[i] ?? 0) & 3) * 4 + ((rule[i - 1] ?? 0) & 3);
  into[n++] = mix(kind[i] ?? 0, t0);
  into[n++] = kind[i - 1] ?? 0;
  into[n++] = (chunk[i] ?? 0) * 4 + newSentence;
  into[n++] = ((chunk[i] ?? 0) * 64 + t0) * 64 + tb;
}
