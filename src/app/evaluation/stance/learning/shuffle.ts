import { mulberry32 } from '../../scoring/mulberry32.ts';

/** The items in an order by chance that depends on the seed alone (Fisher and Yates). */
export function shuffle<Item>(items: readonly Item[], seed: number): Item[] {
  const random = mulberry32(seed);
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const at = Math.floor(random() * (last + 1));
    const moved = shuffled[last] as Item;
    shuffled[last] = shuffled[at] as Item;
    shuffled[at] = moved;
  }
  return shuffled;
}
