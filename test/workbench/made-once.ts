import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** So long a test waits for another that makes the same, in milliseconds, looking so often. */
const [longest, pause] = [170_000, 200];

/**
 * Makes something in a folder that all tests of one run share, once: whoever comes first makes it, and the others wait. Where that fails, the next
 * one tries.
 *
 * @param folder - of the run
 * @param make - is given the folder in which to make it
 * @returns that folder; what is in it is for all, and stays as it is
 */
export async function madeOnce(
  folder: string,
  name: string,
  make: (into: string) => Promise<void>,
): Promise<string> {
  const [into, lock, done] = [join(folder, name), join(folder, `${name}.lock`), join(folder, `${name}.done`)];
  for (const start = Date.now(); Date.now() - start < longest; await setTimeout(pause)) {
    if (existsSync(done)) return into;
    if (!takes(lock)) continue;
    try {
      await make(into);
      writeFileSync(done, '');
    } finally {
      rmSync(lock, { recursive: true });
    }
    return into;
  }
  throw new Error(`Nobody made ${into}.`);
}

/** Making a folder is done by one alone. */
function takes(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}
