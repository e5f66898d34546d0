import { compareNames } from '../../text/names/compare-names.ts';
import { parseName } from '../../text/names/parse-name.ts';
import { type NameEntry, typeOfEntries } from './name-entry.ts';

/** Names that look alike at first sight; where more do, they are looked at no further. */
const mostAlike = 12;

/**
 * Joins names of several words that are one in two spellings: `Qods Force`, `Quds Force`. Names are taken apart and compared only where
 * the consonants of one word agree, since a document seldom has two such.
 */
export function joinSpellings(entries: readonly NameEntry[]): void {
  const several = entries.filter(({ words }) => words.words.length > 1);
  for (const alike of Map.groupBy(several, atFirstSight).values()) {
    if (alike.length < 2 || alike.length > mostAlike) continue;
    const names = alike.map((entry) =>
      parseName(entry.mentions[0]?.name ?? entry.folded, typeOfEntries([entry])),
    );
    for (const [index, entry] of alike.entries()) {
      const other = alike.find((_, at) => at < index && isSpelling(names[index] ?? '', names[at] ?? ''));
      if (other !== undefined) entry.join(other);
    }
  }
}

function isSpelling(...names: Parameters<typeof compareNames>): boolean {
  const { verdict, reasons } = compareNames(...names);
  return verdict === 'same' && !reasons.some(({ kind }) => kind === 'thin');
}

/**
 * The consonants of the one of its long words that comes first by the alphabet, so that the order of words makes no difference; those
 * as one that writers take for each other.
 */
function atFirstSight({ words: { words } }: NameEntry): string {
  const long = words.filter((word) => word.length > 3 && !/\d/u.test(word));
  const [first = ''] = (long.length === 0 ? words : long).map(consonants).sort();
  return first;
}

function consonants(word: string): string {
  return word
    .replace(/sch|sh|ch/gu, 's')
    .replace(/[aeiouyhw'’]/gu, (letter) => (letter === 'w' ? 'v' : ''))
    .replace(/[gqkcx]/gu, 'k')
    .replace(/[zj]/gu, 's')
    .replace(/(.)\1+/gu, '$1');
}
