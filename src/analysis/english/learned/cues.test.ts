import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryChains } from '../../../../test/arbitrary-chains.ts';
import { type ChainScores, sumChain } from '../../crf/chain.ts';
import { guessCues, viewOf } from './cues.ts';
import { joint, jointShape } from './joint.ts';

const edges = jointShape.from.length;
const chains = arbitraryChains(jointShape, 12, 6);

/** Scores that leave hardly any doubt about the labels. */
function certain(labels: readonly number[]): ChainScores {
  const states = new Float64Array(labels.length * jointShape.labels);
  for (const [token, label] of labels.entries()) states[token * jointShape.labels + label] = 30;
  return { length: labels.length, states, steps: new Float64Array(labels.length * edges) };
}

const { outside: o, source: s, sourceBegin: sb, cue: c, cueBegin: cb, contentBegin: nb, content: n } = joint;

describe('guesses', () => {
  test.each<[string, number[], [number, number][]]>([
    ['none where there is none', [o, sb, s, nb, n], []],
    ['one of several words', [sb, cb, c, c, nb, n], [[1, 4]]],
    [
      'two beside each other',
      [cb, cb, c, o],
      [
        [0, 1],
        [1, 3],
      ],
    ],
    ['one up to the end', [sb, s, cb, c], [[2, 4]]],
  ])('find %s', (_, labels, cues) => {
    const found = guessCues(labels.length, sumChain(jointShape, certain(labels)));
    expect(found.map(({ cue }) => cue)).toEqual(cues);
    for (const { probability } of found) expect(probability).toBeCloseTo(1, 6);
  });

  test('are in text order, apart, and no surer than sure', () => {
    fc.assert(
      fc.property(chains, (scores) => {
        let end = 0;
        for (const { cue, probability } of guessCues(scores.length, sumChain(jointShape, scores))) {
          expect(cue[0]).toBeGreaterThanOrEqual(end);
          expect(cue[1]).toBeGreaterThan(cue[0]);
          expect(cue[1]).toBeLessThanOrEqual(scores.length);
          expect(probability).toBeGreaterThan(0);
          expect(probability).toBeLessThanOrEqual(1 + 1e-9);
          [, end] = cue;
        }
      }),
    );
  });
});

test('the view tells each word’s probabilities in tenths, and where cues begin', () => {
  const labels = [sb, s, cb, c, nb, n, o];
  const scores = certain(labels);
  const sums = sumChain(jointShape, scores);
  const view = viewOf(scores, sums, guessCues(labels.length, sums));
  const roles = labels.map((_, token) => [...view.tenths.slice(token * 3, token * 3 + 3)].join());
  expect(roles).toEqual(['10,0,0', '10,0,0', '0,10,0', '0,10,0', '0,0,10', '0,0,10', '0,0,0']);
  expect([...view.cueStarts]).toEqual([0, 0, 1, 0, 0, 0, 0]);
});
