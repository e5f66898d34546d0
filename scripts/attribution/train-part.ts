/** A thread that trains one chain model, on all texts of a corpus or without one fold of them. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ChainModelFile } from '../../src/analysis/crf/weights.ts';
import type { Blindfold } from './ablation/idea.ts';
import { readTexts } from './read-texts.ts';
import { trainJoint, trainOwn, viewTexts, withoutFold } from './stack.ts';

export interface Part {
  readonly corpus: string;
  /** The fold that is left out; null for none. */
  readonly fold: number | null;
  /** What the models are kept from seeing; null for nothing. */
  readonly blindfold: Blindfold | null;
  /** The joint models of the folds, for the own model; null to train a joint model. */
  readonly joints: readonly ChainModelFile[] | null;
}

function train({ corpus, fold, joints, blindfold }: Part): ChainModelFile {
  const texts = readTexts(corpus, blindfold);
  if (joints === null) return trainJoint(withoutFold(texts, fold));
  return trainOwn(withoutFold(viewTexts(texts, joints), fold));
}

parentPort?.postMessage(train(workerData as Part));
