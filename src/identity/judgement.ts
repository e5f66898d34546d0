/** Where an entity stands in a document. */
export interface Occurrence {
  /** Id of the entity. */
  readonly entity: string;
  readonly document: string;
}

/** Entities that are one actor, as a person decided. */
interface Together {
  readonly kind: 'together';
  /** Id of the decision (`p-…`). */
  readonly decision: string;
  readonly entities: readonly string[];
}

/** Entities that are one actor, and another than the rest, as a person decided. */
interface Apart {
  readonly kind: 'apart';
  /** Id of the decision (`p-…`). */
  readonly decision: string;
  /** Set apart wherever they stand. */
  readonly entities: readonly string[];
  /** Set apart in these places alone, as an entity of its own: `setApartId` is its id. */
  readonly occurrences: readonly Occurrence[];
  /** Whom they are not. */
  readonly from: readonly string[];
}

/** What a person decided, in the ids that a pile has today. */
export type Judgement = Together | Apart;

/** The id of what a decision (`p-…`) sets apart in some documents: `e-` and the digits of the decision. */
export function setApartId(decision: string): string {
  return `e-${decision.slice('p-'.length)}`;
}
