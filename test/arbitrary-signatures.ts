import fc from 'fast-check';
import { bagOf } from '../src/lineage/claims/bag.ts';
import type { Signature } from '../src/lineage/claims/signature.ts';

const whole = fc.oneof(fc.nat(200), fc.integer({ min: 0, max: 2 ** 32 - 1 }));
const wholes = fc.array(whole, { maxLength: 4 });
const word = fc.record({
  hash: fc.oneof(fc.nat(9), fc.constantFrom(2 ** 31, 2 ** 32 - 1)),
  name: fc.constantFrom(0, 0, 7, 2 ** 32 - 1),
  weight: fc.integer({ min: 1, max: 100 }),
});
const bag = fc.array(word, { maxLength: 8, size: 'max' }).map((words) => {
  const { hashes, names, weights } = bagOf(words);
  return { hashes, names, weights };
});
const figures = fc.array(
  fc.record({
    low: fc.double({ noNaN: true }),
    high: fc.double({ noNaN: true }),
    unit: whole,
    next: whole,
    start: whole,
    end: whole,
    unitEnd: whole,
  }),
  { maxLength: 2 },
);
const text = fc.string({ unit: 'binary', maxLength: 5 });
/** A signature of few words, so that two often share some. */
export const signature: fc.Arbitrary<Signature> = fc.record({
  statement: text,
  document: text,
  full: bag,
  own: bag,
  topic: bag,
  story: bag,
  figures,
  figuresNear: figures,
  isNegated: fc.boolean(),
  isDenial: fc.boolean(),
  isFuture: fc.boolean(),
  mood: fc.constantFrom('assertion', 'assertion', 'assertion', 'question', 'wish', 'opinion'),
  worth: fc.double({ noNaN: true }),
  pointing: fc.double({ noNaN: true }),
  source: wholes,
  voices: wholes,
  publisher: wholes,
  place: whole,
  days: fc.array(text, { maxLength: 3 }),
  when: fc.option(text),
  wording: whole,
});
