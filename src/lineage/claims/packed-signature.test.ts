import fc from 'fast-check';
import { expect, test } from 'vitest';
import { signature } from '../../../test/arbitrary-signatures.ts';
import { compareBytes } from '../pairs/compare-bytes.ts';
import { packSignature, unpackSignature } from './packed-signature.ts';
import type { Signature } from './signature.ts';

test('a signature is read as it was packed', () => {
  fc.assert(
    fc.property(signature, (one) => {
      expect(JSON.stringify(inOrder(unpackSignature(packSignature(one))))).toBe(JSON.stringify(inOrder(one)));
    }),
    { numRuns: 300 },
  );
});

test('packed signatures stand in the order of ids', () => {
  const packed = ['s-02', 's-10', 's-01'].map((statement) => packSignature({ ...blank, statement }));
  const ids = packed.sort(compareBytes).map((bytes) => unpackSignature(bytes).statement);
  expect(ids).toEqual(['s-01', 's-02', 's-10']);
});

const [blank] = fc.sample(signature, { numRuns: 1, seed: 1 }) as [Signature];

function inOrder(value: object): [string, unknown][] {
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}
