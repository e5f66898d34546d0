import type { FeedFormat } from './feed-root.ts';

/** An id that is not found costs a pass over the file; after so many no more are looked for. */
const mostMisses = 20;

/** The file's line (from 1) on which each item of a feed begins, in order; the last one known for those not found. */
export function itemLines(
  source: string,
  format: FeedFormat,
  ids: readonly (string | null)[],
): readonly number[] {
  const places = format === 'json' ? placesOfIds(source, ids) : placesOfElements(source);
  let line = 1;
  let counted = 0;
  return ids.map((_id, index) => {
    const place = places[index] ?? counted;
    for (let at = source.indexOf('\n', counted); at !== -1 && at < place; at = source.indexOf('\n', at + 1))
      line += 1;
    counted = Math.max(counted, place);
    return line;
  });
}

/** Where the elements of items begin; sections of characters and comments are passed over. */
function placesOfElements(source: string): readonly number[] {
  const places: number[] = [];
  for (let at = source.indexOf('<'); at !== -1; at = source.indexOf('<', at + 1)) {
    const end = source.startsWith('<![CDATA[', at) ? ']]>' : source.startsWith('<!--', at) ? '-->' : null;
    if (end !== null) {
      at = source.indexOf(end, at);
      if (at === -1) break;
    } else if (isItem(source.slice(at, at + 200))) places.push(at);
  }
  return places;
}

/** The parser leaves out items with nothing in them. */
function isItem(start: string): boolean {
  return (
    /^<(?:[\w.-]{1,40}:)?(?:item|entry)(?:\s[^>]*[^>/])?>(?!\s*<\/)/i.test(start) ||
    /^<(?:[\w.-]{1,40}:)?(?:item|entry)\s[^>]*$/i.test(start)
  );
}

function placesOfIds(source: string, ids: readonly (string | null)[]): readonly number[] {
  let at = 0;
  let misses = 0;
  return ids.map((id) => {
    if (id === null || misses >= mostMisses) return at;
    const found = source.indexOf(JSON.stringify(id), at);
    if (found === -1) misses += 1;
    else at = found;
    return at;
  });
}
