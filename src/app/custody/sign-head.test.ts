import { createPublicKey } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openssl } from '../../../test/run-openssl.ts';
import type { Signed } from '../../model/custody.ts';
import { ProblemError } from '../../model/problem.ts';
import { Workspace } from '../../store/workspace.ts';
import { maybeSigner, signHead } from './sign-head.ts';
import { fingerprintOf, makeSigningKey, readPrivateKey, readPublicKey } from './signing-key.ts';
import { verifyWorkspace } from './verify-workspace.ts';

let folder: string;
let workspace: Workspace;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-sign-'));
  workspace = Workspace.open(join(folder, 'case'), 'create');
});

afterEach(() => {
  workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

const on = { time: '2031-05-10T09:00:00.000Z' };
const departure = {
  action: 'exported',
  about: { format: 'ledger', hash: 'sha256-00', bytes: 1, head: null },
} as const;

function newPair() {
  const privateKey = readPrivateKey(makeSigningKey(null).privatePem, null);
  return { privateKey, publicKey: createPublicKey(privateKey) };
}

function codeOf(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (error) {
    return error instanceof ProblemError ? error.problem.code : String(error);
  }
}

function lastSigned(): Signed {
  return JSON.parse([...workspace.custody.entries()].at(-1)?.text ?? '').about;
}

describe('a signature', () => {
  test('is one that openssl verifies', async () => {
    workspace.custody.record(departure, on);
    const { entry, signature, publicPem } = signHead(workspace, newPair(), on);
    const [text, sig, key] = ['entry', 'sig', 'key.pem'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    writeFileSync(text, entry);
    writeFileSync(sig, signature);
    writeFileSync(key, publicPem);
    const args = ['pkeyutl', '-verify', '-pubin', '-inkey', key, '-rawin', '-in', text, '-sigfile', sig];
    expect(await openssl(folder, ...args)).toContain('Verified Successfully');
    writeFileSync(text, `${entry} `);
    await expect(openssl(folder, ...args)).rejects.toThrow();
  });

  test('that openssl made with its own key is one that hearsay verifies', async () => {
    await openssl(folder, 'genpkey', '-algorithm', 'ed25519', '-out', 'key.pem');
    writeFileSync(join(folder, 'entry'), 'the entry');
    await openssl(folder, 'pkeyutl', '-sign', '-inkey', 'key.pem', '-rawin', '-in', 'entry', '-out', 'sig');
    const publicKey = createPublicKey(readPrivateKey(readFileSync(join(folder, 'key.pem'), 'utf8'), null));
    const key = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
    const signature = readFileSync(join(folder, 'sig')).toString('base64');
    const signer = maybeSigner({ head: { n: 1, hash: '' }, key, signature }, 'the entry');
    expect(signer && fingerprintOf(signer)).toBe(fingerprintOf(publicKey));
  });

  test('fits nothing else', () => {
    workspace.custody.record(departure, on);
    const { entry } = signHead(workspace, newPair(), on);
    const signed = lastSigned();
    expect(maybeSigner(signed, entry)).not.toBeNull();
    const place = fc.nat({ max: entry.length - 1 });
    fc.assert(
      fc.property(place, (at) => {
        const other = `${entry.slice(0, at)}${entry[at] === '0' ? '1' : '0'}${entry.slice(at + 1)}`;
        expect(maybeSigner(signed, other)).toBeNull();
      }),
    );
    expect(maybeSigner({ ...signed, key: 'AAAA' }, entry)).toBeNull();
    expect(maybeSigner({ ...signed, signature: '' }, entry)).toBeNull();
  });

  test('of nothing cannot be made', () => {
    expect(codeOf(() => signHead(workspace, newPair(), on))).toBe('empty-log');
  });
});

describe('verifying', () => {
  test('says who signed, up to where, and whether that is a key that was given', async () => {
    workspace.custody.record(departure, on);
    const [ours, theirs] = [newPair(), newPair()];
    signHead(workspace, ours, on);
    const key = fingerprintOf(ours.publicKey);
    const found = await verifyWorkspace(workspace.path);
    expect(found).toMatchObject({
      sound: true,
      signatures: [{ entry: 2, head: { n: 1 }, key, trusted: null }],
    });
    const trusting = await verifyWorkspace(workspace.path, { keys: [key] });
    expect(trusting).toMatchObject({ sound: true, signatures: [{ trusted: true }] });
    const other = await verifyWorkspace(workspace.path, { keys: [fingerprintOf(theirs.publicKey)] });
    expect(other).toMatchObject({
      sound: false,
      faults: [{ code: 'key-not-found' }],
      signatures: [{ trusted: false }],
    });
  });

  test.each<[string, (about: Signed) => Signed]>([
    ['another entry', (about) => ({ ...about, head: { n: 1, hash: 'sha256-00' } })],
    ['an entry after it', (about) => ({ ...about, head: { ...about.head, n: 3 } })],
    ['something else', (about) => ({ ...about, signature: Buffer.alloc(64).toString('base64') })],
    ['a key of another kind', (about) => ({ ...about, key: 'MAA=' })],
  ])('finds a signature of %s', async (_what, change) => {
    workspace.custody.record(departure, on);
    signHead(workspace, newPair(), on);
    workspace.custody.record({ action: 'signed', about: change(lastSigned()) }, on);
    const found = await verifyWorkspace(workspace.path);
    expect(found).toMatchObject({ sound: false, faults: [{ code: 'bad-signature', entry: 3 }] });
  });
});

describe('a key', () => {
  test('with a passphrase is read with it only, by hearsay and openssl', async () => {
    const { privatePem, publicPem, fingerprint } = makeSigningKey('two words');
    expect(codeOf(() => readPrivateKey(privatePem, null))).toBe('wrong-passphrase');
    expect(codeOf(() => readPrivateKey(privatePem, 'one word'))).toBe('wrong-passphrase');
    expect(fingerprintOf(createPublicKey(readPrivateKey(privatePem, 'two words')))).toBe(fingerprint);
    writeFileSync(join(folder, 'key.pem'), privatePem);
    expect(await openssl(folder, 'pkey', '-in', 'key.pem', '-passin', 'pass:two words', '-pubout')).toBe(
      publicPem,
    );
  });

  test('has the fingerprint that openssl and sha256sum give', async () => {
    const { publicPem, fingerprint } = makeSigningKey(null);
    writeFileSync(join(folder, 'key.pem'), publicPem);
    await openssl(folder, 'pkey', '-pubin', '-in', 'key.pem', '-outform', 'DER', '-out', 'key.der');
    expect(await openssl(folder, 'dgst', '-sha256', 'key.der')).toContain(
      fingerprint.slice('sha256-'.length),
    );
  });

  test('of another kind is refused, and so is what is no key', async () => {
    await openssl(
      folder,
      'genpkey',
      '-algorithm',
      'EC',
      '-pkeyopt',
      'ec_paramgen_curve:P-256',
      '-out',
      'ec.pem',
    );
    const ec = readFileSync(join(folder, 'ec.pem'), 'utf8');
    expect(codeOf(() => readPrivateKey(ec, null))).toBe('bad-key');
    expect(codeOf(() => readPublicKey('no key'))).toBe('bad-key');
  });
});
