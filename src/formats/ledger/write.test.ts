import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ledger } from '../../model/ledger.ts';
import { jsonLine, ledgerLines, writeLedger } from './write.ts';

function ledger(titles: readonly string[]): Ledger {
  const alerts = titles.map((message) => ({ rule: 'r', message, statements: [] }));
  return {
    hearsay: 1,
    documents: [],
    entities: [],
    times: [],
    attributions: [],
    statements: [],
    claims: [],
    derivations: [],
    alerts,
  };
}

describe('a ledger as JSON', () => {
  test('has a line for every record', () => {
    expect(writeLedger(ledger(['one', 'two']))).toBe(
      [
        '{',
        '"hearsay": 1,',
        '"documents": [],',
        '"entities": [],',
        '"times": [],',
        '"attributions": [],',
        '"statements": [],',
        '"claims": [],',
        '"derivations": [],',
        '"alerts": [',
        '{"rule":"r","message":"one","statements":[]},',
        '{"rule":"r","message":"two","statements":[]}',
        ']',
        '}',
        '',
      ].join('\n'),
    );
  });

  test('reads back equal, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (titles) => {
        expect(JSON.parse(writeLedger(ledger(titles)))).toEqual(ledger(titles));
      }),
    );
  });

  test('comes in pieces', () => {
    expect([...ledgerLines(ledger(['one', 'two', 'three']))].length).toBeGreaterThan(3);
  });

  test.each(['\ud800', '\u001b', '\u007f', '\u009b', '\u202e', '\u2066', '\u2028', '\ufeff'])(
    'escapes %j',
    (character) => {
      const line = jsonLine(`a${character}b`);
      expect(line).toMatch(/^"a\\u[0-9a-f]{4}b"$/);
      expect(JSON.parse(line)).toBe(`a${character}b`);
    },
  );
});
