import { describe, expect, test } from 'vitest';
import { parseMarkedText } from '../../../formats/marked-text/parse.ts';
import { relationsOfMarks } from '../relations/convert.ts';
import { type Comparison, compare } from './comparison.ts';
import { flatSteps, nestedSteps, scoreAttributions } from './score-attributions.ts';

function comparisonOf(goldMarked: string, foundMarked: string, title = 'a case'): Comparison {
  const [gold] = parseMarkedText(`# ${title}\n${goldMarked}\n`);
  // What was found may be nothing, which the notation allows only under such a title.
  const [found] = parseMarkedText(
    `# ${foundMarked.includes('{') ? 'found' : 'found (none)'}\n${foundMarked}\n`,
  );
  if (!gold || gold.text !== found?.text) throw new Error('The two texts differ.');
  return compare(
    gold.text,
    gold.none,
    relationsOfMarks(gold.attributions),
    relationsOfMarks(found.attributions),
  );
}

/** The counts `hits/found/gold` of the figures named. */
function counts(comparison: Comparison, names: readonly string[]): Record<string, string> {
  const sheet = new Map([
    ...scoreAttributions(comparison, nestedSteps),
    ...scoreAttributions(comparison, flatSteps),
  ]);
  return Object.fromEntries(
    names.map((name) => {
      const tally = sheet.get(name);
      return [name, tally ? `${tally.hits}/${tally.found}/${tally.gold}` : 'unknown figure'];
    }),
  );
}

describe('scoreAttributions', () => {
  test.each<[string, string, string, Record<string, string>]>([
    [
      'all right',
      '{source Ona} {cue said} {content that it rained}.',
      '{source Ona} {cue said} {content that it rained}.',
      {
        'cue exact': '1/1/1',
        'source exact': '1/1/1',
        'whole exact': '1/1/1',
        'content words': '3/3/3',
        'indirect: whole dice80 R': '1/1/1',
      },
    ],
    [
      'one missed',
      '{source Ona} {cue said} {content it rained}. {source.2 Bo} {cue.2 denied} {content.2 it}.',
      '{source Ona} {cue said} {content it rained}. Bo denied it.',
      {
        'cue overlap': '1/1/2',
        'whole dice80': '1/1/2',
        'content words': '2/2/3',
        'flat source exact': '1/1/2',
      },
    ],
    [
      'sources that are not stated',
      'It {cue rains}, {content it rained}. {source.2 Bo} {cue.2 denied} {content.2 it}. {cue.3 Said} {content.3 so}.',
      '{source It} {cue rains}, {content it rained}. {source.2 Bo} {cue.2 denied} {content.2 it}. {cue.3 Said} {content.3 so}.',
      { 'source edge': '2/3/3', 'stated source edge': '1/2/1' },
    ],
    [
      'a source too short, a content too long',
      '{source Ona of Tolvane} {cue said} {content that it rained} on Friday.',
      '{source Ona} of Tolvane {cue said} {content that it rained on Friday}.',
      {
        'source exact': '0/1/1',
        'source dice50': '0/1/1',
        'source overlap': '1/1/1',
        'content dice80': '0/1/1',
        'content dice50': '1/1/1',
        'content words': '3/5/3',
        'whole dice50': '0/1/1',
        'whole overlap': '1/1/1',
      },
    ],
    [
      'a cue too long: the whole is not exact, but good enough at Dice 0.8',
      '{source Ona} has {cue said} {content that it rained}.',
      '{source Ona} {cue has said} {content that it rained}.',
      { 'cue exact': '0/1/1', 'whole exact': '0/1/1', 'whole edge': '0/1/1', 'whole dice80': '1/1/1' },
    ],
    [
      'no source on either side is right, on one side wrong',
      '{cue It is said} {content that it rained}. {content.2 So} {cue.2 said} {source.2 Bo}.',
      '{cue It is said} {content that it rained}. {content.2 So} {cue.2 said} Bo.',
      { 'source exact': '1/2/2', 'source overlap': '1/2/2', 'whole overlap': '1/2/2' },
    ],
    [
      'an inner relation found as an outer one',
      '{source A} {cue said} {content that {source.2 B} {cue.2 said} {content.2 so}}.',
      'A said that {source B} {cue said} {content so}.',
      {
        'depth 1 dice80': '0/1/1',
        'depth 2 dice80': '0/0/1',
        'deep chains': '0/0/1',
        'whole dice80': '1/1/2',
      },
    ],
    [
      'a chain of three, right from end to end',
      '{source A} {cue said} {content that {source.2 B} {cue.2 said} {content.2 {source.3 C} {cue.3 said} {content.3 so}}}.',
      '{source A} {cue said} {content that {source.2 B} {cue.2 said} {content.2 {source.3 C} {cue.3 said} {content.3 so}}}.',
      { 'depth 3 dice80': '1/1/1', 'deep chains': '2/2/2' },
    ],
    [
      'a chain of three whose middle is wrong: no deep chain is right',
      '{source A} {cue said} {content that {source.2 Bo Sunder} {cue.2 said} {content.2 {source.3 C} {cue.3 said} {content.3 so}}}.',
      '{source A} {cue said} {content that {source.2 Bo} Sunder {cue.2 said} {content.2 {source.3 C} {cue.3 said} {content.3 so}}}.',
      { 'depth 2 dice80': '0/1/1', 'depth 3 dice80': '1/1/1', 'deep chains': '0/2/2' },
    ],
    [
      'attitudes',
      '{source A} {cue:denies denied} {content it}. {source.2 B} {cue.2 said} {content.2 so}.',
      '{source A} {cue denied} {content it}. {source.2 B} {cue.2 said} {content.2 so}.',
      { attitude: '1/2/2', 'attitude not affirms': '0/1/1' },
    ],
    [
      'kinds of quoting, by the gold content',
      '{content “So,”} {cue said} {source A}. {source.2 B} {cue.2 called} {content.2 it “odd”}.',
      '“{content So},” {cue said} {source A}. B called it “odd”.',
      {
        'direct: content edge R': '1/1/1',
        'direct: whole dice80 R': '0/1/1',
        'mixed: cue overlap R': '0/1/1',
        'indirect: cue overlap R': '0/0/0',
      },
    ],
    [
      'direct on one side: a partner without the marks, one that is cut, one that is no quotation',
      '{content “So,”} {cue said} {source A}. {content.2 “No, no,”} {cue.2 said} {source.2 B}. {source.3 C} {cue.3 said} {content.3 it rained}.',
      '“{content So},” {cue said} {source A}. “No, {content.2 no},” {cue.2 said} {source.2 B}. {source.3 C} {cue.3 said} {content.3 it rained}.',
      { 'direct: content edge F1': '1/2/2', 'direct: content edge R': '1/2/2' },
    ],
    [
      'direct as found only: the partner counts, what else is marked does not',
      '{source A} {cue said} {content “no” twice}. {source.2 B} {cue.2 said} {content.2 so}.',
      '{source A} {cue said} {content “no”} twice. {source.2 B} {cue.2 said} {content.2 so}.',
      { 'direct: content edge F1': '0/1/1', 'direct: content edge R': '0/0/0' },
    ],
  ])('%s', (_, gold, found, expected) => {
    expect(counts(comparisonOf(gold, found), Object.keys(expected))).toEqual(expected);
  });

  test.each([
    ['nothing', 'It rained.', '1/1/1'],
    ['something', 'It {content rained}.', '0/1/1'],
  ])('a passage to be left alone in which %s was found', (_, found, expected) => {
    const comparison = comparisonOf('It rained.', found, 'quiet (none)');
    expect(counts(comparison, ['none left clean'])).toEqual({ 'none left clean': expected });
  });

  test('flat spans forget who belongs to whom', () => {
    const comparison = comparisonOf(
      '{source Ona} {cue said} {content it rained} and {cue.2 denied} {content.2 it snowed}.',
      '{source.1,2 Ona} {cue said} {content.2 it rained} and {cue.2 denied} {content it snowed}.',
    );
    expect(counts(comparison, ['flat source exact', 'flat content exact', 'content exact'])).toEqual({
      'flat source exact': '1/1/1',
      'flat content exact': '2/2/2',
      'content exact': '0/2/2',
    });
  });
});
