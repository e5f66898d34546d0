import { createHash } from 'node:crypto';
import { type ClientRequest, type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestEncrypted } from 'node:https';
import { isIP, isIPv6, type LookupFunction, type Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { Exchange, Header, PageResponse, TlsFacts } from '../../model/page-capture.ts';
import { ProblemError } from '../../model/problem.ts';
import { type FetchCode, fetchFailure } from './fetch-problem.ts';
import type { Network } from './network.ts';
import type { Patience } from './patience.ts';
import { hostOf, resolveHost } from './resolve-host.ts';

/** The head of an answer, before its body has come. */
export type ResponseHead = Omit<PageResponse, 'body' | 'isTruncated'>;

/** How much of a body is taken, in bytes, and whether the rest is dropped or makes the fetch fail. */
export interface BodyLimit {
  readonly most: number;
  readonly beyond: 'drop' | 'fail';
}

/** What is asked. */
export interface Question {
  readonly url: URL;
  /** Beside `Host` and `Connection`, which follow from the rest. */
  readonly headers: readonly Header[];
  /** Looks at the head of the answer; may throw, and then nothing more of it is read. */
  readonly limitOf: (head: ResponseHead) => BodyLimit;
}

/**
 * Sixteen times what servers usually send (1 KiB); most servers themselves take 8 to 16 KiB. Node's own limit of 16 KiB is
 * too low for some sites with many policies.
 */
const mostHeaderBytes = 64 * 1024;

/**
 * Asks a server for one address (GET) and takes its answer as it comes: redirects are not followed. Connects to nothing but
 * the addresses that were checked, whatever the name leads to by then. Throws a ProblemError for whatever goes wrong.
 */
export async function exchange(question: Question, network: Network, patience: Patience): Promise<Exchange> {
  const { url } = question;
  const began = network.now();
  patience.begin('connect');
  const addresses = await patience.within(resolveHost(url, network));
  const requestHeaders = [['Host', url.host], ...question.headers, ['Connection', 'close']] as const;
  const { message, connection } = await patience.within(
    send(url, requestHeaders, addresses, network, patience),
  );
  try {
    patience.begin('body');
    const response = await patience.within(readResponse(message, question));
    return {
      url: url.href,
      began: new Date(began).toISOString(),
      took: Math.max(0, network.now() - began),
      ...connection,
      requestHeaders,
      response,
    };
  } finally {
    message.destroy();
    patience.rest();
  }
}

interface Answer {
  readonly message: IncomingMessage;
  readonly connection: Connection;
}

type Connection = Pick<Exchange, 'ip' | 'tls'>;

/** How far a request has come, which decides what an error means. */
interface Progress {
  failure: FetchCode;
  connection: Connection | null;
}

/** Sends the request and waits for the head of the answer. */
function send(
  url: URL,
  headers: readonly Header[],
  addresses: readonly string[],
  network: Network,
  patience: Patience,
): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const progress: Progress = { failure: 'connection-failed', connection: null };
  const request = startRequest(url, headers, addresses, network, patience.signal);
  request.on('socket', (socket) => watch(socket, url, network, patience, progress));
  request.on('response', (message) => {
    const { connection } = progress;
    if (connection === null) message.destroy();
    else resolve({ message, connection });
  });
  request.on('error', (error) => {
    reject(patience.signal.aborted ? patience.signal.reason : failed(progress.failure, url, error));
  });
  // After an answer this changes nothing. A server that wants another protocol (101) closes without an error.
  request.on('close', () => reject(failed(progress.failure, url, new Error('closed'))));
  request.end();
  return promise;
}

/** Follows a connection until the request is sent. What it has connected to is checked once more. */
function watch(socket: Socket, url: URL, network: Network, patience: Patience, progress: Progress): void {
  const isEncrypted = url.protocol === 'https:';
  const established = () => {
    progress.connection = { ip: socket.remoteAddress ?? '', tls: tlsFacts(socket) };
    progress.failure = 'bad-response';
    patience.begin('headers');
  };
  socket.once('connect', () => {
    const reason = network.whyRefused(socket.remoteAddress ?? '');
    if (reason !== null) socket.destroy(fetchFailure('refused-address', `${url.host} ${reason}.`, url.href));
    else if (isEncrypted) progress.failure = 'tls-failed';
    else established();
  });
  if (isEncrypted) socket.once('secureConnect', established);
}

function startRequest(
  url: URL,
  headers: readonly Header[],
  addresses: readonly string[],
  network: Network,
  signal: AbortSignal,
): ClientRequest {
  const host = hostOf(url);
  const options = {
    host,
    port: url.port,
    path: `${url.pathname}${url.search}`,
    headers: headers.flat(),
    agent: false,
    maxHeaderSize: mostHeaderBytes,
    lookup: answerWith(addresses),
    signal,
  };
  if (url.protocol === 'http:') return requestPlain(options);
  return requestEncrypted({
    ...options,
    // Certificates and servers know names without the dot that may end them.
    servername: isIP(host) === 0 ? host.replace(/\.$/, '') : '',
    // Said here, so that NODE_TLS_REJECT_UNAUTHORIZED does not change it.
    rejectUnauthorized: true,
    ...(network.trusted === null ? {} : { ca: network.trusted }),
  });
}

/** A look-up that gives what was checked, so that a name that leads elsewhere by now changes nothing. */
function answerWith(addresses: readonly string[]): LookupFunction {
  const all = addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));
  return (_, { all: wantsAll }, done) => {
    const [first] = all;
    if (wantsAll) done(null, all);
    else done(null, first?.address ?? '', first?.family);
  };
}

function tlsFacts(socket: Socket): TlsFacts | null {
  if (!(socket instanceof TLSSocket)) return null;
  const certificate = socket.getPeerX509Certificate()?.raw ?? new Uint8Array();
  return {
    protocol: socket.getProtocol() ?? 'unknown',
    cipher: socket.getCipher().standardName,
    certificate: createHash('sha256').update(certificate).digest('hex'),
  };
}

async function readResponse(message: IncomingMessage, { url, limitOf }: Question): Promise<PageResponse> {
  const head = headOf(message);
  const { most, beyond } = limitOf(head);
  const stated = Number(message.headers['content-length']);
  if (beyond === 'fail' && stated > most) throw tooLarge(url, most);
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of streamOf(message, url)) {
    size += piece.length;
    pieces.push(piece);
    if (size > most) break;
  }
  if (size > most && beyond === 'fail') throw tooLarge(url, most);
  return { ...head, body: Buffer.concat(pieces).subarray(0, most), isTruncated: size > most };
}

async function* streamOf(message: IncomingMessage, url: URL): AsyncGenerator<Buffer> {
  try {
    for await (const piece of message) yield piece as Buffer;
  } catch (error) {
    throw failed('bad-response', url, error);
  }
}

function headOf({ httpVersion, statusCode, statusMessage, rawHeaders }: IncomingMessage): ResponseHead {
  const headers: Header[] = [];
  for (let n = 0; n < rawHeaders.length; n += 2) headers.push([rawHeaders[n] ?? '', rawHeaders[n + 1] ?? '']);
  return { httpVersion, status: statusCode ?? 0, reason: statusMessage ?? '', headers };
}

/** The value of a header, the first where it comes several times; null where it does not come. */
export function headerOf({ headers }: Pick<ResponseHead, 'headers'>, name: string): string | null {
  return headers.find(([stated]) => stated.toLowerCase() === name)?.[1].trim() ?? null;
}

/** The failure of a response that is larger than it may be. */
export function tooLarge(url: URL, most: number): ProblemError {
  return fetchFailure('response-too-large', `The answer has more than ${most} bytes.`, url.href);
}

function failed(code: FetchCode, url: URL, error: unknown): unknown {
  if (error instanceof ProblemError) return error;
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return fetchFailure(
    code,
    `${whatFailed[code] ?? 'The answer breaks off or is no HTTP'} (${url.host}: ${reason}).`,
    url.href,
    error,
  );
}

const whatFailed: Partial<Record<FetchCode, string>> = {
  'connection-failed': 'No connection can be made',
  'tls-failed': 'No trusted encrypted connection can be made',
};
