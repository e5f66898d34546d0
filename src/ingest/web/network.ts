import { lookup } from 'node:dns/promises';
import { type AddressPolicy, publicOnly } from './public-address.ts';

/** How long each step of a fetch may take, in milliseconds. */
export interface FetchTimes {
  /** Name look-up, connection and TLS. */
  readonly connect: number;
  /** From the request to the end of the answer's headers. */
  readonly headers: number;
  readonly body: number;
  /** All of a page: redirects, robots.txt and waiting for the host's turn. */
  readonly whole: number;
  /** Between the end of one request to a host and the next to the same. */
  readonly pause: number;
}

/**
 * The world that pages are fetched from. The command line always takes `INTERNET`; another can only be given to the function
 * itself, as tests do, which serve their own pages on this machine.
 */
export interface Network {
  /** All addresses of a host. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  /** Why an address must not be connected to. */
  readonly whyRefused: AddressPolicy;
  /** Certificates (PEM) to trust in place of those that Node brings; null for those. */
  readonly trusted: string | null;
  readonly times: FetchTimes;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * Servers that answer at all answer the first byte within seconds, and what we take of a page (16 MiB) needs a minute at
 * 2 Mbit/s. A second between requests is what sites commonly ask of robots.
 */
const times: FetchTimes = { connect: 10_000, headers: 30_000, body: 60_000, whole: 180_000, pause: 1_000 };

/** The public internet. */
export const INTERNET: Network = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  whyRefused: publicOnly,
  trusted: null,
  times,
  now: Date.now,
};
