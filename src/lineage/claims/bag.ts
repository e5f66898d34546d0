/**
 * The words of a stretch of text by which it is compared, each once, in ascending order of hash. Three columns rather than a list of
 * objects: a million of them are kept and read again.
 */
export interface Bag {
  /** Of stems. */
  readonly hashes: readonly number[];
  /** Of the consonants of a name; 0 where the word is none. */
  readonly names: readonly number[];
  /** How much each tells, 0 to 100. */
  readonly weights: readonly number[];
}

/** One word of a bag. */
export interface Entry {
  readonly hash: number;
  readonly name: number;
  readonly weight: number;
}

/** Of a word that comes twice the greatest weight counts. */
export function bagOf(entries: readonly Entry[]): Bag {
  const byHash = new Map<number, Entry>();
  for (const entry of entries) {
    const before = byHash.get(entry.hash);
    if (before === undefined || before.weight < entry.weight)
      byHash.set(entry.hash, { ...entry, name: entry.name || (before?.name ?? 0) });
  }
  const sorted = [...byHash.values()].sort((a, b) => a.hash - b.hash);
  return {
    hashes: sorted.map(({ hash }) => hash),
    names: sorted.map(({ name }) => name),
    weights: sorted.map(({ weight }) => Math.round(weight)),
  };
}

export function entriesOf({ hashes, names, weights }: Bag): Entry[] {
  return hashes.map((hash, at) => ({ hash, name: names[at] ?? 0, weight: weights[at] ?? 0 }));
}

export function scaled(entries: readonly Entry[], factor: number): Entry[] {
  return entries.map((entry) => ({ ...entry, weight: entry.weight * factor }));
}
