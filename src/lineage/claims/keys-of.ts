import { type Bag, entriesOf } from './bag.ts';
import type { Signature } from './signature.ts';

/** Own words of a statement under which it is filed. */
const ownKeys = 8;

/** Words of all that stands around it, for a statement that says little itself (“It said so again”). */
const fullKeys = 8;

/** Words of its document’s story: so a statement meets those of other reports of one story, whatever its own words. */
const storyKeys = 4;

/**
 * The keys under which a statement is filed to be compared: its weightiest words, names by their consonants, those around it and those that its
 * document comes back to. Two statements are compared when they share one whose block holds not too many.
 */
export function keysOf({ own, full, story }: Signature): readonly number[] {
  const ofStory = weightiest(story, storyKeys).map((key) => (key ^ storySalt) >>> 0);
  return [...new Set([...weightiest(own, ownKeys), ...weightiest(full, fullKeys), ...ofStory])];
}

/** Keeps the words of stories in blocks of their own. */
const storySalt = 0x5bd1e995;

function weightiest(bag: Bag, count: number): number[] {
  return entriesOf(bag)
    .sort((a, b) => b.weight - a.weight || a.hash - b.hash)
    .slice(0, count)
    .map(({ hash, name }) => name || hash);
}
