import type { ReadReport } from './read-report.ts';
import { scanWords, type Words } from './scan-words.ts';

/** How a report names a publisher: as where its text is from (in its byline, at its head or foot, in brackets), or within what it tells. */
export type Naming = 'credit' | 'mention';

/** Credits stand within so many words of either end: a dateline, a line about who contributed. */
const edge = { head: 30, foot: 40 };

/** Whether and how a report names a publisher, by its name without an article, or by its initials; null where it does not. */
export function namingOf(publisher: string | null, report: ReadReport): Naming | null {
  if (publisher === null) return null;
  const names = writingsOf(publisher);
  if (
    report.author !== null &&
    names.some((name) => findRow(scanWords(report.author ?? ''), name).length > 0)
  )
    return 'credit';
  const places = names.flatMap((name) => findRow(report.all, name));
  if (places.length === 0) return null;
  return places.some((at) => isCredit(report.all, at)) ? 'credit' : 'mention';
}

/** A name, or its initials, as it may be written. */
interface Writing {
  readonly keys: Uint32Array;
  /** Initials are so only in capitals: *TWO*, and not *two*. */
  readonly inCapitals: boolean;
}

const articles = new Set(scanWords('the le la les der die das el los il i o a al').keys);

/** The words of a name as they are compared, and its initials where it has three words or more. */
function writingsOf(publisher: string): Writing[] {
  const { count, keys, starts } = scanWords(publisher);
  const from = count > 1 && articles.has(keys[0] ?? 0) ? 1 : 0;
  const capitals = [...starts.subarray(from)]
    .map((start) => publisher.charAt(start))
    .filter((letter) => letter !== letter.toLowerCase());
  const initials = capitals.length < 3 ? [] : [{ keys: scanWords(capitals.join('')).keys, inCapitals: true }];
  return count === 0 ? [] : [{ keys: keys.subarray(from), inCapitals: false }, ...initials];
}

/** Where a name stands, by the index of its first word. */
function findRow({ text, count, keys, starts, ends }: Words, { keys: row, inCapitals }: Writing): number[] {
  const places: number[] = [];
  for (let at = 0; at + row.length <= count; at += 1) {
    if (!row.every((key, step) => keys[at + step] === key)) continue;
    const written = text.slice(starts[at], ends[at]);
    if (!inCapitals || written === written.toUpperCase()) places.push(at);
  }
  return places;
}

function isCredit({ text, count, starts }: Words, at: number): boolean {
  if (at < edge.head || at >= count - edge.foot) return true;
  const before = text.slice(Math.max(0, (starts[at] ?? 0) - 1), starts[at]);
  return before === '(' || before === '[' || before === '—' || before === '–';
}
