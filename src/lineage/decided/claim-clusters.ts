/** On which sides of a judgement the statements of a cluster stand: set apart (1), those from whom they are (2), or both (3). */
type Sides = number;

/**
 * Statements in clusters that grow together (disjoint sets: Tarjan 1975). Two clusters stay apart where a judgement has a
 * statement of one on one side and a statement of the other on the other side. Judgements are kept as sides, not as pairs of
 * statements: what sets a thousand apart from a thousand takes two thousand notes and not a million. What is noted of a cluster
 * moves from the smaller to the larger, so that each note moves O(log n) times.
 */
export class ClaimClusters {
  readonly #numbers = new Map<string, number>();
  readonly #parents: number[] = [];
  /** By root. */
  readonly #members: string[][] = [];
  /** By root, and within it by the number of the judgement. Most clusters have none. */
  readonly #sides = new Map<number, Map<number, Sides>>();
  /** Root to the id of the lock that closed it. */
  readonly #locks = new Map<number, string>();

  /** The number of a statement’s cluster, which changes when that is joined to another. */
  rootOf(statement: string): number {
    const known = this.#numbers.get(statement);
    return known === undefined ? this.#add(statement) : this.#root(known);
  }

  /** The statements of a cluster, in no order that means anything. */
  membersOf(root: number): readonly string[] {
    return this.#members[root] ?? [];
  }

  /** The lock (`p-…`) that closed a statement’s cluster; null where none did. */
  lockOf(statement: string): string | null {
    return this.#locks.get(this.rootOf(statement)) ?? null;
  }

  /** Notes that a lock is on a statement’s cluster; the first that is noted stays. */
  close(statement: string, lock: string): void {
    const root = this.rootOf(statement);
    if (!this.#locks.has(root)) this.#locks.set(root, lock);
  }

  /** Notes that a statement’s cluster is on a side of a judgement. */
  putOnSide(statement: string, judgement: number, side: 1 | 2): void {
    const root = this.rootOf(statement);
    const sides = this.#sides.get(root) ?? new Map<number, Sides>();
    this.#sides.set(root, sides.set(judgement, (sides.get(judgement) ?? 0) | side));
  }

  /** On which sides of a judgement a cluster stands; 0: on none. */
  sidesOf(root: number, judgement: number): Sides {
    return this.#sides.get(root)?.get(judgement) ?? 0;
  }

  /** Whether anything keeps a statement’s cluster from growing as it may. */
  isBound(statement: string): boolean {
    const root = this.rootOf(statement);
    return this.#sides.has(root) || this.#locks.has(root);
  }

  areOne(a: string, b: string): boolean {
    return this.rootOf(a) === this.rootOf(b);
  }

  /** True where the two are one from then on. Refused where a judgement keeps them apart, or both are locked by themselves. */
  join(a: string, b: string): boolean {
    const [one, other] = [this.rootOf(a), this.rootOf(b)];
    if (one === other) return true;
    if (this.#locks.has(one) && this.#locks.has(other)) return false;
    if (this.#areKeptApart(one, other)) return false;
    this.#merge(one, other);
    return true;
  }

  #add(statement: string): number {
    const number = this.#parents.length;
    this.#numbers.set(statement, number);
    this.#parents.push(number);
    this.#members.push([statement]);
    return number;
  }

  /** Halves the path on the way. */
  #root(from: number): number {
    let number = from;
    for (let parent = this.#parents[number] ?? number; parent !== number; ) {
      const above = this.#parents[parent] ?? parent;
      this.#parents[number] = above;
      number = above;
      parent = this.#parents[number] ?? number;
    }
    return number;
  }

  #areKeptApart(one: number, other: number): boolean {
    const [few, many] = [this.#sides.get(one), this.#sides.get(other)].sort(
      (a, b) => (a?.size ?? 0) - (b?.size ?? 0),
    );
    if (few === undefined || many === undefined) return false;
    for (const [judgement, sides] of few) {
      const others = many.get(judgement) ?? 0;
      if ((sides & 1 && others & 2) || (sides & 2 && others & 1)) return true;
    }
    return false;
  }

  #merge(one: number, other: number): void {
    const [kept, gone] = this.#weight(one) < this.#weight(other) ? [other, one] : [one, other];
    this.#parents[gone] = kept;
    const members = this.#members[kept];
    for (const statement of this.#members[gone] ?? []) members?.push(statement);
    this.#members[gone] = [];
    const sides = this.#sides.get(kept) ?? new Map<number, Sides>();
    for (const [judgement, side] of this.#sides.get(gone) ?? []) {
      sides.set(judgement, (sides.get(judgement) ?? 0) | side);
    }
    this.#sides.delete(gone);
    if (sides.size > 0) this.#sides.set(kept, sides);
    const lock = this.#locks.get(gone);
    if (lock !== undefined) this.#locks.set(kept, lock);
    this.#locks.delete(gone);
  }

  #weight(root: number): number {
    return (this.#members[root]?.length ?? 0) + (this.#sides.get(root)?.size ?? 0);
  }
}
