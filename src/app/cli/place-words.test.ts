import { expect, test } from 'vitest';
import { placeInDocument, placeInFile } from './place-words.ts';

test.each([
  ['line', ':3', 'a.md:3'],
  ['page', 'p. 3', 'a.md, p. 3'],
] as const)('a %s is cited as %s', (unit, inDocument, inFile) => {
  expect(placeInDocument(3, unit)).toBe(inDocument);
  expect(placeInFile({ path: 'a.md', line: 3, unit })).toBe(inFile);
});
