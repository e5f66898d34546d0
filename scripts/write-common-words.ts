/**
 * Writes which words many reports have: `node scripts/write-common-words.ts CORPUS.jsonl [--out FILE]`, where CORPUS has one
 * report a line with its `text`, as the corpora of attributions have. Words that stand in one report of a hundred or more
 * are kept, in lower case, by how many reports have them; names (most often with a capital) are not, since whose names are common changes
 * from year to year, and who is spoken of must make no difference.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  options: { out: { type: 'string', default: 'src/lineage/copies/common-words.json' } },
  allowPositionals: true,
});
const [path] = positionals;
if (path === undefined) throw new Error('Usage: write-common-words.ts CORPUS.jsonl [--out FILE]');
const texts = readTexts(path);
writeFileSync(values.out, `${JSON.stringify(groupByShare(countReports(texts), texts.length), null, 2)}\n`);

function readTexts(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line).text);
}

interface Count {
  /** Reports that have the word, however written. */
  reports: number;
  /** Places where it stands in lower case, and others. */
  lower: number;
  other: number;
}

function countReports(reports: readonly string[]): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const text of reports) {
    const seen = new Set<string>();
    for (const [word] of text.matchAll(/\p{L}+/gu)) {
      const folded = word.toLowerCase();
      const count = counts.get(folded) ?? { reports: 0, lower: 0, other: 0 };
      if (!seen.has(folded)) count.reports += 1;
      if (word === folded) count.lower += 1;
      else count.other += 1;
      seen.add(folded);
      counts.set(folded, count);
    }
  }
  return counts;
}

/** To each number of half bits, -2 log2 of the share of reports, its words in the order of code units. */
function groupByShare(counts: ReadonlyMap<string, Count>, all: number): Record<string, string> {
  const groups: Record<string, string> = {};
  for (const [word, { reports, lower, other }] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (reports * 100 < all || lower < other) continue;
    const halfBits = Math.round(-2 * Math.log2(reports / all));
    groups[halfBits] = `${groups[halfBits] ?? ''} ${word}`.trim();
  }
  return groups;
}
