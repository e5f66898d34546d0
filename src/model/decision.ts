import type { Attitude } from './attribution.ts';
import type { Actor } from './custody.ts';
import type { EntityType } from './entity.ts';
import type { Spans } from './span.ts';

/** By whom, when and why something was decided. */
interface Made {
  readonly by: Actor;
  /** ISO 8601 date-time. */
  readonly time: string;
  /** Null where none was given. */
  readonly reason: string | null;
  /** By chance, so that nobody can guess what was decided and check the guess against the hash in the custody log. */
  readonly salt: string;
}

/** A document by what it keeps when it is read anew. */
export interface DocumentAnchor {
  /** `sha256-…`. */
  readonly evidence: string;
  /** Of the record in the evidence, as the file calls it; null where the file is one document. */
  readonly record: string | null;
  /** Id of the document as it was when this was decided. */
  readonly document: string;
}

/** What a person decided of a document, and everything by which the decision is laid over it again. */
interface Decided extends Made, DocumentAnchor {}

/** A passage that must not be shown, in the text on which it was decided. */
export interface Passage {
  /** Half-open, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What stands around it, by which it is found in the text of another reading. */
  readonly before: string;
  readonly after: string;
}

/** Passages of a document that must not be shown, and the words that must not stand in what is known of it. */
export interface Redaction extends Decided {
  readonly kind: 'redaction';
  /** What stands in the place of each passage. */
  readonly mark: string;
  /** `everywhere`: wherever the words stand; `passages`: where they were pointed out. */
  readonly where: 'everywhere' | 'passages';
  readonly words: readonly string[];
  /** In text order, none touching another. */
  readonly passages: readonly Passage[];
}

/** The facts that a person can correct. */
export type CorrectableFact = 'title' | 'publisher' | 'author' | 'published' | 'url';

/** Facts of a document as a person states them. Null: it is not known, whatever the file says. */
export interface Correction extends Decided {
  readonly kind: 'correction';
  readonly facts: Readonly<Partial<Record<CorrectableFact, string | null>>>;
}

/** Who says what in a text, through which words, as it stood when something was decided of it. */
export interface AttributionAnchor {
  /** From the first to the last of its spans, by which it is found in the text of another reading. */
  readonly passage: Passage;
  /** Spans in the text on which this was decided, within the passage; none of one role touches another of any. Null: the text names none. */
  readonly source: Spans | null;
  readonly cue: Spans | null;
  readonly content: Spans;
  readonly attitude: Attitude;
  /** How many voices that have the same content stand outside it (`A, citing B, said`: of B one). */
  readonly rank: number;
}

/** An attribution as the analysis found it. */
export interface FoundAttribution extends AttributionAnchor {
  /** Its id (`a-…`) as it was then. */
  readonly attribution: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** Which analysis found it, and by which pattern. */
  readonly by: string;
}

/** What a person says of an attribution: it is there as it was shown; it is not there; it reads otherwise; it was missing. */
export type Verdict = 'accepted' | 'rejected' | 'corrected' | 'added';

/** What a person says of one attribution. Of several reviews of one, the latest that was not withdrawn counts. */
export interface Review extends Decided {
  readonly kind: 'review';
  readonly verdict: Verdict;
  /** Id of the first review of the same attribution; null: this is the first. */
  readonly first: string | null;
  /** Null where a person added it. */
  readonly found: FoundAttribution | null;
  /** As the person reads it; null where it was rejected. */
  readonly stands: AttributionAnchor | null;
}

/** A correction or a review that no longer counts. */
export interface Withdrawal extends Decided {
  readonly kind: 'withdrawal';
  /** Id of the correction or of the review. */
  readonly withdrawn: string;
}

/** An entity by what it keeps when documents are read anew. */
export interface EntityAnchor {
  /** Id of the entity as it was when this was decided. */
  readonly id: string;
  readonly type: EntityType;
  /** What documents called it first and foremost, by code units. At least one. */
  readonly names: readonly string[];
  /** The only document that knows it, where it goes by no name; null where its names are enough. */
  readonly within: DocumentAnchor | null;
  /** The decision that set it apart in some documents, and without which it is not there; null where none did. */
  readonly split: string | null;
}

/** Entities are one actor. */
export interface Merge extends Made {
  readonly kind: 'merge';
  /** At least two. */
  readonly entities: readonly EntityAnchor[];
}

/** Entities are one actor, and another than the rest with which they were one. */
export interface Split extends Made {
  readonly kind: 'split';
  /** Set apart wherever they stand (`documents` is null), or in these documents. At least one. */
  readonly apart: readonly (EntityAnchor & { readonly documents: readonly DocumentAnchor[] | null })[];
  /** Whom they are not. */
  readonly from: readonly EntityAnchor[];
}

/** What an actor is called. */
export interface Rename extends Made {
  readonly kind: 'rename';
  readonly entity: EntityAnchor;
  readonly name: string;
}

/** Whoever it is belongs to a body, speaks for it or was made by it. */
export interface Affiliating extends Made {
  readonly kind: 'affiliation';
  readonly member: EntityAnchor;
  readonly of: EntityAnchor;
  /** In the person’s words; null where none were given. */
  readonly role: string | null;
  /** ISO 8601, as precise as known; null if unknown, or for ever. */
  readonly from: string | null;
  readonly until: string | null;
  /** Where the person has it from, in their words; null where they did not say. */
  readonly source: string | null;
}

/** An affiliation that documents state, or that a person set before, does not count. */
export interface Disaffiliating extends Made {
  readonly kind: 'disaffiliation';
  readonly member: EntityAnchor;
  readonly of: EntityAnchor;
  /** Only in this role; null: in any. */
  readonly role: string | null;
}

/** An identity decision that no longer counts. */
export interface IdentityWithdrawal extends Made {
  readonly kind: 'withdrawal';
  /** Id of the decision. */
  readonly withdrawn: string;
}

/** Something that a person can decide of who is who in a workspace. */
export type IdentityDecisionContent =
  | Merge
  | Split
  | Rename
  | Affiliating
  | Disaffiliating
  | IdentityWithdrawal;

/** Such a decision as it is kept: only ever added, never changed. */
export type IdentityDecision = IdentityDecisionContent & {
  /** `p-` and 16 hex digits, from its hash. */
  readonly id: string;
};

/** A statement by what it keeps when its document is read anew. */
export interface StatementAnchor extends DocumentAnchor {
  /** Id of the statement as it was when this was decided. */
  readonly statement: string;
  /** From its first word to its last; of one without end, its beginning. */
  readonly passage: Passage;
  /** How many voices its chain had, by which statements in the same words are told apart. At least one. */
  readonly voices: number;
  /** Whether it says, of that of which the others in the decision say it, that it is not so. */
  readonly opposite: boolean;
}

/** Statements make one claim. */
export interface ClaimJoin extends Made {
  readonly kind: 'claim-join';
  /** At least two. */
  readonly statements: readonly StatementAnchor[];
}

/** Statements do not make the claim that others make. */
export interface ClaimSplit extends Made {
  readonly kind: 'claim-split';
  /** At least one. */
  readonly statements: readonly StatementAnchor[];
  /** Whose claim they do not make. At least one. */
  readonly from: readonly StatementAnchor[];
  /** Whether they make one claim among themselves; else nothing is said of that. */
  readonly isOne: boolean;
}

/** Statements make one claim, and as long as nobody decides otherwise no others make it. */
export interface ClaimLock extends Made {
  readonly kind: 'claim-lock';
  /** At least one. */
  readonly statements: readonly StatementAnchor[];
}

/** A claim decision that no longer counts. */
export interface ClaimWithdrawal extends Made {
  readonly kind: 'withdrawal';
  /** Id of the decision. */
  readonly withdrawn: string;
}

/** Something that a person can decide of which statements make one claim. */
export type ClaimDecisionContent = ClaimJoin | ClaimSplit | ClaimLock | ClaimWithdrawal;

/** Such a decision as it is kept: only ever added, never changed. */
export type ClaimDecision = ClaimDecisionContent & {
  /** `p-` and 16 hex digits, from its hash. */
  readonly id: string;
};

/** Something that a person can decide of a document. */
export type DecisionContent = Redaction | Correction | Review | Withdrawal;

/** A decision as it is kept: only ever added, never changed. */
export type Decision = DecisionContent & {
  /** `p-` and 16 hex digits, from its hash. */
  readonly id: string;
};
