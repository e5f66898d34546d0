import { describe, expect, test } from 'vitest';
import { ProblemError } from '../../model/problem.ts';
import type { MarkedCase } from './marked-case.ts';
import { parseMarkedText } from './parse.ts';

function parseOne(body: string, title = 'a case'): MarkedCase {
  const [one] = parseMarkedText(`# ${title}\n${body}\n`);
  if (!one) throw new Error('no case');
  return one;
}

/** `number: source | cue | content (attitude) < parent`, the spans of a role joined by `+`. */
function outline({ text, attributions }: MarkedCase): string[] {
  const cut = (spans: readonly (readonly [number, number])[]): string =>
    spans.map(([start, end]) => text.slice(start, end)).join('+');
  return attributions.map(
    ({ number, source, cue, content, attitude, referent, parent }) =>
      `${number}: ${cut(source)}${referent === null ? '' : ` = ${JSON.stringify(referent)}`} | ${cut(cue)} | ${cut(content)} (${attitude}) < ${parent}`,
  );
}

describe('parseMarkedText', () => {
  test.each([
    [
      'one attribution, unnumbered',
      '{source Ona} {cue said} {content it rained}.',
      ['1: Ona | said | it rained (affirms) < null'],
    ],
    [
      'an attitude',
      '{source Ona} {cue:denies denied} {content it}.',
      ['1: Ona | denied | it (denies) < null'],
    ],
    [
      'no source',
      '{content It rained}, {cue it is said}.',
      ['1:  | it is said | It rained (affirms) < null'],
    ],
    ['no cue', '{content “Rain.”} That was {source Ona}.', ['1: Ona |  | “Rain.” (affirms) < null']],
    [
      'content broken by its cue',
      '{content “It}, {source Ona} {cue said}, {content rained.”}',
      ['1: Ona | said | “It+rained.” (affirms) < null'],
    ],
    [
      'content in content',
      '{source A} {cue said} {content {source.2 B} {cue.2:wants wanted} {content.2 tea}}.',
      ['1: A | said | B wanted tea (affirms) < null', '2: B | wanted | tea (wants) < 1'],
    ],
    [
      'a shared content: the higher number is inner',
      '{source A}, {cue.2 citing} {source.2 B}, {cue said} {content.1,2 it rained}.',
      ['1: A | said | it rained (affirms) < null', '2: B | citing | it rained (affirms) < 1'],
    ],
    [
      'three deep, the last two sharing',
      '{source A} {cue said} {content {source.2 B}, {cue.3 citing} {source.3 C}, {cue.2 said} {content.2,3 so}}.',
      [
        '1: A | said | B, citing C, said so (affirms) < null',
        '2: B | said | so (affirms) < 1',
        '3: C | citing | so (affirms) < 2',
      ],
    ],
    [
      'only part of the content inside: not nested',
      '{source A} {cue said} {content x {content.2 y}}, {source.2 B} {cue.2 said}, {content.2 z}.',
      ['1: A | said | x y (affirms) < null', '2: B | said | y+z (affirms) < null'],
    ],
    [
      'whom a pronoun means, by one wording or several, or nobody',
      '{source=[Ona Tamm] she} {cue said} {content a}, {source.2=[Ona Tamm | the mayor] she} {cue.2 said} {content.2 b}, {source.3=[-] some} {cue.3 said} {content.3 c}',
      [
        '1: she = ["Ona Tamm"] | said | a (affirms) < null',
        '2: she = ["Ona Tamm","the mayor"] | said | b (affirms) < null',
        '3: some = [] | said | c (affirms) < null',
      ],
    ],
    [
      'one source of two attributions, meant once',
      '{source.1,2=[Ona] she} {cue said} {content a} {source.2 herself} {cue.2 saying} {content.2 b}',
      [
        '1: she = ["Ona"] | said | a (affirms) < null',
        '2: she+herself = ["Ona"] | saying | b (affirms) < null',
      ],
    ],
    ['escapes', '{source A\\}\\{} {cue said} {content \\\\o/}', ['1: A}{ | said | \\o/ (affirms) < null']],
  ])('%s', (_, body, expected) => {
    expect(outline(parseOne(body))).toEqual(expected);
  });

  test('takes out the marks and the blank edges, and keeps paragraphs', () => {
    expect(parseOne('\n\n{source Ona} {cue said}:\n\n{content “Rain.”}\n\n').text).toBe(
      'Ona said:\n\n“Rain.”',
    );
  });

  test('reads title, line and (none)', () => {
    const cases = parseMarkedText('\uFEFF# one\n{cue say} {content a}\n\n# two (none)\nNothing is told.\n');
    expect(cases.map(({ title, line, none, text }) => [title, line, none, text])).toEqual([
      ['one', 1, false, 'say a'],
      ['two (none)', 4, true, 'Nothing is told.'],
    ]);
  });

  test('an empty file holds no case', () => {
    expect(parseMarkedText('\n\n')).toEqual([]);
  });

  test.each([
    ['text-before-title', 1, 1, 'stray\n# a\nb'],
    ['empty-case', 1, 1, '# a\n\n'],
    ['case-without-marks', 2, 1, '# a\nno marks'],
    ['marks-in-none', 2, 5, '# a (none)\nSo, {cue said} {content it}'],
    ['malformed-mark', 2, 4, '# a\n😀😀 {Cue x}'],
    ['malformed-mark', 2, 1, '# a\n{cue.0 x}'],
    ['malformed-mark', 2, 1, '# a\n{cue.1000 x}'],
    ['unknown-role', 2, 1, '# a\n{verb x}'],
    ['unknown-attitude', 2, 1, '# a\n{cue:likes x}'],
    ['attitude-not-on-cue', 2, 1, '# a\n{source:denies x}'],
    ['malformed-mark', 2, 1, '# a\n{source=Ona she}'],
    ['malformed-mark', 2, 1, '# a\n{source=[] she}'],
    ['malformed-mark', 2, 1, '# a\n{source=[Ona she}'],
    ['referent-not-on-source', 2, 1, '# a\n{cue=[Ona] said}'],
    ['empty-referent', 2, 1, '# a\n{source=[Ona|] she}'],
    ['referents-disagree', 2, 20, '# a\n{source=[Ona] she} {source=[-] she} {content b}'],
    ['repeated-number', 2, 1, '# a\n{content.1,1 x}'],
    ['unclosed-mark', 3, 2, '# a\nfirst\n {content x'],
    ['unopened-mark', 2, 3, '# a\nx }'],
    ['empty-mark', 2, 1, '# a\n{content }'],
    ['stray-backslash', 2, 2, '# a\nx\\y'],
    ['stray-backslash', 2, 2, '# a\nx\\'],
    ['no-content', 2, 1, '# a\n{source A} {cue said} it'],
    ['mark-inside-itself', 2, 12, '# a\n{content a {content b}}'],
    ['attitudes-disagree', 2, 15, '# a\n{cue:wants a} {cue b} {content c}'],
  ])('%s at %i:%i', (code, line, column, source) => {
    expect(problemOf(source)).toMatchObject({ code, line, column, path: 'cases.txt' });
  });
});

function problemOf(source: string): unknown {
  try {
    parseMarkedText(source, 'cases.txt');
  } catch (error) {
    return error instanceof ProblemError ? error.problem : error;
  }
  return null;
}
