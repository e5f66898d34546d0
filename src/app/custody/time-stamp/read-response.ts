import type * as asn1js from 'asn1js';
import { Certificate, SignedData, TimeStampResp, TSTInfo } from 'pkijs';
import { oids } from './oids.ts';

/**
 * The most bytes of a response: with a chain of four certificates it has some 6 kB. More could only be there to fill the
 * log, in which it is kept.
 */
export const MOST_RESPONSE_BYTES = 128 * 1024;

/** A response that grants a time stamp, taken apart; nothing in it is checked yet. */
export interface Response {
  readonly signed: SignedData;
  readonly info: TSTInfo;
  readonly certificates: readonly Certificate[];
  /** `sha256-…`; null where the stamp is over a hash of another kind. */
  readonly hash: string | null;
  /** Hexadecimal, without zeroes in front that only keep the number positive; null when there is none. */
  readonly nonce: string | null;
  /** ISO 8601 date-time. */
  readonly time: string;
}

/** The response of a time-stamping authority (TimeStampResp, RFC 3161, in DER), or why it is none that grants a stamp. */
export function readResponse(bytes: Uint8Array): Response | string {
  if (bytes.length > MOST_RESPONSE_BYTES) return `has more than ${MOST_RESPONSE_BYTES} bytes`;
  try {
    const response = TimeStampResp.fromBER(bytes);
    const { status, statusStrings } = response.status;
    if (status > 1) return `says no (status ${status}${statusStrings ? `, ${wordsOf(statusStrings)}` : ''})`;
    const token = response.timeStampToken;
    if (token?.contentType !== oids.signedData) return 'has no signed time stamp';
    return takeApart(new SignedData({ schema: token.content }));
  } catch (error) {
    return `cannot be read (${error instanceof Error ? error.message : String(error)})`;
  }
}

function takeApart(signed: SignedData): Response | string {
  const { eContent, eContentType } = signed.encapContentInfo;
  if (eContentType !== oids.tstInfo || !eContent) return 'has no time stamp in it';
  const info = TSTInfo.fromBER(eContent.getValue());
  const { hashAlgorithm, hashedMessage } = info.messageImprint;
  const isSha256 = hashAlgorithm.algorithmId === oids.sha256;
  return {
    signed,
    info,
    certificates: (signed.certificates ?? []).filter((one) => one instanceof Certificate),
    hash: isSha256 ? `sha256-${hexadecimal(hashedMessage.valueBlock.valueHexView)}` : null,
    nonce: info.nonce ? hexadecimal(info.nonce.valueBlock.valueHexView).replace(/^(?:00)+/, '') : null,
    time: info.genTime.toISOString(),
  };
}

function hexadecimal(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

function wordsOf(strings: readonly asn1js.Utf8String[]): string {
  return strings.map((one) => one.valueBlock.value).join(' ');
}
