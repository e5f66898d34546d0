import { type KeyObject, sign, verify } from 'node:crypto';
import type { ChainHead, Signed } from '../../model/custody.ts';
import type { CustodyOccasion } from '../../store/custody-log.ts';
import type { Workspace } from '../../store/workspace.ts';
import { requireHead } from './require-head.ts';
import { publicDer, publicPem, readPublicKey } from './signing-key.ts';

/** What was signed, in the forms that other programs take. */
export interface SignedHead {
  readonly head: ChainHead;
  /** The canonical JSON of the entry: the bytes that were signed. */
  readonly entry: string;
  /** 64 bytes. */
  readonly signature: Uint8Array;
  readonly publicPem: string;
}

/**
 * Signs the last entry of the custody log, and with it all before it, and records the signature as the next entry.
 *
 * Throws ProblemError: `empty-log`.
 *
 * @param keys - an Ed25519 pair
 */
export function signHead(
  workspace: Workspace,
  keys: { readonly privateKey: KeyObject; readonly publicKey: KeyObject },
  on: CustodyOccasion,
): SignedHead {
  const { n, hash, text } = requireHead(workspace);
  const signature = sign(null, Buffer.from(text), keys.privateKey);
  const key = Buffer.from(publicDer(keys.publicKey)).toString('base64');
  const head = { n, hash };
  const about = { head, key, signature: signature.toString('base64') };
  workspace.custody.record({ action: 'signed', about }, on);
  return { head, entry: text, signature, publicPem: publicPem(keys.publicKey) };
}

/**
 * The public key that signed, where the signature is over this entry; null where it is not.
 *
 * @param entry - its canonical JSON
 */
export function maybeSigner({ key, signature }: Signed, entry: string): KeyObject | null {
  try {
    const signer = readPublicKey(Buffer.from(key, 'base64'));
    return verify(null, Buffer.from(entry), signer, Buffer.from(signature, 'base64')) ? signer : null;
  } catch {
    return null;
  }
}
