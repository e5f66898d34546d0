import { sumChain } from '../../src/analysis/crf/chain.ts';
import {
  type ChainModel,
  type ChainModelFile,
  scoreChain,
  unpackWeights,
} from '../../src/analysis/crf/weights.ts';
import { type CueGuess, guessCues, viewOf } from '../../src/analysis/learned/cues.ts';
import { jointRows, jointShape, jointStateBits, jointStepBits } from '../../src/analysis/learned/joint.ts';
import { type JointView, ownShape, ownStateBits, ownStepBits } from '../../src/analysis/learned/own.ts';
import type { GoldParagraph } from './corpus.ts';
import { jointExample, ownExample } from './examples.ts';
import { type Example, packWeights, type TrainOptions, trainChain } from './train-chain.ts';

/** A paragraph with what a model that has not seen it says of it. */
export interface Viewed {
  readonly paragraph: GoldParagraph;
  readonly view: JointView;
  readonly guesses: readonly CueGuess[];
}

// Rates, decays and passes were chosen on training articles held out: the joint model loses two points of recall with
// a decay of 0.05; the own model gains half a point of whole sources and contents with it. More passes fit noise.
const jointOptions: TrainOptions = {
  stateBits: jointStateBits,
  stepBits: jointStepBits,
  epochs: 3,
  rate: 0.05,
  decay: 0.01,
  rare: 2,
};
const ownOptions: TrainOptions = {
  stateBits: ownStateBits,
  stepBits: ownStepBits,
  epochs: 3,
  rate: 0.03,
  decay: 0.05,
  rare: 2,
};

/** Each text is read by a model that learned from three quarters of the texts, itself not among them. */
const folds = 4;

/** The model that reads a whole paragraph at once. */
export function trainJoint(texts: readonly (readonly GoldParagraph[])[]): ChainModelFile {
  return packWeights(trainChain(jointShape, texts.flat().map(jointExample), jointOptions));
}

/** The model that reads what belongs to one cue. */
export function trainOwn(viewed: readonly (readonly Viewed[])[]): ChainModelFile {
  return packWeights(trainChain(ownShape, viewed.flat().flatMap(ownExamples), ownOptions));
}

/** Each text as a joint model sees it that learned from the other folds only. */
export function jackknife(texts: readonly (readonly GoldParagraph[])[]): Viewed[][] {
  const result: Viewed[][] = texts.map(() => []);
  for (let fold = 0; fold < folds; fold += 1) {
    const others = texts.filter((_, at) => at % folds !== fold);
    const weights = unpackWeights(trainJoint(others), jointShape);
    for (const [at, text] of texts.entries()) {
      if (at % folds === fold) result[at] = text.map((paragraph) => viewParagraph(paragraph, weights));
    }
  }
  return result;
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
