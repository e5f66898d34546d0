import { type StanceModel, weighStances } from './model.ts';
import { type StanceModelFile, unpackModel } from './model-file.ts';
import { pairWords } from './pair-words.ts';
import shipped from './stance-model.json' with { type: 'json' };
import { stances, type ToldStance } from './stances.ts';

/** What position a text takes on a claim, and how sure that is. */
export interface StanceVerdict {
  readonly stance: ToldStance;
  /** 0 to 1, calibrated, to four digits. */
  readonly probabilities: Readonly<Record<ToldStance, number>>;
}

/**
 * What position a sentence or headline takes on a claim: it puts it forward as so, says that it is not so, or passes it on without
 * a position (as a rumour, on somebody’s word, as a question). English; a text that has nothing to do with the claim gets a verdict
 * too, so ask about pairs that share something. Whose names stand in either makes no difference. Linear in the length of both.
 */
export function stanceTo(text: string, claim: string): StanceVerdict {
  model ??= unpackModel(shipped as StanceModelFile);
  return judgeStance(model, text, claim);
}

let model: StanceModel | null = null;

/** The verdict of one model. */
export function judgeStance(by: StanceModel, text: string, claim: string): StanceVerdict {
  const { alignment, isTurned } = pairWords(text, claim);
  const [first = 0, second = 0, reports = 0] = weighStances(by, alignment).map(rounded);
  const [affirms, denies] = isTurned ? [second, first] : [first, second];
  const probabilities = { affirms, denies, reports };
  const stance = stances.reduce((best, one) => (probabilities[one] > probabilities[best] ? one : best));
  return { stance, probabilities };
}

/** `Math.exp` may give another last digit in another engine. */
function rounded(probability: number): number {
  return Math.round(probability * 1e4) / 1e4;
}
