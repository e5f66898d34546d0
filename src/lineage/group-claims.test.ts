import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markedFindings } from '../../test/marked-findings.ts';
import type { Document } from '../model/document.ts';
import type { Findings } from '../model/findings.ts';
import { groupClaims } from './group-claims.ts';

function findings(path: string, content: string, source = 'Ana', known: Partial<Document> = {}): Findings {
  return markedFindings(path, `{source ${source}} {cue said} {content ${content}}.`, known);
}

describe('groupClaims', () => {
  test('joins what is worded alike, whatever its case, marks and space', () => {
    const pile = [
      findings('a', 'that it rained'),
      findings('b', '“It rained,”'),
      findings('c', 'it  RAINED'),
      findings('d', 'herring from Port Velm costs twelve crowns a barrel'),
    ];
    const { claims, statements } = groupClaims(pile);
    expect(claims.map((claim) => claim.statements.length)).toEqual([3, 1]);
    expect(statements.map(({ claim }) => claims.findIndex(({ id }) => id === claim))).toEqual([0, 0, 0, 1]);
  });

  test('keeps apart what says something else', () => {
    const { claims } = groupClaims([
      findings('a', 'the eastern quay and two sheds burned down'),
      findings('b', 'Mayor Ilan Marek handed in a resignation letter'),
      findings('c', 'herring from Port Velm costs twelve crowns a barrel'),
    ]);
    expect(claims).toHaveLength(3);
  });

  test('of a claim that more deny than make the denials are denials', () => {
    const { claims, statements } = groupClaims([
      findings('a', 'the ferry Orrin sank at Port Velm', 'Ana'),
      findings('b', 'the ferry Orrin never sank at Port Velm', 'Bo'),
      findings('c', 'the ferry Orrin has not sunk at Port Velm', 'Cy'),
    ]);
    expect(claims).toHaveLength(1);
    expect(statements.map(({ chain }) => chain.at(-1)?.stance)).toEqual(['affirms', 'denies', 'denies']);
  });

  test('joins what is said in the same words, however common these are', () => {
    const common = Array.from({ length: 400 }, (_, n) =>
      findings(`common ${n}`, `the bridge at Olm was closed for ${n + 2} hours`),
    );
    const same = ['Tallow prices fell in Port Velm.', 'A heron nested on the mole.'].map((before, at) =>
      markedFindings(
        `same ${at}`,
        `${before} {source Ana} {cue said} {content that the bridge at Olm was closed}.`,
      ),
    );
    const { claims } = groupClaims([...common, ...same]);
    expect(claims.filter(({ statements }) => statements.length === 2)).toHaveLength(1);
    expect(claims).toHaveLength(401);
  });

  test('takes the shortest writing for its text', () => {
    const { claims } = groupClaims([findings('a', 'that it rained'), findings('b', 'it rained')]);
    expect(claims.map(({ text }) => text)).toEqual(['it rained']);
  });

  test.each([
    ['the earliest date', ['2031-05-09', '2031-05-07', '2031-05-08'], '2031-05-07'],
    ['without the time of day', ['2031-05-09T08:00:00Z'], '2031-05-09'],
    ['of those that have one', [null, '2031-05-09'], '2031-05-09'],
    ['none where none has one', [null, null], null],
  ])('was first seen: %s', (_, dates, expected) => {
    const pile = dates.map((published, at) => findings(`${at}`, 'it rained', 'Ana', { published }));
    expect(groupClaims(pile).claims.map(({ firstSeen }) => firstSeen)).toEqual([expected]);
  });

  test('counts one source in two documents once', () => {
    const { claims } = groupClaims([
      findings('a', 'it rained'),
      findings('b', 'it rained'),
      findings('c', 'it rained', 'Bo'),
    ]);
    expect(claims[0]?.origins).toMatchObject({ atLeast: 2, atMost: 2 });
  });

  test('of nothing is nothing', () => {
    expect(groupClaims([])).toEqual({ statements: [], claims: [] });
  });
});

const pile = fc
  .uniqueArray(
    fc.tuple(
      fc.nat(50),
      fc.constantFrom('it rained', 'that it rained', '“it rained”', 'it poured', 'it hailed'),
      fc.constantFrom('Ana', 'Bo'),
    ),
    {
      selector: ([path]) => path,
      maxLength: 8,
    },
  )
  .map((rows) => rows.map(([path, content, source]) => findings(`${path}`, content, source)));

describe('whatever the pile', () => {
  test('each statement is in the one claim that it names', () => {
    fc.assert(
      fc.property(pile, (found) => {
        const { statements, claims } = groupClaims(found);
        expect(statements.map(({ id }) => id)).toEqual(
          found.flatMap((one) => one.statements.map(({ id }) => id)),
        );
        expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
        for (const { id, claim } of statements) {
          expect(claims.filter((one) => one.statements.includes(id)).map((one) => one.id)).toEqual([claim]);
        }
      }),
    );
  });

  test('the order of the documents makes no difference to which statements go together', () => {
    const asSets = (found: readonly Findings[]) =>
      groupClaims(found)
        .claims.map(({ id, text, firstSeen, statements, origins }) =>
          JSON.stringify([id, text, firstSeen, statements.toSorted(), origins.atLeast, origins.atMost]),
        )
        .sort();
    fc.assert(
      fc.property(pile, (found) => {
        expect(asSets(found.toReversed())).toEqual(asSets(found));
      }),
    );
  });
});
