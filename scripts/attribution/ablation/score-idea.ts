import type { Draft } from '../../../src/analysis/draft.ts';
import { english } from '../../../src/analysis/english/english.ts';
import { type ReadPassage, readPassages, traceDrafts } from '../../../src/analysis/english/find-drafts.ts';
import { findRuleDrafts } from '../../../src/analysis/english/find-rule-drafts.ts';
import {
  bestReadings,
  type Models,
  type Weigh,
  type WeighedParagraph,
  weighSight,
} from '../../../src/analysis/english/learned/find-learned.ts';
import { judge } from '../../../src/analysis/english/learned/judge.ts';
import { seeParagraph } from '../../../src/analysis/english/learned/sight.ts';
import { layOut } from '../../../src/analysis/lay-out.ts';
import { nestDrafts } from '../../../src/analysis/nest-drafts.ts';
import { outermost } from '../../../src/app/evaluation/relations/convert.ts';
import type { Passage, Relation } from '../../../src/app/evaluation/relations/relation.ts';
import { compare } from '../../../src/app/evaluation/scoring/comparison.ts';
import {
  flatSteps,
  nestedSteps,
  scoreAttributions,
} from '../../../src/app/evaluation/scoring/score-attributions.ts';
import { ratio, sumSheets } from '../../../src/app/evaluation/scoring/tally.ts';
import { blindDrafts, blindSight, type Idea, withoutTemplates } from './idea.ts';

/** Figures of flat corpora and of nested passages, in the order in which they are printed. */
export const figures = {
  flat: ['cue overlap', 'source edge', 'content edge', 'whole dice80', 'whole dice50'],
  nested: ['whole dice80', 'deep chains'],
} as const;

/** Percentages, in the order of `figures`. */
export function scoreIdea(
  idea: Idea,
  models: Models,
  flat: readonly Passage[],
  nested: readonly Passage[],
): number[] {
  const weigh = weighFor(idea, models);
  const flatSheet = sumSheets(
    flat.map(({ text, gold }) =>
      scoreAttributions(compare(text, false, gold, outermost(relationsIn(text, idea, weigh))), flatSteps),
    ),
  );
  const nestedSheet = sumSheets(
    nested.map(({ text, none, gold }) =>
      scoreAttributions(compare(text, none, gold, relationsIn(text, idea, weigh)), nestedSteps),
    ),
  );
  const percent = (sheet: typeof flatSheet, name: string): number => {
    const tally = sheet.get(name);
    return tally === undefined ? 0 : 100 * (ratio(tally) ?? 0);
  };
  return [
    ...figures.flat.map((name) => percent(flatSheet, name)),
    ...figures.nested.map((name) => percent(nestedSheet, name)),
  ];
}

function weighFor({ blindfold, templates, chooser }: Idea, models: Models): Weigh {
  const left = new Set(templates);
  return (sentences, quotations, drafts) => {
    const sight = blindSight(seeParagraph(sentences, quotations, drafts), blindfold);
    const seen = weighSight(models, sight, blindDrafts(drafts, blindfold));
    if (chooser === 'likeliest') return likeliest(seen);
    const weighed = seen.weighed.map((one) => {
      const choices = one.choices.map((choice) => withoutTemplates(choice, left));
      return { ...one, choices, shares: judge(models.judge, choices) };
    });
    return { ...seen, weighed };
  };
}

/** Shares by the first two models alone. */
function likeliest(seen: WeighedParagraph): WeighedParagraph {
  const weighed = seen.weighed.map((one) => {
    const { readings, probability } = one.candidate;
    const weights = readings.map(({ likelihood }) => Math.exp(likelihood));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return { ...one, shares: [1 - probability, ...weights.map((weight) => (probability * weight) / total)] };
  });
  return { ...seen, weighed };
}

function relationsIn(text: string, { result }: Idea, weigh: Weigh): Relation[] {
  const laidOut = layOut(text, [0, text.length], english);
  if (result === 'rules') return relationsOf(findRuleDrafts(laidOut, false).drafts);
  if (result === 'both') return relationsOf(traceDrafts(laidOut, false, weigh).map(({ draft }) => draft));
  return relationsOf(modelDrafts(readPassages(laidOut, findRuleDrafts(laidOut, false)), weigh));
}

/** What the models alone take for attributions: cues that are more probable than not. */
function modelDrafts(passages: Iterable<ReadPassage>, weigh: Weigh): Draft[] {
  return [...passages].flatMap(({ words, quotations, drafts }) =>
    bestReadings(weigh(words, quotations, drafts))
      .filter(({ probability, content }) => probability > 0.5 && content.length > 0)
      .map(({ source, cue, content }) => ({
        source,
        cue: [cue],
        content,
        attitude: 'affirms' as const,
        pattern: 'learned' as const,
        rank: 0,
      })),
  );
}

function relationsOf(drafts: readonly Draft[]): Relation[] {
  const parents = nestDrafts(drafts);
  return drafts.map(({ source, cue, content, attitude }, index) => ({
    source: source ?? [],
    cue: cue ?? [],
    content,
    attitude,
    parent: parents[index] ?? null,
    confidence: null,
  }));
}
