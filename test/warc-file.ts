import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** A record of a web archive: its head without what is the same for all, and its block. */
export interface WrittenRecord {
  readonly fields: Readonly<Record<string, string>>;
  readonly block: Uint8Array;
}

/** The bytes of a record. Its length is that of its block unless a field says otherwise. */
export function warcRecord({ fields, block }: WrittenRecord, version = '1.1'): Buffer {
  const all = { 'WARC-Date': '2031-05-09T10:15:00Z', 'Content-Length': String(block.length), ...fields };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  const start = `WARC/${version}\r\n${head.join('')}\r\n`;
  return Buffer.concat([Buffer.from(start), block, Buffer.from('\r\n\r\n')]);
}

/** A record of an answer over HTTP, with its digests. */
export function answer(
  url: string,
  body: string | Uint8Array,
  {
    status = '200 OK',
    http = {},
    fields = {},
  }: {
    readonly status?: string;
    readonly http?: Readonly<Record<string, string>>;
    readonly fields?: Readonly<Record<string, string>>;
  } = {},
): WrittenRecord {
  const head = Object.entries({ 'Content-Type': 'text/html; charset=utf-8', ...http });
  const lines = head.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  const block = Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${lines}\r\n`), Buffer.from(body)]);
  return {
    fields: {
      'WARC-Type': 'response',
      'WARC-Record-ID': `<urn:test:${encodeURI(url)}>`,
      'WARC-Target-URI': url,
      'Content-Type': 'application/http; msgtype=response',
      'WARC-Block-Digest': `sha256:${createHash('sha256').update(block).digest('hex')}`,
      ...fields,
    },
    block,
  };
}

/** A web archive, each record packed for itself. */
export function packedWarc(records: readonly WrittenRecord[]): Buffer {
  return Buffer.concat(records.map((record) => gzipSync(warcRecord(record))));
}

/** A web archive that is not packed. */
export function plainWarc(records: readonly WrittenRecord[]): Buffer {
  return Buffer.concat(records.map((record) => warcRecord(record)));
}
