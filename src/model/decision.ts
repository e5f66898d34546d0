import type { Actor } from './custody.ts';

/** What a person decided of a document, and everything by which the decision is laid over it again. */
interface Decided {
  /** `sha256-…`. */
  readonly evidence: string;
  /** Of the record in the evidence, as the file calls it; null where the file is one document. */
  readonly record: string | null;
  /** Id of the document as it was when this was decided. */
  readonly document: string;
  readonly by: Actor;
  /** ISO 8601 date-time. */
  readonly time: string;
  /** Null where none was given. */
  readonly reason: string | null;
  /** By chance, so that nobody can guess what was decided and check the guess against the hash in the custody log. */
  readonly salt: string;
}

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

/** A correction that no longer counts. */
export interface Withdrawal extends Decided {
  readonly kind: 'withdrawal';
  /** Id of the correction. */
  readonly withdrawn: string;
}

/** Something that a person can decide of a document. */
export type DecisionContent = Redaction | Correction | Withdrawal;

/** A decision as it is kept: only ever added, never changed. */
export type Decision = DecisionContent & {
  /** `p-` and 16 hex digits, from its hash. */
  readonly id: string;
};
