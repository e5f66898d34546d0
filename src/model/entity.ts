export type EntityType =
  | 'person'
  | 'organisation'
  | 'place'
  | 'publication'
  | 'group'
  | 'document'
  | 'unnamed';

/** One place where a document speaks of an entity. Half-open, UTF-16 code units. */
export interface Mention {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly form: 'name' | 'description' | 'pronoun';
}

/** Somebody or something that speaks or is spoken of. Carries no judgement: labels belong to whoever uttered them. */
export interface Entity {
  /** `e-` and 16 hex digits. */
  readonly id: string;
  readonly type: EntityType;
  /** The fullest name met; for an unnamed source, its wording. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Ids of the bodies it belongs to or speaks for. */
  readonly memberOf: readonly string[];
  /** In order of document id, then start. Empty where only metadata names it. */
  readonly mentions: readonly Mention[];
}
