import { compareSketches, copyKeysOf, leastShared, type Sketch } from './copies/sketch-of.ts';
import { fingerprint } from './pairs/fingerprint.ts';
import { Packing } from './pairs/packed.ts';
import type { PairRule } from './pairs/pair-rule.ts';

/** A document with its sketch. */
export interface SketchedDocument {
  /** Id. */
  readonly document: string;
  readonly sketch: Sketch;
}

/** That two documents may share wording: how much their sketches share, as `compareSketches` counts. */
export interface SharedSketch {
  readonly shared: number;
}

/**
 * Which documents may share wording, for any number of them. Nothing is grouped: what a document took from which of its neighbours is
 * told by aligning their texts, for those that somebody asks about.
 */
export const documentRule: PairRule<SketchedDocument, SharedSketch> = {
  classOf,
  write: ({ document, sketch: { words, rows, pairs } }) =>
    packing.pack({ document, words, rows: [...rows], pairs: [...pairs] }),
  read: (written) => {
    const { document, words, rows, pairs } = packing.unpack(written) as Written;
    return { document, sketch: { words, rows: Uint32Array.from(rows), pairs: Uint32Array.from(pairs) } };
  },
  keysOf: ({ sketch }) => [...copyKeysOf(sketch), ...Array.from(sketch.rows, again)],
  // What more share is an idiom or a formula. Copies of one text are one, however many they are.
  cap: 100,
  // As `compareSketches` counts: a row, which is filed twice, or two pairs. Most documents that share one pair alone share it by chance.
  shared: leastShared,
  compare: (a, b) => {
    const shared = compareSketches(a.sketch, b.sketch);
    return shared < leastShared ? null : { shared };
  },
  connects: () => false,
  partition: (items) => [...items.keys()].map((place) => [place]),
};

interface Written {
  readonly document: string;
  readonly words: number;
  readonly rows: readonly number[];
  readonly pairs: readonly number[];
}

/** Another key for the same row. */
function again(row: number): number {
  return (row ^ 0x9e3779b9) >>> 0;
}

/** Rows that two documents must have as their first to be copies of one text; of documents with fewer than twice as many all rows must be the same. */
const telling = 6;

/**
 * Copies of one text, most of them: hashes come in no order of the text, so that the first of them are six places anywhere in it, and a copy
 * with a tenth of its rows changed has the same six in every second case. The others are found as any two that share wording.
 */
function classOf({ document, sketch: { rows, pairs } }: SketchedDocument): string {
  if (rows.length === 0 && pairs.length === 0) return document;
  if (rows.length < 2 * telling) return fingerprint([[...rows], [...pairs]]);
  return fingerprint([[...rows.subarray(0, telling)]]);
}

const packing = new Packing(['document', 'words', 'rows', 'pairs']);
