import { mutate } from './mutate.ts';
import { Random } from './random.ts';
import type { SeedFile } from './seed-files.ts';

/** The damaged file of this number: always the same for the same seed files. */
export function inputOf(number: number, seeds: readonly [SeedFile, ...SeedFile[]]): SeedFile {
  const random = new Random(number);
  // Some steps in, neighbouring numbers have nothing in common any more.
  for (let step = 0; step < 8; step += 1) random.below(2);
  const seed = random.pick(seeds);
  return { name: seed.name, bytes: mutate(seed.bytes, random.pick(seeds).bytes, random) };
}
