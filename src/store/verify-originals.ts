import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type CustodyFault, custodyFault } from './custody-fault.ts';
import { hashFile, type Originals } from './originals.ts';

/** An original as a workspace's rows know it. */
export interface KnownOriginal {
  readonly evidence: string;
  readonly bytes: number;
}

/**
 * What is wrong with the file of an original; null when its bytes have the hash of its name. Reads it in pieces, and no
 * further than a byte beyond what it should have.
 */
export function verifyOriginal(
  originals: Originals,
  { evidence, bytes }: KnownOriginal,
): CustodyFault | null {
  // A name that somebody wrote into the row could lead out of the folder.
  const path = /^sha256-[0-9a-f]{64}$/.test(evidence) ? originals.pathOf(evidence) : null;
  const place = { path, evidence };
  const size = path === null ? null : sizeOf(path);
  if (path === null || size === null) {
    return custodyFault('original-missing', `The original ${evidence} is not in its place.`, place);
  }
  const isWhole = size >= bytes && hashFile(path, bytes) === evidence;
  if (isWhole && size === bytes) return null;
  if (isWhole) {
    const message = `The original goes on after its ${bytes} bytes.`;
    return custodyFault('original-changed', message, { ...place, offset: bytes });
  }
  const sizes = size === bytes ? '' : ` It has ${size} bytes instead of ${bytes}.`;
  return custodyFault('original-changed', `The original’s content is not that of its name.${sizes}`, place);
}

/** Null where there is no file: a pipe or a device in its place is not opened, as reading it could last for ever. */
function sizeOf(path: string): number | null {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? found.size : null;
}

/**
 * Files in the folder of originals that no row knows.
 *
 * @param isKnown - whether there is a row for evidence of this name
 */
export function* strayOriginals(
  folder: string,
  isKnown: (evidence: string) => boolean,
): Generator<CustodyFault> {
  if (!existsSync(folder)) return;
  for (const shelf of readdirSync(folder).sort()) {
    if (shelf === 'partial') continue;
    const path = join(folder, shelf);
    const names = statSync(path, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(path).sort() : [''];
    for (const name of names) {
      if (isKnown(name) && name.startsWith(`sha256-${shelf}`)) continue;
      const stray = name === '' ? path : join(path, name);
      yield custodyFault('stray-original', 'This file is in the folder of originals, and no row knows it.', {
        path: stray,
      });
    }
  }
}
