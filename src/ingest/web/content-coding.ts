import { promisify } from 'node:util';
import { brotliDecompress, gunzip, type InputType, inflate, inflateRaw, type ZlibOptions } from 'node:zlib';
import type { PageResponse } from '../../model/page-capture.ts';
import { headerOf, tooLarge } from './exchange.ts';
import { fetchFailure } from './fetch-problem.ts';

/** What we say that we understand. */
export const ACCEPTED_CODINGS = 'gzip, deflate, br';

type Decode = (bytes: InputType, options: ZlibOptions) => Promise<Uint8Array>;

const decoders: Readonly<Record<string, Decode>> = {
  gzip: promisify(gunzip) as Decode,
  'x-gzip': promisify(gunzip) as Decode,
  br: promisify(brotliDecompress) as Decode,
  deflate: decodeDeflate,
};

/** Servers compress once; a second time happens by mistake, a third only to hide how much comes out. */
const mostCodings = 2;

/**
 * The body as the page's author wrote it. Throws a ProblemError where it is not what its header says, or more than
 * `most` bytes come out of it.
 */
export async function decodeBody(response: PageResponse, url: URL, most: number): Promise<Uint8Array> {
  const codings = codingsOf(response);
  let body = response.body;
  if (codings.length > mostCodings) throw undecodable(url, `has ${codings.length} codings`);
  if (body.length === 0) return body;
  for (const coding of codings.toReversed()) {
    const decode = Object.hasOwn(decoders, coding) ? decoders[coding] : undefined;
    if (decode === undefined) throw undecodable(url, `has the unknown coding ${coding}`);
    body = await decode(body, { maxOutputLength: most }).catch((error: unknown) => {
      throw isTooMuch(error) ? tooLarge(url, most) : undecodable(url, `is no ${coding}`);
    });
  }
  return body;
}

function codingsOf(response: PageResponse): string[] {
  const stated = response.headers.filter(([name]) => name.toLowerCase() === 'content-encoding');
  const codings = stated.flatMap(([, value]) => value.toLowerCase().split(','));
  return codings.map((coding) => coding.trim()).filter((coding) => coding !== '' && coding !== 'identity');
}

/** By the standard in the wrapping of zlib; some servers send it bare. */
async function decodeDeflate(bytes: InputType, options: ZlibOptions): Promise<Uint8Array> {
  try {
    return await promisify(inflate)(bytes, options);
  } catch (error) {
    if (isTooMuch(error)) throw error;
    return promisify(inflateRaw)(bytes, options);
  }
}

function isTooMuch(error: unknown): boolean {
  return error instanceof RangeError;
}

function undecodable(url: URL, what: string): Error {
  return fetchFailure('bad-response', `The answer's body ${what}.`, url.href);
}

/** What servers call files of which they know nothing: then the name of the file says more. */
const unknownTypes: ReadonlySet<string> = new Set([
  '',
  'application/octet-stream',
  'binary/octet-stream',
  'application/x-download',
]);

/** The media type that a response states, lower case and without parameters; null where it states none or an unknown one. */
export function mediaTypeOf(response: Pick<PageResponse, 'headers'>): string | null {
  const [stated = ''] = headerOf(response, 'content-type')?.split(';', 1) ?? [];
  const type = stated.trim().toLowerCase();
  return unknownTypes.has(type) ? null : type;
}
