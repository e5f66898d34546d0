import { createHash } from 'node:crypto';
import type { ComparedWith, DerivationMemory } from '../../lineage/derivations/derivation-memory.ts';
import type { Keys } from '../../lineage/derivations/keys-of.ts';
import { packKeys, unpackKeys } from '../../lineage/derivations/packed-keys.ts';
import { lineageVersion } from '../../lineage/lineage-version.ts';
import type { Derivation } from '../../model/derivation.ts';
import type { KeptDerivations, KeptOfDocument } from '../../store/kept-derivations.ts';

/**
 * What a workspace keeps of its derivations, read at one moment. What is found beside it is noted, and can be kept afterwards: it says of what it
 * was found, so that it does no harm where documents were written meanwhile.
 */
export class RememberedDerivations implements DerivationMemory {
  readonly #revisions: ReadonlyMap<string, string>;
  readonly #filings = new Map<string, KeptOfDocument<Uint8Array>>();
  readonly #parents = new Map<string, KeptOfDocument<string>>();
  readonly #newFilings: KeptOfDocument<Uint8Array>[] = [];
  readonly #newParents: KeptOfDocument<string>[] = [];

  /** @param documents - ids of those that are asked for; null for all */
  constructor(kept: KeptDerivations, documents: readonly string[] | null = null) {
    this.#revisions = kept.revisions(documents);
    for (const one of kept.filings(documents)) this.#filings.set(one.document, one);
    for (const one of kept.parents(documents)) this.#parents.set(one.document, one);
  }

  keysOf(document: string): Keys | null {
    const known = this.#filings.get(document);
    return known?.foundOf === this.#stateOf(document) ? unpackKeys(known.value) : null;
  }

  noteKeys(document: string, keys: Keys): void {
    this.#newFilings.push({ document, foundOf: this.#stateOf(document), value: packKeys(keys) });
  }

  parentsOf(document: string, others: ComparedWith): readonly Derivation[] | null {
    const known = this.#parents.get(document);
    if (known?.foundOf !== this.#digestOf(document, others)) return null;
    return JSON.parse(known.value) as Derivation[];
  }

  noteParents(document: string, others: ComparedWith, parents: readonly Derivation[]): void {
    const foundOf = this.#digestOf(document, others);
    this.#newParents.push({ document, foundOf, value: JSON.stringify(parents) });
  }

  /** Whether nothing is kept. */
  get isEmpty(): boolean {
    return this.#filings.size === 0 && this.#parents.size === 0;
  }

  /** How much was noted. */
  get noted(): number {
    return this.#newFilings.length + this.#newParents.length;
  }

  /** Keeps what was noted. */
  keepIn(kept: KeptDerivations): void {
    for (const one of this.#newFilings) kept.keepFiling(one);
    for (const one of this.#newParents) kept.keepParents(one);
  }

  #stateOf(document: string): string {
    return `${lineageVersion} ${this.#revisions.get(document) ?? ''}`;
  }

  #digestOf(document: string, { referred, worded }: ComparedWith): string {
    const hash = createHash('sha256').update(this.#stateOf(document));
    for (const others of [referred, worded]) {
      hash.update('\n');
      for (const one of others.toSorted()) hash.update(`${one} ${this.#revisions.get(one) ?? ''}\n`);
    }
    return hash.digest('base64');
  }
}
