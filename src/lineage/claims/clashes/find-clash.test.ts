import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markedFindings } from '../../../../test/marked-findings.ts';
import type { Findings } from '../../../model/findings.ts';
import type { Signature } from '../signature.ts';
import { signaturesOf } from '../signatures-of.ts';
import { findClash } from './find-clash.ts';

const days: Readonly<Record<string, string>> = {
  '4 May': '2031-05-04',
  '5 May': '2031-05-05',
  '4 May 2030': '2030-05-04',
};

/** With the days that stand in it, and everybody with two names a person. */
function read(path: string, content: string, source = `${path} Clerk`): Findings {
  const found = markedFindings(path, `{source ${source}} {cue said} {content ${content}}.`);
  const { document } = found;
  const times = Object.entries(days).flatMap(([text, day]) => {
    const start = document.text.indexOf(text);
    const isWhole = start >= 0 && !/^ \d/.test(document.text.slice(start + text.length));
    if (!isWhole) return [];
    const range = { earliest: day, latest: day, value: day, precision: 'day' as const, rule: 'marks' };
    return [{ document: document.id, start, end: start + text.length, text, ...range }];
  });
  return { ...found, times };
}

function signature(path: string, content: string, source?: string): Signature {
  const [found] = signaturesOf(read(path, content, source));
  if (found === undefined) throw new Error('No statement was found.');
  return found;
}

/** `figures: forty / 400`, or nothing. */
function clash(a: string, b: string): string {
  const [one, two] = [signature('a', a), signature('b', b)];
  const found = findClash(one, two);
  if (found === null) return '';
  const words = [[read('a', a), found.words[0]] as const, [read('b', b), found.words[1]] as const].map(
    ([{ document }, [start, end]]) => document.text.slice(start, end),
  );
  return `${found.kind}: ${words.join(' / ')}`;
}

describe('findClash', () => {
  test.each([
    // figures
    ['forty men left the camp', '400 men left the camp', 'figures: forty / 400'],
    ['nineteen dead lay in the yard', '41 people had been killed', 'figures: nineteen / 41'],
    [
      'a fee of 38 million florins',
      'a fee of 38 million crowns',
      'figures: 38 million florins / 38 million crowns',
    ],
    ['the fee is 38 million florins', 'a release clause of 60 million florins', ''],
    ['the blaze lasted three days', 'the blaze lasted 72 hours', ''],
    ['the blaze lasted three days', 'the blaze lasted 20 hours', 'figures: three days / 20 hours'],
    ['two of the boxes had seals', 'four boxes had seals', ''],
    ['eight or nine men left', 'nine men left', ''],
    ['a girl of four died', 'eleven girls died', ''],
    // where
    ['Ilan Marek was in Velm on 4 May', 'Ilan Marek was in Orrin on 4 May', 'whereabouts: Velm / Orrin'],
    ['Ilan Marek was in Velm on 4 May', 'Ilan Marek was in Orrin on 5 May', ''],
    ['Ilan Marek was in Velm on 4 May', 'Ilan Marek was at the Harbour Clinic in Velm on 4 May', ''],
    ['Ilan Marek was in Velm on 4 May', 'Bo Strand was in Orrin on 4 May', ''],
    ['Ilan Marek was in Velm on 4 May', 'Ilan Marek was never in Orrin on 4 May', ''],
    ['Ilan Marek was in Velm on the morning of 4 May', 'Ilan Marek was in Orrin on the evening of 4 May', ''],
    ['Ilan Marek was in Velm on 4 May', 'Ilan Marek was at a wedding on 4 May', ''],
    ['Ilan Marek was in Velm in May', 'Ilan Marek was in Orrin in May', ''],
    // the dead do nothing
    ['Ilan Marek died on 4 May 2030', 'the strikers are led by Ilan Marek', 'event: Ilan Marek / Ilan Marek'],
    ['Ilan Marek died on 4 May 2030', 'Ilan Marek was in Velm on 4 May', 'event: Ilan Marek / Ilan Marek'],
    ['Ilan Marek died on 4 May', 'Ilan Marek was in Velm on 4 May 2030', ''],
    ['Ilan Marek died on 4 May 2030', 'the strikers are led by Bo Strand', ''],
    ['Ilan Marek died on 4 May 2030', 'the strikers were led by Ilan Marek', ''],
  ])('%s | %s', (a, b, expected) => {
    expect(clash(a, b)).toBe(expected);
  });

  test('one voice in one document does not contradict itself', () => {
    const one = signature('a', 'forty men left the camp');
    const two = { ...signature('a', '400 men left the camp'), source: one.source };
    expect(findClash(one, two)).toBeNull();
  });
});

const parties = ['Ilan Marek', 'Bo Strand'] as const;
const statement = fc
  .tuple(
    fc.constantFrom(...parties, 'forty men', '400 men'),
    fc.constantFrom(
      'leads the strikers',
      'was in Velm on 4 May',
      'was in Orrin on 4 May',
      'died on 4 May 2030',
      'left the camp',
    ),
  )
  .map((words) => words.join(' '));

describe('whatever the statements', () => {
  test('neither comes first', () => {
    fc.assert(
      fc.property(statement, statement, (a, b) => {
        const there = clash(a, b).replace(/: (.*) \/ (.*)$/, ': $2 / $1');
        expect(clash(b, a)).toBe(there);
      }),
    );
  });

  test('with two parties in each other’s place it is the same, with these in each other’s place', () => {
    const swap = (text: string) =>
      text.replace(/Ilan Marek|Bo Strand/g, (name) => (name === parties[0] ? parties[1] : parties[0]));
    fc.assert(
      fc.property(statement, statement, (a, b) => {
        expect(clash(swap(a), swap(b))).toBe(swap(clash(a, b)));
      }),
    );
  });

  test('no statement contradicts itself', () => {
    fc.assert(
      fc.property(statement, (text) => {
        expect(clash(text, text)).toBe('');
      }),
    );
  });
});
