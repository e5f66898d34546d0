import { describe, expect, test } from 'vitest';
import type { Draft } from '../draft.ts';
import { confidenceGiven } from '../english/confidence.ts';
import { combineDrafts } from './combine.ts';
import type { Learned } from './find-learned.ts';

const limits = { accept: 0.5, trust: 3 };

const draft: Draft = {
  source: [[0, 5]],
  cue: [[6, 10]],
  content: [[11, 40]],
  attitude: 'denies',
  pattern: 'verb-before',
  rank: 0,
};

const learned: Learned = {
  cue: [6, 10],
  probability: 0.9,
  source: [[0, 5]],
  content: [[11, 30]],
  lead: 4,
  attitude: () => 'affirms',
  isReport: () => true,
};

describe('a draft of the rules', () => {
  test('gives way to a reading that is far more probable, and keeps its attitude', () => {
    const [one] = combineDrafts([draft], [learned], limits);
    expect(one).toEqual({ ...draft, content: [[11, 30]], confidence: confidenceGiven(0.9, 'verb-before') });
  });

  test.each<[string, Partial<Learned>]>([
    ['is hardly less probable', { lead: 2 }],
    ['is met by a reading without content', { content: [] }],
  ])('keeps its spans where it %s', (_, change) => {
    expect(combineDrafts([draft], [{ ...learned, ...change }], limits)).toEqual([
      { ...draft, confidence: confidenceGiven(0.9, 'verb-before') },
    ]);
  });

  test('stands as it is where another voice shares its content', () => {
    const citing: Draft = { ...draft, cue: [[50, 55]], rank: 1, pattern: 'citing' };
    expect(combineDrafts([draft, citing], [learned], limits)).toEqual([draft, citing]);
  });

  test('keeps the frame of a predicate of denial', () => {
    const denial: Draft = {
      ...draft,
      pattern: 'predicate',
      cue: [
        [6, 10],
        [35, 40],
      ],
      content: [[11, 34]],
    };
    const [one] = combineDrafts([denial], [learned], limits);
    expect(one?.cue).toEqual(denial.cue);
  });

  test('leaves the colon of a label alone', () => {
    const label: Draft = { ...draft, pattern: 'speaker-label', cue: null, content: [[7, 40]] };
    expect(combineDrafts([label], [{ ...learned, cue: [5, 6], source: [] }], limits)).toEqual([label]);
  });

  test('goes with the part of a content that it lay in', () => {
    const inner: Draft = { ...draft, source: [[32, 33]], cue: [[33, 36]], content: [[36, 40]] };
    expect(combineDrafts([draft, inner], [learned], limits)).toHaveLength(1);
    expect(combineDrafts([draft, inner], [{ ...learned, lead: 0 }], limits)).toHaveLength(2);
  });
});

describe('a cue that the rules do not know', () => {
  const fresh: Learned = { ...learned, lead: null, cue: [60, 64], source: [], content: [[65, 80]] };

  test('stands, less sure than its cue', () => {
    const [, added] = combineDrafts([draft], [fresh], limits);
    expect(added).toMatchObject({ source: null, cue: [[60, 64]], pattern: 'learned' });
    expect(added?.confidence).toBeGreaterThan(0);
    expect(added?.confidence).toBeLessThan(0.9);
  });

  test.each<[string, Partial<Learned>]>([
    ['is improbable', { probability: 0.4 }],
    ['has no content', { content: [] }],
    ['cannot report', { isReport: () => false }],
  ])('is left out where it %s', (_, change) => {
    expect(combineDrafts([draft], [{ ...fresh, ...change }], limits)).toEqual([draft]);
  });
});
