import { featureNames, featuresOf } from './pair-features.ts';
import type { Signature } from './signature.ts';
import weights from './weights.json' with { type: 'json' };

/** How two statements stand to each other. */
export interface StatementComparison {
  /** `same`, `opposite`: they make one claim, the second as its denial. `contradiction`: two claims that cannot both be so. */
  readonly relation: 'same' | 'opposite' | 'contradiction' | 'none';
  /** Log-odds that they make one claim, less what is asked for. */
  readonly score: number;
  /** 0 to 1: that the relation is this one. */
  readonly confidence: number;
}

type Feature = (typeof featureNames)[number];

const values = featureNames.map((name) => (weights.features as Readonly<Record<Feature, number>>)[name] ?? 0);

const placeOf = (name: Feature): number => featureNames.indexOf(name);

/** What is left out of account to see whether two statements would be one but for their figures. */
const ofFigures = (
  [
    'figures agree',
    'figures conflict',
    'figures near',
    'figures far',
    'alike agree',
    'alike conflict',
  ] as const
).map(placeOf);

/** Whether two statements make the same claim, by themselves alone. Symmetric. */
export function compareStatements(a: Signature, b: Signature): StatementComparison {
  const features = featuresOf(a, b);
  const parts = features.map((value, at) => value * (values[at] ?? 0));
  const odds = parts.reduce((sum, one) => sum + one, 0);
  const score = odds - weights.least;
  if (score > 0)
    return { relation: a.isNegated === b.isNegated ? 'same' : 'opposite', score, confidence: logistic(odds) };
  if (features[placeOf('alike conflict')] === 1) {
    const rest = odds - ofFigures.reduce((sum, at) => sum + (parts[at] ?? 0), 0);
    if (rest > weights.least) return { relation: 'contradiction', score, confidence: logistic(rest) };
  }
  return { relation: 'none', score, confidence: 1 - logistic(odds) };
}

function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
