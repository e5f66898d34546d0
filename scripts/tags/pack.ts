import { pennTags } from '../../src/analysis/english/penn-tag.ts';
import { ROW_BITS } from '../../src/analysis/english/tag-features.ts';
import type { TagModelFile } from '../../src/analysis/english/tag-weights.ts';
import type { Trained } from './perceptron.ts';

const TAGS = pennTags.length;
/**
 * So many weights, the heaviest, are kept. Twice as many gain less than a tenth of a point on held-out text and make the
 * file and the time to tag longer; half as many lose a tenth.
 */
const KEPT = 450_000;

/** Rounds the averaged weights to a byte each, drops the lightest, and packs the rest row by row. */
export function packTagModel({ sums, columns }: Trained): TagModelFile {
  const scale = scaleOf(sums);
  const least = leastKept(sums, scale);
  const counts = new Uint8Array(2 ** ROW_BITS);
  const pairs: number[] = [];
  for (let row = 0; row < counts.length; row++) {
    for (let tag = 0; tag < TAGS; tag++) {
      const weight = quantised(sums[row * TAGS + tag] ?? 0, scale);
      if (Math.abs(weight) < least) continue;
      pairs.push(tag, weight & 0xff);
      counts[row] = (counts[row] ?? 0) + 1;
    }
  }
  return {
    format: 1,
    counts: base64(counts),
    weights: base64(Uint8Array.from(pairs)),
    words: base64(columns.words),
    classes: base64(columns.classes),
    only: base64(columns.only),
  };
}

function quantised(weight: number, scale: number): number {
  return Math.max(-127, Math.min(127, Math.round(weight * scale)));
}

/** Weights beyond this are cut off: hardly any are, and the others gain in precision. */
const CEILING = 16;

function scaleOf(sums: Float64Array): number {
  let most = 0;
  for (const weight of sums) most = Math.max(most, Math.abs(weight));
  return 127 / Math.min(CEILING, most);
}

/** The smallest absolute value at which no more than `KEPT` weights are left; at least 1. */
function leastKept(sums: Float64Array, scale: number): number {
  const histogram = new Int32Array(128);
  for (const weight of sums) {
    const size = Math.abs(quantised(weight, scale));
    histogram[size] = (histogram[size] ?? 0) + 1;
  }
  let kept = 0;
  for (let size = 127; size >= 1; size--) {
    kept += histogram[size] ?? 0;
    if (kept > KEPT) return size + 1;
  }
  return 1;
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
