import { type Judgement, setApartId } from '../../identity/judgement.ts';
import type {
  Affiliating,
  Disaffiliating,
  DocumentAnchor,
  EntityAnchor,
  IdentityDecision,
  Rename,
  Split,
} from '../../model/decision.ts';
import type { PileIndex } from './pile-index.ts';

/** A decision about one entity, with the id that it has today. */
interface PlacedRename {
  readonly decision: Rename & { readonly id: string };
  readonly entity: string;
}

/** A decision about two, with the ids that they have today. */
interface PlacedAffiliation {
  readonly decision: (Affiliating | Disaffiliating) & { readonly id: string };
  readonly member: string;
  readonly of: string;
}

/** What persons decided, in the ids that the pile has today. Each the earliest first. */
export interface PlacedDecisions {
  readonly judgements: readonly Judgement[];
  readonly renames: readonly PlacedRename[];
  readonly affiliations: readonly PlacedAffiliation[];
  /** Ids of decisions that do not count, since nobody is there any more of whom they speak. */
  readonly notPlaced: ReadonlySet<string>;
  /** Id of a decision to the entities of whom it speaks that are there, what it made of them among these; each once. */
  readonly speaksOf: ReadonlyMap<string, readonly string[]>;
}

/**
 * Finds whom decisions speak of in a pile that may have been read anew: by the id, else by name and type. Nobody is guessed: of
 * several of other types none is taken, and who goes by no name is looked for in their document only.
 *
 * @param standing - decisions that were not withdrawn, the earliest first
 * @param documentsAt - ids of the documents that are meant today
 */
export function placeDecisions(
  standing: readonly IdentityDecision[],
  index: PileIndex,
  documentsAt: (anchor: DocumentAnchor) => readonly string[],
): PlacedDecisions {
  const placing = new Placing(index, documentsAt);
  for (const one of standing) placing.take(one);
  const { judgements, renames, affiliations, notPlaced } = placing;
  return { judgements, renames, affiliations, notPlaced, speaksOf: spokenOf(placing) };
}

function spokenOf({ judgements, renames, affiliations }: Placing): Map<string, string[]> {
  const all = [
    ...judgements.map((one): [string, readonly string[]] => [one.decision, entitiesIn(one)]),
    ...renames.map(({ decision, entity }): [string, readonly string[]] => [decision.id, [entity]]),
    ...affiliations.map(({ decision, member, of }): [string, readonly string[]] => [
      decision.id,
      [member, of],
    ]),
  ];
  const byDecision = Map.groupBy(all, ([decision]) => decision);
  return new Map(
    [...byDecision].map(([decision, own]) => [decision, [...new Set(own.flatMap(([, ids]) => ids))]]),
  );
}

function entitiesIn(judgement: Judgement): readonly string[] {
  if (judgement.kind === 'together') return judgement.entities;
  const { decision, entities, occurrences, from } = judgement;
  const made = occurrences.length > 0 ? [setApartId(decision)] : [];
  return [...entities, ...made, ...from];
}

class Placing implements Omit<PlacedDecisions, 'speaksOf'> {
  readonly judgements: Judgement[] = [];
  readonly renames: PlacedRename[] = [];
  readonly affiliations: PlacedAffiliation[] = [];
  readonly notPlaced = new Set<string>();
  readonly #index: PileIndex;
  readonly #documentsAt: (anchor: DocumentAnchor) => readonly string[];
  /** Splits that made an entity of its own. */
  readonly #made = new Set<string>();

  constructor(index: PileIndex, documentsAt: (anchor: DocumentAnchor) => readonly string[]) {
    this.#index = index;
    this.#documentsAt = documentsAt;
  }

  take(decision: IdentityDecision): void {
    if (!this.#place(decision)) this.notPlaced.add(decision.id);
  }

  #place(decision: IdentityDecision): boolean {
    switch (decision.kind) {
      case 'merge': {
        const found = decision.entities.map((anchor) => this.#find(anchor)).filter((ids) => ids.length > 0);
        this.judgements.push({ kind: 'together', decision: decision.id, entities: found.flat() });
        return found.length > 1;
      }
      case 'split':
        return this.#placeSplit(decision);
      case 'rename': {
        const entities = this.#find(decision.entity);
        for (const entity of entities) this.renames.push({ decision, entity });
        return entities.length > 0;
      }
      case 'affiliation':
      case 'disaffiliation': {
        const [[member], [of]] = [this.#find(decision.member), this.#find(decision.of)];
        if (member === undefined || of === undefined) return false;
        this.affiliations.push({ decision, member, of });
        return true;
      }
      case 'withdrawal':
        return true;
    }
  }

  #placeSplit({ id, apart, from }: Split & { readonly id: string }): boolean {
    const entities = apart.flatMap((one) => (one.documents === null ? this.#find(one) : []));
    const occurrences = apart.flatMap((one) => {
      const documents = (one.documents ?? []).flatMap(this.#documentsAt);
      return this.#find(one).flatMap((entity) => documents.map((document) => ({ entity, document })));
    });
    if (occurrences.length > 0) this.#made.add(id);
    const others = from.flatMap((anchor) => this.#find(anchor)).filter((other) => !entities.includes(other));
    this.judgements.push({ kind: 'apart', decision: id, entities, occurrences, from: others });
    return entities.length + occurrences.length > 0;
  }

  /** Ids of the entities that are meant today. */
  #find(anchor: EntityAnchor): string[] {
    const { id, split, within } = anchor;
    if (split !== null) return this.#made.has(split) ? [setApartId(split)] : [];
    if (this.#index.maybeFind(id) !== null) return [id];
    return within === null ? this.#findByName(anchor) : this.#findWithin(anchor, within);
  }

  #findByName({ type, names }: EntityAnchor): string[] {
    const called = names.flatMap((name) => this.#index.called(name));
    const alike = called.filter((entity) => entity.type === type);
    const ids = new Set((alike.length > 0 ? alike : called).map((entity) => entity.id));
    return alike.length > 0 || ids.size === 1 ? [...ids] : [];
  }

  #findWithin({ names }: EntityAnchor, within: DocumentAnchor): string[] {
    const documents = this.#documentsAt(within);
    const called = names.flatMap((name) => this.#index.called(name));
    const inside = called.filter((one) => documents.some((document) => one.documents.includes(document)));
    return [...new Set(inside.map(({ id }) => id))];
  }
}
