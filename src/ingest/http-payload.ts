import {
  brotliDecompressSync,
  constants,
  gunzipSync,
  inflateRawSync,
  inflateSync,
  zstdDecompressSync,
} from 'node:zlib';
import { ByteCursor } from './byte-cursor.ts';
import { decodeUtf8 } from './decode-text.ts';
import { type HeaderFields, headerFields } from './header-fields.ts';
import { MOST_BYTES } from './limits.ts';

/** What a server says before what it sends. */
export interface HttpHead {
  readonly status: number;
  readonly fields: HeaderFields;
  /** How many bytes it takes, the blank line after it included. */
  readonly length: number;
}

/** The head of an answer over HTTP; null where the bytes do not begin with all of one. */
export function httpHead(start: Uint8Array): HttpHead | null {
  const text = Buffer.from(start).toString('latin1');
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(text)?.[1];
  const end = /\r?\n\r?\n/.exec(text);
  if (status === undefined || end === null) return null;
  const lines = text.slice(0, end.index).split(/\r?\n/);
  return { status: Number(status), fields: headerFields(lines.slice(1)), length: end.index + end[0].length };
}

/** The size of a chunk is written in a line with hardly anything else. In bytes. */
const longestSizeLine = 1_024;

/** A chunk's size: sixteen figures would be more than any file. */
const SIZE = /^([\da-f]{1,12})[ \t]*(?:;[^\n]*)?\r?\n/i;

/**
 * What was sent in chunks (RFC 9112, 7.1). Where it does not begin with a chunk, whoever archived it has joined them: then it
 * is given as it is. Throws where it breaks off.
 */
export async function* joinChunks(sent: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = new ByteCursor(sent);
  for (let isFirst = true; ; isFirst = false) {
    await source.fill(longestSizeLine);
    const line = SIZE.exec(source.ahead.subarray(0, longestSizeLine).toString('latin1'));
    if (line === null && isFirst) break;
    if (line === null) throw new Error('a chunk of what the server sent is damaged');
    source.skip(line[0].length);
    const size = Number.parseInt(line[1] ?? '', 16);
    if (size === 0) return;
    yield* takeChunk(source, size);
  }
  yield* source.rest();
}

async function* takeChunk(source: ByteCursor, size: number): AsyncGenerator<Uint8Array> {
  for (let left = size; left > 0; ) {
    const piece = await source.take(left);
    if (piece === null) throw new Error('what the server sent in chunks breaks off');
    left -= piece.length;
    yield piece;
  }
  await source.fill(2);
  source.skip(/^\r?\n/.exec(source.ahead.subarray(0, 2).toString('latin1'))?.[0].length ?? 0);
}

const limit = { maxOutputLength: MOST_BYTES } as const;

/** Takes what there is where the end is missing: archives cut off long pages, and say so. */
const lenient = { ...limit, finishFlush: constants.Z_SYNC_FLUSH } as const;

const DECODERS: Readonly<Record<string, (packed: Uint8Array) => Uint8Array>> = {
  gzip: (packed) => gunzipSync(packed, lenient),
  'x-gzip': (packed) => gunzipSync(packed, lenient),
  // Some servers leave out the two bytes that the standard asks for.
  deflate: (packed) => (isZlib(packed) ? inflateSync(packed, lenient) : inflateRawSync(packed, lenient)),
  br: (packed) => brotliDecompressSync(packed, limit),
  zstd: (packed) => zstdDecompressSync(packed, limit),
};

/** The codings that a server states, in the order in which they were put on; `identity` is none. */
export function codingsOf(fields: HeaderFields): readonly string[] {
  const stated = (fields.get('content-encoding') ?? '').toLowerCase().split(',');
  return stated.map((coding) => coding.trim()).filter((coding) => coding !== '' && coding !== 'identity');
}

/**
 * A page without its codings. Where they cannot be undone and it is sound UTF-8, whoever archived it has undone them. Throws
 * where it is not, where more than `MOST_BYTES` come out, and for a coding that is not known.
 */
export function undoCodings(packed: Uint8Array, codings: readonly string[]): Uint8Array {
  try {
    return codings.toReversed().reduce((bytes, coding) => {
      const decode = Object.hasOwn(DECODERS, coding) ? DECODERS[coding] : undefined;
      if (decode === undefined) throw new Error(`the coding ${coding} is not known here`);
      return decode(bytes);
    }, packed);
  } catch (error) {
    if (decodeUtf8(packed) !== null) return packed;
    throw error;
  }
}

function isZlib(bytes: Uint8Array): boolean {
  const [method = 0, flags = 0] = bytes;
  return (method & 15) === 8 && ((method << 8) | flags) % 31 === 0;
}
