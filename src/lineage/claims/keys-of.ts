import { type Bag, entriesOf } from './bag.ts';
import type { Signature } from './signature.ts';

/** Words of a statement under which it is filed. Of the statements of the casebook that make one claim, all but a few share one of eight. */
const ownKeys = 8;

/** Words of what stands around it, for a statement that says little itself (“It said so again”). */
const fullKeys = 8;

/**
 * The keys under which a statement is filed to be compared: its weightiest words, and names by their consonants. Two statements are
 * compared when they share one whose block holds not too many.
 */
export function keysOf({ own, full }: Signature): readonly number[] {
  const keys = [...weightiest(own, ownKeys), ...weightiest(full, fullKeys)];
  return [...new Set(keys)];
}

function weightiest(bag: Bag, count: number): number[] {
  return entriesOf(bag)
    .sort((a, b) => b.weight - a.weight || a.hash - b.hash)
    .slice(0, count)
    .map(({ hash, name }) => name || hash);
}
