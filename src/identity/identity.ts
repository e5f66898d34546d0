import type { Occurrence } from './judgement.ts';

/** Why two entities are one actor. */
export type JoinReason =
  | { readonly kind: 'decision'; readonly decision: string }
  | { readonly kind: 'list'; readonly list: string; readonly entry: string | null }
  | { readonly kind: 'machine'; readonly strength: number; readonly reason: string };

/** Two entities that were put together. */
export interface Join {
  /** Ids of the entities. */
  readonly a: string;
  readonly b: string;
  readonly why: JoinReason;
}

/** Which entities of a pile are one actor. */
export interface Identity {
  /**
   * The entity as which one is resolved in a document: itself, or, where a person set it apart there, the entity that the
   * decision made of it.
   */
  readonly entityIn: (entity: string, document: string) => string;
  /** Id of the actor that an entity is in a document: the least id of an entity that is the same actor. */
  readonly actorOf: (entity: string, document: string) => string;
  /** Ids of the entities that are this actor, by code units; the actor alone where it was joined with nobody. */
  readonly membersOf: (actor: string) => readonly string[];
  /** Where somebody stands whom a decision made an entity of its own; null for every other entity. */
  readonly placesOf: (member: string) => readonly Occurrence[] | null;
  /** What put the entities of an actor together: one fewer than they are. */
  readonly joinsOf: (actor: string) => readonly Join[];
  /** Decisions some of which a later decision contradicts, so that it does not count. */
  readonly overruled: ReadonlySet<string>;
}
