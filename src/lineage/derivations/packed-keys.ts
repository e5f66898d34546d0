import { ByteReader } from '../pairs/byte-reader.ts';
import { ByteWriter } from '../pairs/byte-writer.ts';
import type { Keys } from './keys-of.ts';

/** The keys of a document in bytes, some five for each. */
export function packKeys({ issued, referring, wording }: Keys): Uint8Array {
  const bytes = new ByteWriter();
  for (const keys of [issued, referring, wording]) bytes.wholes([...keys]);
  return bytes.all();
}

/** The keys that were packed. */
export function unpackKeys(packed: Uint8Array): Keys {
  const bytes = new ByteReader(packed);
  const [issued, referring, wording] = [bytes.wholes(), bytes.wholes(), bytes.wholes()].map((keys) =>
    Uint32Array.from(keys),
  ) as [Uint32Array, Uint32Array, Uint32Array];
  return { issued, referring, wording };
}
