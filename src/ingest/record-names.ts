/** The names that a container's records have had so far: the second of a name is `name#2`. */
export class RecordNames {
  /** How often each was asked for or given. */
  readonly #counts = new Map<string, number>();

  /** The name under which the next record goes, well-formed; no two records have the same. */
  claim(name: string): string {
    const own = copied(name);
    let count = this.#counts.get(own) ?? 0;
    let record: string;
    do {
      count += 1;
      record = count === 1 ? own : `${own}#${count}`;
    } while (this.#counts.has(record));
    this.#counts.set(own, count);
    if (record !== own) this.#counts.set(record, 1);
    return record;
  }
}

/** A string of its own: one that was cut out of a head would keep all of that in memory as long as it is remembered. */
function copied(name: string): string {
  return Buffer.from(name).toString();
}
