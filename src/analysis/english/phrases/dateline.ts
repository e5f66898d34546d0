import type { Item } from '../../stretch.ts';
import { isFiniteVerb } from './noun-phrase.ts';

/** A dateline is at most this many words long. */
const maxDateline = 14;

/**
 * One past the dash of a dateline (`KELMAR, Nov. 9 (Norwire) -`) or a time of day that opens the sentence (`19:42`);
 * 0 when it opens with neither.
 */
export function datelineEnd(items: readonly Item[], end = items.length): number {
  if (/^\d{1,2}[:.]\d{2}$/u.test(items[0]?.text ?? '')) return 1;
  if (!/^\p{Lu}/u.test(items[0]?.text ?? '')) return 0;
  for (let index = 1; index < Math.min(end, maxDateline); index += 1) {
    const item = items[index];
    if (item === undefined || isFiniteVerb(item)) return 0;
    const dash = item.text === '-' || item.text === '–' || item.text === '—' || item.text === '--';
    if (dash)
      return items.slice(0, index).some(({ tag, text }) => tag === '-RRB-' || /^\p{Lu}{2,}/u.test(text))
        ? index + 1
        : 0;
  }
  return 0;
}
