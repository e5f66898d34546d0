import type { Exchange } from '../../model/page-capture.ts';
import { ProblemError } from '../../model/problem.ts';
import { decodeBody } from './content-coding.ts';
import { type BodyLimit, headerOf, type ResponseHead } from './exchange.ts';
import { type FetchCode, fetchFailure } from './fetch-problem.ts';
import type { Patience } from './patience.ts';
import { isAllowed, parseRobots, type RobotsRules } from './robots.ts';
import { ROBOT } from './user-agent.ts';
import { type AddressChoices, webAddress } from './web-address.ts';

/** Sends one request, when it is the host's turn. */
export type Ask = (
  url: URL,
  limitOf: (head: ResponseHead) => BodyLimit,
  patience: Patience,
) => Promise<Exchange>;

/** What one site says to robots: rules, or why nothing may be fetched. */
type Verdict =
  | { readonly kind: 'rules'; readonly rules: RobotsRules }
  | { readonly kind: 'closed'; readonly why: string };

/** RFC 9309 asks for 500 KiB at least. What stands behind is not read. */
const limit: BodyLimit = { most: 512 * 1024, beyond: 'drop' };

/** RFC 9309 asks for five at least. */
const mostRedirects = 5;

/** Failures in which the page itself would end as well. They are told as they are. */
const ofThePage: readonly FetchCode[] = [
  'refused-address',
  'refused-port',
  'dns-failed',
  'connection-failed',
  'tls-failed',
  'fetch-timeout',
  'fetch-interrupted',
];

/** The robots.txt of every site that a run comes to, each fetched once (RFC 9309). */
export class RobotsFiles {
  readonly #choices: AddressChoices;
  readonly #ask: Ask;
  readonly #verdicts = new Map<string, Verdict>();

  constructor(choices: AddressChoices, ask: Ask) {
    this.#choices = choices;
    this.#ask = ask;
  }

  /** Throws a ProblemError where the page may not be fetched. */
  async require(url: URL, patience: Patience): Promise<void> {
    const verdict = this.#verdicts.get(url.origin) ?? (await this.#fetch(url, patience));
    this.#verdicts.set(url.origin, verdict);
    if (verdict.kind === 'closed')
      throw fetchFailure(
        'robots-disallowed',
        `What ${url.host} allows robots is not known: ${verdict.why}`,
        url.href,
      );
    if (!isAllowed(verdict.rules, `${url.pathname}${url.search}`))
      throw fetchFailure(
        'robots-disallowed',
        `The robots.txt of ${url.host} asks robots not to fetch it.`,
        url.href,
      );
  }

  async #fetch(url: URL, patience: Patience): Promise<Verdict> {
    try {
      return await this.#follow(new URL('/robots.txt', url), patience);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      const code = ofThePage.find((one) => one === error.problem.code);
      if (code !== undefined) throw fetchFailure(code, error.problem.message, url.href, error);
      return { kind: 'closed', why: error.problem.message };
    }
  }

  async #follow(start: URL, patience: Patience): Promise<Verdict> {
    let url = start;
    for (let step = 0; step <= mostRedirects; step += 1) {
      const { response } = await this.#ask(url, () => limit, patience);
      const location = headerOf(response, 'location');
      if (response.status < 300 || response.status > 399 || location === null)
        return await verdictOn(response, url);
      url = webAddress(Buffer.from(location, 'latin1').toString(), url, this.#choices);
    }
    // Section 2.3.1.2: as if there were none.
    return open;
  }
}

const open: Verdict = { kind: 'rules', rules: [] };

/** Section 2.3.1: no file, no rules; a server in trouble, no fetching. Too many requests (429) is trouble too. */
async function verdictOn(response: Exchange['response'], url: URL): Promise<Verdict> {
  const { status } = response;
  if (status >= 500 || status === 429) return { kind: 'closed', why: `the server answers ${status}.` };
  if (status < 200 || status > 299) return open;
  const bytes = await decodeBody(response, url, limit.most);
  return { kind: 'rules', rules: parseRobots(new TextDecoder().decode(bytes), ROBOT) };
}
