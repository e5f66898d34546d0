import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DraftedRole, draftOf, sentRoles, withSpan, wordsOf } from './drafted-roles.ts';

const text = 'Ana Ruiz said that the quay was shut.';
const span = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];

describe('an attribution that is put together', () => {
  test('takes the place of what a role had, or stands beside it', () => {
    const first = withSpan(draftOf(null), 'content', span('the quay'), false);
    expect(wordsOf(text, withSpan(first, 'content', span('was shut'), true).content)).toBe(
      'the quay … was shut',
    );
    expect(wordsOf(text, withSpan(first, 'content', span('was shut'), false).content)).toBe('was shut');
  });

  test('gives no words two roles', () => {
    const all = withSpan(draftOf(null), 'content', span('said that the quay was shut'), false);
    const cut = withSpan(all, 'cue', span('said'), false);
    expect(wordsOf(text, cut.content)).toBe(' that the quay was shut');
    const middle = withSpan(all, 'cue', span('that'), false);
    expect(wordsOf(text, middle.content)).toBe('said  …  the quay was shut');
  });

  test('is none without content', () => {
    expect(sentRoles(withSpan(draftOf(null), 'source', span('Ana Ruiz'), false))).toBeNull();
    expect(sentRoles(withSpan(draftOf(null), 'content', span('the quay was shut'), false))).toEqual({
      source: null,
      cue: null,
      content: [span('the quay was shut')],
      attitude: 'affirms',
    });
  });

  const step = fc.tuple(
    fc.constantFrom<DraftedRole>('source', 'cue', 'content'),
    fc.nat(30),
    fc.integer({ min: 1, max: 12 }),
    fc.boolean(),
  );

  test('has spans in order, apart, and none empty, whatever is chosen', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let draft = draftOf(null);
        for (const [role, start, length, isFurther] of steps) {
          draft = withSpan(draft, role, [start, start + length], isFurther);
          expect(draft[role].some(([from = 0, until = 0]) => from <= start && start + length <= until)).toBe(
            true,
          );
        }
        const all = [...draft.source, ...draft.cue, ...draft.content].sort(
          (a, b) => (a[0] ?? 0) - (b[0] ?? 0),
        );
        for (const [at, [from = 0, until = 0]] of all.entries()) {
          expect(from).toBeLessThan(until);
          expect(all[at + 1]?.[0] ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(until);
        }
      }),
    );
  });
});
