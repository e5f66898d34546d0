import type { PileEntity } from '../../model/pile-entity.ts';
import { foldName } from '../../text/names/fold-name.ts';

/** The entities of a pile, by id and by name. */
export class PileIndex {
  readonly #byId = new Map<string, PileEntity>();
  #byFirstName: ReadonlyMap<string, readonly PileEntity[]> | null = null;
  #byAnyName: ReadonlyMap<string, readonly PileEntity[]> | null = null;

  constructor(entities: Iterable<PileEntity>) {
    for (const entity of entities) this.#byId.set(entity.id, entity);
  }

  /** In the order in which they were given. */
  all(): PileEntity[] {
    return [...this.#byId.values()];
  }

  maybeFind(id: string): PileEntity | null {
    return this.#byId.get(id) ?? null;
  }

  /** Those whom a document calls so first and foremost, case and accents folded. */
  called(name: string): readonly PileEntity[] {
    this.#byFirstName ??= byName(this.all(), ({ names }) => names.map((one) => one.name));
    return this.#byFirstName.get(comparable(name)) ?? [];
  }

  /** Those who go by the name anywhere, also as an alias. */
  goingBy(name: string): readonly PileEntity[] {
    this.#byAnyName ??= byName(this.all(), ({ names, aliases }) => [
      ...names.map((one) => one.name),
      ...aliases,
    ]);
    return this.#byAnyName.get(comparable(name)) ?? [];
  }
}

/** A name as it is compared; a name without a letter as it is. */
export function comparable(name: string): string {
  return foldName(name) || name;
}

function byName(
  entities: readonly PileEntity[],
  namesOf: (entity: PileEntity) => readonly string[],
): Map<string, PileEntity[]> {
  const found = new Map<string, PileEntity[]>();
  for (const entity of entities) {
    for (const name of new Set(namesOf(entity).map(comparable))) {
      const known = found.get(name);
      if (known === undefined) found.set(name, [entity]);
      else known.push(entity);
    }
  }
  return found;
}
