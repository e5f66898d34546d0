import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markedFindings } from '../../../test/marked-findings.ts';
import { compareStatements } from './compare-statements.ts';
import { signaturesOf } from './signatures-of.ts';

const story = 'The herons of Lake Orrin were counted by the wardens on Lake Orrin in spring.';

function signature(path: string, statement: string) {
  const [found] = signaturesOf(
    markedFindings(path, `${story} {source Ana Ruiz} {cue said} {content ${statement}}.`),
  );
  if (found === undefined) throw new Error('No statement was found.');
  return found;
}

const relation = (a: string, b: string) => compareStatements(signature('a', a), signature('b', b)).relation;

describe('compareStatements', () => {
  test.each([
    ['forty herons have left Lake Orrin', 'that forty herons left Lake Orrin', 'same'],
    ['forty herons have left Lake Orrin', 'two score herons had departed from Lake Orrin', 'same'],
    ['forty herons have left Lake Orrin', 'dozens of herons have left Lake Orrin', 'same'],
    ['forty herons have left Lake Orrin', 'not one heron has left Lake Orrin', 'opposite'],
    ['forty herons have left Lake Orrin', 'four hundred herons have left Lake Orrin', 'contradiction'],
    ['forty herons have left Lake Orrin', 'the mayor sold a bicycle', 'none'],
    ['Tahvel Ghorbasht steered the ferry', 'Tavel Qorbasht steered the ferry', 'same'],
  ])('%s / %s', (a, b, expected) => {
    expect(relation(a, b)).toBe(expected);
  });

  test.each(['question', 'wish', 'opinion'] as const)('what is said is no %s, in whatever words', (mood) => {
    const said = signature('a', 'forty herons have left Lake Orrin');
    expect(compareStatements(said, { ...said, document: 'b', mood }).relation).toBe('none');
    expect(compareStatements(said, { ...said, document: 'b' }).relation).toBe('same');
  });

  test('nobody denies in a report what they say in it', () => {
    const [said, denied] = ['forty herons have left Lake Orrin', 'not one heron has left Lake Orrin'];
    const within = (one: string, document: string) => ({ ...signature('a', one), document });
    expect(compareStatements(within(said, 'a'), within(denied, 'b')).relation).toBe('opposite');
    expect(compareStatements(within(said, 'a'), within(denied, 'a')).relation).toBe('none');
    const another = { ...within(denied, 'a'), source: [1] };
    expect(compareStatements(within(said, 'a'), another).relation).toBe('opposite');
  });

  test('reports of other stories in other words make no claim together', () => {
    const [other] = signaturesOf(
      markedFindings(
        'c',
        'Bakers in Port Velm want dearer bread. {source Bo} {cue said} {content Velm bakers shut nine shops on Tuesday}.',
        { title: 'Bread' },
      ),
    );
    if (other === undefined) throw new Error('No statement was found.');
    expect(compareStatements(signature('a', 'forty herons have left'), other).relation).toBe('none');
  });
});

const statement = fc
  .tuple(
    fc.constantFrom('forty', 'four hundred', 'dozens of', 'no', 'the'),
    fc.constantFrom('herons', 'swans', 'wardens'),
    fc.constantFrom('left', 'never left', 'counted', 'will leave'),
    fc.constantFrom('Lake Orrin', 'Port Velm', 'it'),
  )
  .map((words) => words.join(' '));

describe('whatever the statements', () => {
  test('neither comes first', () => {
    fc.assert(
      fc.property(statement, statement, (a, b) => {
        const [one, two] = [signature('a', a), signature('b', b)];
        const [there, back] = [compareStatements(one, two), compareStatements(two, one)];
        expect(back.relation).toBe(there.relation);
        expect(back.score).toBeCloseTo(there.score, 9);
      }),
    );
  });

  test('what is said of one may be said of another in its place', () => {
    const swap = (text: string) =>
      text.replace(/Orrin|Velm/g, (name) => (name === 'Orrin' ? 'Velm' : 'Orrin'));
    fc.assert(
      fc.property(statement, statement, (a, b) => {
        const drawn = (path: string, text: string) =>
          signaturesOf(markedFindings(path, `{source Ana} {cue said} {content ${text}}.`))[0];
        const score = (one: string, two: string) => {
          const [left, right] = [drawn('a', one), drawn('b', two)];
          return left && right ? compareStatements(left, right).score : Number.NaN;
        };
        expect(Math.sign(score(swap(a), swap(b)))).toBe(Math.sign(score(a, b)));
      }),
      { numRuns: 40 },
    );
  });

  test('a signature outlives being written down', () => {
    fc.assert(
      fc.property(statement, (text) => {
        const drawn = signature('a', text);
        expect(JSON.parse(JSON.stringify(drawn))).toEqual(drawn);
      }),
    );
  });
});
