import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RoleSpans } from '../../analysis/lay-reviews.ts';
import type { Span } from '../../model/span.ts';
import { anchorRoles } from './anchor-attribution.ts';
import { areApart, maybeReviewIn, placeAnchor } from './place-review.ts';

const before = 'It was late. Ana Vell, a clerk, said on the quay that it had closed. Nobody else said so.';

function spanIn(text: string, words: string): Span {
  const at = text.indexOf(words);
  expect(at).toBeGreaterThanOrEqual(0);
  return [at, at + words.length];
}

const anchor = anchorRoles(
  before,
  {
    source: [spanIn(before, 'Ana Vell, a clerk')],
    cue: [spanIn(before, 'said on')],
    content: [spanIn(before, 'that it had closed')],
  },
  'affirms',
  0,
);

function wordsAt(text: string, roles: RoleSpans | null): string[] | null {
  return (
    roles && [roles.source, roles.cue, roles.content].map((spans) => text.slice(...(spans?.[0] ?? [0, 0])))
  );
}

const asRead = ['Ana Vell, a clerk', 'said on', 'that it had closed'];

test.each<[string, string, string[] | null]>([
  ['the same', before, asRead],
  ['with words before', `Menu. Log in. ${before}`, asRead],
  ['with words between the roles', before.replace('on the quay', 'on Monday, on the quay,'), asRead],
  ['without one of the roles', before.replace('said on', 'told us on'), null],
  ['in which it stands twice, alike', `${before}\n${before}`, asRead],
  ['with nothing of it', 'Something else.', null],
])('in a text %s', (_what, text, expected) => {
  expect(wordsAt(text, placeAnchor(text, anchor))).toEqual(expected);
});

test('in one in which it stands elsewhere, and twice alike, it cannot be told which is meant', () => {
  expect(placeAnchor(`Log in. ${before}\n${before}`, anchor)).toBeNull();
});

test('wherever a text is put, its roles are found there', () => {
  const words = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '\n', '“', '😀'),
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.array(words, { minLength: 4, maxLength: 9 }), words, (pieces, put) => {
      const text = pieces.join('');
      const spans: Span[] = [];
      let at = 0;
      for (const piece of pieces) {
        spans.push([at, at + piece.length]);
        at += piece.length;
      }
      const [, source, cue, content] = spans as [Span, Span, Span, Span];
      const roles = { source: [source], cue: [cue], content: [content] };
      expect(areApart(roles)).toBe(true);
      const own = anchorRoles(text, roles, 'affirms', 0);
      expect(placeAnchor(text, own)).toEqual(roles);
      const placed = placeAnchor(put + text, own);
      const cut = (of: string, [start, end]: Span) => of.slice(start, end);
      if (placed === null) return;
      expect(placed.content.map((span) => cut(put + text, span))).toEqual([cut(text, content)]);
    }),
  );
});

test.each([
  ['attribution/7 verb-before', null],
  ['attribution/7 verb-before; review p-0123456789abcdef by A', 'p-0123456789abcdef'],
  ['review p-0123456789abcdef by review p-aaaaaaaaaaaaaaaa by B', 'p-0123456789abcdef'],
])('%s was made by %s', (by, review) => {
  expect(maybeReviewIn(by)).toBe(review);
});
