/**
 * Writes what is known of English words when statements are compared: `node scripts/write-claim-words.ts DICT CORPUS… [--out FILE]`, where
 * DICT is the folder `dict` of WordNet 3.0 or 3.1 (https://wordnet.princeton.edu/) and each CORPUS a file of JSON lines whose
 * texts are English prose. The same files give the same bytes. Three things are kept, none of them running text:
 *
 * - in how many sentences of the corpora each stem occurs, as a power of two, in a sketch of hashed rows;
 * - the base form of each irregular form;
 * - the classes of meaning that each word of the corpora belongs to: the synsets of its first senses, of what these are kinds of,
 *   and of what is derived from them, caused by them or entailed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { irregularPlurals } from '../src/analysis/english/irregular-plurals.ts';
import { irregularVerbs } from '../src/analysis/english/irregular-verbs.ts';
import { packFrequencies } from '../src/lineage/claims/frequency-sketch.ts';
import { stemOf } from '../src/lineage/claims/stem.ts';

/** In how many sentences each stem occurs. */
function countStems(files: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const file of files)
    for (const line of readFileSync(file, 'utf8').split('\n'))
      if (line.trim() !== '')
        for (const sentence of sentencesIn(JSON.parse(line))) countOnce(sentence, found);
  return found;
}

function sentencesIn(row: Readonly<Record<string, unknown>>): string[] {
  const texts = ['text', 'claim', 'title', 'headline'].map((field) => row[field]);
  return texts.flatMap((text) => (typeof text === 'string' ? text.split(/(?<=[.!?])\s+|\n+/) : []));
}

function countOnce(sentence: string, found: Map<string, number>): void {
  const words = sentence.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  for (const stem of new Set(words.map((word) => stemOf(forms.get(word) ?? word))))
    found.set(stem, (found.get(stem) ?? 0) + 1);
}

/** A synset: its words, and where its pointers lead. */
interface Synset {
  readonly words: readonly string[];
  readonly pointers: readonly { readonly kind: string; readonly to: string }[];
}

/** Kinds of pointers (wninput(5WN)) along which a word is taken into another synset: hypernym, derivation, cause, entailment, group, similar. */
const followed = new Set(['@', '@i', '+', '>', '*', '$', '&']);

/** Senses of a word that are kept: of the later ones few are meant. */
const senses = 3;

/** As `stem class class`, of the words that the corpora hold; classes that one stem alone is in are left out. */
function classesOf(folder: string, isKnown: (stem: string) => boolean): string[] {
  const synsets = new Map<string, Synset>();
  const byStem = new Map<string, Set<string>>();
  for (const part of ['noun', 'verb', 'adj', 'adv']) readSynsets(folder, part, synsets);
  for (const part of ['noun', 'verb', 'adj', 'adv'])
    for (const [lemma, offsets] of readIndex(folder, part)) {
      const stem = stemOf(lemma);
      if (!isKnown(stem)) continue;
      const classes = byStem.get(stem) ?? new Set();
      offsets.slice(0, senses).forEach((offset, place) => {
        const id = `${part[0]}${offset}`;
        classes.add(id);
        if (place > 1) return;
        for (const { kind, to } of synsets.get(id)?.pointers ?? []) if (followed.has(kind)) classes.add(to);
      });
      byStem.set(stem, classes);
    }
  const sizes = Map.groupBy(
    [...byStem.values()].flatMap((set) => [...set]),
    (id) => id,
  );
  const kept = [...sizes]
    .filter(([, { length }]) => length > 1 && length <= most)
    .map(([id]) => id)
    .sort();
  const numbers = new Map(kept.map((id, number) => [id, number.toString(36)]));
  return [...byStem]
    .map(([stem, ids]) => [stem, ...[...ids].flatMap((id) => numbers.get(id) ?? []).sort()].join(' '))
    .filter((line) => line.includes(' '))
    .sort();
}

/** Members beyond which a class says too little: `act`, `person`. */
const most = 60;

function readSynsets(folder: string, part: string, into: Map<string, Synset>): void {
  for (const line of readFileSync(join(folder, `data.${part}`), 'utf8').split('\n')) {
    if (!/^\d{8} /.test(line)) continue;
    const fields = (line.split(' | ')[0] ?? '').split(' ');
    const count = Number.parseInt(fields[3] ?? '0', 16);
    const words = fields.slice(4, 4 + 2 * count).filter((_, at) => at % 2 === 0);
    const rest = fields.slice(5 + 2 * count);
    const pointers = Array.from({ length: Number(fields[4 + 2 * count]) }, (_, at) => ({
      kind: rest[4 * at] ?? '',
      to: `${rest[4 * at + 2]}${rest[4 * at + 1]}`,
    }));
    into.set(`${part[0]}${fields[0]}`, { words, pointers });
  }
}

/** Lemmas of one word, with the offsets of their synsets, the most frequent sense first. */
function readIndex(folder: string, part: string): [string, string[]][] {
  return readFileSync(join(folder, `index.${part}`), 'utf8')
    .split('\n')
    .flatMap((line): [string, string[]][] => {
      const fields = line.trim().split(' ');
      const [lemma = ''] = fields;
      if (!/^[a-z]+$/.test(lemma)) return [];
      return [[lemma, fields.slice(-Number(fields[2]))]];
    });
}

const { values, positionals } = parseArgs({
  options: { out: { type: 'string', default: 'src/lineage/claims/word-table.json' } },
  allowPositionals: true,
});
const [dict, ...corpora] = positionals;
if (dict === undefined || corpora.length === 0)
  throw new Error('Usage: write-claim-words.ts DICT CORPUS… [--out FILE]');

const forms = new Map([...irregularVerbs, ...irregularPlurals].filter(([form, base]) => form !== base));
const counts = countStems(corpora);
const table = {
  frequencies: packFrequencies(counts),
  forms: [...Map.groupBy(forms, ([, base]) => base)]
    .map(([base, group]) => [base, ...group.map(([form]) => form)].join(' '))
    .sort(),
  classes: classesOf(dict, (stem) => (counts.get(stem) ?? 0) > 1),
};
writeFileSync(values.out, `${JSON.stringify(table, null, 1)}\n`);
