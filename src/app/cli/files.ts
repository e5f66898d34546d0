import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { custodyFailure } from '../custody/custody-problem.ts';

/** Keys, certificates and time stamps have some kilobytes; nothing of a mebibyte is one of them. */
const mostBytes = 1024 * 1024;

/** The bytes of a small file that a flag names. Throws ProblemError: `unusable-file`. */
export function readSmall(path: string): Buffer {
  return orUnusable(path, 'read', () => {
    const { size } = statSync(path);
    if (size > mostBytes) throw new Error(`it has ${size} bytes`);
    return readFileSync(path);
  });
}

/**
 * Makes a file. One that exists is not written over. Throws ProblemError: `unusable-file`.
 *
 * @param mode - who may read and write it, as chmod takes it
 */
export function writeNew(path: string, content: string | Uint8Array, mode = 0o644): void {
  orUnusable(path, 'written', () => writeFileSync(path, content, { flag: 'wx', mode }));
}

function orUnusable<T>(path: string, verb: 'read' | 'written', work: () => T): T {
  try {
    return work();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw custodyFailure('unusable-file', `${path} cannot be ${verb} (${reason}).`, path);
  }
}
