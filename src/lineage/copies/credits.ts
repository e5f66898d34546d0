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

/** The words of a name as they are compared, and its initials where it has three words or more. */
function writingsOf(publisher: string): Uint32Array[] {
  const { count, keys, starts } = scanWords(publisher);
  const articles = new Set(scanWords('the le la les der die das el los il i o a al').keys);
  const name = count > 1 && articles.has(keys[0] ?? 0) ? keys.subarray(1) : keys;
  const capitals = [...starts]
    .map((start) => publisher.charAt(start))
    .filter((letter) => letter !== letter.toLowerCase());
  const initials = capitals.length >= 3 ? [scanWords(capitals.join('')).keys] : [];
  return [...(name.length > 0 ? [name] : []), ...initials];
}

function findRow({ count, keys }: Words, row: Uint32Array): number[] {
  const places: number[] = [];
  for (let at = 0; at + row.length <= count; at += 1) {
    if (row.every((key, step) => keys[at + step] === key)) places.push(at);
  }
  return places;
}

function isCredit({ text, count, starts }: Words, at: number): boolean {
  if (at < edge.head || at >= count - edge.foot) return true;
  const before = text.slice(Math.max(0, (starts[at] ?? 0) - 1), starts[at]);
  return before === '(' || before === '[' || before === '—' || before === '–';
}
