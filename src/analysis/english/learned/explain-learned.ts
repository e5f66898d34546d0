import type { Span, Spans } from '../../../model/span.ts';
import type { Draft } from '../../draft.ts';
import type { Comparison, ModelReasons, Reason } from '../../explanation.ts';
import { offsetsOfCue, offsetsOfReading, type Weighed, type WeighedParagraph } from './find-learned.ts';
import { joint, jointRows, jointShape } from './joint.ts';
import { contextOf } from './joint-context.ts';
import { jointNames, nameOfJoint } from './joint-names.ts';
import type { Reading } from './readings.ts';
import { SightWords } from './show-sight.ts';
import { judgeNames, type SeenChoice } from './weigh-names.ts';

/**
 * What the models made of a cue, and what counted most in it; null where they did not weigh it.
 *
 * @param drafts those of the rules in the paragraph
 * @param cue in offsets of the whole text
 * @param keepsRules whether the rules' reading stands, and not the most probable one
 */
export function explainLearned(
  paragraph: WeighedParagraph,
  drafts: readonly Draft[],
  cue: readonly Span[],
  keepsRules: boolean,
): ModelReasons<Spans> | null {
  const { sight } = paragraph;
  const weighed = paragraph.weighed.find(({ candidate }) => {
    const [from, to] = offsetsOfCue(sight, candidate.cue);
    return cue.some(([start, end]) => start < to && from < end);
  });
  if (weighed === undefined) return null;
  const { candidate, shares } = weighed;
  const words = new SightWords(sight, drafts);
  const order = [...candidate.readings.keys()].sort((a, b) => (shares[b + 1] ?? 0) - (shares[a + 1] ?? 0));
  const ruled = candidate.readings.findIndex(({ isRuled }) => isRuled);
  const chosen = keepsRules && ruled >= 0 ? ruled : (order[0] ?? 0);
  const spans = candidate.readings.map((reading) => spansOf(paragraph, reading));
  const keyOf = (reading: number): string => JSON.stringify(spans[reading]);
  const second = order.find((reading) => keyOf(reading) !== keyOf(chosen));
  // Choice 0 is that there is no cue.
  const other = second === undefined || (shares[0] ?? 0) > (shares[second + 1] ?? 0) ? 0 : second + 1;
  return {
    seen: candidate.probability,
    probability: 1 - (shares[0] ?? 0),
    readings: order.map((reading) => ({
      source: spans[reading]?.source ?? null,
      content: spans[reading]?.content ?? null,
      probability: shares[reading + 1] ?? 0,
      isRuled: candidate.readings[reading]?.isRuled ?? false,
    })),
    chosen: order.indexOf(chosen),
    runnerUp: other === 0 ? null : order.indexOf(other - 1),
    cue: compareCue(paragraph, words, candidate.cue[0]),
    reading: compareChoices(paragraph, words, weighed, chosen + 1, other),
  };
}

function spansOf({ sight }: WeighedParagraph, reading: Reading) {
  const { source, content } = offsetsOfReading(sight, reading);
  return { source: source.length > 0 ? source : null, content: content.length > 0 ? content : null };
}

/** At one word, what a cue's beginning scores more than nothing, template by template. */
function compareCue({ sight, models }: WeighedParagraph, words: SightWords, at: number): Comparison {
  const { states, stateTemplates } = jointRows(sight);
  const own = states.slice(at * stateTemplates, (at + 1) * stateTemplates);
  // With one template a token, each row is a token, and its sum is its weights.
  const weights = models.joint.states.sum(own, 1, models.joint.scale);
  const look = { words, context: contextOf(sight), at };
  const { labels } = jointShape;
  return comparisonOf(
    jointNames.map((names, template) => ({
      feature: nameOfJoint(names, look),
      instead: null,
      weight:
        (weights[template * labels + joint.cueBegin] ?? 0) -
        (weights[template * labels + joint.outside] ?? 0),
    })),
  );
}

/** What one choice about a cue scores more than another, template by template. */
function compareChoices(
  { models }: WeighedParagraph,
  words: SightWords,
  weighed: Weighed,
  chosen: number,
  other: number,
): Comparison {
  const { candidate } = weighed;
  const choiceOf = (choice: number): SeenChoice => ({
    words,
    candidate,
    reading: candidate.readings[choice - 1] ?? null,
  });
  const scoreOf = (choice: number): ReadonlyMap<number, number> => {
    const scores = new Map<number, number>();
    const { weights, scale } = models.judge;
    for (const { templates, rows, values } of weighed.choices[choice] ?? []) {
      for (const [index, template] of templates.entries()) {
        const weight = (weights[rows[index] ?? 0] ?? 0) * (values[index] ?? 0) * scale;
        scores.set(template, (scores.get(template) ?? 0) + weight);
      }
    }
    return scores;
  };
  const rival = other === 0 ? 'no cue' : 'the other';
  const forIt = scoreOf(chosen);
  const against = scoreOf(other);
  return comparisonOf(
    [...new Set([...forIt.keys(), ...against.keys()])].map((template): Reason => {
      const names = judgeNames.get(template) ?? [];
      const here = forIt.has(template) ? names.map((name) => name(choiceOf(chosen))) : [];
      const there = against.has(template) ? names.map((name) => name(choiceOf(other))) : [];
      const weight = (forIt.get(template) ?? 0) - (against.get(template) ?? 0);
      if (here.length === 0)
        return {
          feature: `${weight > 0 ? 'against' : 'for'} ${rival}: ${there.join(', ')}`,
          instead: null,
          weight,
        };
      const differing = there.filter((part, index) => part !== here[index]);
      return {
        feature: here.join(', '),
        instead: differing.length === 0 ? null : differing.join(', '),
        weight,
      };
    }),
  );
}

/** Weights differ by steps of the models' scales; less than this is the rounding of sums. */
const leastWeight = 1e-9;

/** What looks the same in words, though the model has it in several features, is one reason. */
function comparisonOf(all: readonly Reason[]): Comparison {
  const groups = Map.groupBy(all, ({ feature, instead }) => `${feature}\n${instead}`);
  const reasons = [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ ...first, weight: totalOf([first, ...others]) }],
  );
  return {
    reasons: reasons
      .filter(({ weight }) => Math.abs(weight) > leastWeight)
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
    total: totalOf(all),
  };
}

function totalOf(reasons: readonly Reason[]): number {
  return reasons.reduce((sum, { weight }) => sum + weight, 0);
}
