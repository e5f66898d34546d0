import { custodyFailure } from '../custody-problem.ts';
import { MOST_RESPONSE_BYTES } from './read-response.ts';

/** As much of the standard `fetch` as asking needs. */
export type Fetch = (
  url: string,
  init: {
    readonly method: 'POST';
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Uint8Array<ArrayBuffer>;
    readonly redirect: 'error';
    readonly signal: AbortSignal;
  },
) => Promise<{
  readonly ok: boolean;
  readonly status: number;
  readonly body: AsyncIterable<Uint8Array> | null;
}>;

/** In milliseconds: authorities answer within a second or two; one that is silent for so long is not there. */
const patience = 30_000;

/**
 * Sends a request to a time-stamping authority over HTTP (RFC 3161, 3.4) and returns what it answers, unchecked. All that
 * leaves this computer is the hash of an entry and a random number.
 *
 * Throws ProblemError: `bad-url`, `authority-failed`.
 */
export async function askAuthority(url: string, request: Uint8Array, fetch: Fetch): Promise<Uint8Array> {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) {
    throw custodyFailure('bad-url', `${url} is no address of an authority.`);
  }
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
      body: Uint8Array.from(request),
      // A redirected POST comes out as a GET, and elsewhere than the person said.
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return await collect(response.body);
  } catch (error) {
    throw custodyFailure('authority-failed', `${url} gave no time stamp (${reasonOf(error)}).`);
  }
}

async function collect(body: AsyncIterable<Uint8Array> | null): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > MOST_RESPONSE_BYTES) throw new Error(`more than ${MOST_RESPONSE_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** `fetch` says only that it failed, and has the reason as the cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
