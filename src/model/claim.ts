/** A word on which statements rest. */
export interface Origin {
  /** Null where it is a document's own voice and the file does not name it. */
  readonly name: string | null;
  readonly entity: string | null;
  readonly kind: 'named' | 'unnamed' | 'witness';
  /** Ids of the statements that rest on this origin. */
  readonly statements: readonly string[];
  /** Ids of the entities, other than the origin, through which every one of them passed. */
  readonly via: readonly string[];
}

/** The number of independent origins as an interval: unnamed sources may or may not be the same. */
export interface Origins {
  readonly atLeast: number;
  readonly atMost: number;
  readonly groups: readonly Origin[];
}

/** A proposition, however worded. Whether it is true is never recorded. */
export interface Claim {
  /** `c-` and 16 hex digits. */
  readonly id: string;
  /** Its clearest wording in the pile. */
  readonly text: string;
  readonly statements: readonly string[];
  /** ISO 8601 date of the earliest dated document that states it; null when none is dated. */
  readonly firstSeen: string | null;
  readonly origins: Origins;
  readonly contradicts: readonly string[];
}
