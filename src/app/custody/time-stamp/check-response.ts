import { createHash, X509Certificate } from 'node:crypto';
import * as asn1js from 'asn1js';
import type { Attribute, Certificate, ExtKeyUsage } from 'pkijs';
import { sha256 } from '../../../store/custody-entry.ts';
import { maybeChainFault } from './check-chain.ts';
import { oids } from './oids.ts';
import { type Response, readResponse } from './read-response.ts';

/** A time stamp whose signature fits its own certificate and what was stamped. */
export interface GoodStamp {
  readonly kind: 'good';
  /** What the authority says the time was: ISO 8601 date-time. */
  readonly time: string;
  /** The subject of its certificate, `O=…, CN=…`. */
  readonly authority: string;
  /** Null: the certificate leads to a root that is trusted. Else why not, or that no roots were given. */
  readonly untrusted: string | null;
}

/** A time stamp that shows nothing, and why. */
export interface BadStamp {
  readonly kind: 'bad';
  /** Follows “The time stamp …”. */
  readonly reason: string;
}

/** What a response has to be about. */
export interface Expected {
  /** What was stamped: the canonical JSON of an entry of the log. */
  readonly entry: string;
  /** Null: it was checked when the stamp came. */
  readonly nonce: string | null;
}

/**
 * Checks a response (RFC 3161): its status, that it is about the entry, the nonce, that its one signature fits the certificate
 * that it names, and that this certificate is for time stamps and nothing else. With roots, also that the certificate
 * leads to one of them, as of the time that is stamped. Whether a certificate was revoked is not checked: that would take
 * the network.
 *
 * @param roots - null: trust is not checked
 */
export async function checkResponse(
  bytes: Uint8Array,
  expected: Expected,
  roots: readonly Certificate[] | null,
): Promise<GoodStamp | BadStamp> {
  const response = readResponse(bytes);
  if (typeof response === 'string') return bad(response);
  try {
    return await checkParts(response, expected, roots);
  } catch (error) {
    return bad(`cannot be checked (${error instanceof Error ? error.message : String(error)})`);
  }
}

async function checkParts(
  response: Response,
  expected: Expected,
  roots: readonly Certificate[] | null,
): Promise<GoodStamp | BadStamp> {
  if (response.hash !== sha256(expected.entry)) return bad('is about something else');
  if (expected.nonce !== null && response.nonce !== expected.nonce) return bad('answers another request');
  const signer = maybeSigner(response);
  if (signer === null) return bad('does not hold the certificate that signed it');
  const { certificates, info } = response;
  const der = new Uint8Array(signer.toSchema().toBER());
  const reason =
    whyNotForStamps(signer) ?? whyNotNamed(response, der) ?? (await whyNotSigned(response, expected));
  if (reason !== null) return bad(reason);
  return {
    kind: 'good',
    time: response.time,
    authority: new X509Certificate(der).subject.split('\n').join(', '),
    untrusted:
      roots === null
        ? 'no roots were given'
        : await maybeChainFault(signer, certificates, info.genTime, roots),
  };
}

/** The certificate that the one signature names; null where there are several signatures or no such certificate. */
function maybeSigner({ signed, certificates }: Response): Certificate | null {
  const [info, ...others] = signed.signerInfos;
  const sid = info?.sid;
  if (others.length > 0 || sid === undefined || !('serialNumber' in sid)) return null;
  const isNamed = (one: Certificate) =>
    one.issuer.isEqual(sid.issuer) && one.serialNumber.isEqual(sid.serialNumber);
  const named = certificates.filter(isNamed);
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** RFC 3161, 2.3: the purpose must be time stamping, alone and critical. */
function whyNotForStamps({ extensions = [] }: Certificate): string | null {
  const purposes = extensions.filter(({ extnID }) => extnID === oids.extendedKeyUsage);
  const [purpose] = purposes;
  const uses = (purpose?.parsedValue as ExtKeyUsage | undefined)?.keyPurposes ?? [];
  const isForStamps =
    purposes.length === 1 && purpose?.critical && uses.length === 1 && uses[0] === oids.timeStamping;
  if (!isForStamps) return 'is signed with a certificate that is not for time stamps alone';
  const usage = extensions.find(({ extnID }) => extnID === oids.keyUsage)?.parsedValue as
    | asn1js.BitString
    | undefined;
  // Bits 0 and 1, from the left: digitalSignature and nonRepudiation.
  const maySign = usage === undefined || ((usage.valueBlock.valueHexView[0] ?? 0) & 0b1100_0000) !== 0;
  return maySign ? null : 'is signed with a certificate that may not sign';
}

/** RFC 3161, 2.4.1: what is signed names its certificate by a hash, so that no other can be put in its place. */
function whyNotNamed({ signed }: Response, der: Uint8Array): string | null {
  const attributes = signed.signerInfos[0]?.signedAttrs?.attributes ?? [];
  const attributeValue = (type: string) => attributes.find((one) => one.type === type)?.values[0];
  const contentType = attributeValue(oids.contentType);
  if (!(contentType instanceof asn1js.ObjectIdentifier) || contentType.getValue() !== oids.tstInfo) {
    return 'is not signed as a time stamp';
  }
  const named = attributes.find(
    ({ type }) => type === oids.signingCertificateV2 || type === oids.signingCertificate,
  );
  return named !== undefined && isHashOf(named, der) ? null : 'does not name the certificate that signed it';
}

/** SigningCertificate (by SHA-1) or SigningCertificateV2 (by any hash, SHA-256 where none is named): the first of its names. */
function isHashOf({ type, values }: Attribute, der: Uint8Array): boolean {
  const first = partsOf(partsOf(values[0])[0])[0];
  const [one, two] = partsOf(first);
  const hasAlgorithm = one instanceof asn1js.Sequence;
  const hash = hasAlgorithm ? two : one;
  if (!(hash instanceof asn1js.OctetString)) return false;
  const standard = type === oids.signingCertificate ? oids.sha1 : oids.sha256;
  const algorithm = hasAlgorithm ? partsOf(one)[0] : null;
  const oid = algorithm instanceof asn1js.ObjectIdentifier ? algorithm.getValue() : standard;
  const name = hashNames[oid];
  return name !== undefined && createHash(name).update(der).digest().equals(hash.valueBlock.valueHexView);
}

const hashNames: Readonly<Record<string, string>> = {
  [oids.sha1]: 'sha1',
  [oids.sha256]: 'sha256',
  [oids.sha384]: 'sha384',
  [oids.sha512]: 'sha512',
};

function partsOf(value: unknown): readonly asn1js.BaseBlock[] {
  return value instanceof asn1js.Sequence ? value.valueBlock.value : [];
}

/** The signature is over the attributes, which hold the hash of the time stamp, which holds that of the entry. */
async function whyNotSigned({ signed }: Response, { entry }: Expected): Promise<string | null> {
  const data = new TextEncoder().encode(entry).buffer;
  // Rejects, with the reason, for most of what is wrong.
  const fits = await signed.verify({ signer: 0, data, checkChain: false }).catch(() => false);
  return fits ? null : 'does not have the signature of its certificate';
}

function bad(reason: string): BadStamp {
  return { kind: 'bad', reason };
}
