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
  /** True where none of its statements surely makes the claim: it counts in `atMost` alone. Else left out. */
  readonly doubtful?: true;
}

/** That a claim came back to a voice which had passed it on before, as if it were news from others. */
export interface SelfCitation {
  /** Id of the entity that cites itself. */
  readonly entity: string;
  /** Id of the statement in which it does. */
  readonly statement: string;
  /** Ids of the entities by which the claim came back to it, in the order of its way; empty where it cites itself outright. */
  readonly through: readonly string[];
}

/** The number of independent origins as an interval: unnamed sources may or may not be the same, and doubtful origins may or may not be of this claim. */
export interface Origins {
  readonly atLeast: number;
  readonly atMost: number;
  readonly groups: readonly Origin[];
  /**
   * Ids of the relays through which every way leads from an origin to a document, in the order of the way. Empty where one voice
   * alone states the claim.
   */
  readonly chokePoints: readonly string[];
  readonly selfCitations: readonly SelfCitation[];
}

/** That two statements make one claim, and what speaks for it. */
export interface Join {
  /** Ids; neither order means anything. */
  readonly statements: readonly [string, string];
  /** `opposite`: one says of the other’s proposition that it is not so. Both belong to the one claim. */
  readonly relation: 'same' | 'opposite';
  /** 0 to 1, calibrated. 1 where a person decided. */
  readonly confidence: number;
  /** In words. */
  readonly reason: string;
  /** Id of the decision of a person; null where the machine found it. */
  readonly decision: string | null;
}

/** That two claims cannot both be so. */
export interface Contradiction {
  /** Id of the other claim. */
  readonly claim: string;
  /** What cannot both be so: figures, where something or somebody is, when, or what happened. */
  readonly kind: 'figures' | 'whereabouts' | 'time' | 'event';
  /** 0 to 1. */
  readonly confidence: number;
  /** Two statements that show it: of this claim, and of the other. */
  readonly statements: readonly [string, string];
}

/** That a claim is another one, changed in the retelling. */
export interface Distortion {
  /** Id of the claim as it was before. */
  readonly of: string;
  readonly kind: 'figure' | 'unit' | 'name' | 'place' | 'time' | 'hedge' | 'source';
  /** The words that were changed, and what they became. */
  readonly before: string;
  readonly after: string;
  /** The statement that shows the change first. */
  readonly statement: string;
}

/** That one statement took its claim from another. */
export interface Transmission {
  /** Ids of statements of the claim. */
  readonly from: string;
  readonly to: string;
  readonly kind: 'copy' | 'quotation' | 'citation' | 'paraphrase';
  /** 0 to 1. */
  readonly confidence: number;
}

/** That a person holds the statements of a claim to be right as a whole. */
export interface Lock {
  /** Id of the decision. */
  readonly decision: string;
  /** Ids of the statements, of other claims, that the machine would add to it. */
  readonly suggested: readonly string[];
}

/** A proposition, however worded. Whether it is true is never recorded. */
export interface Claim {
  /** `c-` and 16 hex digits. */
  readonly id: string;
  /** Its clearest wording in the pile. */
  readonly text: string;
  readonly statements: readonly string[];
  /** What holds the statements together: enough pairs to lead from each to every other. */
  readonly joins: readonly Join[];
  /** ISO 8601 date of the earliest dated document that states it; null when none is dated. */
  readonly firstSeen: string | null;
  readonly origins: Origins;
  /** Which statement took it from which. */
  readonly transmissions: readonly Transmission[];
  /** Ids of the claims in `contradictions`. */
  readonly contradicts: readonly string[];
  readonly contradictions: readonly Contradiction[];
  /** Null where it is no other claim, changed. */
  readonly distorts: Distortion | null;
  /** Left out where nobody locked it. */
  readonly locked?: Lock;
}
