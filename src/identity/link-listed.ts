import type { EntityType } from '../model/entity.ts';
import type { ListEntry } from '../model/name-list.ts';
import type { PileEntity } from '../model/pile-entity.ts';
import type { ListLink } from './link.ts';

/** An entry, and the list (`l-…`) in which it stands. */
export interface ListedEntry extends ListEntry {
  readonly list: string;
}

/**
 * Links between entities whose names are names of one entry: those by which documents call them first and foremost, since a
 * surname alone is rather an alias. A name that two entries share links nothing, nor does a weak one. Two entries are one where
 * they share a name and also their own id, or all names: a list that was imported anew.
 *
 * @param fold - a name as it is compared; the same for what counts as the same
 */
export function linkListed(
  entries: Iterable<ListedEntry>,
  entities: readonly Pick<PileEntity, 'id' | 'type' | 'names'>[],
  fold: (name: string) => string,
): ListLink[] {
  const bearers = bearersByName(entities, fold);
  const lists = new Listed();
  for (const entry of entries) lists.take(entry, bearers, fold);
  return lists.all().flatMap(({ entry, names }) => {
    const own = [...names].flatMap((name) => bearers.get(name) ?? []);
    const ids = new Set(own.filter(({ type }) => fits(type, entry.type)).map(({ id }) => id));
    const [first, ...others] = [...ids].sort();
    return others.map((b) => ({ a: first ?? b, b, list: entry.list, entry: entry.id }));
  });
}

type Bearer = Pick<PileEntity, 'id' | 'type'>;

function bearersByName(
  entities: readonly Pick<PileEntity, 'id' | 'type' | 'names'>[],
  fold: (name: string) => string,
): Map<string, Bearer[]> {
  const bearers = new Map<string, Bearer[]>();
  for (const { id, type, names } of entities) {
    for (const name of new Set(names.map((one) => fold(one.name)))) {
      if (name === '') continue;
      const known = bearers.get(name);
      if (known === undefined) bearers.set(name, [{ id, type }]);
      else known.push({ id, type });
    }
  }
  return bearers;
}

/** An entry with those of its strong names that the pile has and no other entry shares. */
interface TakenEntry {
  readonly entry: Pick<ListedEntry, 'list' | 'id' | 'type'>;
  readonly names: Set<string>;
  /** All strong names, folded, as one string. */
  readonly all: string;
}

/** What lists say of the names of a pile. Holds nothing of entries that name nobody in it. */
class Listed {
  readonly #owners = new Map<string, TakenEntry | null>();
  readonly #taken = new Set<TakenEntry>();

  take(
    { list, id, type, names, weakNames }: ListedEntry,
    known: ReadonlyMap<string, unknown>,
    fold: (name: string) => string,
  ): void {
    const strong = new Set(names.map(fold));
    const inPile = [...strong].filter((name) => known.has(name));
    const weak = weakNames.map(fold).filter((name) => known.has(name) && !strong.has(name));
    const own = { entry: { list, id, type }, names: new Set<string>(), all: [...strong].sort().join('\n') };
    const entry = this.#sameAs(own, inPile) ?? own;
    for (const name of inPile) this.#own(name, entry);
    for (const name of weak) if (this.#owners.get(name) !== entry) this.#withdraw(name);
    if (entry.names.size > 0) this.#taken.add(entry);
  }

  all(): TakenEntry[] {
    return [...this.#taken];
  }

  #sameAs(own: TakenEntry, names: readonly string[]): TakenEntry | undefined {
    return (
      names.map((name) => this.#owners.get(name)).find((other) => other != null && areSame(own, other)) ??
      undefined
    );
  }

  #own(name: string, entry: TakenEntry): void {
    const owner = this.#owners.get(name);
    if (owner === entry) return;
    if (owner !== undefined) {
      this.#withdraw(name);
      return;
    }
    this.#owners.set(name, entry);
    entry.names.add(name);
  }

  /** From then on the name is nobody’s. */
  #withdraw(name: string): void {
    this.#owners.get(name)?.names.delete(name);
    this.#owners.set(name, null);
  }
}

function areSame(one: TakenEntry, other: TakenEntry): boolean {
  return (one.entry.id !== null && one.entry.id === other.entry.id) || one.all === other.all;
}

const bodies: readonly EntityType[] = ['organisation', 'group', 'publication'];

/** Whether an entity of one type can be an entry of another; null: of any. */
function fits(type: EntityType, listed: EntityType | null): boolean {
  if (type === 'unnamed') return false;
  return listed === null || type === listed || (bodies.includes(type) && bodies.includes(listed));
}
