import { mix } from '../../crf/hash.ts';

/** Rows of weights that features are spread over, as a power of two. Two features may share a row by chance. */
export const featureBits = 18;

/** The features of one choice: a row of weights for each, and by how much the weight counts. */
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
    const hash = mix(mix(mix(mix(mix(template, 0x9e3779b1), a), b), c), d);
    this.rows.push(hash >>> (32 - featureBits));
    this.values.push(value);
    this.templates.push(template);
  }
}
