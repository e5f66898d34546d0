import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { voicedEntities, voicedStatement } from '../../../test/voiced-statements.ts';
import type { UngroupedStatement } from '../../model/findings.ts';
import { findOrigins } from './find-origins.ts';

/** `atLeast-atMost`, then each origin with its kind, its statements and the relays that all of them passed. */
function origins(lines: string): string[] {
  const statements = lines.split('|').map(voicedStatement);
  const { atLeast, atMost, groups } = findOrigins(statements, voicedEntities(statements));
  const rows = groups.map(({ name, kind, statements: ids, via }) => {
    const relays = via.length > 0 ? ` via ${via.map((id) => id.slice(2)).join(', ')}` : '';
    return `${name ?? '?'} ${kind}: ${ids.map((id) => id.slice(2)).join(' ')}${relays}`;
  });
  return [`${atLeast}-${atMost}`, ...rows];
}

describe('origins of which no statement surely makes the claim', () => {
  const statements = 'a: Lantern > Ana affirms | b: Courier > Bo affirms | c: Post > Ana affirms'
    .split('|')
    .map(voicedStatement);
  const found = (sure: readonly number[]) =>
    findOrigins(statements, voicedEntities(statements), {
      sure: () => new Set(sure.map((at) => statements[at]?.id ?? '')),
    });

  test.each<[string, readonly number[], number, readonly (true | undefined)[]]>([
    ['count at most', [0], 1, [undefined, true]],
    ['are those alone that have none', [2], 1, [undefined, true]],
    ['are none where each has one', [0, 1], 2, [undefined, undefined]],
    ['are none where none has one', [], 2, [undefined, undefined]],
  ])('%s', (_, sure, atLeast, doubtful) => {
    const { groups, ...origins } = found(sure);
    expect(origins).toMatchObject({ atLeast, atMost: 2 });
    expect(groups.map((group) => group.doubtful)).toEqual(doubtful);
  });

  test('need not be asked for where one alone is counted', () => {
    const [first] = statements;
    if (first === undefined) throw new Error('There is one.');
    const sure = () => {
      throw new Error('Nobody need ask.');
    };
    expect(findOrigins([first], voicedEntities(statements), { sure }).atMost).toBe(1);
  });
});

describe('findOrigins', () => {
  test.each<[string, string, string[]]>([
    ['one voice', 'a: Lantern affirms', ['1-1', 'Lantern named: 0']],
    [
      'one source in two papers',
      'a: Lantern > Ana affirms | b: Courier > Ana affirms',
      ['1-1', 'Ana named: 0 1'],
    ],
    [
      'two sources',
      'a: Lantern > Ana affirms | a: Lantern > Bo affirms',
      ['2-2', 'Ana named: 0 via Lantern', 'Bo named: 1 via Lantern'],
    ],
    [
      'a source and a paper’s own voice',
      'a: Lantern > Ana affirms | b: Courier affirms',
      ['2-2', 'Ana named: 0 via Lantern', 'Courier named: 1'],
    ],
    [
      'an unnamed source beside a named one may be that one',
      'a: Lantern > Ana affirms | b: Courier > clerk affirms',
      ['1-2', 'Ana named: 0 via Lantern', 'clerk unnamed: 1 via Courier'],
    ],
    [
      'two unnamed sources may be one',
      'a: Lantern > clerk affirms | b: Courier > guard affirms',
      ['1-2', 'clerk unnamed: 0 via Lantern', 'guard unnamed: 1 via Courier'],
    ],
    [
      'a document nobody signs can be asked for',
      'a: Lantern > memo affirms | b: Courier > clerk affirms',
      ['1-2', 'memo named: 0 via Lantern', 'clerk unnamed: 1 via Courier'],
    ],
    ['a denial is no origin', 'a: Lantern > Ana denies', ['0-0']],
    ['a doubt is none', 'a: Lantern > Ana doubts', ['0-0']],
    [
      'a denial beside an affirmation',
      'a: Lantern > Ana affirms | b: Courier > Bo denies',
      ['1-1', 'Ana named: 0 via Lantern'],
    ],
    [
      'a denied report still rests on its source',
      'a: Lantern > Bo denies > Ana affirms',
      ['1-1', 'Ana named: 0 via Bo, Lantern'],
    ],
    [
      'a relay that all passed',
      'a: Lantern > Wire > Ana affirms | b: Courier > Wire > Ana affirms',
      ['1-1', 'Ana named: 0 1 via Wire'],
    ],
    [
      'no relay where one was direct',
      'a: Lantern > Wire > Ana affirms | b: Ana affirms',
      ['1-1', 'Ana named: 0 1'],
    ],
    [
      'nobody named, in two places',
      'a: Lantern > ? affirms | b: Courier > ? affirms',
      ['1-2', '? unnamed: 0 via Lantern', '? unnamed: 1 via Courier'],
    ],
    [
      'a name without an entity: one in its document, another elsewhere',
      'a: Lantern > who* affirms | a: Lantern > who* affirms | b: Courier > who* affirms',
      ['1-2', 'who unnamed: 0 1 via Lantern', 'who unnamed: 2 via Courier'],
    ],
    ['a source that quotes itself is no relay', 'a: Ana > Ana affirms', ['1-1', 'Ana named: 0']],
    ['a report without a position counts', 'a: Lantern reports', ['1-1', 'Lantern named: 0']],
  ])('%s', (_, lines, expected) => {
    expect(origins(lines)).toEqual(expected);
  });

  test('no statement, no origin', () => {
    expect(findOrigins([], new Map())).toEqual({
      atLeast: 0,
      atMost: 0,
      groups: [],
      chokePoints: [],
      selfCitations: [],
    });
  });
});

const voice = fc.constantFrom('Ana', 'Bo', 'Wire', 'clerk', 'guard', 'memo', '?', 'who*');
const line = fc
  .tuple(
    fc.constantFrom('a', 'b', 'c'),
    fc.array(voice, { maxLength: 2 }),
    voice,
    fc.constantFrom('affirms', 'reports', 'denies', 'doubts'),
  )
  .map(([document, outer, inner, stance]) => `${document}: ${[...outer, `${inner} ${stance}`].join(' > ')}`);

describe('whatever the statements', () => {
  function holds(check: (statements: readonly UngroupedStatement[]) => void): void {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => check(lines.map(voicedStatement))),
      { numRuns: 300 },
    );
  }

  test('each one that supports the claim rests on one origin, and no other does', () => {
    holds((statements) => {
      const { groups } = findOrigins(statements, voicedEntities(statements));
      const supporting = statements.filter(({ chain }) =>
        ['affirms', 'reports'].includes(chain.at(-1)?.stance ?? ''),
      );
      expect(groups.flatMap((group) => group.statements).sort()).toEqual(
        supporting.map(({ id }) => id).sort(),
      );
    });
  });

  test('the interval is one: from none or one up to the number of groups', () => {
    holds((statements) => {
      const { atLeast, atMost, groups } = findOrigins(statements, voicedEntities(statements));
      expect(atMost).toBe(groups.length);
      expect(atLeast).toBeLessThanOrEqual(atMost);
      expect(atLeast > 0).toBe(atMost > 0);
    });
  });

  test('the order of the statements makes no difference to who the origins are', () => {
    const asSet = (statements: readonly UngroupedStatement[]) => {
      const { atLeast, atMost, groups } = findOrigins(statements, voicedEntities(statements));
      const rows = groups.map((group) =>
        JSON.stringify({ ...group, statements: group.statements.toSorted() }),
      );
      return { atLeast, atMost, rows: rows.sort() };
    };
    holds((statements) => {
      expect(asSet(statements.toReversed())).toEqual(asSet(statements));
    });
  });

  test('one more denial changes nothing; one more statement never takes an origin away that is one for sure', () => {
    holds((statements) => {
      const denial = voicedStatement('z: Nobody denies', 999);
      const entities = voicedEntities([...statements, denial]);
      expect(findOrigins([...statements, denial], entities)).toEqual(findOrigins(statements, entities));
      const fewer = findOrigins(statements.slice(1), entities);
      const all = findOrigins(statements, entities);
      // It may show that two unnamed sources are one.
      expect(fewer.atLeast).toBeLessThanOrEqual(all.atLeast);
    });
  });
});
