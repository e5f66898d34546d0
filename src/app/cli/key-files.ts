import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { custodyFailure } from '../custody/custody-problem.ts';

/** Where a signing key lies. */
export interface KeyFileOption {
  /** Path of the private key; the public one lies beside it. */
  readonly keyFile?: string;
}

/** The path of the private key: as given, else where this system keeps what belongs to a user. */
export function privateKeyPath({ keyFile }: KeyFileOption): string {
  return keyFile ?? join(configurationFolder(), 'hearsay', 'signing-key.pem');
}

/** `signing-key.pem` has `signing-key.pub.pem` beside it. */
export function publicKeyPath(privatePath: string): string {
  return `${privatePath.replace(/\.pem$/, '')}.pub.pem`;
}

/** Throws ProblemError: `no-key`. */
export function requireKeyFile(path: string): string {
  if (existsSync(path)) return path;
  throw custodyFailure('no-key', `There is no key at ${path}.`, path);
}

function configurationFolder(): string {
  const { XDG_CONFIG_HOME, APPDATA } = process.env;
  if (process.platform === 'win32' && APPDATA) return APPDATA;
  return XDG_CONFIG_HOME || join(homedir(), '.config');
}
