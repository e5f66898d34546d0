import type { Join } from '../../model/claim.ts';

/** Where a statement hangs, and whether it says the opposite of that. */
interface Hook {
  readonly on: string;
  readonly isOpposite: boolean;
}

/**
 * Which statements say the same of a thing and which the opposite, as pairs of them tell (disjoint sets with parity: Tarjan 1975). Pairs that
 * contradict those before them are refused.
 */
export class Polarities {
  readonly #hooks = new Map<string, Hook>();

  /** Of all pairs, in their order. */
  static of(pairs: Iterable<Pick<Join, 'statements' | 'relation'>>): Polarities {
    const polarities = new Polarities();
    for (const pair of pairs) polarities.accept(pair);
    return polarities;
  }

  /** False, and nothing is noted, where the pairs until now say otherwise. */
  accept({ statements: [a, b], relation }: Pick<Join, 'statements' | 'relation'>): boolean {
    const [one, other] = [this.#hookOf(a), this.#hookOf(b)];
    const isOpposite = relation === 'opposite';
    const turned = one.isOpposite !== other.isOpposite;
    if (one.on === other.on) return turned === isOpposite;
    this.#hooks.set(other.on, { on: one.on, isOpposite: turned !== isOpposite });
    return true;
  }

  /** Whether two statements say the opposite of each other; null where no pairs lead from one to the other. */
  areOpposites(a: string, b: string): boolean | null {
    const [one, other] = [this.#hookOf(a), this.#hookOf(b)];
    return one.on === other.on ? one.isOpposite !== other.isOpposite : null;
  }

  /** The last on which it hangs. Hangs all on the way directly on that. */
  #hookOf(statement: string): Hook {
    const way: [string, Hook][] = [];
    let end = statement;
    for (let hook = this.#hooks.get(end); hook !== undefined; hook = this.#hooks.get(end)) {
      way.push([end, hook]);
      end = hook.on;
    }
    let isOpposite = false;
    for (const [id, hook] of way.reverse()) {
      isOpposite = isOpposite !== hook.isOpposite;
      this.#hooks.set(id, { on: end, isOpposite });
    }
    return { on: end, isOpposite };
  }
}
