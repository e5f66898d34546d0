import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Part } from '../../model/document.ts';
import { partLocator } from './part-locator.ts';

const lengths = fc.array(fc.tuple(fc.nat(3), fc.nat(4)), { maxLength: 12 });

function part(start: number, end: number): Part {
  return { kind: 'comment', start, end, voice: null, voiceName: null };
}

/** Parts one after another, each behind a gap. */
const inOrder = lengths.map((all) => {
  let end = 0;
  return all.map(([gap, length]) => {
    const start = end + gap;
    end = start + length;
    return part(start, end);
  });
});

/** Parts anywhere, over each other and backwards too. */
const anywhere = fc
  .array(fc.tuple(fc.nat(20), fc.nat(20)), { maxLength: 6 })
  .map((all) => all.map(([start, end]) => part(start, end)));

test('a part is the first that holds the offset, whatever order they are in', () => {
  fc.assert(
    fc.property(fc.oneof(inOrder, anywhere), (parts) => {
      const locate = partLocator(parts);
      for (let offset = -1; offset <= 90; offset += 1) {
        expect(locate(offset)).toBe(parts.find(({ start, end }) => start <= offset && offset < end) ?? null);
      }
    }),
  );
});
