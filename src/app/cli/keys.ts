import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { custodyFailure } from '../custody/custody-problem.ts';
import { fingerprintOf, makeSigningKey, publicPem, readPublicKey } from '../custody/signing-key.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { readSmall, writeNew } from './files.ts';
import { type KeyFileOption, privateKeyPath, publicKeyPath, requireKeyFile } from './key-files.ts';
import { askPassphrase, isTyped } from './passphrase.ts';
import { printable } from './printable.ts';
import { Terminal } from './terminal.ts';

/** `hearsay keys new|show`: makes a signing key, or shows its public part. */
export async function keys(what: 'new' | 'show', flags: KeyFileOption): Promise<ExitStatus> {
  const path = privateKeyPath(flags);
  const terminal = new Terminal();
  if (what === 'new') await makeFiles(path, terminal);
  const key = readPublicKey(readSmall(requireKeyFile(publicKeyPath(path))).toString());
  await terminal.write([publicPem(key), `${fingerprintOf(key)}\n`]);
  return exitStatus.done;
}

async function makeFiles(path: string, terminal: Terminal): Promise<void> {
  for (const one of [path, publicKeyPath(path)]) {
    if (existsSync(one)) throw custodyFailure('key-exists', `There is a key at ${one}.`, one);
  }
  const passphrase = await newPassphrase();
  const files = makeSigningKey(passphrase);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeNew(path, files.privatePem, 0o600);
  writeNew(publicKeyPath(path), files.publicPem);
  terminal.say(
    passphrase === null
      ? `made ${printable(path)}, without a passphrase: whoever can read the file can sign`
      : `made ${printable(path)}`,
  );
}

/** Throws ProblemError: `passphrases-differ`. */
async function newPassphrase(): Promise<string | null> {
  const passphrase = await askPassphrase('Passphrase for the new key (empty: none)');
  if (!isTyped() || passphrase === null) return passphrase;
  if (passphrase === (await askPassphrase('Once more'))) return passphrase;
  throw custodyFailure('passphrases-differ', 'The two passphrases are not the same.');
}
