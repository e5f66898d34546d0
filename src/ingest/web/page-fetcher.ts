import type { Exchange, Header, PageCapture } from '../../model/page-capture.ts';
import { type Problem, ProblemError } from '../../model/problem.ts';
import { maybeFormat } from '../choose-reader.ts';
import { ACCEPTED_CODINGS, decodeBody, mediaTypeOf } from './content-coding.ts';
import { type BodyLimit, exchange, headerOf, type ResponseHead } from './exchange.ts';
import { fetchFailure } from './fetch-problem.ts';
import { INTERNET, type Network } from './network.ts';
import { Patience, type Stop } from './patience.ts';
import { hostOf } from './resolve-host.ts';
import { RobotsFiles } from './robots-files.ts';
import { Turns } from './turns.ts';
import { userAgent } from './user-agent.ts';
import { type AddressChoices, webAddress, withoutUser } from './web-address.ts';

/** What a person may choose about how pages are fetched. */
export interface FetchChoices extends AddressChoices {
  /** Whether pages are fetched though their site asks robots not to. */
  readonly ignoreRobots: boolean;
  /** Of a page, as sent and as decoded. */
  readonly maxBytes: number;
}

/** HTML of 16 MiB is the most that its reader takes; PDFs of reports are seldom larger. */
const CAUTIOUS: FetchChoices = {
  ports: [],
  downgrade: false,
  ignoreRobots: false,
  maxBytes: 16 * 1024 * 1024,
};

/** As many as browsers' standard (Fetch, 20) halved: honest sites need two or three. */
const mostRedirects = 10;

/** The body of a redirect says where to go; more is not a redirect's business. */
const redirectBody: BodyLimit = { most: 64 * 1024, beyond: 'drop' };

const redirectStatuses: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Fetches pages: one request at a time to a host, at least a second between two, obeying robots.txt. Remembers what
 * robots.txt files said as long as it lives, so make one for a run.
 *
 * @param network - another than the internet is for tests
 */
export class PageFetcher {
  readonly #choices: FetchChoices;
  readonly #network: Network;
  readonly #turns: Turns;
  readonly #robots: RobotsFiles;
  readonly #userAgent = userAgent();

  constructor(choices: Partial<FetchChoices> = {}, network: Network = INTERNET) {
    this.#choices = { ...CAUTIOUS, ...choices };
    this.#network = network;
    this.#turns = new Turns(network.times.pause);
    this.#robots = new RobotsFiles(this.#choices, (url, limitOf, patience) =>
      this.#ask(url, { limitOf, codings: 'identity' }, patience),
    );
  }

  /** The page at an address, or why it cannot be had. Never rejects for what comes from outside. */
  async fetch(address: string, stop?: Stop): Promise<PageCapture | Problem> {
    using patience = new Patience(address, this.#network.times, stop);
    try {
      return await this.#follow(webAddress(address, null, this.#choices), patience);
    } catch (error) {
      if (error instanceof ProblemError) return ofAddress(address, error.problem);
      // Nothing else is known to be thrown; what a server can provoke must not end the reading of a pile.
      return fetchFailure('bad-response', `The page cannot be had (${error}).`, withoutUser(address)).problem;
    }
  }

  async #follow(asked: URL, patience: Patience): Promise<PageCapture> {
    const exchanges: Exchange[] = [];
    const seen = new Set<string>();
    let url = asked;
    while (exchanges.length <= mostRedirects && !seen.has(url.href)) {
      seen.add(url.href);
      const found = await this.#fetchOne(url, patience);
      exchanges.push(found);
      const next = this.#whereNext(found.response, url);
      if (next === null) return this.#capture(asked, exchanges);
      url = next;
    }
    const message = seen.has(url.href)
      ? `The redirects of ${asked.href} lead in a circle.`
      : `The address redirects more than ${mostRedirects} times.`;
    throw fetchFailure('too-many-redirects', message, asked.href);
  }

  #capture(asked: URL, exchanges: readonly Exchange[]): PageCapture {
    const robots = this.#choices.ignoreRobots ? 'ignored' : 'obeyed';
    return { asked: asked.href, exchanges, robots, userAgent: this.#userAgent };
  }

  async #fetchOne(url: URL, patience: Patience): Promise<Exchange> {
    if (!this.#choices.ignoreRobots) await this.#robots.require(url, patience);
    const limitOf = (head: ResponseHead): BodyLimit => this.#judge(head, url);
    const found = await this.#ask(url, { limitOf, codings: ACCEPTED_CODINGS }, patience);
    if (redirectStatuses.has(found.response.status)) return found;
    const body = await patience.within(decodeBody(found.response, url, this.#choices.maxBytes));
    if (body.length === 0) throw fetchFailure('bad-response', 'The page is empty.', url.href);
    return found;
  }

  async #ask(
    url: URL,
    how: { readonly limitOf: (head: ResponseHead) => BodyLimit; readonly codings: string },
    patience: Patience,
  ): Promise<Exchange> {
    const headers: readonly Header[] = [
      ['User-Agent', this.#userAgent],
      ['Accept', 'text/html,application/xhtml+xml,*/*;q=0.8'],
      ['Accept-Encoding', how.codings],
    ];
    const host = hostOf(url).replace(/\.$/, '');
    return this.#turns.take(host, patience.signal, () =>
      exchange({ url, headers, limitOf: how.limitOf }, this.#network, patience),
    );
  }

  /** Whether the answer is worth reading to its end, and how much of it is read. */
  #judge(head: ResponseHead, url: URL): BodyLimit {
    if (redirectStatuses.has(head.status)) return redirectBody;
    if (head.status < 200 || head.status > 299) {
      const reason = head.reason === '' ? '' : ` (${head.reason})`;
      throw fetchFailure('http-status', `The server answers ${head.status}${reason}.`, url.href);
    }
    const mediaType = mediaTypeOf(head);
    if (maybeFormat({ path: url.pathname, mediaType, start: new Uint8Array() }) === null) {
      const type = mediaType ?? 'of a type that the server does not know';
      throw fetchFailure('unsupported-content-type', `The page is ${type}, which no reader knows.`, url.href);
    }
    return { most: this.#choices.maxBytes, beyond: 'fail' };
  }

  /** Where an answer leads on to; null where it is the page. */
  #whereNext(response: ResponseHead, url: URL): URL | null {
    if (!redirectStatuses.has(response.status)) return null;
    const location = headerOf(response, 'location');
    if (location === null)
      throw fetchFailure('bad-response', 'The server answers with a redirect to nowhere.', url.href);
    // Addresses are sent in UTF-8 where they are not in ASCII, as they should be.
    return webAddress(Buffer.from(location, 'latin1').toString(), url, this.#choices);
  }
}

/** The problem as one of the address that was given. Where it lies further on, the message says where. */
function ofAddress(address: string, { path, message, ...rest }: Problem): Problem {
  const given = withoutUser(address);
  const isElsewhere = path !== null && path !== given && path !== URL.parse(address)?.href;
  return { ...rest, path: given, message: isElsewhere ? `${path}: ${message}` : message };
}
