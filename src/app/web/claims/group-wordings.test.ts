import { expect, test } from 'vitest';
import { groupWordings } from './group-wordings.ts';
import type { ClaimStatement } from './lineage/lineage-graph.ts';

test.each<[texts: string[], sizes: number[]]>([
  [['The quay was shut', '“the quay was shut.”'], [2]],
  [
    ['The quay was shut', 'The quay was open'],
    [1, 1],
  ],
  [
    ['It burned', 'The quay was shut', 'the Quay was shut!'],
    [2, 1],
  ],
  [
    ['…', '?'],
    [1, 1],
  ],
  [[], []],
])('%j are wordings of %j statements', (texts, sizes) => {
  const statements = texts.map((text, at) => ({ id: `s-${at}`, text }) as ClaimStatement);
  expect(groupWordings(statements).map((one) => one.statements.length)).toEqual(sizes);
});
