import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../../model/span.ts';
import type { Relation } from '../relations/relation.ts';
import { align, weigh } from './align.ts';

const span = fc
  .tuple(fc.nat(30), fc.integer({ min: 1, max: 12 }))
  .map(([start, size]): Span => [start, start + size]);
const relation: fc.Arbitrary<Relation> = fc.record({
  source: fc.array(span, { maxLength: 1 }),
  cue: fc.array(span, { maxLength: 1 }),
  content: fc.array(span, { minLength: 1, maxLength: 2 }),
  attitude: fc.constant('affirms' as const),
  parent: fc.constant(null),
  confidence: fc.constant(null),
});
const relations = fc.array(relation, { maxLength: 5 });

function bestByTrying(gold: readonly Relation[], found: readonly Relation[]): number {
  const [first, ...rest] = gold;
  if (!first) return 0;
  const taking = found.map((one, at) => weigh(first, one) + bestByTrying(rest, found.toSpliced(at, 1)));
  return Math.max(bestByTrying(rest, found), ...taking);
}

function relationOf(cue: readonly Span[], content: readonly Span[]): Relation {
  return { source: [], cue, content, attitude: 'affirms', parent: null, confidence: null };
}

describe('align', () => {
  test('is the best alignment there is', () => {
    fc.assert(
      fc.property(relations, relations, (gold, found) => {
        const sum = align(gold, found).reduce((total, pair) => {
          const [one, other] = [gold[pair.gold], found[pair.found]];
          return one && other ? total + weigh(one, other) : Number.NaN;
        }, 0);
        expect(sum).toBeCloseTo(bestByTrying(gold, found), 9);
      }),
    );
  });

  test('is the same the other way round, where no two alignments are equally good', () => {
    const gold = [relationOf([[5, 9]], [[10, 30]]), relationOf([[40, 44]], [[45, 60]])];
    const found = [relationOf([[41, 44]], [[45, 50]]), relationOf([[5, 8]], [[9, 30]])];
    expect(align(gold, found)).toEqual([
      { gold: 0, found: 1 },
      { gold: 1, found: 0 },
    ]);
    expect(align(found, gold)).toEqual([
      { gold: 0, found: 1 },
      { gold: 1, found: 0 },
    ]);
  });

  test.each([
    ['overlapping cues', relationOf([[5, 9]], [[10, 30]]), relationOf([[8, 12]], [[40, 50]]), 1],
    [
      'cues apart, whatever the contents',
      relationOf([[5, 9]], [[10, 30]]),
      relationOf([[31, 35]], [[10, 30]]),
      0,
    ],
    [
      'no cue on one side, contents overlapping',
      relationOf([], [[10, 30]]),
      relationOf([[5, 9]], [[29, 50]]),
      1,
    ],
    ['no cues, contents apart', relationOf([], [[10, 30]]), relationOf([], [[30, 50]]), 0],
  ])('%s', (_, one, other, expected) => {
    expect(align([one], [other])).toHaveLength(expected);
  });

  test('a cue of its own comes before a content that fits', () => {
    const gold = [relationOf([], [[10, 30]]), relationOf([[5, 9]], [[50, 60]])];
    expect(align(gold, [relationOf([[5, 9]], [[10, 30]])])).toEqual([{ gold: 1, found: 0 }]);
  });

  test('contents decide between relations that share a cue', () => {
    const gold = [relationOf([[5, 9]], [[10, 20]]), relationOf([[5, 9]], [[30, 40]])];
    const found = [relationOf([[5, 9]], [[30, 40]]), relationOf([[5, 9]], [[10, 20]])];
    expect(align(gold, found).map((pair) => pair.found)).toEqual([1, 0]);
  });
});
