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

/** Words in a document that say what an entity is: `member of parliament`. Half-open, UTF-16 code units. */
export interface Role {
  readonly text: string;
  readonly document: string;
  readonly start: number;
  readonly end: number;
  /** ISO 8601 date of the document, on which this was so by its word; null if unknown. */
  readonly asOf: string | null;
}

/**
 * That an entity speaks for another, belongs to it or was made by it, as a document says. An edge, never a merge: a body and
 * its spokesman are two, though no two independent sources.
 */
export interface Affiliation {
  /** Id of the body, or of whoever made a document. */
  readonly of: string;
  /** `spokesman`, `member`, as the document words it; null where it only joins the two: `the ministry’s Ilan Marek`. */
  readonly role: string | null;
  readonly document: string;
  /** The words that say so. Half-open, UTF-16 code units; 0 and 0 where a byline in the facts of the file does. */
  readonly start: number;
  readonly end: number;
  /** ISO 8601 date of the document, on which this was so by its word; null if unknown. */
  readonly asOf: string | null;
}

/** That an entity belongs to another, as a person decided. */
export interface DecidedAffiliation {
  /** Id of the body, or of whoever made a document. */
  readonly of: string;
  /** In the person’s words; null where none were given. */
  readonly role: string | null;
  /** ISO 8601, as precise as known; null if unknown. */
  readonly from: string | null;
  readonly until: string | null;
  /** Where the person has it from, in their words. */
  readonly source: string | null;
  /** Id of the decision (`p-…`). */
  readonly decision: string;
}

/** Somebody or something that speaks or is spoken of. Carries no judgement: labels belong to whoever uttered them. */
export interface Entity {
  /** `e-` and 16 hex digits. In a ledger, the least of those that documents give the same actor. */
  readonly id: string;
  readonly type: EntityType;
  /** The fullest name met, or that which a person gave it; for an unnamed source, its wording. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** In order of document id, then start; the same words once in a document. */
  readonly roles: readonly Role[];
  /** In order of document id, then start; the same body in the same role once in a document. */
  readonly affiliations: readonly Affiliation[];
  /** In the order in which they were decided. Left out where nothing was. */
  readonly decidedAffiliations?: readonly DecidedAffiliation[];
  /** Ids of the bodies it belongs to or speaks for: those of its affiliations, in order of id. */
  readonly memberOf: readonly string[];
  /** In order of document id, then start. Empty where only metadata names it. */
  readonly mentions: readonly Mention[];
}
