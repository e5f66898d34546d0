import type { NameEntry } from './name-entry.ts';

/** A word that more names of a document have than this tells none of them from the others. */
const mostWithWord = 64;

/** Finds the longer names that a shorter one may stand for, by its first and last word or as their first letters. */
export class NameIndex {
  readonly #byWord = new Map<string, NameEntry[]>();
  readonly #byLetters = new Map<string, NameEntry[]>();

  add(entry: NameEntry): void {
    const { words } = entry.words;
    for (const word of new Set(words)) push(this.#byWord, word, entry);
    if (words.length > 1) for (const letters of initials(words)) push(this.#byLetters, letters, entry);
  }

  /** Names with the first or the last word of a shorter one, in the order in which they were added. */
  withWordsOf({ words }: NameEntry['words']): NameEntry[] {
    const found = new Set<NameEntry>();
    for (const word of [words[0], words.at(-1)]) {
      const known = this.#byWord.get(word ?? '') ?? [];
      if (known.length <= mostWithWord) for (const entry of known) found.add(entry);
    }
    return [...found];
  }

  /** Names whose first letters these are. */
  withLetters(letters: string): readonly NameEntry[] {
    const known = this.#byLetters.get(letters) ?? [];
    return known.length <= mostWithWord ? known : [];
  }
}

const small = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'de', 'la', 'a', 'an']);

/** First letters of all words, and of all but the small ones. */
function initials(words: readonly string[]): Set<string> {
  const all = words.map((word) => word.charAt(0)).join('');
  const large = words.filter((word) => !small.has(word));
  return new Set([all, large.map((word) => word.charAt(0)).join('')].filter(({ length }) => length > 1));
}

function push(map: Map<string, NameEntry[]>, key: string, entry: NameEntry): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [entry]);
  else if (known.length <= mostWithWord) known.push(entry);
}
