import table from './word-senses.json' with { type: 'json' };

/**
 * What sorts of things a word means: numbers of the lexicographer files, as in the manual page lexnames(5WN), of its first
 * two senses in WordNet 3.1, the first one times 64 plus the second (0 where there is none). 0 for words that WordNet does not have.
 */
export type Senses = number;

type Part = keyof typeof table;

const byLemma: Readonly<Record<Part, ReadonlyMap<string, Senses>>> = {
  noun: readTable(table.noun),
  verb: readTable(table.verb),
};

function readTable(groups: Readonly<Record<string, string>>): Map<string, Senses> {
  const senses = new Map<string, Senses>();
  for (const [files, lemmas] of Object.entries(groups)) {
    const [first = 0, second = 0] = files.split(' ').map(Number);
    for (const lemma of lemmas.split(' ')) senses.set(lemma, first * 64 + second);
  }
  return senses;
}

/** The senses of a word by its Penn tag and base form: those of nouns and verbs are known. */
export function sensesOf(tag: string, lemma: string): Senses {
  if (tag.startsWith('VB')) return byLemma.verb.get(lemma) ?? 0;
  return tag === 'NN' || tag === 'NNS' ? (byLemma.noun.get(lemma) ?? 0) : 0;
}
