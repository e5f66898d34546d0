import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Certificate } from 'pkijs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openssl } from '../../../../test/run-openssl.ts';
import { maybeChainFault } from './check-chain.ts';
import { readRoots } from './read-roots.ts';

let folder: string;

/** Who issues whose certificate. `ring` and `round` issue each other's; `clerk` may not issue. */
const issued = [
  ['between', 'root', 'CA:TRUE'],
  ['signer', 'between', 'CA:FALSE'],
  ['clerk', 'root', 'CA:FALSE'],
  ['underling', 'clerk', 'CA:FALSE'],
  ['ring', 'round', 'CA:TRUE'],
  ['round', 'ring', 'CA:TRUE'],
  ['lost', 'ring', 'CA:FALSE'],
] as const;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-chain-'));
  const names = ['root', 'stranger', ...issued.map(([name]) => name)];
  await Promise.all(names.map(makeRequest));
  for (const name of ['root', 'stranger', 'ring', 'round', 'clerk']) await selfIssue(name);
  for (const [name, issuer, constraint] of issued) await issue(name, issuer, constraint);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function makeRequest(name: string): Promise<void> {
  writeFileSync(join(folder, `${name}.cnf`), '[req]\ndistinguished_name=dn\n[dn]\n');
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', `${name}.key`];
  const request = ['-config', `${name}.cnf`, '-subj', `/O=Tidewater/CN=${name}`, '-out', `${name}.csr`];
  await openssl(folder, 'req', '-new', ...key, ...request);
}

async function selfIssue(name: string): Promise<void> {
  writeFileSync(join(folder, `${name}.ext`), 'basicConstraints=critical,CA:TRUE\n');
  const files = ['-in', `${name}.csr`, '-out', `${name}.pem`, '-extfile', `${name}.ext`];
  await openssl(folder, 'x509', '-req', '-signkey', `${name}.key`, '-days', '30', ...files);
}

/** A certificate beside the one that a name has issued to itself, so that two can issue each other's. */
async function issue(name: string, issuer: string, constraint: string): Promise<void> {
  writeFileSync(join(folder, `${name}.ext`), `basicConstraints=critical,${constraint}\n`);
  const by = ['-CA', `${issuer}.pem`, '-CAkey', `${issuer}.key`, '-set_serial', String(1 + serials++)];
  const out = name === 'ring' || name === 'round' || name === 'clerk' ? `${name}-issued.pem` : `${name}.pem`;
  await openssl(
    folder,
    'x509',
    '-req',
    '-in',
    `${name}.csr`,
    '-out',
    out,
    '-extfile',
    `${name}.ext`,
    '-days',
    '30',
    ...by,
  );
}

let serials = 0;

function certificate(name: string): Certificate {
  const [found] = readRoots(readFileSync(join(folder, `${name}.pem`), 'utf8'), name);
  if (found === undefined) throw new Error(`no certificate for ${name}`);
  return found;
}

/** The certificates are made after this line is read. */
const now = new Date(Date.now() + 3_600_000);
const inTenYears = new Date(now.getTime() + 3_650 * 86_400_000);

test.each<[string, string, readonly string[], Date, string, RegExp | null]>([
  ['leads to a root by another', 'signer', ['signer', 'between'], now, 'root', null],
  ['leads to it whatever the order', 'signer', ['between', 'signer'], now, 'root', null],
  ['is given as a root itself', 'signer', ['signer'], now, 'signer', null],
  ['leads to a root that is in between', 'signer', ['signer'], now, 'between', null],
  ['lacks the one in between', 'signer', ['signer'], now, 'root', /no root that is trusted/],
  [
    'leads to another root',
    'signer',
    ['signer', 'between', 'root'],
    now,
    'stranger',
    /no root that is trusted/,
  ],
  ['had ended', 'signer', ['signer', 'between'], inTenYears, 'root', /not valid at that time/],
  ['had not begun', 'signer', ['signer', 'between'], new Date(0), 'root', /not valid at that time/],
  [
    'is issued by one that may not issue',
    'underling',
    ['underling', 'clerk-issued'],
    now,
    'root',
    /no root that is trusted/,
  ],
  [
    'leads round in circles',
    'lost',
    ['lost', 'ring-issued', 'round-issued'],
    now,
    'root',
    /no root that is trusted/,
  ],
])('a certificate that %s', async (_what, signer, came, at, root, reason) => {
  const fault = await maybeChainFault(certificate(signer), came.map(certificate), at, [certificate(root)]);
  if (reason === null) expect(fault).toBeNull();
  else expect(fault).toMatch(reason);
});

test('many certificates are not searched', async () => {
  const many = Array.from({ length: 40 }, () => certificate('between'));
  expect(await maybeChainFault(certificate('signer'), many, now, [certificate('root')])).toMatch(/too many/);
});
