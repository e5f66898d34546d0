import type { Actor } from './custody.ts';
import type { EntityType } from './entity.ts';

/** Somebody in a list of names, under all the names that the list gives. What else a list says of them is not taken. */
export interface ListEntry {
  /** The list’s own id of them; null where it has none. */
  readonly id: string | null;
  /** Null where the list does not say, or says something that is no type of an entity. */
  readonly type: EntityType | null;
  /** At least one. In the list’s order, each once. */
  readonly names: readonly string[];
  /** Names that the list itself calls weak: many others have them. They join nobody. */
  readonly weakNames: readonly string[];
}

/** A list of names that a workspace keeps. */
export interface NameList {
  /** `l-` and 16 hex digits, from the hash of its file. */
  readonly id: string;
  /** `sha256-…` of the file, which is not kept. */
  readonly file: string;
  /** The path under which it was given. */
  readonly path: string;
  /** ISO 8601 date-time. */
  readonly added: string;
  readonly by: Actor;
  /** How many entries it has. */
  readonly entries: number;
}
