import { isIP } from 'node:net';
import { fetchFailure } from './fetch-problem.ts';
import type { Network } from './network.ts';

/**
 * The addresses at which a host may be asked, each checked. One that may not be connected to refuses the host altogether: no
 * public site has one, and whoever mixes them is trying something.
 *
 * @param url - whose host is a name, or an address as the URL standard writes it
 */
export async function resolveHost(url: URL, network: Network): Promise<readonly string[]> {
  const host = hostOf(url);
  const addresses = isIP(host) === 0 ? await lookUp(host, url, network) : [host];
  for (const address of addresses) {
    const reason = network.whyRefused(address);
    if (reason === null) continue;
    const where = address === host ? address : `${host} leads to ${address}, which`;
    throw fetchFailure('refused-address', `${where} ${reason}.`, url.href);
  }
  return addresses;
}

async function lookUp(host: string, url: URL, network: Network): Promise<readonly string[]> {
  const addresses = await network.resolve(host).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw fetchFailure('dns-failed', `The name ${host} leads to no address (${code}).`, url.href, error);
  });
  if (addresses.length === 0)
    throw fetchFailure('dns-failed', `The name ${host} leads to no address.`, url.href);
  return addresses;
}

/** The host as sockets want it: without the brackets of an IPv6 address. */
export function hostOf({ hostname }: URL): string {
  return hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
}
