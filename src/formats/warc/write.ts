import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** A named field of a record's head, or a line of a block of fields. */
export type WarcField = readonly [name: string, value: string];

/** A record before it has its id, its digests and its length, which follow from the rest. */
export interface WarcDraft {
  readonly type: 'warcinfo' | 'request' | 'response' | 'metadata';
  /** ISO 8601 date-time in UTC. */
  readonly date: string;
  /** Null for `warcinfo` only. */
  readonly targetUri: string | null;
  /** Other fields, in their order. */
  readonly fields: readonly WarcField[];
  readonly contentType: string;
  readonly block: Uint8Array;
  /** How many bytes of the block stand before its payload; null where it has none. */
  readonly payloadAt: number | null;
}

/**
 * The id of a record: a UUID (version 8, RFC 9562) made from a hash of what the record says, so that the same capture always
 * makes the same bytes. The date in it, to the millisecond, keeps records apart that say the same.
 */
export function warcRecordId({ type, date, targetUri, block }: WarcDraft): string {
  const said = utf8ToBytes([type, date, targetUri ?? '', bytesToHex(sha256(block))].join('\n'));
  const uuid = sha256(said).slice(0, 16);
  uuid[6] = ((uuid[6] ?? 0) & 0x0f) | 0x80;
  uuid[8] = ((uuid[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytesToHex(uuid);
  const groups = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return `urn:uuid:${groups.join('-')}`;
}

/**
 * A WARC 1.1 record (ISO 28500:2017), uncompressed, with the digests of its block and of its payload. Digests are SHA-256
 * in hex digits, as browser-based archivers write them, so that anybody can compare them with what `sha256sum` says.
 *
 * Throws RangeError for a field that would begin a new line.
 */
export function writeWarcRecord(draft: WarcDraft): Uint8Array {
  const { type, date, targetUri, fields, contentType, block, payloadAt } = draft;
  const head: WarcField[] = [
    ['WARC-Type', type],
    ['WARC-Record-ID', `<${warcRecordId(draft)}>`],
    ['WARC-Date', date],
    ...(targetUri === null ? [] : [['WARC-Target-URI', targetUri] as const]),
    ...fields,
    ['WARC-Block-Digest', digest(block)],
    ...(payloadAt === null ? [] : [['WARC-Payload-Digest', digest(block.subarray(payloadAt))] as const]),
    ['Content-Type', contentType],
    ['Content-Length', String(block.length)],
  ];
  return concatBytes(utf8ToBytes('WARC/1.1\r\n'), writeWarcFields(head), lineEnd, block, lineEnd, lineEnd);
}

/** Fields as lines, in UTF-8: the head of a record, or a block of the type `application/warc-fields`. */
export function writeWarcFields(fields: readonly WarcField[]): Uint8Array {
  return utf8ToBytes(fields.map(([name, value]) => `${name}: ${onOneLine(value)}\r\n`).join(''));
}

function onOneLine(value: string): string {
  if (/[\r\n]/.test(value)) throw new RangeError('A field of a WARC record stands on one line.');
  return value;
}

function digest(bytes: Uint8Array): string {
  return `sha256:${bytesToHex(sha256(bytes))}`;
}

const lineEnd = utf8ToBytes('\r\n');
