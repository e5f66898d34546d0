import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectSound } from '../../test/expect-sound.ts';
import { soundArchives } from '../../test/sound-archives.ts';
import { readEvidence } from './read-evidence.ts';

const sound = Object.entries(await soundArchives());

/** What can happen to bytes: one is another, some are gone, some are new or there twice. */
interface Change {
  readonly kind: 'set' | 'cut' | 'put' | 'repeat';
  /** As a share of the file. */
  readonly at: number;
  readonly length: number;
  readonly bytes: Uint8Array;
}

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('set', 'cut', 'put', 'repeat'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 40 }),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 4 }),
});

function changed(file: Uint8Array, { kind, at, length, bytes }: Change): Uint8Array {
  const start = Math.floor(at * file.length);
  const [before, after] = [file.subarray(0, start), file.subarray(start)];
  if (kind === 'cut') return Buffer.concat([before, after.subarray(length)]);
  if (kind === 'put') return Buffer.concat([before, bytes, after]);
  if (kind === 'repeat') return Buffer.concat([before, after.subarray(0, length), after]);
  return Buffer.concat([before, bytes, after.subarray(bytes.length)]);
}

test.each(sound)('%s is read without problems as it is', async (path, bytes) => {
  const reading = await readEvidence({ path, bytes });
  expectSound(reading);
  expect(reading.documents.length).toBeGreaterThan(1);
  expect(reading.problems).toEqual([]);
});

test.each(sound)('%s with damage is read soundly, the same each time', async (path, bytes) => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      const damaged = changes.reduce(changed, bytes);
      const reading = await readEvidence({ path, bytes: damaged });
      expectSound(reading);
      expect(await readEvidence({ path, bytes: damaged })).toEqual(reading);
    }),
    { numRuns: 100 },
  );
});
