import type { Features, Relation } from './features.ts';

/**
 * Log-odds that a reference means a document, by what speaks for it. Logistic regression (maximum likelihood, ridge 0.6) on the best reference of each pair
 * of four invented piles (115 edges, 31 other pairs) and of 400 unrelated reports of seven outlets, where no pair is an edge, each of which counts a
 * tenth: with more the edges of piles of one story are lost (F1 left out by pile 88.1 at a tenth, 86.6 at a fifth), with less unrelated
 * reports are joined (21 pairs of 400 reports at a tenth, 36 at a twentieth).
 */
const weights = {
  bias: -1.9,
  outlet: { source: 0.4, recipient: 1.1, work: 0.1, mention: -0.8 },
  body: { source: 0.9, recipient: 0, work: -0.1, mention: -1.6 },
  noun: -0.35,
  self: -1.1,
  ownWords: -0.75,
  name: 1.9,
  fit: 1.5,
  dated: 2.6,
  quoted: 0.55,
  relatedness: 4.3,
  fitOfRelated: 6.3,
  doublingsOfDays: -0.34,
} as const satisfies Record<string, number | Record<Relation, number>>;

/** Relatedness beyond which documents are of one story, and more says no more. */
const ofOneStory = 0.25;

/** Days taken where a date is unknown. */
const usualDays = 3;

/** How likely it is that a reference means a document, 0 to 1. */
export function likelihoodOf(features: Features): number {
  const { fit, name, form } = features;
  const related = Math.min(features.relatedness, ofOneStory);
  const odds =
    weights.bias +
    weights[features.isOutlet ? 'outlet' : 'body'][features.relation] +
    (form === 'noun' ? weights.noun : 0) +
    (form === 'self' ? weights.ownWords : 0) +
    (features.isSelf ? weights.self : 0) +
    (features.isDated ? weights.dated : 0) +
    (features.isQuoted ? weights.quoted : 0) +
    weights.name * name +
    weights.fit * fit +
    weights.relatedness * related +
    weights.fitOfRelated * fit * related +
    weights.doublingsOfDays * Math.log2(1 + (features.days ?? usualDays));
  return 1 / (1 + Math.exp(-odds));
}
