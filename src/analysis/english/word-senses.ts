import table from './word-senses.json' with { type: 'json' };

/**
 * What sorts of things a word means: numbers of the lexicographer files, as in the manual page lexnames(5WN), of its first
 * two senses in WordNet 3.1, the first one times 64 plus the second (0 where there is none). 0 for words that WordNet does not have.
 */
export type Senses = number;

type Part = 'noun' | 'verb';

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

const persons: ReadonlySet<string> = new Set(table.person.split(' '));

/** Whether a noun in its base form names a person that `sensesOf` does not know: `bystander`, `sister-in-law`. */
export function isRarePerson(lemma: string): boolean {
  return persons.has(lemma) || /-in-law$/u.test(lemma);
}

/** The senses of a word by its Penn tag and base form: those of nouns and verbs are known. */
export function sensesOf(tag: string, lemma: string): Senses {
  if (tag.startsWith('VB')) return byLemma.verb.get(lemma) ?? 0;
  return tag === 'NN' || tag === 'NNS' ? (byLemma.noun.get(lemma) ?? 0) : 0;
}
