import type { PileEntity } from '../../model/pile-entity.ts';
import type { Linked } from './linked.ts';

/** Documents of an entity that are looked at: who appears in hundreds is in all sorts of company. */
const mostDocuments = 100;

/** In whose company entities appear: who is named in the same documents. */
export class Company {
  /** By document, ids of all that it names, those that describe nobody by name left out. */
  readonly #inDocument = new Map<string, string[]>();
  /** Ids of those who appear in more than one document. */
  readonly #recurring = new Set<string>();
  readonly #ofEntity = new Map<string, ReadonlySet<string>>();

  readonly #known: Linked;

  /** @param known which of the entities are one already, and count as one */
  constructor(entities: readonly PileEntity[], known: Linked) {
    this.#known = known;
    const places = new Map<string, number>();
    for (const { id, type, documents } of entities) {
      if (type === 'unnamed') continue;
      const one = known.rootOf(id);
      const count = (places.get(one) ?? 0) + documents.length;
      places.set(one, count);
      if (count > 1) this.#recurring.add(one);
      for (const document of documents) {
        const named = this.#inDocument.get(document);
        if (named === undefined) this.#inDocument.set(document, [one]);
        else named.push(one);
      }
    }
  }

  /** How many others appear both with the one and with the other, counted to `enough`. */
  shared(a: PileEntity, b: PileEntity, enough: number): number {
    const [few, many] = a.documents.length <= b.documents.length ? [a, b] : [b, a];
    const known = this.#of(many);
    const own = [this.#known.rootOf(a.id), this.#known.rootOf(b.id)];
    let count = 0;
    for (const other of this.#of(few)) {
      if (!own.includes(other) && known.has(other)) count += 1;
      if (count >= enough) break;
    }
    return count;
  }

  /**
   * Of those who appear with the one, and in more than one document, the share that appears with the other too: 0 to 1; 0 where
   * nobody such appears with the one.
   */
  share(one: PileEntity, other: PileEntity): number {
    const both = [this.#known.rootOf(one.id), this.#known.rootOf(other.id)];
    const own = [...this.#of(one)].filter((id) => !both.includes(id) && this.#recurring.has(id));
    const known = this.#of(other);
    return own.length === 0 ? 0 : own.filter((id) => known.has(id)).length / own.length;
  }

  #of({ id, documents }: PileEntity): ReadonlySet<string> {
    const known = this.#ofEntity.get(id);
    if (known !== undefined) return known;
    const found = new Set<string>();
    for (const document of documents.slice(0, mostDocuments)) {
      for (const other of this.#inDocument.get(document) ?? []) found.add(other);
    }
    this.#ofEntity.set(id, found);
    return found;
  }
}
