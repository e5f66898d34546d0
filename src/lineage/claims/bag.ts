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
  const sorted = entries.toSorted((a, b) => a.hash - b.hash);
  const [hashes, names, weights]: [number[], number[], number[]] = [[], [], []];
  for (let at = 0; at < sorted.length; ) {
    let { hash, name, weight } = sorted[at] as Entry;
    for (at += 1; sorted[at]?.hash === hash; at += 1) {
      const next = sorted[at] as Entry;
      if (next.weight <= weight) continue;
      name = next.name || name;
      weight = next.weight;
    }
    hashes.push(hash);
    names.push(name);
    weights.push(Math.round(weight));
  }
  return { hashes, names, weights };
}

export function entriesOf({ hashes, names, weights }: Bag): Entry[] {
  return hashes.map((hash, at) => ({ hash, name: names[at] ?? 0, weight: weights[at] ?? 0 }));
}

export function scaled(entries: readonly Entry[], factor: number): Entry[] {
  return entries.map((entry) => ({ ...entry, weight: entry.weight * factor }));
}
