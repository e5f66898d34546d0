import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markedFindings } from '../../test/marked-findings.ts';
import { writeLedger } from '../formats/ledger/write.ts';
import type { Findings } from '../model/findings.ts';
import { assembleLedger } from './assemble-ledger.ts';

const pile: readonly Findings[] = [
  markedFindings('b.md', '{source Ana Ruiz} {cue said} {content that it rained}.'),
  markedFindings(
    'a.md',
    '{source.2 Jo Vell} {cue.2 said} {content.2 no}. {source Ana Ruiz} {cue said} {content that it rained}.',
  ),
  markedFindings('B.md', 'Nothing was said.'),
  markedFindings('list.jsonl', '{source Ana Ruiz} {cue said} {content yes}.', { record: '2', id: 'd-2' }),
  markedFindings('list.jsonl', '{source Ben Orr} {cue said} {content yes}.', { record: '1', id: 'd-1' }),
];

describe('a ledger', () => {
  test('lists documents by path and record, in code-unit order', () => {
    const { documents } = assembleLedger(pile);
    expect(documents.map(({ path, record }) => [path, record])).toEqual([
      ['B.md', null],
      ['a.md', null],
      ['b.md', null],
      ['list.jsonl', '1'],
      ['list.jsonl', '2'],
    ]);
  });

  test('is the same whatever the order of the findings', () => {
    const expected = writeLedger(assembleLedger(pile));
    fc.assert(
      fc.property(fc.shuffledSubarray([...pile], { minLength: pile.length }), (shuffled) => {
        expect(writeLedger(assembleLedger(shuffled))).toBe(expected);
      }),
    );
  });

  test('holds a document that was read twice once, under its first path', () => {
    const [first] = pile;
    if (first === undefined) throw new Error('The pile is empty.');
    const copy = { ...first, document: { ...first.document, path: 'a-copy.md' } };
    const ledger = assembleLedger([first, copy]);
    expect(ledger.documents.map((document) => document.path)).toEqual(['a-copy.md']);
    expect(ledger.attributions).toHaveLength(first.attributions.length);
  });

  test('lists what was found in document order', () => {
    const ledger = assembleLedger(pile);
    const order = ledger.documents.map((document) => document.id);
    for (const records of [ledger.times, ledger.attributions, ledger.statements]) {
      const places = records.map((record) => order.indexOf(record.document));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });
});
