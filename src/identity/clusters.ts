import type { Join, JoinReason } from './identity.ts';

/** A cluster of entities, by its root. */
interface Cluster {
  /** Roots of the clusters that must stay apart from it. */
  readonly enemies: Set<number>;
  /** Numbers of the companies in which one of its entities stands, of which any two are different. */
  readonly companies: Set<number>;
}

/**
 * Entities in clusters that grow together (disjoint sets: Tarjan 1975), some of which must stay apart whatever joins them
 * later. What stands beside a cluster, its enemies and companies, moves from the smaller to the larger, so that each moves
 * O(log n) times.
 */
export class Clusters {
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [];
  readonly #parents: number[] = [];
  readonly #clusters: Cluster[] = [];
  readonly #joins: Join[] = [];

  /** Makes an entity known, in its companies: numbers of groups of which no two entities are one by themselves. */
  add(entity: string, companies: Iterable<number> = []): void {
    const cluster = this.#clusters[this.#root(this.#numberOf(entity))];
    for (const company of companies) cluster?.companies.add(company);
  }

  /** False, and nothing happens, where the two are one already or must stay apart. */
  join(a: string, b: string, why: JoinReason): boolean {
    const [one, other] = [this.#rootOf(a), this.#rootOf(b)];
    if (one === other || this.#clusterAt(one).enemies.has(other)) return false;
    this.#merge(one, other);
    this.#joins.push({ a, b, why });
    return true;
  }

  /** As `join`, and not where both have somebody in one company: from then on the two stay apart. */
  joinStrangers(a: string, b: string, why: JoinReason): boolean {
    const [one, other] = [this.#rootOf(a), this.#rootOf(b)];
    if (one !== other && intersect(this.#clusterAt(one).companies, this.#clusterAt(other).companies)) {
      this.#separate(one, other);
    }
    return this.join(a, b, why);
  }

  areOne(a: string, b: string): boolean {
    return this.#rootOf(a) === this.#rootOf(b);
  }

  areApart(a: string, b: string): boolean {
    return this.#clusterAt(this.#rootOf(a)).enemies.has(this.#rootOf(b));
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
    this.#clusters.push({ enemies: new Set(), companies: new Set() });
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

  #clusterAt(root: number): Cluster {
    const cluster = this.#clusters[root];
    if (cluster === undefined) throw new RangeError(`There is no cluster ${root}.`);
    return cluster;
  }

  #separate(one: number, other: number): void {
    this.#clusterAt(one).enemies.add(other);
    this.#clusterAt(other).enemies.add(one);
  }

  #merge(one: number, other: number): void {
    const isSmaller = weight(this.#clusterAt(one)) < weight(this.#clusterAt(other));
    const [kept, gone] = isSmaller ? [other, one] : [one, other];
    const { enemies, companies } = this.#clusterAt(gone);
    this.#parents[gone] = kept;
    for (const company of companies) this.#clusterAt(kept).companies.add(company);
    for (const enemy of enemies) {
      this.#clusterAt(enemy).enemies.delete(gone);
      this.#separate(kept, enemy);
    }
    enemies.clear();
    companies.clear();
  }
}

function weight({ enemies, companies }: Cluster): number {
  return enemies.size + companies.size;
}

function intersect(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [smaller, larger] = a.size < b.size ? [a, b] : [b, a];
  for (const one of smaller) if (larger.has(one)) return true;
  return false;
}
