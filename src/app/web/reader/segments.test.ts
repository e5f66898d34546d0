import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutSegments, type Mark, MarkIndex } from './segments.ts';

const mark = (start: number, end: number, id: string, role: Mark['role'] = 'content'): Mark => ({
  start,
  end,
  role,
  id,
  depth: 1,
});

const someMarks = fc.array(
  fc
    .tuple(fc.nat(40), fc.nat(12), fc.constantFrom<Mark['role'][]>('source', 'cue', 'content', 'statement'))
    .map(([start, length, role]): Omit<Mark, 'id'> => ({ start, end: start + length, role, depth: 1 })),
  { maxLength: 25 },
);

const named = (marks: readonly Omit<Mark, 'id'>[]): Mark[] =>
  marks.map((one, n) => ({ ...one, id: `m${n}` }));

describe('cutSegments', () => {
  test('tells nested marks apart by place', () => {
    const text = 'A said that B said so.';
    const marks = [mark(7, 21, 'a'), mark(12, 13, 'b', 'source'), mark(19, 21, 'b')];
    const shown = cutSegments(text, 0, text.length, marks).map(
      (one) => `${one.text}|${one.marks.map(({ id, role }) => `${id}:${role}`).join(' ')}`,
    );
    expect(shown).toEqual([
      'A said |',
      'that |a:content',
      'B|a:content b:source',
      ' said |a:content',
      'so|a:content b:content',
      '.|',
    ]);
  });

  test('joined, is the stretch; each piece has the marks that cover it, and no border within', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 0, maxLength: 60, unit: 'grapheme' }),
        fc.nat(20),
        fc.nat(60),
        someMarks,
        (text, from, length, bare) => {
          const marks = named(bare);
          const start = Math.min(from, text.length);
          const end = Math.min(start + length, text.length);
          const segments = cutSegments(text, start, end, marks);
          expect(segments.map((one) => one.text).join('')).toBe(text.slice(start, end));
          for (const one of segments) {
            expect(one.start).toBeLessThan(one.end);
            const covering = marks.filter((other) => other.start < one.end && other.end > one.start);
            const real = covering.filter((other) => other.start < other.end);
            expect(one.marks.map(({ id }) => id).sort()).toEqual(real.map(({ id }) => id).sort());
            expect(real.every((other) => other.start <= one.start && other.end >= one.end)).toBe(true);
          }
        },
      ),
    );
  });
});

describe('MarkIndex', () => {
  test('finds what a look at all marks would find', () => {
    fc.assert(
      fc.property(someMarks, fc.nat(50), fc.nat(20), (bare, start, length) => {
        const marks = named(bare);
        const end = start + length;
        const expected = marks.filter((one) => one.start < end && one.end > start).map(({ id }) => id);
        const found = new MarkIndex(marks).within(start, end);
        expect(found.map(({ id }) => id).sort()).toEqual(expected.sort());
        expect(found.map((one) => one.start)).toEqual(found.map((one) => one.start).sort((a, b) => a - b));
      }),
    );
  });
});
