import { concatBytes } from '@noble/hashes/utils.js';
import type { Exchange, Header, PageCapture } from '../../model/page-capture.ts';
import { type WarcDraft, type WarcField, warcRecordId, writeWarcFields, writeWarcRecord } from './write.ts';

/**
 * A page as it was fetched, as a WARC file: `warcinfo`, and for every redirect and the page itself the request, the response
 * and a `metadata` record with what has no field of its own in WARC 1.1 (TLS, robots, the address asked for). The same
 * capture always makes the same bytes.
 *
 * @param name - of the file
 */
export function writeCapture(capture: PageCapture, name: string): Uint8Array {
  const info = warcInfo(capture, name);
  const records = capture.exchanges.flatMap((exchange, hop) =>
    exchangeRecords(capture, exchange, hop, warcRecordId(info)),
  );
  return concatBytes(...[info, ...records].map(writeWarcRecord));
}

/**
 * What a capture is called: the host asked for and the second in which it was asked, as
 * `www.example.org-20310509T101500Z.warc`.
 */
export function captureName({ asked, exchanges }: PageCapture): string {
  const { host } = new URL(asked);
  const began = exchanges[0]?.began ?? '';
  const second = `${began.slice(0, 19).replace(/[-:]/g, '')}Z`;
  // A port, and the brackets and colons of an IPv6 address, have no place in the name of a file.
  const readable = host.replace(/[^a-z0-9.-]+/g, '-').replace(/^[-.]+|[-.]+$/g, '');
  return `${readable}-${second}.warc`;
}

function warcInfo({ userAgent, robots, exchanges }: PageCapture, name: string): WarcDraft {
  const fields: readonly WarcField[] = [
    ['software', userAgent.split(' ', 1)[0] ?? userAgent],
    ['format', 'WARC File Format 1.1'],
    ['conformsTo', 'https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/'],
    ['http-header-user-agent', userAgent],
    ['robots', robots === 'obeyed' ? 'RFC 9309' : 'ignore'],
  ];
  return {
    type: 'warcinfo',
    date: exchanges[0]?.began ?? '',
    targetUri: null,
    fields: [['WARC-Filename', name]],
    contentType: 'application/warc-fields',
    block: writeWarcFields(fields),
    payloadAt: null,
  };
}

function exchangeRecords(capture: PageCapture, exchange: Exchange, hop: number, info: string): WarcDraft[] {
  const common = { date: exchange.began, targetUri: exchange.url };
  const infoId: WarcField = ['WARC-Warcinfo-ID', `<${info}>`];
  const ip: WarcField = ['WARC-IP-Address', exchange.ip];
  const response = responseRecord(exchange, [infoId, ip]);
  const concurrent: WarcField = ['WARC-Concurrent-To', `<${warcRecordId(response)}>`];
  const request: WarcDraft = {
    ...common,
    type: 'request',
    fields: [infoId, ip, concurrent],
    contentType: 'application/http;msgtype=request',
    block: requestBlock(exchange),
    payloadAt: null,
  };
  const metadata: WarcDraft = {
    ...common,
    type: 'metadata',
    fields: [infoId, concurrent],
    contentType: 'application/warc-fields',
    block: writeWarcFields(metadataFields(capture, exchange, hop)),
    payloadAt: null,
  };
  return [request, response, metadata];
}

function responseRecord(exchange: Exchange, fields: readonly WarcField[]): WarcDraft {
  const truncated: readonly WarcField[] = exchange.response.isTruncated ? [['WARC-Truncated', 'length']] : [];
  return {
    type: 'response',
    date: exchange.began,
    targetUri: exchange.url,
    fields: [...fields, ...truncated],
    contentType: 'application/http;msgtype=response',
    ...responseBlock(exchange),
  };
}

/** `via`, `hopsFromSeed` and `fetchTimeMs` are those of the standard; the others are our own. */
function metadataFields(
  { asked, exchanges, robots }: PageCapture,
  exchange: Exchange,
  hop: number,
): WarcField[] {
  const { tls, took } = exchange;
  const before = exchanges[hop - 1];
  return [
    ['asked-for', asked],
    ...(before === undefined ? [] : [['via', before.url] as const]),
    // One letter for each step on the way; R is a redirect.
    ['hopsFromSeed', 'R'.repeat(hop)],
    ['fetchTimeMs', String(took)],
    ['robots', robots],
    ...(tls === null
      ? []
      : ([
          ['tls-protocol', tls.protocol],
          ['tls-cipher', tls.cipher],
          ['tls-certificate-sha256', tls.certificate],
        ] as const)),
  ];
}

function requestBlock({ url, requestHeaders }: Exchange): Uint8Array {
  const { pathname, search } = new URL(url);
  return head(`GET ${pathname}${search} HTTP/1.1`, requestHeaders);
}

function responseBlock({ response }: Exchange): { readonly block: Uint8Array; readonly payloadAt: number } {
  const { httpVersion, status, reason, headers, body } = response;
  const start = head(`HTTP/${httpVersion} ${status} ${reason}`, headers.map(withoutTransferCoding));
  return { block: concatBytes(start, body), payloadAt: start.length };
}

/** The body has lost its chunks, and a header that promises them would lead readers astray. Archives rename it so. */
function withoutTransferCoding([name, value]: Header): Header {
  return name.toLowerCase() === 'transfer-encoding' ? [`X-Archive-Orig-${name}`, value] : [name, value];
}

function head(first: string, headers: readonly Header[]): Uint8Array {
  const lines = [first, ...headers.map(([name, value]) => `${name}: ${value}`), '', ''];
  return Uint8Array.from(lines.join('\r\n'), (character) => character.charCodeAt(0) & 0xff);
}
