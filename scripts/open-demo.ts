import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** `open-demo.ts [--port N]`: builds the page, and opens the workbench on the demo case, in a workspace that is gone afterwards. */
function main(given: readonly string[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-demo-'));
  const workspace = join(folder, 'ferry-fire.hearsay');
  // Ctrl-C ends the workbench, which is a process of its own; what is left is to clean up.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => {});
  try {
    run('npm', ['run', '--silent', 'build:page']);
    run(process.execPath, ['bin/hearsay.js', 'add', 'demo/ferry-fire/documents', '-w', workspace]);
    run(process.execPath, ['bin/hearsay.js', 'open', workspace, ...given]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(command: string, words: readonly string[]): void {
  const { status } = spawnSync(command, words, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exitCode = status ?? 1;
}

main(process.argv.slice(2));
