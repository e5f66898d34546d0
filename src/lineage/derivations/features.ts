/**
 * How a sentence stands to a name in it.
 * - `source`: what the sentence tells is on its word
 * - `recipient`: somebody told it to whoever is named
 * - `work`: a piece of its is spoken of (*the report of the Ledger*, *the Ledger wrote*)
 * - `mention`: it is named
 */
export type Relation = 'source' | 'recipient' | 'work' | 'mention';

/**
 * How somebody is named: by name, by a noun (*the agency*), by a pronoun or description that stands for `other` names of theirs, or as the document
 * it`self` (*we*, *this newspaper*).
 */
export type Form = 'name' | 'noun' | 'other' | 'self';

/** From what it is told how likely a reference means a document. */
export interface Features {
  /** How surely the name means whoever issued the earlier document, 0 to 1. */
  readonly name: number;
  readonly relation: Relation;
  readonly form: Form;
  /** How much of what is referred to stands there, 0 to 1. */
  readonly fit: number;
  /** Whether the sentence tells the day on which the other appeared. */
  readonly isDated: boolean;
  /** Whether both are the word of one body. */
  readonly isSelf: boolean;
  /** Whether words that the sentence quotes stand in the earlier document. */
  readonly isQuoted: boolean;
  /** Whether the earlier one is an outlet's, no body's statement. */
  readonly isOutlet: boolean;
  /** How much both tell of one thing, 0 to 1. */
  readonly relatedness: number;
  /** Days between the two; null where a date is unknown. */
  readonly days: number | null;
}
