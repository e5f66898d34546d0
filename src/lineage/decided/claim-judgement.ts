/** A statement of which a person decided. */
export interface JudgedStatement {
  readonly id: string;
  /** Whether it says, of that of which the others in the judgement say it, that it is not so. */
  readonly opposite: boolean;
}

/** Statements that make one claim, as a person decided. */
interface Together {
  readonly kind: 'together';
  /** Id of the decision (`p-…`). */
  readonly decision: string;
  readonly statements: readonly JudgedStatement[];
}

/** Statements that do not make the claim of others, as a person decided. */
interface Apart {
  readonly kind: 'apart';
  /** Id of the decision (`p-…`). */
  readonly decision: string;
  readonly statements: readonly JudgedStatement[];
  /** Ids of the others. */
  readonly from: readonly string[];
  /** Whether they make one claim among themselves; else nothing is said of that. */
  readonly isOne: boolean;
}

/** Statements that make one claim, to which the machine adds none and of which it takes none, as a person decided. */
interface Locked {
  readonly kind: 'locked';
  /** Id of the decision (`p-…`). */
  readonly decision: string;
  readonly statements: readonly JudgedStatement[];
}

/** What a person decided of claims, in the ids that statements have today. */
export type ClaimJudgement = Together | Apart | Locked;
