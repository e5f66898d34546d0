import type { EntityType } from './entity.ts';

/** An entity as all documents of a pile together show it: what has one id is one, before anything is joined. */
export interface PileEntity {
  readonly id: string;
  /** The type that most documents give; the first by name among equals. */
  readonly type: EntityType;
  /** All that documents give, the commonest first; by name among equals. */
  readonly types: readonly EntityType[];
  /** What documents call it first and foremost, by code units. At least one. */
  readonly names: readonly PileName[];
  /** What else they call it, by code units. */
  readonly aliases: readonly string[];
  /** Ids of the documents that show it, by code units, each once. At least one. */
  readonly documents: readonly string[];
}

/** A name that documents give an entity. */
export interface PileName {
  readonly name: string;
  /** How many documents do. */
  readonly documents: number;
}
