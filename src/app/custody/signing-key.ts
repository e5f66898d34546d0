import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { custodyFailure } from './custody-problem.ts';

/** A new pair of keys as it is kept in files. */
export interface KeyFiles {
  /** PKCS#8 in PEM; encrypted where a passphrase was given. */
  readonly privatePem: string;
  /** SubjectPublicKeyInfo in PEM. */
  readonly publicPem: string;
  readonly fingerprint: string;
}

/** Makes an Ed25519 key. A private key without passphrase is only as safe as its file. */
export function makeSigningKey(passphrase: string | null): KeyFiles {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const cipher = passphrase === null ? {} : { cipher: 'aes-256-cbc', passphrase };
  return {
    privatePem: privateKey.export({ type: 'pkcs8', format: 'pem', ...cipher }).toString(),
    publicPem: publicPem(publicKey),
    fingerprint: fingerprintOf(publicKey),
  };
}

/** True when a private key in PEM cannot be read without a passphrase. */
export function isEncrypted(pem: string): boolean {
  return pem.includes('-----BEGIN ENCRYPTED PRIVATE KEY-----');
}

/** Throws ProblemError: `bad-key`, `wrong-passphrase`. */
export function readPrivateKey(pem: string, passphrase: string | null): KeyObject {
  return requireEd25519(
    isEncrypted(pem) ? unlock(pem, passphrase ?? '') : parsed(() => createPrivateKey(pem)),
  );
}

function unlock(pem: string, passphrase: string): KeyObject {
  try {
    return createPrivateKey({ key: pem, passphrase });
  } catch {
    throw custodyFailure('wrong-passphrase', 'The private key cannot be read with this passphrase.');
  }
}

/** Takes SubjectPublicKeyInfo in PEM or DER. Throws ProblemError: `bad-key`. */
export function readPublicKey(key: string | Uint8Array): KeyObject {
  const der = () => createPublicKey({ key: Buffer.from(key), format: 'der', type: 'spki' });
  return requireEd25519(parsed(typeof key === 'string' ? () => createPublicKey(key) : der));
}

function requireEd25519(key: KeyObject): KeyObject {
  if (key.asymmetricKeyType === 'ed25519') return key;
  throw custodyFailure('bad-key', `The key is of the kind ${key.asymmetricKeyType}.`);
}

function parsed(parse: () => KeyObject): KeyObject {
  try {
    return parse();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw custodyFailure('bad-key', `The key cannot be read (${reason}).`);
  }
}

/** The SubjectPublicKeyInfo of a public key in PEM. */
export function publicPem(key: KeyObject): string {
  return key.export({ type: 'spki', format: 'pem' }).toString();
}

/**
 * The name of a public key: `sha256-` and the hash over its SubjectPublicKeyInfo in DER, which `openssl pkey -pubin
 * -outform DER | sha256sum` gives too.
 */
export function fingerprintOf(key: KeyObject): string {
  return `sha256-${createHash('sha256').update(publicDer(key)).digest('hex')}`;
}

/** SubjectPublicKeyInfo in DER. */
export function publicDer(key: KeyObject): Uint8Array {
  return key.export({ type: 'spki', format: 'der' });
}
