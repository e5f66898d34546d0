import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import type { Draft } from './draft.ts';
import { type LaidReview, layReviews, type ReadAttribution, type RoleSpans } from './lay-reviews.ts';
import { analyse, analyseWithin } from './pipeline.ts';

const whole: Span = [0, 1_000];

const roles = (source: Span, cue: Span | null, content: Span): RoleSpans => ({
  source: [source],
  cue: cue && [cue],
  content: [content],
});

const draft = (given: RoleSpans): Draft => ({
  ...given,
  attitude: 'affirms',
  pattern: 'verb-before',
  rank: 0,
});

const stands = (given: RoleSpans): ReadAttribution => ({ ...given, attitude: 'affirms', rank: 0 });

const found = roles([0, 8], [9, 13], [14, 40]);
const other = roles([50, 54], [55, 61], [62, 90]);

describe('what a review is of', () => {
  test.each<[string, RoleSpans, boolean]>([
    ['the very one', found, true],
    ['one with another source', roles([4, 8], [9, 13], [14, 40]), true],
    ['one with the same cue and a little of the content', roles([0, 8], [9, 13], [35, 80]), true],
    ['one with more of a cue, and most of the content', roles([0, 4], [5, 13], [18, 40]), true],
    ['one with more of a cue, and little of the content', roles([0, 4], [5, 13], [38, 90]), false],
    ['one with another cue', roles([0, 8], [41, 45], [14, 40]), false],
    ['one without a cue', roles([0, 8], null, [14, 40]), false],
    ['one far away', roles([200, 208], [209, 213], [214, 240]), false],
  ])('is %s: %#', (_what, now, isMeant) => {
    const review: LaidReview = { found, stands: null, by: 'review' };
    const left = layReviews([draft(now), draft(other)], [review], whole);
    expect(left).toEqual(isMeant ? [draft(other)] : [draft(now), draft(other)]);
  });

  test('is never what another review is of', () => {
    const near = roles([0, 4], [9, 13], [14, 44]);
    const reviews: LaidReview[] = [
      { found, stands: null, by: 'one' },
      { found: near, stands: stands(near), by: 'other' },
    ];
    const left = layReviews([draft(near)], reviews, whole);
    expect(left).toEqual([{ ...draft(near), confidence: 1, review: { by: 'other', isAsFound: true } }]);
  });
});

test('what the analysis does not find any more is there since a person says so, and what it finds otherwise is as the person reads it', () => {
  const review: LaidReview = { found, stands: stands(found), by: 'review' };
  const [lost] = layReviews([], [review], whole);
  expect(lost).toMatchObject({
    ...found,
    pattern: 'read',
    confidence: 1,
    review: { by: 'review', isAsFound: false },
  });
  const now = draft(roles([4, 8], [9, 13], [14, 50]));
  expect(layReviews([now], [review], whole)).toMatchObject([{ ...found, pattern: 'verb-before' }]);
});

test('over the edge of a stretch nothing is laid, and nothing is taken away', () => {
  const review: LaidReview = { found, stands: stands(roles([0, 8], [9, 13], [14, 60])), by: 'review' };
  expect(layReviews([draft(other)], [review], [20, 100])).toEqual([draft(other)]);
});

const text = [
  'The Gull said that Ana Vell had seen two boats. According to the harbour office, nobody was hurt.',
  'Jo Marek denied that the pier was shut. “It was open,” he said. Oda Brand, citing the council, told the Gull that it rained.',
].join('\n\n');

const document: Document = {
  id: 'd-0000000000000000',
  evidence: 'sha256-0',
  path: 'a.txt',
  url: null,
  capture: null,
  mediaType: 'text/plain',
  record: null,
  kind: 'article',
  title: null,
  publisher: 'The Lantern',
  author: null,
  published: '2031-05-09',
  modified: null,
  language: 'en',
  statedBy: {},
  text,
  parts: [{ kind: 'body', start: 0, end: text.length, voice: null, voiceName: 'The Lantern' }],
  gaps: [],
  lines: [{ start: 0, line: 1 }],
  reader: 'text/1',
};

test('whatever is accepted, rejected and added, in whatever order it comes, the findings are what it says', () => {
  const machine = analyse(document).attributions;
  const rolesOf = (n: number): RoleSpans => {
    const one = machine[n];
    return {
      source: one?.source?.spans ?? null,
      cue: one?.cue?.spans ?? null,
      content: one?.content.spans ?? [],
    };
  };
  expect(machine.length).toBeGreaterThan(4);
  const verdicts = fc.array(fc.constantFrom('accept', 'reject', null), {
    minLength: machine.length,
    maxLength: machine.length,
  });
  fc.assert(
    fc.property(verdicts, fc.boolean(), (said, isReversed) => {
      const reviews = said.flatMap((verdict, n): LaidReview[] => {
        const one = machine[n];
        if (verdict === null || one === undefined) return [];
        const { attitude } = one;
        const read = verdict === 'accept' ? { ...rolesOf(n), attitude, rank: 0 } : null;
        return [{ found: rolesOf(n), stands: read, by: `review ${n}` }];
      });
      const { attributions, statements } = analyseWithin(
        document,
        1_000,
        isReversed ? reviews.reverse() : reviews,
      );
      const expected = machine.filter((_, n) => said[n] !== 'reject').map(({ id }) => id);
      expect(attributions.map(({ id }) => id)).toEqual(expected);
      for (const one of attributions) {
        const n = machine.findIndex(({ id }) => id === one.id);
        const before = machine[n];
        const isAccepted = said[n] === 'accept';
        expect([one.confidence, one.by]).toEqual(
          isAccepted ? [1, `${before?.by}; review ${n}`] : [before?.confidence, before?.by],
        );
      }
      const voices = new Set(attributions.map(({ id }) => id));
      for (const { chain } of statements) {
        for (const { attribution } of chain) if (attribution !== null) expect(voices).toContain(attribution);
      }
      if (reviews.length === 0) expect(attributions).toEqual(machine);
    }),
    { numRuns: 30 },
  );
});
