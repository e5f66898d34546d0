import { createPublicKey } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeHead } from '../custody/noted-head.ts';
import { type SignedHead, signHead } from '../custody/sign-head.ts';
import { fingerprintOf, isEncrypted, readPrivateKey } from '../custody/signing-key.ts';
import { actorOf, type ByOption } from './actor.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { readSmall, writeNew } from './files.ts';
import { type KeyFileOption, privateKeyPath, requireKeyFile } from './key-files.ts';
import type { WorkspaceOptions } from './options.ts';
import { askPassphrase } from './passphrase.ts';
import { Terminal } from './terminal.ts';
import { withWorkspace } from './with-workspace.ts';

/** Where a signature is written, to be kept or handed on. */
export interface SignatureOption {
  /** A folder. */
  readonly out?: string;
}

/** `hearsay sign -w FILE`: signs the head of the custody log. */
export async function sign(
  flags: ByOption & KeyFileOption & SignatureOption & WorkspaceOptions,
): Promise<ExitStatus> {
  const pem = readSmall(requireKeyFile(privateKeyPath(flags))).toString();
  const signed = await withWorkspace(flags.workspace, 'existing', async (workspace) => {
    const passphrase = isEncrypted(pem) ? await askPassphrase('Passphrase') : null;
    const privateKey = readPrivateKey(pem, passphrase);
    const pair = { privateKey, publicKey: createPublicKey(privateKey) };
    const on = { time: new Date().toISOString(), by: actorOf(flags) };
    return { ...signHead(workspace, pair, on), key: fingerprintOf(pair.publicKey) };
  });
  if (flags.out !== undefined) writeSignature(flags.out, signed);
  await new Terminal().write([`signed ${writeHead(signed.head)}\nwith the key ${signed.key}\n`]);
  return exitStatus.done;
}

/** Three files, as `openssl pkeyutl -verify` takes them. */
function writeSignature(folder: string, { head, entry, signature, publicPem }: SignedHead): void {
  mkdirSync(folder, { recursive: true });
  writeNew(join(folder, `entry-${head.n}.json`), entry);
  writeNew(join(folder, `entry-${head.n}.sig`), signature);
  writeNew(join(folder, `entry-${head.n}.key.pem`), publicPem);
}
