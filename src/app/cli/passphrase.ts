import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/**
 * The passphrase in HEARSAY_PASSPHRASE, else one that is asked for on the terminal and not shown; null where there is
 * neither. An empty one is none.
 */
export async function askPassphrase(question: string): Promise<string | null> {
  const given = process.env.HEARSAY_PASSPHRASE ?? (process.stdin.isTTY ? await askHidden(question) : '');
  return given === '' ? null : given;
}

/** True when the passphrase will be typed, so that it is to be asked for twice. */
export function isTyped(): boolean {
  return process.env.HEARSAY_PASSPHRASE === undefined && process.stdin.isTTY;
}

/** Ctrl-C ends the program, as it does everywhere else. */
async function askHidden(question: string): Promise<string> {
  process.stderr.write(`${question}: `);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  lines.on('SIGINT', () => {
    lines.close();
    process.stderr.write('\n');
    process.exit(130);
  });
  try {
    return await lines.question('');
  } finally {
    lines.close();
    process.stderr.write('\n');
  }
}
