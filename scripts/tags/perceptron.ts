import { pennTags } from '../../src/analysis/english/penn-tag.ts';
import {
  FEATURES,
  MARGIN,
  NO_WORD,
  ROW_BITS,
  type SeenSentence,
  START_TAG,
  seeSentence,
  wordForm,
  writeRows,
} from '../../src/analysis/english/tag-features.ts';
import { onlyTag, wordClass } from '../../src/analysis/english/tag-weights.ts';
import type { TaggedSentence } from './corpus.ts';
import { buildLexicon, type LexiconColumns } from './lexicon.ts';
import { seededRandom, shuffle } from './random.ts';

const TAGS = pennTags.length;

/** What training leaves behind. */
export interface Trained {
  /** Sums of the weights over all steps: row by row, one for each tag. */
  readonly sums: Float64Array;
  readonly columns: LexiconColumns;
}

/** The weights as they are, their sums over past steps, and the step at which each was last brought up to date. */
interface State {
  readonly weights: Int32Array;
  readonly sums: Float64Array;
  readonly since: Int32Array;
  readonly scores: Int32Array;
  readonly rows: Int32Array;
  step: number;
}

/** Trains an averaged perceptron on its own history: each sentence is tagged, and every mistake moves the weights. */
export function train(examples: readonly TaggedSentence[], epochs: number): Trained {
  const columns = buildLexicon(examples);
  const size = 2 ** ROW_BITS * TAGS;
  const state: State = {
    weights: new Int32Array(size),
    sums: new Float64Array(size),
    since: new Int32Array(size),
    scores: new Int32Array(TAGS),
    rows: new Int32Array(FEATURES),
    step: 0,
  };
  const { lexicon } = columns;
  const classOf = (word: number): number => wordClass(lexicon, word);
  const features = examples.map(({ tokens }) =>
    seeSentence(tokens, NO_WORD, (mode) => (text) => wordForm(text, mode, classOf)),
  );
  const order = Int32Array.from(examples.keys());
  const random = seededRandom(2);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      const seen = features[index];
      if (example !== undefined && seen !== undefined) learn(state, columns, example, seen);
    }
  }
  return { sums: finalSums(state), columns };
}

function learn(
  state: State,
  columns: LexiconColumns,
  { tags }: TaggedSentence,
  sentence: SeenSentence,
): void {
  let previous = START_TAG;
  let beforeThat = START_TAG;
  for (let index = 0; index < tags.length; index++) {
    const known = onlyTag(columns.lexicon, sentence.forms[index + MARGIN]?.word ?? 0);
    const best =
      known > 0 ? known - 1 : learnToken(state, sentence, index, tags[index] ?? 0, previous, beforeThat);
    beforeThat = previous;
    previous = best;
  }
}

function learnToken(
  state: State,
  sentence: SeenSentence,
  index: number,
  truth: number,
  previous: number,
  beforeThat: number,
): number {
  const { rows, scores } = state;
  writeRows(rows, sentence, index, previous, beforeThat);
  score(state);
  let best = 0;
  for (let tag = 1; tag < TAGS; tag++) if ((scores[tag] ?? 0) > (scores[best] ?? 0)) best = tag;
  state.step += 1;
  if (best !== truth) {
    for (const row of rows) {
      move(state, row * TAGS + truth, 1);
      move(state, row * TAGS + best, -1);
    }
  }
  return best;
}

function score({ rows, scores, weights }: State): void {
  scores.fill(0);
  for (let at = 0; at < rows.length; at++) {
    const from = (rows[at] ?? 0) * TAGS;
    for (let tag = 0; tag < TAGS; tag++) scores[tag] = (scores[tag] ?? 0) + (weights[from + tag] ?? 0);
  }
}

function move({ weights, sums, since, step }: State, at: number, by: number): void {
  const weight = weights[at] ?? 0;
  sums[at] = (sums[at] ?? 0) + weight * (step - (since[at] ?? 0));
  since[at] = step;
  weights[at] = weight + by;
}

function finalSums({ weights, sums, since, step }: State): Float64Array {
  for (let at = 0; at < sums.length; at++) {
    sums[at] = ((sums[at] ?? 0) + (weights[at] ?? 0) * (step - (since[at] ?? 0))) / step;
  }
  return sums;
}
