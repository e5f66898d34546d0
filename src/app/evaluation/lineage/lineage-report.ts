/** A report of which it is known where its text is from. */
export interface LineageReport {
  readonly id: string;
  /** What hangs together: only reports of one story are compared by the figures on origins. Null where it is not said. */
  readonly story: string | null;
  readonly text: string;
  readonly publisher: string | null;
  readonly author: string | null;
  /** ISO 8601; null where unknown. */
  readonly published: string | null;
  /** Ids of the reports that it was made from. */
  readonly parents: readonly string[];
  /** Ids of reports that are, for what it took from them, the same as one of these word for word; empty where it is not said. */
  readonly alike: readonly string[];
  /** Kinds by which figures are told apart: what was done to the text. */
  readonly made: readonly string[];
}
