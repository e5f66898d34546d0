import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attitude } from '../../model/attribution.ts';
import type { Span } from '../../model/span.ts';
import { attitudes, type MarkedAttribution, type MarkedCase, type Role, roles } from './marked-case.ts';
import { nestAttributions } from './nest-attributions.ts';
import { parseMarkedText } from './parse.ts';
import { writeMarkedText, writeMarks } from './write.ts';

interface Proposal {
  readonly number: number;
  readonly role: Role;
  readonly span: Span;
}

const passage = fc
  .array(fc.constantFrom('a', 'é', '😀', '{', '}', '\\', ' ', '.', '“', '\n\n'), {
    minLength: 1,
    maxLength: 30,
  })
  .map((pieces) => `x${pieces.join('')}x`);

function proposals(length: number): fc.Arbitrary<Proposal[]> {
  const span = fc
    .tuple(fc.nat(length - 1), fc.integer({ min: 1, max: length }))
    .map(([start, size]): Span => [start, Math.min(length, start + size)]);
  const proposal = fc.record({
    number: fc.integer({ min: 1, max: 5 }),
    role: fc.constantFrom(...roles),
    span,
  });
  return fc.array(proposal, { minLength: 1, maxLength: 20 });
}

function cross([a, b]: Span, [c, d]: Span): boolean {
  return (a < c && c < b && b < d) || (c < a && a < d && d < b);
}

function overlap([a, b]: Span, [c, d]: Span): boolean {
  return a < d && c < b;
}

/** Attributions from as many of the proposals as stand together: none overlapping its own role, none content-less. */
function assemble(
  proposed: readonly Proposal[],
  moods: readonly Attitude[],
  meant: readonly MarkedAttribution['referent'][],
  mayCross: boolean,
): MarkedAttribution[] {
  const kept: Proposal[] = [];
  for (const one of proposed) {
    const clash = kept.some(
      (other) =>
        (one.number === other.number && one.role === other.role && overlap(one.span, other.span)) ||
        (!mayCross && cross(one.span, other.span)),
    );
    if (!clash) kept.push(one);
  }
  const spansOf = (number: number, role: Role): Span[] =>
    kept
      .filter((one) => one.number === number && one.role === role)
      .map(({ span }) => span)
      .sort(([a], [b]) => a - b);
  const numbers = [...new Set(kept.filter(({ role }) => role === 'content').map(({ number }) => number))];
  return nestAttributions(
    numbers
      .sort((a, b) => a - b)
      .map((number) => {
        const cue = spansOf(number, 'cue');
        const attitude = cue.length > 0 ? (moods[number] ?? 'affirms') : 'affirms';
        const source = spansOf(number, 'source');
        const referent = source.length > 0 ? (meant[number] ?? null) : null;
        return { number, source, cue, content: spansOf(number, 'content'), attitude, referent };
      }),
  );
}

function marked(mayCross: boolean): fc.Arbitrary<MarkedCase> {
  const moods = fc.array(fc.constantFrom(...attitudes), { minLength: 6, maxLength: 6 });
  const meant = fc.array(fc.constantFrom(null, [], ['Ona'], ['Ona Tamm', 'the mayor']), {
    minLength: 6,
    maxLength: 6,
  });
  return passage.chain((text) =>
    fc.tuple(proposals(text.length), moods, meant).map(([proposed, mood, referents]) => {
      const attributions = assemble(proposed, mood, referents, mayCross);
      const none = attributions.length === 0;
      return { title: none ? 'a case (none)' : 'a case', line: 1, none, text, attributions };
    }),
  );
}

/** Spans that touch are one: what is left when a cut span is put together again. */
function joinTouching(one: MarkedAttribution): MarkedAttribution {
  const join = (spans: readonly Span[]): Span[] =>
    spans.reduce<Span[]>((joined, [start, end]) => {
      const last = joined.at(-1);
      if (last && last[1] === start) joined.splice(-1, 1, [last[0], end]);
      else joined.push([start, end]);
      return joined;
    }, []);
  return { ...one, source: join(one.source), cue: join(one.cue), content: join(one.content), parent: null };
}

describe('writeMarkedText', () => {
  test('is undone by parseMarkedText', () => {
    fc.assert(
      fc.property(marked(false), (one) => {
        expect(parseMarkedText(writeMarkedText([one]))).toEqual([one]);
      }),
    );
  });

  test('keeps crossing spans, cut in touching pieces', () => {
    fc.assert(
      fc.property(marked(true), (one) => {
        const [read] = parseMarkedText(writeMarkedText([one]));
        expect(read?.text).toBe(one.text);
        expect(read?.attributions.map(joinTouching)).toEqual(one.attributions.map(joinTouching));
      }),
    );
  });

  test.each([
    '{source A}, {cue.2:doubts citing} {source.2 B}, {cue said} {content.1,2 it rained}.',
    '{source A} {cue said} {content {source.2 B} {cue.2:denies denied} {content.2 \\{it\\}}}.',
    '{content {source.2=[-] Some} {cue.2 say} {content.2 so}}, {source=[Ona Tamm|the mayor] she} {cue said}.',
    '{content “Rain,”} {source.1,2 Ona} {cue said}, {cue.2:wants demanding} {content.2 hats}.',
  ])('writes as a person does: %s', (body) => {
    const file = `# a case\n${body}\n`;
    expect(writeMarkedText(parseMarkedText(file))).toBe(file);
  });

  test('separates cases by a blank line, so that their lines come back too', () => {
    const cases = parseMarkedText('# one (none)\nA.\n\n# two\n{content B}\n');
    expect(parseMarkedText(writeMarkedText(cases))).toEqual(cases);
  });

  const plain: MarkedCase = { title: 'a (none)', line: 7, none: true, text: 'A.', attributions: [] };
  test.each<[string, Partial<MarkedCase>]>([
    ['a title of two lines', { title: 'a\nb (none)' }],
    ['a passage with blank edges', { text: 'A.\n' }],
    ['a passage that holds a title', { text: 'A.\n# B' }],
    ['`none` without the title', { title: 'a' }],
    ['nothing marked without `none`', { title: 'a', none: false }],
    [
      'a number too high',
      {
        title: 'a',
        none: false,
        attributions: [
          {
            number: 1000,
            source: [],
            cue: [],
            content: [[0, 1]],
            attitude: 'affirms',
            referent: null,
            parent: null,
          },
        ],
      },
    ],
  ])('refuses %s', (_, change) => {
    expect(() => writeMarkedText([{ ...plain, ...change }])).toThrow(/cannot be written/);
  });
});

describe('writeMarks', () => {
  test('cuts the span that crosses', () => {
    const attributions = nestAttributions([
      { number: 1, source: [], cue: [], content: [[0, 4]], attitude: 'affirms', referent: null },
      { number: 2, source: [], cue: [], content: [[2, 6]], attitude: 'affirms', referent: null },
    ]);
    expect(writeMarks('abcdefg', attributions)).toBe('{content ab{content.2 cd}}{content.2 ef}g');
  });
});
