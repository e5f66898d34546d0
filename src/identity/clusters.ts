import type { Join, JoinReason } from './identity.ts';

/**
 * Entities in clusters that grow together (disjoint sets: Tarjan 1975), some of which must stay apart whatever joins them
 * later. What stands beside a cluster, its enemies and companies, moves from the smaller to the larger, so that each moves
 * O(log n) times.
 */
export class Clusters {
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [];
  readonly #parents: number[] = [];
  /** By root: numbers of the companies in which one of the cluster stands, of which any two are different. */
  readonly #companies: Set<number>[] = [];
  /** By root: roots of the clusters that must stay apart. Most clusters have none. */
  readonly #enemies = new Map<number, Set<number>>();
  readonly #joins: Join[] = [];

  /** Makes an entity known, in its companies: numbers of groups of which no two entities are one by themselves. */
  add(entity: string, companies: Iterable<number> = []): void {
    const known = this.#companiesOf(this.#rootOf(entity));
    for (const company of companies) known.add(company);
  }

  /** False, and nothing happens, where the two are one already or must stay apart. */
  join(a: string, b: string, why: JoinReason): boolean {
    const [one, other] = [this.#rootOf(a), this.#rootOf(b)];
    if (one === other || this.#areEnemies(one, other)) return false;
    this.#merge(one, other);
    this.#joins.push({ a, b, why });
    return true;
  }

  /** As `join`, and not where both have somebody in one company: from then on the two stay apart. */
  joinStrangers(a: string, b: string, why: JoinReason): boolean {
    const [one, other] = [this.#rootOf(a), this.#rootOf(b)];
    if (one !== other && intersect(this.#companiesOf(one), this.#companiesOf(other))) {
      this.#separate(one, other);
    }
    return this.join(a, b, why);
  }

  areOne(a: string, b: string): boolean {
    return this.#rootOf(a) === this.#rootOf(b);
  }

  /** False, and nothing happens, where the two are one. */
  keepApart(a: string, b: string): boolean {
    const [one, other] = [this.#rootOf(a), this.#rootOf(b)];
    if (one === other) return false;
    this.#separate(one, other);
    return true;
  }

  /** The members of each cluster of two and more, by code units. */
  together(): string[][] {
    const groups = Map.groupBy(this.#names.keys(), (number) => this.#root(number));
    const members = [...groups.values()].filter((group) => group.length > 1);
    return members.map((group) => group.map((number) => this.#names[number] ?? '').sort());
  }

  /** What joined them, in the order in which it was followed. */
  get joins(): readonly Join[] {
    return this.#joins;
  }

  #numberOf(entity: string): number {
    const known = this.#numbers.get(entity);
    if (known !== undefined) return known;
    const number = this.#names.push(entity) - 1;
    this.#numbers.set(entity, number);
    this.#parents.push(number);
    this.#companies.push(new Set());
    return number;
  }

  #rootOf(entity: string): number {
    return this.#root(this.#numberOf(entity));
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

  #companiesOf(root: number): Set<number> {
    const companies = this.#companies[root];
    if (companies === undefined) throw new RangeError(`There is no cluster ${root}.`);
    return companies;
  }

  #areEnemies(one: number, other: number): boolean {
    return this.#enemies.get(one)?.has(other) ?? false;
  }

  #separate(one: number, other: number): void {
    for (const [a, b] of [
      [one, other],
      [other, one],
    ] as const) {
      const enemies = this.#enemies.get(a) ?? new Set<number>();
      this.#enemies.set(a, enemies.add(b));
    }
  }

  #merge(one: number, other: number): void {
    const [kept, gone] = this.#weight(one) < this.#weight(other) ? [other, one] : [one, other];
    this.#parents[gone] = kept;
    const companies = this.#companiesOf(kept);
    for (const company of this.#companiesOf(gone)) companies.add(company);
    this.#companiesOf(gone).clear();
    for (const enemy of this.#enemies.get(gone) ?? []) {
      this.#enemies.get(enemy)?.delete(gone);
      this.#separate(kept, enemy);
    }
    this.#enemies.delete(gone);
  }

  #weight(root: number): number {
    return this.#companiesOf(root).size + (this.#enemies.get(root)?.size ?? 0);
  }
}

function intersect(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [smaller, larger] = a.size < b.size ? [a, b] : [b, a];
  for (const one of smaller) if (larger.has(one)) return true;
  return false;
}
