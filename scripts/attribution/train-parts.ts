import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ChainModelFile } from '../../src/analysis/crf/weights.ts';
import { folds } from './stack.ts';
import type { Part } from './train-part.ts';

export interface Stacked {
  /** One for each fold that was left out. */
  readonly byFold: readonly ChainModelFile[];
  /** The one that learned from all texts. */
  readonly whole: ChainModelFile;
}

/** More threads than this need more memory than they save time: each holds all features of its texts. */
const mostThreads = 5;

/** Trains a chain model without each fold and on all texts, as many at once as there are processors. */
export async function trainParts(
  corpus: string,
  joints: Part['joints'],
  blindfold: Part['blindfold'] = null,
): Promise<Stacked> {
  const parts: Part[] = [...Array(folds).keys(), null].map((fold) => ({
    corpus,
    fold,
    joints,
    blindfold,
  }));
  const models: ChainModelFile[] = [];
  const waiting = [...parts.entries()];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, part] = next;
      models[index] = await trainPart(part);
    }
  };
  await Promise.all(Array.from({ length: Math.min(mostThreads, availableParallelism()) }, work));
  const whole = models.pop();
  if (whole === undefined) throw new Error('No model was trained.');
  return { byFold: models, whole };
}

function trainPart(part: Part): Promise<ChainModelFile> {
  const thread = new Worker(new URL('./train-part.ts', import.meta.url), {
    workerData: part,
    resourceLimits: { maxOldGenerationSizeMb: 8192 },
  });
  return new Promise((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
  });
}
