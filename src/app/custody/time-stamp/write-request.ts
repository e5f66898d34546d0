import * as asn1js from 'asn1js';
import { AlgorithmIdentifier, MessageImprint, TimeStampReq } from 'pkijs';
import { oids } from './oids.ts';

/**
 * A TimeStampReq (RFC 3161) in DER, which asks for the authority's certificate as well.
 *
 * @param hash - `sha256-…` of what is to be stamped
 * @param nonce - hexadecimal, of a positive number
 */
export function writeRequest(hash: string, nonce: string): Uint8Array {
  const imprint = new MessageImprint({
    hashAlgorithm: new AlgorithmIdentifier({ algorithmId: oids.sha256, algorithmParams: new asn1js.Null() }),
    hashedMessage: new asn1js.OctetString({ valueHex: bytesOf(hash.slice('sha256-'.length)) }),
  });
  const request = new TimeStampReq({
    version: 1,
    messageImprint: imprint,
    nonce: new asn1js.Integer({ valueHex: bytesOf(nonce) }),
    certReq: true,
  });
  return new Uint8Array(request.toSchema().toBER());
}

function bytesOf(hexadecimal: string): ArrayBuffer {
  return Uint8Array.from(Buffer.from(hexadecimal, 'hex')).buffer;
}
