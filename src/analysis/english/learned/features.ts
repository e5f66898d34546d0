/** Rows of weights that features are spread over, as a power of two. Two features may share a row by chance. */
export const featureBits = 18;

/** Features of a choice, or of a part of it: a row of weights for each, and by how much the weight counts. */
export class Features {
  readonly rows: number[] = [];
  readonly values: number[] = [];
  /** The template of each, for those who ask for reasons. */
  readonly templates: number[] = [];

  /** Adds a feature that is there or not: a template with up to four values. */
  add(template: number, a = 0, b = 0, c = 0, d = 0): void {
    this.weigh(template, 1, a, b, c, d);
  }

  /** Adds a feature that counts by a number. */
  weigh(template: number, value: number, a = 0, b = 0, c = 0, d = 0): void {
    let hash = Math.imul(template, 0x9e3779b1) ^ a;
    hash = turn(Math.imul(hash, 0x85ebca6b)) ^ b;
    hash = turn(Math.imul(hash, 0xc2b2ae35)) ^ c;
    hash = turn(Math.imul(hash, 0x85ebca6b)) ^ d;
    hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
    this.rows.push(Math.imul(hash ^ (hash >>> 13), 0x27d4eb2f) >>> (32 - featureBits));
    this.values.push(value);
    this.templates.push(template);
  }
}

function turn(hash: number): number {
  return (hash << 15) | (hash >>> 17);
}

/** The features of one choice, in parts that other choices may have too. */
export type Choice = readonly Features[];
