import { describe, expect, test } from 'vitest';
import type { Draft } from '../../draft.ts';
import { combineDrafts } from './combine.ts';
import type { Learned } from './find-learned.ts';

const limits = { accept: 0.35, keep: 0.2, trust: 0.5 };

const paragraphEnd = 100;

const draft: Draft = {
  source: [[0, 5]],
  cue: [[6, 10]],
  content: [[11, 40]],
  attitude: 'doubts',
  pattern: 'verb-before',
  rank: 0,
};

const learned: Learned = {
  cue: [6, 10],
  probability: 0.9,
  certainty: 0.8,
  share: 0.8,
  ruled: { certainty: 0.1, share: 0.1 },
  confidence: (certainty) => certainty / 2,
  source: [[0, 5]],
  content: [[11, 30]],
  attitude: () => 'affirms',
  isReport: () => true,
};

describe('a draft of the rules', () => {
  test('gives way to a reading that is more certain by far, and keeps its attitude', () => {
    const [one] = combineDrafts([draft], [learned], paragraphEnd, limits);
    expect(one).toEqual({ ...draft, content: [[11, 30]], confidence: 0.4 });
  });

  test.each<[string, Partial<Learned>, number]>([
    ['is hardly less certain', { ruled: { certainty: 0.5, share: 0.7 } }, 0.25],
    ['is met by a reading without content', { content: [] }, 0.05],
  ])('keeps its spans where it %s', (_, change, confidence) => {
    expect(combineDrafts([draft], [{ ...learned, ...change }], paragraphEnd, limits)).toEqual([
      { ...draft, confidence },
    ]);
  });

  test.each<[string, readonly Learned[]]>([
    ['hold its cue for none', [{ ...learned, probability: 0.1 }]],
    ['do not see its cue at all', []],
  ])('goes where the models %s', (_, seen) => {
    expect(combineDrafts([draft], seen, paragraphEnd, limits)).toEqual([]);
  });

  test('keeps what its speech goes on with in further paragraphs', () => {
    const speech: Draft = {
      ...draft,
      content: [
        [11, 40],
        [101, 120],
      ],
    };
    expect(combineDrafts([speech], [learned], paragraphEnd, limits)[0]?.content).toEqual([
      [11, 30],
      [101, 120],
    ]);
  });

  test('stands as it is where another voice shares its content', () => {
    const citing: Draft = { ...draft, cue: [[50, 55]], rank: 1, pattern: 'citing' };
    expect(combineDrafts([draft, citing], [learned], paragraphEnd, limits)).toEqual([draft, citing]);
  });

  test('keeps the frame of a predicate of denial', () => {
    const denial: Draft = {
      ...draft,
      pattern: 'predicate',
      attitude: 'denies',
      cue: [
        [6, 10],
        [35, 40],
      ],
      content: [[11, 34]],
    };
    const [one] = combineDrafts([denial], [learned], paragraphEnd, limits);
    expect(one?.cue).toEqual(denial.cue);
  });

  test('leaves the colon of a label alone', () => {
    const label: Draft = { ...draft, pattern: 'speaker-label', cue: null, content: [[7, 40]] };
    expect(combineDrafts([label], [{ ...learned, cue: [5, 6], source: [] }], paragraphEnd, limits)).toEqual([
      label,
    ]);
  });

  test('goes with the part of a content that it lay in', () => {
    const inner: Draft = { ...draft, source: [[32, 33]], cue: [[33, 36]], content: [[36, 40]] };
    expect(combineDrafts([draft, inner], [learned], paragraphEnd, limits)).toHaveLength(1);
    expect(
      combineDrafts(
        [draft, inner],
        [{ ...learned, ruled: { certainty: 0.6, share: 0.7 } }],
        paragraphEnd,
        limits,
      ),
    ).toHaveLength(2);
  });
});

describe('a cue that the rules do not know', () => {
  const fresh: Learned = { ...learned, ruled: null, cue: [60, 64], source: [], content: [[65, 80]] };

  test('stands, as sure as such readings are', () => {
    const [, added] = combineDrafts([draft], [learned, fresh], paragraphEnd, limits);
    expect(added).toMatchObject({ source: null, cue: [[60, 64]], pattern: 'learned' });
    expect(added?.confidence).toBe(0.4);
  });

  test.each<[string, Partial<Learned>]>([
    ['is uncertain', { certainty: 0.6 }],
    ['shares its content with voices that are known', { content: [[11, 40]] }],
    ['has no content', { content: [] }],
    ['cannot report', { isReport: () => false }],
  ])('is left out where it %s', (_, change) => {
    const found = combineDrafts(
      [{ ...draft, attitude: 'denies' }],
      [{ ...fresh, ...change }],
      paragraphEnd,
      limits,
    );
    expect(found).toHaveLength(1);
  });
});
