import { computedOnce } from './computed-once.ts';
import type { ReadReport } from './read-report.ts';
import { scanWords, type Words } from './scan-words.ts';

/** How a report names a publisher: as where its text is from (in its byline, at its head or foot, in brackets), or within what it tells. */
export type Naming = 'credit' | 'mention';

/** Credits stand within so many words of either end: a dateline, a line about who contributed. */
const edge = { head: 30, foot: 40 };

/**
 * Whether and how a report names the publisher of another: by its name without an article, by its initials, or, in brackets near either end, by a word of
 * its name; an agency also where agencies are credited without a name. Null where it does not.
 */
export function namingOf({ publisher, isAgency }: ReadReport, report: ReadReport): Naming | null {
  if (publisher === null) return null;
  const writings = [...writingsOf(publisher), ...(isAgency ? anyAgency : [])];
  const byline = report.author === null ? null : scanWords(report.author);
  if (
    byline !== null &&
    writings.some((one) => one.counts !== 'in brackets' && findRow(byline, one).length > 0)
  )
    return 'credit';
  const isOwn = ownPlaces(report);
  let naming: Naming | null = null;
  for (const writing of writings) {
    for (const at of findRow(report.all, writing)) {
      if (isOwn.has(at)) continue;
      if (isCredit(report.all, at, writing)) return 'credit';
      if (writing.counts === 'anywhere') naming = 'mention';
    }
  }
  return naming;
}

/** Words of the report’s own publisher: the *Sunday Herald* that names itself does not name the *Herald*. */
const ownPlaces = computedOnce(({ publisher, all }: ReadReport): ReadonlySet<number> => {
  const [name] = publisher === null ? [] : writingsOf(publisher);
  if (name === undefined) return new Set();
  return new Set(findRow(all, name).flatMap((at) => [...name.keys.keys()].map((step) => at + step)));
});

function isCredit(words: Words, at: number, { counts }: Writing): boolean {
  const isNear = at < edge.head || at >= words.count - edge.foot;
  const isBracketed = opensBracket(words, at);
  if (counts === 'in brackets') return isNear && isBracketed;
  return counts === 'at the foot' ? at >= words.count - edge.foot : isNear || isBracketed;
}

/** A name as it may be written. */
interface Writing {
  readonly keys: Uint32Array;
  /** Names begin with a capital where they do so by themselves; initials have capitals only: *TWO*, and not *two*. */
  readonly capitals: 'first' | 'all' | 'none';
  /** A word of a name counts in brackets only, and agencies without a name at the foot only: elsewhere they may mean something else. */
  readonly counts: 'anywhere' | 'in brackets' | 'at the foot';
}

/** As papers credit agencies together. */
const anyAgency =
  'agencies|agency material|agency reports|agences|agenturen|agenturmaterial|agencias|agenzie|agências|агентства'
    .split('|')
    .map((row): Writing => ({ keys: scanWords(row).keys, capitals: 'none', counts: 'at the foot' }));

/** Longer names are no names. */
const mostWords = 12;

const articles = new Set(scanWords('the le la les der die das el los il i o a al').keys);

function writingsOf(publisher: string): Writing[] {
  const { count, keys, starts, ends } = scanWords(publisher);
  const from = count > 1 && articles.has(keys[0] ?? 0) ? 1 : 0;
  if (count > mostWords) return [];
  const words = Array.from({ length: count - from }, (_, at) =>
    publisher.slice(starts[from + at], ends[from + at]),
  );
  const [first] = words;
  if (first === undefined) return [];
  const name: Writing = {
    keys: keys.subarray(from),
    capitals: hasCapital(first) ? 'first' : 'none',
    counts: 'anywhere',
  };
  const capitals = words.map((word) => word.charAt(0)).filter(hasCapital);
  const initials: Writing[] =
    capitals.length < 3
      ? []
      : [{ keys: scanWords(capitals.join('')).keys, capitals: 'all', counts: 'anywhere' }];
  const short = words
    .filter((word) => word.length >= 4 && hasCapital(word))
    .map((word): Writing => ({ keys: scanWords(word).keys, capitals: 'first', counts: 'in brackets' }));
  return [name, ...initials, ...short];
}

function hasCapital(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase();
}

/** Where a name stands, by the index of its first word. */
function findRow({ text, count, keys, starts, ends }: Words, { keys: row, capitals }: Writing): number[] {
  const places: number[] = [];
  for (let at = 0; at + row.length <= count; at += 1) {
    if (!row.every((key, step) => keys[at + step] === key)) continue;
    const written = text.slice(starts[at], ends[at]);
    if (capitals === 'first' && !hasCapital(written)) continue;
    if (capitals === 'all' && written !== written.toUpperCase()) continue;
    places.push(at);
  }
  return places;
}

function opensBracket({ text, starts }: Words, at: number): boolean {
  const before = text.slice(Math.max(0, (starts[at] ?? 0) - 1), starts[at]);
  return before === '(' || before === '[' || before === '/' || before === '—' || before === '–';
}
