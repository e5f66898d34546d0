import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Packing } from './packed.ts';

const names = ['a', 'b', 'c'];
const packing = new Packing(names);

const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.double({ noNaN: true }),
    fc.nat(2 ** 32 - 1),
    fc.string({ unit: 'binary' }),
    fc.array(fc.nat(300)),
    fc.array(tie('value')),
    fc.dictionary(fc.constantFrom(...names), tie('value'), { noNullPrototype: true }),
  ),
}));

test('what is packed is read as it was', () => {
  fc.assert(
    fc.property(value, (one) => {
      expect(packing.unpack(packing.pack(one))).toEqual(one);
    }),
    { numRuns: 500 },
  );
});

test('a list of numbers takes a byte for each that is small', () => {
  expect(packing.pack([1, 2, 3, 127, 128])).toHaveLength(2 + 4 + 2);
});

test('what is undefined is left out', () => {
  expect(packing.unpack(packing.pack({ a: 1, b: undefined }))).toEqual({ a: 1 });
});

test.each([[{ d: 1 }], [undefined], [() => 0]])('does not take what it could not give back', (one) => {
  expect(() => packing.pack(one)).toThrow(RangeError);
});

test('does not take what was not packed', () => {
  expect(() => packing.unpack(Uint8Array.of(0x63))).toThrow(RangeError);
  expect(() => packing.unpack(packing.pack([1, 2, 3]).subarray(0, 4))).toThrow(RangeError);
  expect(() => new Packing([]).unpack(packing.pack({ a: 1 }))).toThrow(RangeError);
});
