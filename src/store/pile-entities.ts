import type { DatabaseSync } from 'node:sqlite';
import type { EntityType } from '../model/entity.ts';
import type { PileEntity } from '../model/pile-entity.ts';
import { readableCopy } from './readable-copy.ts';

/** By type and then by name, as the index has them: all rows of an entity come one after the other. */
const shown = 'SELECT id, type, name, document FROM entity ORDER BY id, type, name, document';
const named = 'SELECT entity, name FROM name ORDER BY entity';

/**
 * Every entity of a workspace as its documents together show it, in order of id. Read off two indices: of 100,000 documents
 * no record is read.
 */
export function* pileEntities(database: DatabaseSync): Generator<PileEntity> {
  const documents = new Interned();
  const names = new NamesInOrder(database);
  let open: OpenEntity | null = null;
  for (const row of database.prepare(shown).iterate()) {
    const id = String(row.id);
    if (open?.id !== id) {
      if (open !== null) yield open.close(names.of(open.id));
      open = new OpenEntity(id);
    }
    open.take(String(row.type) as EntityType, String(row.name), documents.get(String(row.document)));
  }
  if (open !== null) yield open.close(names.of(open.id));
}

/** Equal strings as one: the id of a document comes once for each entity in it. */
class Interned {
  readonly #known = new Map<string, string>();

  get(text: string): string {
    const known = this.#known.get(text);
    if (known === undefined) this.#known.set(text, text);
    return known ?? text;
  }
}

/** The entity whose rows are coming. */
class OpenEntity {
  readonly id: string;
  readonly #types = new Map<EntityType, number>();
  readonly #names = new Map<string, number>();
  readonly #documents = new Set<string>();

  constructor(id: string) {
    this.id = id;
  }

  take(type: EntityType, name: string, document: string): void {
    this.#types.set(type, (this.#types.get(type) ?? 0) + 1);
    this.#names.set(name, (this.#names.get(name) ?? 0) + 1);
    this.#documents.add(document);
  }

  close(all: readonly string[]): PileEntity {
    const names = [...this.#names].map(([name, documents]) => ({ name, documents }));
    const own = new Set(names.map(({ name }) => readableCopy(name)));
    return {
      id: this.id,
      type: commonest(this.#types),
      names: names.sort((a, b) => (a.name < b.name ? -1 : 1)),
      aliases: all.filter((name) => !own.has(name)).sort(),
      documents: [...this.#documents].sort(),
    };
  }
}

/** The first by name among equals. */
function commonest(counts: ReadonlyMap<EntityType, number>): EntityType {
  const [best] = [...counts].sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1));
  if (best === undefined) throw new RangeError('An entity has a type.');
  return best[0];
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
