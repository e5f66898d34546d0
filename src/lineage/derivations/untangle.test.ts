import { expect, test } from 'vitest';
import type { Derivation } from '../../model/derivation.ts';
import { untangle } from './untangle.ts';

/** `a>b .9 citation`: b has it from a; `-` where nothing tells who was first. */
function edge(written: string): Derivation {
  const [, origin = '', mark, derived = '', confidence, kind] =
    /^(\w)([>-])(\w) (\S+) (\w+)$/.exec(written) ?? [];
  return {
    origin,
    derived,
    directed: mark === '>',
    kind: kind as Derivation['kind'],
    confidence: Number(confidence),
    shared: [{ origin: [0, 1], derived: [5, 9] }],
  };
}

const shown = ({ origin, derived, directed, confidence, kind }: Derivation) =>
  `${origin}${directed ? '>' : '-'}${derived} ${confidence} ${kind}`;

test.each([
  [['a>b 0.9 citation'], ['a>b 0.9 citation']],
  [['b-a 0.9 copy'], ['a-b 0.9 copy']],
  [['a>b 0.6 citation', 'b>a 0.9 citation'], ['a-b 0.9 citation']],
  [['b>a 0.6 citation', 'a-b 0.9 copy'], ['b>a 0.6 citation']],
  [
    ['a>b 0.6 citation', 'a>c 0.7 citation', 'b>c 0.8 copy'],
    ['a>b 0.6 citation', 'a>c 0.7 citation', 'b>c 0.8 copy'],
  ],
])('%j', (given, wanted) => expect(untangle(given.map(edge)).map(shown)).toEqual(wanted));

test('passages are exchanged with the documents', () => {
  expect(untangle([edge('b-a 0.9 copy')])[0]?.shared).toEqual([{ origin: [5, 9], derived: [0, 1] }]);
});
