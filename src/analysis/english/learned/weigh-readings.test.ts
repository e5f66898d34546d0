import { describe, expect, test } from 'vitest';
import { layOut } from '../../lay-out.ts';
import { english } from '../english.ts';
import type { Features } from './features.ts';
import type { JointView } from './own-scene.ts';
import type { Reading } from './readings.ts';
import { seeParagraph } from './sight.ts';
import { featuresOfChoices } from './weigh-readings.ts';
import type { Candidate } from './weigh-setting.ts';

const text = 'The mayor said the ferry sank on Monday.';
const { paragraphs, quotations } = layOut(text, [0, text.length], english);
const sight = seeParagraph(
  [...paragraphs].flatMap(({ words }) => words),
  quotations,
  [],
);
const view: JointView = {
  tenths: new Uint8Array(sight.words.length * 3),
  cueStarts: new Uint8Array(sight.words.length),
};

const whole: Reading = { source: [[0, 2]], content: [[3, 8]], likelihood: -0.2, rank: 0, isRuled: true };
const shorter: Reading = { ...whole, content: [[3, 6]], likelihood: -2, rank: 1, isRuled: false };
const empty: Reading = { source: [], content: [], likelihood: -4, rank: 2, isRuled: false };
const candidate: Candidate = {
  cue: [2, 3],
  probability: 0.9,
  pattern: 'verb-before',
  readings: [whole, shorter, empty],
};
const rival: Candidate = {
  cue: [5, 6],
  probability: 0.8,
  pattern: null,
  readings: [{ ...whole, source: [[3, 5]], content: [[6, 8]], isRuled: false }],
};

function choicesBeside(...others: readonly Candidate[]): (readonly Features[])[] {
  const all = [candidate, ...others];
  return featuresOfChoices(sight, view, all, all, candidate).map((choice) => [...choice]);
}

function rowsOf(choice: readonly Features[] | undefined): number[] {
  return choice?.flatMap(({ rows }) => rows) ?? [];
}

describe('the choices about a cue', () => {
  test('are that there is none, and each reading', () => {
    expect(choicesBeside()).toHaveLength(1 + candidate.readings.length);
  });

  test('share what is seen of a part that they share', () => {
    const [, first, second, third] = choicesBeside();
    expect(first?.[1]).toBe(second?.[1]);
    expect(first?.[2]).not.toBe(second?.[2]);
    expect(first?.[1]).not.toBe(third?.[1]);
  });

  test('look different for different readings', () => {
    const [, ...readings] = choicesBeside().map(rowsOf);
    expect(new Set(readings.map((rows) => rows.join())).size).toBe(readings.length);
  });

  test('look different beside another cue, and the same beside one that is unlikely', () => {
    const alone = choicesBeside().map(rowsOf);
    expect(choicesBeside(rival).map(rowsOf)).not.toEqual(alone);
    const unlikely = featuresOfChoices(
      sight,
      view,
      [candidate],
      [candidate, { ...rival, probability: 0.2 }],
      candidate,
    );
    expect(unlikely.map(rowsOf)).toEqual(alone);
  });
});
