import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../model/span.ts';
import type { Draft } from './draft.ts';
import { nestDrafts } from './nest-drafts.ts';

function draft(content: readonly Span[], cue: readonly Span[] | null = null, rank = 0): Draft {
  return { source: null, cue, content, attitude: 'affirms', pattern: 'verb-before', rank };
}

describe('nestDrafts', () => {
  test.each<[string, Draft[], (number | null)[]]>([
    ['nothing', [], []],
    ['two beside each other', [draft([[0, 5]]), draft([[6, 9]])], [null, null]],
    ['one in the other', [draft([[0, 9]]), draft([[4, 9]], [[2, 3]])], [null, 0]],
    ['the inner one first', [draft([[4, 9]], [[2, 3]]), draft([[0, 9]])], [1, null]],
    [
      'three deep: the innermost content counts',
      [draft([[0, 9]]), draft([[2, 9]]), draft([[4, 9]])],
      [null, 0, 1],
    ],
    [
      'a cue that stands outside is no inner voice',
      [draft([[0, 9]]), draft([[4, 9]], [[10, 12]])],
      [null, null],
    ],
    ['one content, two voices', [draft([[0, 9]]), draft([[0, 9]], null, 1)], [null, 0]],
    ['one content, two voices of one rank', [draft([[0, 9]]), draft([[0, 9]])], [null, null]],
    [
      'a broken content that holds a piece',
      [
        draft([
          [0, 4],
          [6, 9],
        ]),
        draft([[7, 9]]),
      ],
      [null, 0],
    ],
    [
      'a content of two pieces, each in another piece',
      [
        draft([
          [0, 4],
          [6, 9],
        ]),
        draft([
          [1, 4],
          [7, 9],
        ]),
      ],
      [null, 0],
    ],
    [
      'a content that reaches over the break',
      [
        draft([
          [0, 4],
          [6, 9],
        ]),
        draft([[2, 8]]),
      ],
      [null, null],
    ],
    ['contents that cross', [draft([[0, 5]]), draft([[3, 9]])], [null, null]],
    [
      'a shared content within another',
      [draft([[0, 9]]), draft([[2, 9]]), draft([[2, 9]], null, 1)],
      [null, 0, 1],
    ],
  ])('%s', (_, drafts, parents) => {
    expect(nestDrafts(drafts)).toEqual(parents);
  });
});

const span = fc
  .tuple(fc.nat(12), fc.integer({ min: 1, max: 8 }))
  .map(([start, length]): Span => [start, start + length]);
const pieces = fc.array(span, { minLength: 1, maxLength: 3 }).map((spans) => {
  const apart: Span[] = [];
  for (const one of spans.toSorted((a, b) => a[0] - b[0]))
    if (one[0] >= (apart.at(-1)?.[1] ?? 0)) apart.push(one);
  return apart;
});
const anyDraft = fc
  .tuple(pieces, fc.option(pieces), fc.constantFrom(0, 1))
  .map(([content, cue, rank]) => draft(content, cue, rank));

/** The rule itself: of all other contents that hold a draft, those that count; several where they are alike. */
function parentsByDefinition(drafts: readonly Draft[], inner: Draft): number[] {
  const within = ([start, end]: Span, spans: readonly Span[]) =>
    spans.some(([from, to]) => from <= start && end <= to);
  const length = ({ content }: Draft) => content.reduce((sum, [start, end]) => sum + end - start, 0);
  const holds = (outer: Draft): boolean => {
    if (JSON.stringify(inner.content) === JSON.stringify(outer.content)) return inner.rank > outer.rank;
    return [...inner.content, ...(inner.cue ?? inner.source ?? [])].every((one) =>
      within(one, outer.content),
    );
  };
  const outers = [...drafts.entries()].filter(([, outer]) => outer !== inner && holds(outer));
  const shortest = Math.min(...outers.map(([, outer]) => length(outer)));
  const near = outers.filter(([, outer]) => length(outer) === shortest);
  const inmost = Math.max(...near.map(([, { rank }]) => rank));
  return near.filter(([, { rank }]) => rank === inmost).map(([index]) => index);
}

test('the sweep finds what comparing each with each finds', () => {
  fc.assert(
    fc.property(fc.array(anyDraft, { maxLength: 12 }), (drafts) => {
      for (const [index, parent] of nestDrafts(drafts).entries()) {
        const inner = drafts[index];
        const expected = inner === undefined ? [] : parentsByDefinition(drafts, inner);
        if (parent === null) expect(expected).toEqual([]);
        else expect(expected).toContain(parent);
      }
    }),
    { numRuns: 2000 },
  );
});
