import type { Problem } from '../model/problem.ts';
import { type ByteSource, bytesInPassing, collect } from './byte-source.ts';
import { type Container, type Entry, RECORD_SEPARATOR } from './container.ts';
import { ingestProblem } from './ingest-problem.ts';
import { orNothing, warcEntries } from './open-warc.ts';
import { ZIP, zipEntries } from './open-zip.ts';
import { parseObject } from './read-jsonl.ts';
import { digestMismatch, StatedDigest } from './stated-digest.ts';

/** A web archive with its lists, in a ZIP: the captures in it, those without a title under that of the list of pages. */
export const WACZ: Container = {
  name: 'wacz/1',
  mediaType: 'application/wacz',
  aliases: ['application/x-wacz', 'application/wacz+zip'],
  extensions: ['.wacz'],
  access: 'anywhere',
  isMarked: ZIP.isMarked,
  entries: (file) => orNothing(waczEntries(file)),
};

/** The lists beside an archive have a line for each page that somebody chose to keep. In bytes. */
const mostListBytes = 32 * 1024 * 1024;

const PACKAGE = 'datapackage.json';
const PACKAGE_DIGEST = 'datapackage-digest.json';
const PAGES = /^pages\/[^/]+\.jsonl$/;
const ARCHIVES = /^archive\/.+\.warc(?:\.gz)?$/;

/** What stands beside the captures. */
interface Lists {
  /** By address. */
  readonly titles: ReadonlyMap<string, string>;
  /** By path in the archive. */
  readonly digests: ReadonlyMap<string, string>;
}

type Small = ReadonlyMap<string, Uint8Array>;

async function* waczEntries(file: ByteSource): AsyncGenerator<Entry | Problem> {
  const small = await smallFiles(file);
  const digests = digestsOf(small);
  const lists = { titles: titlesOf(small), digests };
  for (const [name, bytes] of small) {
    const digest = StatedDigest.maybe(digests.get(name) ?? null);
    digest?.update(bytes);
    if (digest !== null && !digest.isMet()) yield digestMismatch(name, digest);
  }
  let hasArchive = false;
  for await (const entry of zipEntries(file, (name) => ARCHIVES.test(name))) {
    if ('severity' in entry) yield entry;
    else yield* captures(entry, lists);
    hasArchive = true;
  }
  if (!hasArchive) yield ingestProblem('damaged-file', 'There is no web archive in the file.');
}

/** The captures in one archive of those in the file, whose digest is checked as it passes. */
async function* captures(archive: Entry, { titles, digests }: Lists): AsyncGenerator<Entry | Problem> {
  const digest = StatedDigest.maybe(digests.get(archive.record) ?? null);
  const passing = new Passing(archive.content, digest);
  for await (const one of warcEntries(bytesInPassing(passing.stream()))) {
    if ('severity' in one) yield { ...one, message: `${archive.record}: ${one.message}` };
    else {
      const title = titles.get(one.said.url ?? '') ?? null;
      yield {
        ...one,
        record: `${archive.record}${RECORD_SEPARATOR}${one.record}`,
        said: { ...one.said, title },
      };
    }
  }
  if (digest !== null && passing.isOver && !digest.isMet()) yield digestMismatch(archive.record, digest);
}

/** Bytes that pass by, and whether all of them did. */
class Passing {
  readonly #bytes: AsyncIterable<Uint8Array>;
  readonly #digest: StatedDigest | null;
  isOver = false;

  constructor(bytes: AsyncIterable<Uint8Array>, digest: StatedDigest | null) {
    this.#bytes = bytes;
    this.#digest = digest;
  }

  async *stream(): AsyncGenerator<Uint8Array> {
    for await (const piece of this.#bytes) {
      this.#digest?.update(piece);
      yield piece;
    }
    this.isOver = true;
  }
}

/** The lists, by path. One that cannot be taken out is left aside: it only adds to what the captures say. */
async function smallFiles(file: ByteSource): Promise<Small> {
  const small = new Map<string, Uint8Array>();
  const isWanted = (name: string): boolean => name === PACKAGE || name === PACKAGE_DIGEST || PAGES.test(name);
  for await (const entry of zipEntries(file, isWanted)) {
    if ('severity' in entry) continue;
    const bytes = await collect(entry.content, mostListBytes).catch(() => null);
    if (bytes !== null) small.set(entry.record, bytes);
  }
  return small;
}

/** What the package says of its files, and what its own digest is. */
function digestsOf(small: Small): ReadonlyMap<string, string> {
  const digests = new Map<string, string>();
  const { resources } = objectIn(small.get(PACKAGE));
  for (const resource of Array.isArray(resources) ? resources : []) {
    const { path, hash } = (resource ?? {}) as { readonly path?: unknown; readonly hash?: unknown };
    if (typeof path === 'string' && typeof hash === 'string') digests.set(path, hash);
  }
  const { hash } = objectIn(small.get(PACKAGE_DIGEST));
  if (typeof hash === 'string') digests.set(PACKAGE, hash);
  return digests;
}

/** The first title of each address; programs put the address there where a page has none. */
function titlesOf(small: Small): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const [name, bytes] of small) {
    if (!PAGES.test(name)) continue;
    for (const line of textOf(bytes).split('\n')) {
      const { url, title } = parseObject(line) ?? {};
      if (typeof url !== 'string' || typeof title !== 'string' || titles.has(url)) continue;
      const written = title.replace(/\s+/g, ' ').trim();
      if (written !== '' && written !== url) titles.set(url, written);
    }
  }
  return titles;
}

function objectIn(bytes: Uint8Array | undefined): Readonly<Record<string, unknown>> {
  return parseObject(bytes === undefined ? '' : textOf(bytes)) ?? {};
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
