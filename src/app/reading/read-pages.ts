import { captureName, writeCapture } from '../../formats/warc/write-capture.ts';
import { hashEvidence } from '../../ingest/evidence-hash.ts';
import { isWebAddress } from '../../model/address.ts';
import type { Problem } from '../../model/problem.ts';
import { byCodeUnits } from '../code-units.ts';
import { analyseFile } from './analyse-file.ts';
import type { BatchRead } from './read-files.ts';
import type { FetchPage, ReadingOptions } from './reading-options.ts';
import type { SourceFile } from './source-file.ts';

/** What somebody gave to be read, told apart. */
export interface Given {
  readonly paths: readonly string[];
  /** Each once, in order of code units. None where nothing is to be fetched. */
  readonly addresses: readonly string[];
}

/** Tells addresses of pages from paths of files. */
export function tellApart(given: readonly string[], { fetchPage }: ReadingOptions): Given {
  if (fetchPage === undefined) return { paths: given, addresses: [] };
  const { addresses = [], paths = [] } = Object.groupBy(given, (one) =>
    isWebAddress(one) ? 'addresses' : 'paths',
  );
  return { paths, addresses: [...new Set(addresses)].sort(byCodeUnits) };
}

/**
 * Fetches and reads pages one after another, each as a batch of its own: a page takes seconds to come, and what has come
 * should be kept if the next is interrupted. In this thread, since fetching takes longer than reading.
 */
export async function* readPages(
  addresses: readonly string[],
  { fetchPage, signal, onProgress }: ReadingOptions,
): AsyncGenerator<BatchRead> {
  if (fetchPage === undefined) return;
  let bytes = 0;
  for (const [n, address] of addresses.entries()) {
    const source = await fetchSource(address, fetchPage, signal);
    if (signal?.aborted) return;
    if ('code' in source) yield { ...nothing, problems: [source] };
    else {
      yield { ...nothing, files: [{ ...source, ...(await analyseFile(source)) }] };
      bytes += source.bytes.length;
    }
    onProgress?.({ files: n + 1, of: addresses.length, entries: 0, bytes, ofBytes: null });
  }
}

const nothing: BatchRead = { files: [], held: [], problems: [], begun: [], finished: [], skipped: 0 };

/** The page as a file: a WARC, which holds all that was asked and answered. */
async function fetchSource(
  address: string,
  fetchPage: FetchPage,
  signal: ReadingOptions['signal'],
): Promise<SourceFile | Problem> {
  const capture = await fetchPage(address, signal);
  if ('code' in capture) return capture;
  const path = captureName(capture);
  const bytes = writeCapture(capture, path);
  const addresses = capture.exchanges.map(({ url }) => url);
  return { path, bytes, evidence: hashEvidence(bytes), entry: null, lost: null, addresses };
}
