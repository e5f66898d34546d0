import { type Manifest, type ManifestEntry, readManifest } from './manifest.ts';
import { faultOfDeclaration, statedPayload } from './tag-files.ts';

/** A bag as it lies in a folder or an archive. */
export interface Bag {
  /** All files in it, `data/` and all others, with their sizes in bytes. */
  readonly files: ReadonlyMap<string, number>;
  /** The text of a tag file; null where there is none of this name. */
  readonly textOf: (path: string) => string | null;
  /** 64 hex digits; asked for each file that a manifest lists, once. */
  readonly sha256Of: (path: string) => string;
}

const payloadManifest = 'manifest-sha256.txt';
const tagManifest = 'tagmanifest-sha256.txt';

/**
 * What keeps a folder from being a valid bag (RFC 8493, section 3), one sentence each; empty where nothing does. Bags without a SHA-256
 * manifest are not checked further. Files that a `fetch.txt` would have to get are missing: nothing is fetched.
 */
export function checkBag(bag: Bag): string[] {
  const declaration = bag.textOf('bagit.txt');
  if (declaration === null) return ['There is no bagit.txt.'];
  const fault = faultOfDeclaration(declaration);
  if (fault !== null) return [fault];
  const source = bag.textOf(payloadManifest);
  if (source === null) return [`There is no ${payloadManifest}.`];
  const payload = readManifest(payloadManifest, source, true);
  const tags = readManifest(tagManifest, bag.textOf(tagManifest) ?? '', false);
  return [
    ...payload.faults,
    ...tags.faults,
    ...unlisted(bag, payload),
    ...[...payload.entries, ...tags.entries].flatMap((entry) => faultsOfFile(bag, entry)),
    ...faultsOfSize(bag),
  ];
}

function unlisted({ files }: Bag, { entries }: Manifest): string[] {
  const listed = new Set(entries.map(({ path }) => path));
  return [...files.keys()]
    .filter((path) => path.startsWith('data/') && !listed.has(path))
    .map((path) => `${path} is not in ${payloadManifest}.`);
}

function faultsOfFile({ files, sha256Of }: Bag, { path, sha256 }: ManifestEntry): string[] {
  if (!files.has(path)) return [`${path} is missing.`];
  return sha256Of(path) === sha256 ? [] : [`${path} has other bytes than when it was packed.`];
}

function faultsOfSize({ files, textOf }: Bag): string[] {
  const stated = statedPayload(textOf('bag-info.txt') ?? '');
  if (stated === null) return [];
  const payload = [...files].filter(([path]) => path.startsWith('data/'));
  const bytes = payload.reduce((sum, [, size]) => sum + size, 0);
  if (bytes === stated.bytes && payload.length === stated.files) return [];
  return [
    `bag-info.txt states ${stated.files} files and ${stated.bytes} bytes in data/; there are ${payload.length} and ${bytes}.`,
  ];
}
