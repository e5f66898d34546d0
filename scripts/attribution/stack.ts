import { sumChain } from '../../src/analysis/crf/chain.ts';
import {
  type ChainModel,
  type ChainModelFile,
  scoreChain,
  unpackWeights,
} from '../../src/analysis/crf/weights.ts';
import { type CueGuess, guessCues, viewOf } from '../../src/analysis/english/learned/cues.ts';
import {
  jointRows,
  jointShape,
  jointStateBits,
  jointStepBits,
} from '../../src/analysis/english/learned/joint.ts';
import { ownShape, ownStateBits, ownStepBits } from '../../src/analysis/english/learned/own.ts';
import type { JointView } from '../../src/analysis/english/learned/own-scene.ts';
import type { GoldParagraph } from './corpus.ts';
import { jointExample, ownExample } from './examples.ts';
import { type Example, packWeights, type TrainOptions, trainChain } from './train-chain.ts';

/** A paragraph with what a joint model that has not seen it says of it. */
export interface Viewed {
  readonly paragraph: GoldParagraph;
  readonly view: JointView;
  readonly guesses: readonly CueGuess[];
}

/** The texts of a corpus, paragraph by paragraph. */
export type Texts<Paragraph> = readonly (readonly Paragraph[])[];

/** Means over two orders of the examples hang less on chance than one. */
const seeds = [7, 8];

// Rates, decays and passes were chosen on held-out articles. Small steps count: rates of 0.05 and 0.03 with half as many
// passes, as first tried, cost a point in cues and a point and a half in readings.
const jointOptions: TrainOptions = {
  stateBits: jointStateBits,
  stepBits: jointStepBits,
  epochs: 6,
  rate: 0.015,
  decay: 0.01,
  rare: 2,
  seeds,
};
const ownOptions: TrainOptions = {
  stateBits: ownStateBits,
  stepBits: ownStepBits,
  epochs: 5,
  rate: 0.015,
  decay: 0.05,
  rare: 2,
  seeds,
};

/** Each text is read by models that learned from three quarters of the texts, itself not among them. */
export const folds = 4;

/** The texts that the models of a fold learn from; null for those that learn from all. */
export function withoutFold<Text>(texts: readonly Text[], fold: number | null): Text[] {
  return texts.filter((_, at) => at % folds !== fold);
}

/** The model that reads a whole paragraph at once. */
export function trainJoint(texts: Texts<GoldParagraph>): ChainModelFile {
  return packWeights(trainChain(jointShape, texts.flat().map(jointExample), jointOptions));
}

/** The model that reads what belongs to one cue. */
export function trainOwn(viewed: Texts<Viewed>): ChainModelFile {
  return packWeights(trainChain(ownShape, viewed.flat().flatMap(ownExamples), ownOptions));
}

/** Each text as the joint model of its fold sees it, which learned from the other folds only. */
export function viewTexts(texts: Texts<GoldParagraph>, joints: readonly ChainModelFile[]): Viewed[][] {
  const weights = joints.map((file) => unpackWeights(file, jointShape));
  return texts.map((text, at) => {
    const held = weights[at % folds];
    return held === undefined ? [] : text.map((paragraph) => viewParagraph(paragraph, held));
  });
}

function viewParagraph(paragraph: GoldParagraph, weights: ChainModel): Viewed {
  const scores = scoreChain(jointShape, weights, jointRows(paragraph.sight));
  const sums = sumChain(jointShape, scores);
  const guesses = guessCues(scores.length, sums);
  return { paragraph, view: viewOf(scores, sums, guesses), guesses };
}

/** One example for each true cue; where a guess stands over it, the cue is read as it was guessed. */
function ownExamples({ paragraph, view, guesses }: Viewed): Example[] {
  return paragraph.gold.map((gold) => {
    const guess = guesses.find(({ cue }) => cue[0] < gold.cue[1] && gold.cue[0] < cue[1]);
    return ownExample(paragraph, view, guess?.cue ?? gold.cue, gold);
  });
}
