import { isWebAddress } from '../../model/address.ts';
import type { ReadingOptions } from '../reading/reading-options.ts';
import type { FetchFlags } from './options.ts';

/** What fetches pages as the flags say; nothing, and nothing is loaded for it, where no address of a page is given. */
export async function fetching(
  given: readonly string[],
  { ignoreRobots = false, allowPort, allowDowngrade = false, maxBytes }: FetchFlags,
): Promise<Pick<ReadingOptions, 'fetchPage'>> {
  if (!given.some(isWebAddress)) return {};
  const { PageFetcher } = await import('../../ingest/web/page-fetcher.ts');
  const fetcher = new PageFetcher({ ignoreRobots, ports: allowPort, downgrade: allowDowngrade, maxBytes });
  return { fetchPage: (address, stop) => fetcher.fetch(address, stop) };
}
