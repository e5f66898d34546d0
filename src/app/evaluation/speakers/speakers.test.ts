import { describe, expect, test } from 'vitest';
import { parseMarkedText } from '../../../formats/marked-text/parse.ts';
import { sumSheets } from '../scoring/tally.ts';
import { compareSpeakers, type SpeakerComparison } from './compare-speakers.ts';
import { scoreSpeakers } from './score-speakers.ts';
import { kindOfSpeaker } from './speaker-kind.ts';
import { writeSpeakerErrors } from './write-speaker-errors.ts';

function compare(body: string): SpeakerComparison {
  const [marked] = parseMarkedText(`# a case\n${body}\n`);
  if (!marked) throw new Error('no case');
  return compareSpeakers({ name: 'cases.txt:1 a case', marked });
}

/** `kind wording: found (right or wrong)` of each marked speaker. */
function outline(body: string): string[] {
  return compare(body).speakers.map(
    ({ kind, wording, isFound, found, isRight }) =>
      `${kind} ${wording}: ${isFound ? found : 'missed'} (${isRight ? 'right' : 'wrong'})`,
  );
}

const named = '{source Anna Reyl} {cue said} {content the tug had left}. ';

describe('compareSpeakers', () => {
  test.each([
    ['the name', `${named}{source.2=[Anna Reyl] She} {cue.2 said} {content.2 it was late}.`, 'right'],
    [
      'one of two names',
      `${named}{source.2=[the mayor|ANNA  Reyl] She} {cue.2 said} {content.2 so}.`,
      'right',
    ],
    ['another', `${named}{source.2=[Ola Tamm] She} {cue.2 said} {content.2 it was late}.`, 'wrong'],
    ['nobody, where somebody is bound', `${named}{source.2=[-] She} {cue.2 said} {content.2 so}.`, 'wrong'],
  ])('%s', (_, body, right) => {
    expect(outline(body)).toEqual([`he, she She: Anna Reyl (${right})`]);
  });

  test('nobody is bound where nobody is told', () => {
    expect(outline('{source=[-] She} {cue said} {content the tug was late}.')).toEqual([
      'he, she She: null (right)',
    ]);
  });

  test('a source that was not found is wrong, whomever it means', () => {
    expect(outline('{source=[-] She} came as {content the tug left}.')).toEqual([
      'he, she She: missed (wrong)',
    ]);
  });

  test('a source without a mark says nothing; one of two attributions is one', () => {
    expect(outline(`${named}{source.2 She} {cue.2 said} {content.2 it was late}.`)).toEqual([]);
    const twice =
      '{source.2,3=[Anna Reyl] She} {cue.2 said} {content.2 it was late}, {cue.3 adding} {content.3 that it rained}.';
    expect(outline(named + twice)).toEqual(['he, she She: Anna Reyl (right)']);
  });

  test('an entity is meant by the wording of any mention', () => {
    const body =
      '{source The harbour office} {cue said} {content so}. {source.2=[the HARBOUR office] The harbour office} {cue.2 said} {content.2 no}.';
    expect(outline(body)).toEqual(['description The harbour office: The harbour office (right)']);
  });
});

test.each([
  ['She', 'he, she'],
  ['it', 'it'],
  ['They', 'they'],
  ['we', 'I, we'],
  ['which', 'who, which'],
  ['its', 'possessive'],
  ['others', 'other pronoun'],
  ['the latter', 'description'],
  ['her lawyer', 'description'],
])('“%s” is of the kind “%s”', (wording, kind) => {
  expect(kindOfSpeaker(wording)).toBe(kind);
});

test('counts all, and those that were found, by kind', () => {
  const comparisons = [
    compare(`${named}{source.2=[Anna Reyl] She} {cue.2 said} {content.2 it was late}.`),
    compare(`${named}{source.2=[Ola Tamm] She} {cue.2 said} {content.2 it was late}.`),
    compare('{source=[-] She} came as {content the tug left}.'),
  ];
  const counts = [...sumSheets(comparisons.map(scoreSpeakers))]
    .filter(([, { gold }]) => gold > 0)
    .map(([name, { hits, gold }]) => `${name} ${hits}/${gold}`);
  expect(counts).toEqual([
    'sources found 2/3',
    'pronouns 1/3',
    'pronouns: found 1/2',
    'somebody meant 1/2',
    'somebody meant: found 1/2',
    'nobody told 0/1',
    'he, she 1/3',
    'he, she: found 1/2',
  ]);
  const errors = writeSpeakerErrors('Differences', comparisons);
  expect(errors).toContain('## he, she (2)');
  expect(errors).toContain('gold:  Ola Tamm\n    found: Anna Reyl');
  expect(errors).toContain('gold:  nobody\n    found: not found as a source');
  expect(errors).not.toContain('gold:  Anna Reyl');
});
