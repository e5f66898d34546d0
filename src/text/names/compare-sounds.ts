/** Sounds that systems of transliteration write for each other, each pair with what it costs. */
const costs: ReadonlyMap<string, number> = new Map(
  [
    // free: two letters for one sound
    ...['kq', 'kc', 'vw', 'gG', 'tD', 'dE', 'yj', 'Jj'].map((pair): [string, number] => [pair, 0]),
    // one each: what one language hears as another sound, and short vowels
    ...['qg', 'qG', 'kX', 'XC', 'CS', 'cC', 'cs', 'cT', 'CT', 'CZ', 'sz', 'zT', 'sS', 'zZ', 'SZ'].map(
      (pair): [string, number] => [pair, 1],
    ),
    ...['ae', 'ei', 'ou', '1e', '1i', 'DE'].map((pair): [string, number] => [pair, 1]),
  ].flatMap(([pair, cost]): [string, number][] => [
    [pair, cost],
    [[...pair].reverse().join(''), cost],
  ]),
);

const never = 99;

function substitution(a: string, b: string, before: string): number {
  if (a === b) return 0;
  const cost = costs.get(a + b);
  if (cost !== undefined) return cost;
  // ё is written e and o behind a hissing sound: Gorbachev, Gorbatschow
  return (a + b === 'eo' || a + b === 'oe') && 'CSZT'.includes(before) && before !== '' ? 1 : never;
}

/**
 * Leaving a sound out: a vowel within the word, a weak consonant at its begin, an h behind the first sound. A vowel costs
 * two, so that one is never left out and another put in its place.
 */
function omission(sounds: string, at: number): number {
  const sound = sounds[at] ?? '';
  if (at === 0) return sound === 'y' || sound === 'j' ? 1 : never;
  if (sound === 'h') return 1;
  return at < sounds.length - 1 && 'aeiu'.includes(sound) ? 2 : never;
}

/**
 * How far two strings of sounds are apart in spelling, up to `budget`; more than `budget` where they are two words. An
 * edit distance (Wagner and Fischer 1974) in which only what transliterations vary in may be changed.
 */
export function soundDistance(a: string, b: string, budget: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > budget) return never;
  let row = firstRow(b);
  for (let at = 0; at < a.length; at += 1) row = nextRow(a, b, at, row);
  return row[b.length] ?? never;
}

function firstRow(b: string): number[] {
  const row = [0];
  for (let at = 0; at < b.length; at += 1) row.push((row[at] ?? never) + omission(b, at));
  return row;
}

function nextRow(a: string, b: string, at: number, above: readonly number[]): number[] {
  const letter = a[at] ?? '';
  const drop = omission(a, at);
  const row = [(above[0] ?? never) + drop];
  for (let to = 0; to < b.length; to += 1) {
    const same = (above[to] ?? never) + substitution(letter, b[to] ?? '', a[at - 1] ?? '');
    const dropped = (above[to + 1] ?? never) + drop;
    const added = (row[to] ?? never) + omission(b, to);
    row.push(Math.min(same, dropped, added));
  }
  return row;
}

/**
 * Whether a word written without its vowels (Arabic, Hebrew script) can be the other, written with them. Each written
 * sound must be there in order; `w` may be o or u, `y` e or i, `a` any vowel; vowels that are not written may stand between.
 */
export function fitsUnvowelled(bare: string, voiced: string): boolean {
  let at = 0;
  for (let to = 0; to < bare.length; to += 1) {
    const found = nextFit(bare[to] ?? '', to === 0, voiced, at);
    if (found === null) return false;
    at = found;
  }
  return [...voiced.slice(at)].every((sound) => sound === 'h' || 'aeiou1'.includes(sound));
}

/** Where `voiced` goes on behind the written sound; null where it does not fit. */
function nextFit(written: string, isFirst: boolean, voiced: string, from: number): number | null {
  let at = from;
  for (; at < voiced.length; at += 1) {
    const sound = voiced[at] ?? '';
    if (fits(written, sound)) return at + 1;
    if (!'aeiou1'.includes(sound)) break;
  }
  // a silent alef or he is written for nothing
  return written === 'a' || (written === 'h' && !isFirst) ? from : null;
}

function fits(written: string, sound: string): boolean {
  if (written === sound) return true;
  if (written === 'a') return 'aeiou1'.includes(sound);
  if (written === 'w' || written === 'u') return 'ouvw'.includes(sound);
  if (written === 'y' || written === 'i') return 'ei1jy'.includes(sound);
  if (
    written + sound === 'bv' ||
    written + sound === 'bp' ||
    written + sound === 'pf' ||
    written + sound === 'jg'
  )
    return true;
  return !'aeiou1'.includes(sound) && costs.has(written + sound);
}
