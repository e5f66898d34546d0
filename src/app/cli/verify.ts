import { jsonLine } from '../../formats/ledger/write.ts';
import type { ChainHead } from '../../model/custody.ts';
import { fingerprintOf, readPublicKey } from '../custody/signing-key.ts';
import { verifyWorkspace } from '../custody/verify-workspace.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { readSmall } from './files.ts';
import type { OutputOptions, WorkspaceOptions } from './options.ts';
import { printVerification } from './print-verification.ts';
import { ProgressLine } from './progress-line.ts';
import { Terminal } from './terminal.ts';

/** What a person brings along from elsewhere. */
export interface VerifyFlags {
  /** Public keys that are trusted: files in PEM, or fingerprints. */
  readonly key?: readonly string[];
  /** Certificates of time-stamping authorities that are trusted, in PEM. */
  readonly ca?: string;
  /** Heads that were noted earlier. */
  readonly head?: readonly ChainHead[];
}

/** `hearsay verify [WORKSPACE]`: recomputes everything that a workspace holds. */
export async function verify(
  path: string | undefined,
  flags: OutputOptions & VerifyFlags & WorkspaceOptions,
): Promise<ExitStatus> {
  const terminal = new Terminal();
  const progress = new ProgressLine();
  const workspace = path ?? flags.workspace;
  const found = await verifyWorkspace(workspace, {
    heads: flags.head ?? [],
    keys: flags.key?.map(fingerprint) ?? null,
    roots: await rootsIn(flags.ca),
    onProgress: (news) => progress.update({ ...news, entries: 0, ofBytes: null }),
  });
  progress.clear();
  if (flags.format === 'json') await terminal.write([`${jsonLine({ workspace, ...found })}\n`]);
  else await terminal.write(printVerification(workspace, found));
  terminal.problems(flags.format === 'json' ? [] : found.faults.slice(0, 1));
  return found.sound ? exitStatus.done : exitStatus.incomplete;
}

function fingerprint(key: string): string {
  return /^sha256-[0-9a-f]{64}$/.test(key) ? key : fingerprintOf(readPublicKey(readSmall(key).toString()));
}

/** Parsers of certificates are loaded only where some are given. */
async function rootsIn(path: string | undefined) {
  if (path === undefined) return null;
  const { readRoots } = await import('../custody/time-stamp/read-roots.ts');
  return readRoots(readSmall(path).toString(), path);
}
