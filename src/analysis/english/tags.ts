import type { Token } from '../tokens/token.ts';
import { type PennTag, pennTags } from './penn-tag.ts';
import {
  DYNAMIC,
  MARGIN,
  START_TAG,
  STATIC,
  wordForms,
  writeHistoryRows,
  writeStaticRows,
} from './tag-features.ts';
import model from './tag-model.json' with { type: 'json' };
import { onlyTag, type TagModelFile, type TagWeights, unpackTagModel, wordClass } from './tag-weights.ts';

let unpacked: TagWeights | null = null;

/**
 * Gives each token of one English sentence its Penn treebank tag: an averaged perceptron, greedy from left to right
 * (Collins 2002). The same tokens always get the same tags. Quotation marks may be straight, curly or doubled.
 *
 * @param tokens of one sentence; longer runs work too, but the tagger looks two words ahead across their borders
 * @returns as many tags as tokens
 */
export function tag(tokens: readonly Token[]): PennTag[] {
  unpacked ??= unpackTagModel(model as TagModelFile);
  return tagWith(unpacked, tokens);
}

/** The same with a given model, e.g. one that has just been trained. */
export function tagWith(weights: TagWeights, tokens: readonly Token[]): PennTag[] {
  const { lexicon } = weights;
  const forms = wordForms(tokens, (word) => wordClass(lexicon, word));
  const scores = new Int32Array(pennTags.length);
  const rows = new Int32Array(STATIC + DYNAMIC);
  const tags: PennTag[] = [];
  let previous = START_TAG;
  let beforeThat = START_TAG;
  for (let index = 0; index < tokens.length; index++) {
    let best = onlyTag(lexicon, forms.word[index + MARGIN] ?? 0) - 1;
    if (best < 0) {
      writeStaticRows(rows, forms, index);
      writeHistoryRows(rows, forms, index, previous, beforeThat);
      best = bestTag(weights, rows, scores);
    }
    tags.push(pennTags[best] ?? 'NN');
    beforeThat = previous;
    previous = best;
  }
  return tags;
}

function bestTag(weights: TagWeights, rows: Int32Array, scores: Int32Array): number {
  scores.fill(0);
  for (let at = 0; at < rows.length; at++) addRow(weights, rows[at] ?? 0, scores);
  return indexOfBest(scores);
}

function addRow({ starts, pairs }: TagWeights, row: number, scores: Int32Array): void {
  const end = starts[row + 1] ?? 0;
  for (let at = starts[row] ?? 0; at < end; at++) {
    const pair = pairs[at] ?? 0;
    scores[pair & 0xff] = (scores[pair & 0xff] ?? 0) + (pair >> 8);
  }
}

function indexOfBest(scores: Int32Array): number {
  let best = 0;
  for (let tag = 1; tag < scores.length; tag++) {
    if ((scores[tag] ?? 0) > (scores[best] ?? 0)) best = tag;
  }
  return best;
}
