import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Runs a script of this folder in a process of its own and gives what it printed. Throws Error where it fails. */
export function run(script: string, words: readonly string[], flags: readonly string[] = []): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...flags, join(import.meta.dirname, script), ...words],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${script} failed: ${stderr}`);
  return stdout;
}
