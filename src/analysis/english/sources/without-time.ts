import type { Item } from '../../stretch.ts';
import { MONTHS } from '../times/vocabulary.ts';
import type { Range } from './find-subject.ts';

/** A subject without the words before it that say when: `Two weeks ago | we`, `On the second of May | Rostrum`. */
export function withoutTime(items: readonly Item[], { first, end }: Range): Range {
  if (items[end - 1]?.tag === 'PRP') return { first: end - 1, end };
  const isAdverbial = items[first]?.tag === 'IN' || items[first - 1]?.tag === 'IN';
  const date = items.findLastIndex(({ lower }, at) => at >= first && at < end - 1 && MONTHS.has(lower));
  return isAdverbial && date >= first ? { first: date + 1, end } : { first, end };
}
