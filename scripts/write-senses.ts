/**
 * Writes what kinds of things words mean, by WordNet: `node scripts/write-senses.ts DICT [--out FILE]`, where DICT is the
 * folder `dict` of WordNet 3.0 or 3.1 (https://wordnet.princeton.edu/). Of each verb, and of each noun that its tagged
 * texts hold, the lexicographer files of the first senses are kept, two at most: `say` is a verb of communication. Of the other nouns
 * those are kept that name a person: `bystander`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** noun.person, in the manual page lexnames(5WN). */
const personFile = 18;

const { values, positionals } = parseArgs({
  options: { out: { type: 'string', default: 'src/analysis/english/word-senses.json' } },
  allowPositionals: true,
});
const [dict] = positionals;
if (dict === undefined) throw new Error('Usage: write-senses.ts DICT [--out FILE]');
const instances = readInstances(readFileSync(join(dict, 'data.noun'), 'utf8'));
const words = readSenses(readFileSync(join(dict, 'index.sense'), 'utf8'));
const table = { ...groupBySenses(words), person: personsIn(words) };
writeFileSync(values.out, `${JSON.stringify(table, null, 2)}\n`);

interface Sense {
  /** From 1, the most frequent first. */
  readonly number: number;
  /** Number of the lexicographer file, as in the manual page lexnames(5WN). */
  readonly file: number;
  /** How often the tagged texts have it. */
  readonly count: number;
  /** Whether it is somebody or something that has it for a name: Feynman. */
  readonly isInstance: boolean;
}

/** Offsets of the nouns that name one alone: of which WordNet says that they are instances (`@i` in wndb(5WN)). */
function readInstances(data: string): Set<string> {
  const lines = data.split('\n').filter((line) => line.includes(' @i '));
  return new Set(lines.map((line) => line.slice(0, line.indexOf(' '))));
}

/** Lines are `lemma%class:file:id:head:headId offset number count`; class 1 is nouns, 2 is verbs. */
function readSenses(index: string): Map<string, Sense[]> {
  const words = new Map<string, Sense[]>();
  for (const line of index.split('\n')) {
    const [, lemma, part, file, offset = '', number, count] =
      /^([a-z]+(?:-[a-z]+)*)%([12]):(\d+):\S+ (\d+) (\d+) (\d+)$/.exec(line) ?? [];
    if (lemma === undefined) continue;
    const isInstance = part === '1' && instances.has(offset);
    const key = `${part === '1' ? 'noun' : 'verb'} ${lemma}`;
    const senses = words.get(key) ?? [];
    senses.push({ number: Number(number), file: Number(file), count: Number(count), isInstance });
    words.set(key, senses);
  }
  return words;
}

/** Part of speech to the files of its first senses, as `32` or `32 31`, to all lemmas of which they are. */
function groupBySenses(words: ReadonlyMap<string, readonly Sense[]>) {
  const groups: { readonly [part: string]: Record<string, string> } = { noun: {}, verb: {} };
  for (const [key, senses] of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [part = '', lemma = ''] = key.split(' ');
    if (lemma.includes('-') || (part === 'noun' && isUntagged(senses))) continue;
    const files = [...senses].sort((a, b) => a.number - b.number).map(({ file }) => file);
    const group = [...new Set(files)].slice(0, 2).join(' ');
    const lemmas = groups[part];
    if (lemmas !== undefined) lemmas[group] = `${lemmas[group] ?? ''} ${lemma}`.trim();
  }
  return groups;
}

function isUntagged(senses: readonly Sense[]): boolean {
  return senses.every(({ count }) => count === 0);
}

/** Nouns that the tagged texts do not hold, of which the first sense and at least half of all are persons. */
function personsIn(words: ReadonlyMap<string, readonly Sense[]>): string {
  const persons = [...words].filter(([key, senses]) => {
    const ofPersons = senses.filter(({ file, isInstance }) => file === personFile && !isInstance);
    const isFirst = ofPersons.some(({ number }) => number === 1);
    return key.startsWith('noun ') && isUntagged(senses) && isFirst && 2 * ofPersons.length >= senses.length;
  });
  return persons
    .map(([key]) => key.slice('noun '.length))
    .sort()
    .join(' ');
}
