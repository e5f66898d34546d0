import type { LinearModel } from '../../../../lineage/stance/linear-model.ts';
import type { StanceModelFile } from '../../../../lineage/stance/model-file.ts';
import type { GrownTrees } from './grow-trees.ts';

/** Rounds weights to a byte and leaves to two, and packs all for its file. */
export function packModel(
  words: ReadonlySet<number>,
  linear: LinearModel,
  trees: GrownTrees,
): StanceModelFile {
  return {
    format: 1,
    words: pack(Int32Array.from([...words].sort((a, b) => a - b))),
    linear: packLinear(linear),
    trees: packTrees(trees),
  };
}

/** Signs that round to nothing are left out. */
function packLinear({ rows, weights, bias }: LinearModel): StanceModelFile['linear'] {
  const scale = scaleFor(weights, 127);
  const width = bias.length;
  const rounded = [...rows].map(([sign, row]) => ({
    sign,
    weights: Array.from(weights.subarray(row * width, (row + 1) * width), (weight) =>
      Math.round(weight / scale),
    ),
  }));
  const kept = rounded.filter((one) => one.weights.some((weight) => weight !== 0));
  return {
    scale,
    bias: bias.map(shortened),
    signs: pack(Int32Array.from(kept, ({ sign }) => sign)),
    weights: pack(Int8Array.from(kept.flatMap((one) => one.weights))),
  };
}

function packTrees({ depth, asked, thresholds, leaves, base }: GrownTrees): StanceModelFile['trees'] {
  const scale = scaleFor(leaves, 32_767);
  return {
    depth,
    scale,
    base: base.map(shortened),
    asked: pack(Uint8Array.from(asked)),
    thresholds: pack(Float32Array.from(thresholds)),
    leaves: pack(Int16Array.from(leaves, (leaf) => Math.round(leaf / scale))),
  };
}

/** What one step of a whole number stands for, when the greatest is `most` steps. */
function scaleFor(values: Iterable<number>, most: number): number {
  let greatest = 0;
  for (const value of values) greatest = Math.max(greatest, Math.abs(value));
  return greatest === 0 ? 1 : greatest / most;
}

function shortened(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function pack({ buffer, byteOffset, byteLength }: NodeJS.TypedArray): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64');
}
