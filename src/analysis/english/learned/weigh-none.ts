import { contentFormOf } from './content-form.ts';
import type { Features } from './features.ts';
import { margin } from './sight.ts';
import { covers, type Setting, step } from './weigh-setting.ts';

/** Templates by number; what a model has learned hangs on them. */
export const none = {
  bias: 1,
  odds: 2,
  oddsStep: 3,
  lemma: 4,
  kind: 5,
  tag: 6,
  pattern: 7,
  patternOdds: 8,
  lemmaTag: 9,
  length: 10,
  quote: 11,
  quoteOdds: 12,
  next: 13,
  before: 14,
  nextTag: 15,
  inner: 16,
  bestParts: 17,
  bestLikelihood: 18,
  near: 19,
  sense: 20,
  covered: 21,
  form: 22,
  formLemma: 23,
  formKind: 24,
  within: 25,
  withinOdds: 26,
} as const;

/** Cues closer than this many words to each other are often one. */
const nearby = 6;

/** A guess from here on counts as a cue when another one is weighed. */
const likely = 0.5;

/** What speaks for and against there being no cue. */
export function weighNone(features: Features, setting: Setting): void {
  const { sight, view, guesses, candidate, cue, lemma, kind, sense, tag, pattern, odds } = setting;
  const [start, end] = cue;
  const quote = sight.quote[start + margin] ?? 0;
  const next = sight.tag[end + margin] ?? 0;
  const best = candidate.readings[0];
  const near = guesses.some(
    (other) => other.probability > likely && other.cue !== cue && Math.abs(other.cue[0] - start) < nearby,
  );
  features.add(none.bias);
  features.weigh(none.odds, odds / 3);
  features.add(none.oddsStep, step(odds, 0.5));
  features.add(none.lemma, lemma);
  features.add(none.kind, kind);
  features.add(none.tag, tag, step(odds, 2));
  features.add(none.pattern, pattern);
  features.add(none.patternOdds, pattern, step(odds, 2));
  features.add(none.lemmaTag, lemma, tag);
  features.add(none.length, end - start);
  features.add(none.quote, quote);
  features.add(none.quoteOdds, quote, step(odds, 2));
  features.add(none.next, next);
  features.add(none.before, sight.tag[start - 1 + margin] ?? 0);
  features.add(none.nextTag, next, tag);
  features.add(none.inner, sight.inner[start + margin] ?? 0);
  features.add(none.bestParts, best?.content.length === 0 ? 0 : 1, best?.source.length === 0 ? 0 : 1);
  features.add(none.bestLikelihood, best === undefined ? 99 : step(best.likelihood, 1));
  features.add(none.near, near ? 1 : 0);
  features.add(none.sense, sense, tag);
  features.add(none.covered, view.tenths[start * 3 + 2] ?? 0, step(odds, 2));
  const form = contentFormOf(sight, best?.content ?? []);
  features.add(none.form, form);
  features.add(none.formLemma, form, lemma);
  features.add(none.formKind, form, kind);
  const within = withinOf(setting);
  features.add(none.within, within);
  features.add(none.withinOdds, within, step(odds, 2));
}

/** In tenths, how probably the cue lies in what another one leads to; +20 in a source. */
function withinOf({ rivals, cue }: Setting): number {
  let most = 0;
  for (const { readings, probability } of rivals) {
    const best = readings[0];
    if (best === undefined) continue;
    if (best.content.some((span) => covers(span, cue))) most = Math.max(most, Math.round(probability * 10));
    else if (best.source.some((span) => covers(span, cue))) most = Math.max(most, 20);
  }
  return most;
}
