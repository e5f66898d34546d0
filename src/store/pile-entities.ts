import type { DatabaseSync } from 'node:sqlite';
import type { EntityType } from '../model/entity.ts';
import type { PileEntity } from '../model/pile-entity.ts';
import { readableCopy } from './readable-copy.ts';

/** By type and then by name, as the index has them: all rows of an entity come one after the other. Ids hold no blanks. */
const shown =
  "SELECT id, type, name, group_concat(document, ' ') AS documents FROM entity GROUP BY id, type, name ORDER BY id";
const named = 'SELECT entity, name FROM name ORDER BY entity';

/**
 * Every entity of a workspace as its documents together show it, in order of id. Read off two indices: of 100,000 documents
 * no record is read.
 */
export function* pileEntities(database: DatabaseSync): Generator<PileEntity> {
  const names = new NamesInOrder(database);
  let open: OpenEntity | null = null;
  for (const row of database.prepare(shown).iterate()) {
    const id = String(row.id);
    if (open?.id !== id) {
      if (open !== null) yield open.close(names.of(open.id));
      open = new OpenEntity(id);
    }
    open.take(String(row.type) as EntityType, String(row.name), String(row.documents).split(' '));
  }
  if (open !== null) yield open.close(names.of(open.id));
}

/** The entity whose rows are coming: one for each type and name that documents give it. */
class OpenEntity {
  readonly id: string;
  readonly #types = new Map<EntityType, number>();
  readonly #names = new Map<string, number>();
  readonly #documents: string[] = [];

  constructor(id: string) {
    this.id = id;
  }

  take(type: EntityType, name: string, documents: readonly string[]): void {
    const count = documents.length;
    this.#types.set(type, (this.#types.get(type) ?? 0) + count);
    this.#names.set(name, (this.#names.get(name) ?? 0) + count);
    for (const document of documents) this.#documents.push(document);
  }

  close(all: readonly string[]): PileEntity {
    const names = [...this.#names].map(([name, documents]) => ({ name, documents }));
    const own = new Set(names.map(({ name }) => readableCopy(name)));
    const types = commonestFirst(this.#types);
    return {
      id: this.id,
      type: first(types),
      types,
      names: names.sort((a, b) => (a.name < b.name ? -1 : 1)),
      aliases: all.filter((name) => !own.has(name)).sort(),
      documents: [...new Set(this.#documents)].sort(),
    };
  }
}

/** By name among equals. */
function commonestFirst(counts: ReadonlyMap<EntityType, number>): EntityType[] {
  const sorted = [...counts].sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1));
  return sorted.map(([type]) => type);
}

function first([type]: readonly EntityType[]): EntityType {
  if (type === undefined) throw new RangeError('An entity has a type.');
  return type;
}

/** The names of entities that are asked for in order of id. */
class NamesInOrder {
  readonly #rows: Iterator<Readonly<Record<string, unknown>>>;
  #next: IteratorResult<Readonly<Record<string, unknown>>>;

  constructor(database: DatabaseSync) {
    this.#rows = database.prepare(named).iterate();
    this.#next = this.#rows.next();
  }

  of(entity: string): string[] {
    const names: string[] = [];
    while (!this.#next.done && String(this.#next.value.entity) <= entity) {
      if (this.#next.value.entity === entity) names.push(String(this.#next.value.name));
      this.#next = this.#rows.next();
    }
    return names;
  }
}
