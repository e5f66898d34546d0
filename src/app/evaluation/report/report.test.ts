import { describe, expect, test } from 'vitest';
import { parseMarkedText } from '../../../formats/marked-text/parse.ts';
import { breakDown } from '../breakdown/break-down.ts';
import { depthFacets, kindFacets } from '../breakdown/facet.ts';
import { relationsOfMarks } from '../relations/convert.ts';
import type { Relation } from '../relations/relation.ts';
import { calibrate } from '../scoring/calibration.ts';
import { compare } from '../scoring/comparison.ts';
import { estimate } from '../scoring/estimate.ts';
import { nestedSteps, scoreAttributions } from '../scoring/score-attributions.ts';
import { classifyRole } from './classify-role.ts';
import { differencesOf } from './differences.ts';
import { printTable } from './print-figures.ts';
import { printReliability } from './print-reliability.ts';
import { writeErrors } from './write-errors.ts';

function read(body: string): { readonly text: string; readonly relations: readonly Relation[] } {
  const [one] = parseMarkedText(`# ${body.includes('{') ? 'a case' : 'a case (none)'}\n${body}\n`);
  return { text: one?.text ?? '', relations: relationsOfMarks(one?.attributions ?? []) };
}

function comparisonOf(gold: string, found: string) {
  return compare(read(gold).text, false, read(gold).relations, read(found).relations);
}

describe('differencesOf', () => {
  test.each([
    ['none', '{source A} {cue said} {content so}.', '{source A} {cue said} {content so}.', ''],
    [
      'quotation marks alone',
      '{source A} {cue said} {content “so”}.',
      '{source A} {cue said} “{content so}”.',
      '',
    ],
    ['missed', '{source A} {cue said} {content so}.', 'A said so.', 'missed: say and tell'],
    [
      'missed, inside what was found',
      '{source A} saw B {cue wave} {content it}. {source.2 C} {cue.2 said} {content.2 so}.',
      '{source A} {cue saw} {content B wave it}. {source.2 C said} {cue.2 so}{content.2 .}',
      'missed: inside a content, missed: inside a source, spurious: other reporting verb, spurious: inside a content',
    ],
    ['spurious', 'A said so.', '{source A} {cue said} {content so}.', 'spurious: say and tell'],
    ['a quotation without cue', '{content “So.”}', '“So.”', 'missed: none'],
    [
      'roles',
      '{source A B} has {cue said} {content it is so}.',
      'A {source B} {cue has said} it {content is so}.',
      'cue: too long at the left, source: too short at the left, content: too short at the left',
    ],
    [
      'attitude',
      '{source A} {cue:denies denied} {content it}.',
      '{source A} {cue denied} {content it}.',
      'attitude differs',
    ],
    [
      'parent',
      '{source A} {cue said} {content {source.2 B} {cue.2 said} {content.2 so}}.',
      'A said {source B} {cue said} {content so}.',
      'missed: say and tell, parent differs',
    ],
  ])('%s', (_, gold, found, expected) => {
    expect(
      differencesOf(comparisonOf(gold, found), [])
        .map(({ kind }) => kind)
        .join(', '),
    ).toBe(expected);
  });

  test('tells what was found as an inner voice only', () => {
    const found = read(
      '{source A} {cue said} {content that {source.2 B} {cue.2 denied} {content.2 it}}.',
    ).relations;
    const gold = read('A said that {source B} {cue denied} {content it}.');
    const comparison = compare(gold.text, false, gold.relations, found.slice(0, 1));
    expect(differencesOf(comparison, found.slice(1)).map(({ kind }) => kind)).toEqual([
      'missed: found as an inner voice',
      'spurious: say and tell',
    ]);
  });
});

describe('classifyRole', () => {
  test.each([
    ['missing', '{cue said} {source A} {content x}', '{cue said} A {content x}', 'source'],
    ['not marked', '{cue said} A {content x}', '{cue said} {source A} {content x}', 'source'],
    [
      'elsewhere',
      '{cue said} {source A} or B {content x}',
      '{cue said} A or {source B} {content x}',
      'source',
    ],
    [
      'wrong side of the cue',
      'so, {cue said} A, {content it is}',
      '{content so}, {cue said} A, it is',
      'content',
    ],
    ['too long at the left', '{cue said} all {content it is}', '{cue said} {content all it is}', 'content'],
    ['too short at the left', '{cue said} {content it is}', '{cue said} it {content is}', 'content'],
    ['too long at the right', '{cue said} {content it} is', '{cue said} {content it is}', 'content'],
    ['too short at the right', '{cue said} {content it is}', '{cue said} {content it} is', 'content'],
    ['both edges', '{cue said} it {content is so}', '{cue said} {content it is} so', 'content'],
    ['part missed', '{content it} {cue said} A {content is}', '{content it} {cue said} A is', 'content'],
    ['part too many', '{content it} {cue said} A is', '{content it} {cue said} A {content is}', 'content'],
    ['gap filled', '{cue said} {content it} all {content is}', '{cue said} {content it all is}', 'content'],
    ['gap left', '{cue said} {content it all is}', '{cue said} {content it} all {content is}', 'content'],
  ] as const)('%s', (expected, gold, found, role) => {
    const { text, relations } = read(gold);
    const [one] = relations;
    const [other] = read(found).relations;
    if (!one || !other) throw new Error('Nothing is marked.');
    expect(classifyRole(one[role], other[role], one.cue, text)).toBe(expected);
  });
});

describe('writeErrors', () => {
  const write = (gold: string, found: string, sample: number | null = null): string =>
    writeErrors(
      'Differences',
      [{ name: 'a.txt:1', comparison: comparisonOf(gold, found), inner: [] }],
      sample,
    );

  test('shows the paragraphs at fault, gold above found', () => {
    expect(
      write(
        'First.\n\n{source Ona} {cue said} {content that it rained}.\n\nLast.',
        'First.\n\n{source Ona} {cue said} that {content it rained}.\n\nLast.',
      ),
    ).toContain(
      [
        '## content: too short at the left (1 of 1)',
        '',
        '### a.txt:1',
        '',
        '    gold:  {source Ona} {cue said} {content that it rained}.',
        '    found: {source Ona} {cue said} that {content it rained}.',
        '',
      ].join('\n'),
    );
  });

  test('shows what was found in place of what was missed', () => {
    expect(write('{source Ona} {cue said} {content no}.', '{source Ona} said {cue no}{content .}')).toContain(
      '    gold:  {source Ona} {cue said} {content no}.\n    found: {source Ona} said {cue no}{content .}',
    );
  });

  test('cuts a long paragraph from word to word', () => {
    const [before, after] = ['It rained all day. '.repeat(20), ' And then it snowed.'.repeat(20)];
    const written = write(
      `${before}{source Ona} {cue said} {content so}.${after}`,
      `${before}{source Ona} said so.${after}`.replace('{source Ona}', 'Ona'),
    );
    const [gold = ''] = written.match(/(?<=gold: {2}).*/) ?? [];
    expect(gold).toMatch(/^… (?:It|rained|all|day\.) .* \{source Ona\} \{cue said\} \{content so\}\. .* …$/);
    expect(gold.length).toBeLessThan(500);
  });

  const many = ['Ona', 'Bo', 'Cai', 'Dov', 'Eli', 'Fay', 'Gus', 'Hal'];
  const marked = many.map(
    (name, at) => `{source.${at + 1} ${name}} {cue.${at + 1} said} {content.${at + 1} so}.`,
  );

  test('counts the differences in a table on top, no line wider than 80', () => {
    const written = write(marked.join(' '), `${marked.slice(0, 6).join(' ')} Gus said so. Hal said so.`);
    expect(written).toContain('| missed: say and tell                   |      2 |      2 |\n| all classes');
    const table = written.split('\n').filter((line) => line.startsWith('|'));
    expect(table.filter((line) => line.length > 80)).toEqual([]);
  });

  test('draws the same sample each time, and keeps what is in it when another error goes', () => {
    const entries = (found: string): string[] =>
      write(marked.join(' '), found, 4).match(/(?<=gold: .*?)\{source \w+\}/g) ?? [];
    const none = many.map((name) => `${name} said so.`);
    const all = entries(none.join(' '));
    expect(all).toHaveLength(4);
    expect(entries(none.join(' '))).toEqual(all);
    const drawn = many.findIndex((name) => !all.includes(`{source ${name}}`));
    const fewer = none.with(drawn, marked[drawn]?.replace(/\.\d+/g, '') ?? '');
    expect(entries(fewer.join(' '))).toEqual(all);
  });
});

describe('printTable', () => {
  const sheet = new Map([
    ...scoreAttributions(comparisonOf('{cue say} {content so}', '{cue say} {content so}'), nestedSteps),
    ...breakDown(comparisonOf('{cue say} {content so}', '{cue say} {content so}'), [
      ...kindFacets,
      ...depthFacets,
    ]),
  ]);
  const counts = { hits: 999_999, confirmed: 999_999, found: 999_999, gold: 999_999 };
  const large = new Map([...sheet].map(([name, tally]) => [name, { ...tally, ...counts }]));
  const calibrations = calibrate([
    [{ confidence: 0.75, came: { 'cue overlap': true, 'whole dice50': false } }],
    [{ confidence: 0.25, came: { 'cue overlap': true, 'whole dice50': false } }],
  ]);
  const lines = printTable({ heading: 'all', figures: estimate([large]), calibrations }).split('\n');

  test('has no line wider than a terminal of 80', () => {
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    expect(
      calibrations
        .map(printReliability)
        .join('')
        .split('\n')
        .filter((line) => line.length > 80),
    ).toEqual([]);
  });

  test('gives F1, interval, precision and recall', () => {
    expect(lines.find((line) => line.startsWith('whole dice80'))).toMatch(
      /100\.0 +100\.0-100\.0 +100\.0 +100\.0/,
    );
  });

  test('puts categories below the title of their facet', () => {
    const at = lines.indexOf('cue, whole dice80');
    expect(lines.slice(at + 2, at + 4).map((line) => line.slice(0, 24).trimEnd())).toEqual([
      '  say and tell',
      '  other reporting verb',
    ]);
  });

  test('gives the errors of the confidences, and their bins', () => {
    expect(lines.find((line) => line.startsWith('cue: Brier'))).toMatch(/ 0\.313 +0\.063-0\.563 +2$/);
    expect(calibrations.map(printReliability).join('\n')).toMatch(
      /^ {2}0\.7-0\.8 +0\.0 .* 75\.0 +−75\.0 +1$/m,
    );
  });
});
