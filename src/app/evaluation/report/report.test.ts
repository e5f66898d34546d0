import { describe, expect, test } from 'vitest';
import { parseMarkedText } from '../../../formats/marked-text/parse.ts';
import { relationsOfMarks } from '../relations/convert.ts';
import type { Relation } from '../relations/relation.ts';
import { compare } from '../scoring/comparison.ts';
import { estimate } from '../scoring/estimate.ts';
import { nestedSteps, scoreAttributions } from '../scoring/score-attributions.ts';
import { differencesOf } from './differences.ts';
import { printTable } from './print-figures.ts';
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
    ['missed', '{source A} {cue said} {content so}.', 'A said so.', 'missed'],
    ['spurious', 'A said so.', '{source A} {cue said} {content so}.', 'spurious'],
    [
      'roles',
      '{source A B} has {cue said} {content it is so}.',
      'A {source B} {cue has said} it {content is so}.',
      'cue differs, source differs, content differs',
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
      'missed, parent differs',
    ],
  ])('%s', (_, gold, found, expected) => {
    expect(
      differencesOf(comparisonOf(gold, found))
        .map(({ kind }) => kind)
        .join(', '),
    ).toBe(expected);
  });
});

test('writeErrors shows the paragraphs at fault, gold above found', () => {
  const comparison = comparisonOf(
    'First.\n\n{source Ona} {cue said} {content that it rained}.\n\nLast.',
    'First.\n\n{source Ona} {cue said} that {content it rained}.\n\nLast.',
  );
  expect(writeErrors('Differences', [{ name: 'a.txt:1', comparison }])).toContain(
    [
      '## content differs (1)',
      '',
      '### a.txt:1',
      '',
      '    gold:  {source Ona} {cue said} {content that it rained}.',
      '    found: {source Ona} {cue said} that {content it rained}.',
      '',
    ].join('\n'),
  );
});

test('writeErrors shows what was found in place of what was missed', () => {
  const comparison = comparisonOf(
    '{source Ona} {cue said} {content no}.',
    '{source Ona} said {cue no}{content .}',
  );
  expect(writeErrors('Differences', [{ name: 'a.txt:1', comparison }])).toContain(
    '    gold:  {source Ona} {cue said} {content no}.\n    found: {source Ona} said {cue no}{content .}',
  );
});

test('no line of a table is wider than a terminal of 80', () => {
  const sheet = scoreAttributions(
    comparisonOf('{cue say} {content so}', '{cue say} {content so}'),
    nestedSteps,
  );
  const large = new Map(
    [...sheet].map(([name, tally]) => [name, { ...tally, hits: 999_999, found: 999_999, gold: 999_999 }]),
  );
  const lines = printTable({ heading: 'all', figures: estimate([large]) }).split('\n');
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
  expect(lines.find((line) => line.startsWith('whole dice80'))).toMatch(
    /100\.0 +100\.0-100\.0 +100\.0 +100\.0/,
  );
});
