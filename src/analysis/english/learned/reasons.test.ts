import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../explanation.ts';
import { defaultLanguage } from '../../languages.ts';
import { layOut } from '../../lay-out.ts';
import { readPassages } from '../find-drafts.ts';
import { findRuleDrafts } from '../find-rule-drafts.ts';
import { explainLearned } from './explain-learned.ts';
import { offsetsOfCue, weighParagraph } from './find-learned.ts';
import { joint, jointRows, jointShape } from './joint.ts';
import { contextOf } from './joint-context.ts';
import { jointNames, nameOfJoint } from './joint-names.ts';
import { SightWords } from './show-sight.ts';
import { judgeNames } from './weigh-names.ts';
import { judgeTemplates } from './weigh-readings.ts';

const text = [
  'The quay at Vorel was shut, said Ana Brel, who runs the harbour office. “Nobody told us,” she added on Monday.',
  'Two pilots believe that the crane will fall. The mayor’s claim that it stands was called a lie by the union.',
  'According to the log, “three” lorries left; the driver, who asked not to be named, denied it and told the police so.',
  'It is said that the mayor has refused to pay. “The quay”, the union said, “is ours.” Nobody has asked the pilots.',
].join('\n\n');

const laidOut = layOut(text, [0, text.length], defaultLanguage);

const paragraphs = [...readPassages(laidOut, findRuleDrafts(laidOut, false))].map((passage) => {
  const paragraph = weighParagraph(passage.words, passage.quotations, passage.drafts);
  if (paragraph === null) throw new Error('The passage has no words.');
  return { ...passage, paragraph };
});

const weighed = paragraphs.flatMap(({ paragraph, drafts }) =>
  paragraph.weighed.flatMap((one) =>
    [true, false].map((keepsRules) => {
      const cue = offsetsOfCue(paragraph.sight, one.candidate.cue);
      const reasons = explainLearned(paragraph, drafts, [cue], keepsRules);
      if (reasons === null) throw new Error('The cue was not weighed.');
      return { paragraph, one, reasons };
    }),
  ),
);

function sumOf({ reasons }: Comparison): number {
  return reasons.reduce((sum, { weight }) => sum + weight, 0);
}

describe('the reasons for a cue', () => {
  test('add up to the difference of its labels’ scores', () => {
    expect(weighed.length).toBeGreaterThan(10);
    for (const { paragraph, one, reasons } of weighed) {
      const { states, stateTemplates } = jointRows(paragraph.sight);
      const { states: table, scale } = paragraph.models.joint;
      const at = one.candidate.cue[0] * jointShape.labels;
      const scores = table.sum(states, stateTemplates, scale).slice(at, at + jointShape.labels);
      const difference = (scores[joint.cueBegin] ?? 0) - (scores[joint.outside] ?? 0);
      expect(reasons.cue.total).toBeCloseTo(difference, 6);
      expect(sumOf(reasons.cue)).toBeCloseTo(difference, 6);
    }
  });
});

describe('the reasons for a reading', () => {
  test('add up to the logarithm of its odds beside the other choice', () => {
    for (const { reasons } of weighed) {
      const { readings, chosen, runnerUp, probability } = reasons;
      const here = readings[chosen]?.probability ?? 0;
      const there = runnerUp === null ? 1 - probability : (readings[runnerUp]?.probability ?? 0);
      expect(reasons.reading.total).toBeCloseTo(Math.log(here / there), 6);
      expect(sumOf(reasons.reading)).toBeCloseTo(reasons.reading.total, 6);
    }
  });

  test('lie beside all readings, the most probable first', () => {
    for (const { reasons } of weighed) {
      const shares = reasons.readings.map(({ probability }) => probability);
      expect(shares).toEqual(shares.toSorted((a, b) => b - a));
      expect(shares.reduce((sum, share) => sum + share, 1 - reasons.probability)).toBeCloseTo(1, 9);
    }
  });

  test('show no word of a name', () => {
    for (const { reasons } of weighed) {
      for (const { feature, instead } of [...reasons.cue.reasons, ...reasons.reading.reasons])
        expect(`${feature} ${instead}`).not.toMatch(/brel|vorel/i);
    }
  });
});

describe('the names of templates', () => {
  test('are as many as the joint model has', () => {
    for (const { paragraph } of paragraphs)
      expect(jointNames).toHaveLength(jointRows(paragraph.sight).stateTemplates);
  });

  test('are there for every template of the judge, and no other', () => {
    const numbers = Object.values(judgeTemplates).flatMap((group): number[] => Object.values(group));
    expect([...judgeNames.keys()].sort((a, b) => a - b)).toEqual(numbers.sort((a, b) => a - b));
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  const seen = paragraphs.flatMap(({ paragraph: { sight }, drafts }) => {
    const { states, stateTemplates } = jointRows(sight);
    const words = new SightWords(sight, drafts);
    const context = contextOf(sight);
    return [...sight.words.keys()].map((at) =>
      jointNames.map((names, template) => ({
        name: nameOfJoint(names, { words, context, at }),
        row: states[at * stateTemplates + template],
      })),
    );
  });

  test.each([...jointNames.keys()])(
    'of the joint model are the same where template %d is the same',
    (template) => {
      const byRow = Map.groupBy(seen, (word) => word[template]?.row);
      for (const group of byRow.values())
        expect(new Set(group.map((word) => word[template]?.name)).size).toBe(1);
      // Not as fine as the features: kinds of verbs and senses are told in rough words.
      const names = new Set(seen.map((word) => word[template]?.name));
      expect(names.size).toBeGreaterThanOrEqual(byRow.size * 0.25);
    },
  );
});
