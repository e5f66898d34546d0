import { fetchFailure } from './fetch-problem.ts';

/** What may be asked for beyond the ordinary. */
export interface AddressChoices {
  /** Ports beside 80 and 443. */
  readonly ports: readonly number[];
  /** Whether a redirect may lead from https to http. */
  readonly downgrade: boolean;
}

/** Longer ones are not in use (browsers and servers stop at 2,000 to 8,000 characters), and patterns are tried on them. */
const mostCharacters = 8_192;

const usualPorts: readonly number[] = [80, 443];

/**
 * The address of a page as the URL standard parses it (`http://0x7f.1` is 127.0.0.1), without its fragment. Throws a
 * ProblemError where it may not be asked for; whether its host may be connected to is not known before it is looked up.
 *
 * @param base - the address that redirects to it; null where a person gave it
 */
export function webAddress(text: string, base: URL | null, choices: AddressChoices): URL {
  const shown = withoutUser(text);
  const url = text.length > mostCharacters ? null : URL.parse(text, base?.href);
  if (url === null || !isWeb(url) || url.href.length > mostCharacters)
    throw fetchFailure('bad-address', `${shown} is not the address of a page.`, shown);
  url.hash = '';
  requireAllowed(url, shown, base, choices);
  return url;
}

function requireAllowed(
  url: URL,
  shown: string,
  base: URL | null,
  { ports, downgrade }: AddressChoices,
): void {
  if (url.username !== '' || url.password !== '')
    throw fetchFailure('refused-address', 'The address holds a name or password.', shown);
  if (!ports.includes(portOf(url)) && !usualPorts.includes(portOf(url)))
    throw fetchFailure('refused-port', `${shown} asks for port ${portOf(url)}.`, shown);
  if (base?.protocol === 'https:' && url.protocol === 'http:' && !downgrade)
    throw fetchFailure('insecure-redirect', `It leads on to ${shown}, which is not encrypted.`, base.href);
}

function isWeb({ protocol, hostname }: URL): boolean {
  return (protocol === 'http:' || protocol === 'https:') && hostname !== '';
}

/** An address as it is shown to people: without a name and password, and with its end cut off where it is very long. */
export function withoutUser(address: string): string {
  const shown = address.replace(/^(https?:[\\/]*)[^\\/?#]*@/i, '$1');
  return shown.length > mostShown ? `${shown.slice(0, mostShown)}…` : shown;
}

/** Longer ones would fill the terminal; what tells pages apart stands before. */
const mostShown = 200;

/** The port that an address asks for, said or not. */
function portOf({ protocol, port }: URL): number {
  if (port !== '') return Number(port);
  return protocol === 'https:' ? 443 : 80;
}
