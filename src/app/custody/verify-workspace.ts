import type { Certificate } from 'pkijs';
import { linkerVersion } from '../../identity/linker-version.ts';
import { findLinks } from '../../identity/links/find-links.ts';
import type { ChainHead } from '../../model/custody.ts';
import { type CustodyFault, custodyFault } from '../../store/custody-fault.ts';
import { type Attestation, type VerifyingProgress, verifyStore } from '../../store/verify-store.ts';
import { lineageRules } from '../lineage/lineage-rules.ts';
import { areDerivationsSound } from '../lineage/verify-derivations.ts';
import { maybeSigner } from './sign-head.ts';
import { fingerprintOf } from './signing-key.ts';

/** A signature in the log. */
export interface VerifiedSignature {
  /** The entry that holds it. */
  readonly entry: number;
  readonly time: string;
  /** What was signed: this entry, and with it all before. */
  readonly head: ChainHead;
  /** `sha256-…` of the key that signed; null where the signature does not fit. */
  readonly key: string | null;
  /** Null where no keys were given. */
  readonly trusted: boolean | null;
}

/** A time stamp in the log. */
export interface VerifiedStamp {
  readonly entry: number;
  readonly head: ChainHead;
  /** What the authority says the time was; null where the stamp does not fit. */
  readonly stamped: string | null;
  readonly authority: string | null;
  /** Null where no roots were given. */
  readonly trusted: boolean | null;
}

/** What verifying found. */
export interface Verification {
  /** True when nothing was found that does not fit. */
  readonly sound: boolean;
  /** The last entry of the log; null when there is none. Noted elsewhere, it shows later whether the log was rewritten. */
  readonly head: ChainHead | null;
  readonly entries: number;
  readonly originals: number;
  /** Of all originals. */
  readonly bytes: number;
  readonly documents: number;
  /** Originals that are left out of this copy, since documents in them were redacted. */
  readonly withheld: number;
  readonly signatures: readonly VerifiedSignature[];
  readonly stamps: readonly VerifiedStamp[];
  /** In the order in which they were found. At most 10,000. */
  readonly faults: readonly CustodyFault[];
  /** How many faults there are beyond those. */
  readonly more: number;
}

/** What a person brings along from elsewhere, and how verifying is watched. */
export interface VerifyOptions {
  /** Heads that were noted earlier. */
  readonly heads?: readonly ChainHead[];
  /** Fingerprints of keys that are trusted; each must have signed. */
  readonly keys?: readonly string[] | null;
  /** Certificates of authorities that are trusted. */
  readonly roots?: readonly Certificate[] | null;
  readonly onProgress?: (progress: VerifyingProgress) => void;
}

/** More are only counted: whoever wrote over a million rows needs no list of them, and it would fill the memory. */
const mostFaults = 10_000;

/**
 * Recomputes everything that a workspace holds against its custody log, and checks signatures and time stamps.
 *
 * Throws ProblemError where the workspace cannot be opened.
 */
export async function verifyWorkspace(path: string, options: VerifyOptions = {}): Promise<Verification> {
  const { heads = [], keys = null, roots = null, onProgress = () => {} } = options;
  let faults = new FaultList();
  let signatures: VerifiedSignature[] = [];
  let stamps: StampFound[] = [];
  const counted = await verifyStore(path, {
    heads,
    linker: { version: linkerVersion, find: findLinks },
    lineage: { ...lineageRules, areDerivationsSound },
    onProgress,
    onRestart: () => {
      faults = new FaultList();
      signatures = [];
      stamps = [];
    },
    onFault: (fault) => faults.add(fault),
    onAttestation: async (one) => {
      signatures.push(...verifySignature(one, keys));
      stamps.push(...(await verifyStamp(one, roots)));
    },
  });
  for (const fault of [...signatureFaults(signatures, keys), ...stampFaults(stamps, roots)])
    faults.add(fault);
  const { listed, more, sound } = faults;
  return { sound, ...counted, signatures, stamps: stamps.map(({ stamp }) => stamp), faults: listed, more };
}

/** Keeps the first faults and counts the others. */
class FaultList {
  readonly listed: CustodyFault[] = [];
  more = 0;
  sound = true;

  add(fault: CustodyFault): void {
    if (fault.severity === 'error') this.sound = false;
    if (this.listed.length < mostFaults) this.listed.push(fault);
    else this.more += 1;
  }
}

function verifySignature(
  { n, time, event, attested }: Attestation,
  keys: readonly string[] | null,
): VerifiedSignature[] {
  if (event.action !== 'signed') return [];
  const signer = attested === null ? null : maybeSigner(event.about, attested);
  const key = signer === null ? null : fingerprintOf(signer);
  const trusted = keys === null ? null : key !== null && keys.includes(key);
  return [{ entry: n, time, head: event.about.head, key, trusted }];
}

function* signatureFaults(
  signatures: readonly VerifiedSignature[],
  keys: readonly string[] | null,
): Generator<CustodyFault> {
  for (const { entry, key } of signatures) {
    if (key !== null) continue;
    yield custodyFault('bad-signature', `The signature in entry ${entry} does not fit what it signed.`, {
      entry,
    });
  }
  for (const key of keys ?? []) {
    if (signatures.some((one) => one.key === key)) continue;
    yield custodyFault('key-not-found', `Nothing in the log is signed with the key ${key}.`);
  }
}

interface StampFound {
  readonly stamp: VerifiedStamp;
  /** Why it does not fit; null where it does. */
  readonly reason: string | null;
  /** Why it leads to no root; null where it does. */
  readonly untrusted: string | null;
}

async function verifyStamp(
  { n, event, attested }: Attestation,
  roots: readonly Certificate[] | null,
): Promise<StampFound[]> {
  if (event.action !== 'stamped') return [];
  const { head, stamped, response } = event.about;
  const nothing = { entry: n, head, stamped: null, authority: null, trusted: roots === null ? null : false };
  const bad = (reason: string) => [{ stamp: nothing, reason, untrusted: null }];
  if (attested === null) return bad('is about an entry that is not in the log');
  // Parsers of certificates are loaded only where there is a stamp.
  const { checkResponse } = await import('./time-stamp/check-response.ts');
  const checked = await checkResponse(
    Buffer.from(response, 'base64'),
    { entry: attested, nonce: null },
    roots,
  );
  if (checked.kind === 'bad') return bad(checked.reason);
  if (checked.time !== stamped) return bad('has another time than its entry says');
  const { time, authority, untrusted } = checked;
  const trusted = roots === null ? null : untrusted === null;
  return [{ stamp: { entry: n, head, stamped: time, authority, trusted }, reason: null, untrusted }];
}

function* stampFaults(
  stamps: readonly StampFound[],
  roots: readonly Certificate[] | null,
): Generator<CustodyFault> {
  for (const { stamp, reason } of stamps) {
    if (reason === null) continue;
    const message = `The time stamp in entry ${stamp.entry} ${reason}.`;
    yield custodyFault('bad-stamp', message, { entry: stamp.entry });
  }
  if (roots === null || stamps.some(({ stamp }) => stamp.trusted)) return;
  const why = stamps.find(({ untrusted }) => untrusted !== null)?.untrusted;
  yield custodyFault(
    'authority-not-found',
    `No time stamp leads to a certificate given${why ? `: ${why}` : ''}.`,
  );
}
