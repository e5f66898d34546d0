import type { Features } from './features.ts';
import weights from './weights.json' with { type: 'json' };

/** What speaks for a reference, or against it: each has its weight in weights.json, which `scripts/train-derivations.ts` can fit anew (decision 37 says why it has not). */
export const signNames = [
  'constant',
  'source of outlet',
  'recipient of outlet',
  'work of outlet',
  'mention of outlet',
  'source of body',
  'recipient of body',
  'work of body',
  'mention of body',
  'noun',
  'own words',
  'self',
  'name',
  'fit',
  'dated',
  'quoted',
  'relatedness',
  'fit of related',
  'doublings of days',
] as const;

/** Relatedness beyond which documents are of one story, and more says no more. */
const ofOneStory = 0.25;

/** Days taken where a date is unknown. */
const usualDays = 3;

/** The signs of a reference as numbers, in the order of `signNames`: all but the days from 0 to 1. */
export function signsOf(features: Features): number[] {
  const { isOutlet, relation, form, isSelf, name, fit, isDated, isQuoted } = features;
  const related = Math.min(1, features.relatedness / ofOneStory);
  const stands = (['source', 'recipient', 'work', 'mention'] as const).map((one) => one === relation);
  return [
    true,
    ...stands.map((is) => is && isOutlet),
    ...stands.map((is) => is && !isOutlet),
    form === 'noun',
    form === 'self',
    isSelf,
    name,
    fit,
    isDated,
    isQuoted,
    related,
    fit * related,
    Math.log2(1 + (features.days ?? usualDays)),
  ].map(Number);
}

const fitted = signNames.map((name) => weights[name]);

/** How likely it is that a reference means a document, 0 to 1: logistic regression. */
export function likelihoodOf(features: Features): number {
  const odds = signsOf(features).reduce((sum, sign, at) => sum + sign * (fitted[at] ?? 0), 0);
  return 1 / (1 + Math.exp(-odds));
}
