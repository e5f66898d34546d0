import type { Spans } from './span.ts';

/** A voice's position on a claim; `reports` passes it on without taking one. */
export type Stance = 'affirms' | 'denies' | 'doubts' | 'reports';

/** One voice in a chain of hearsay. */
export interface Link {
  /** Of a pile’s statement, the name of its actor; of one document’s, as that calls it. Null for the voice of a part that the file does not name. */
  readonly name: string | null;
  readonly entity: string | null;
  /** The attribution that brought this voice in; null for the voice of the document's part. */
  readonly attribution: string | null;
  readonly stance: Stance;
}

/**
 * What is done with a proposition: put forward as so or not so, asked, wanted (demands, hopes, plans), or valued, which nothing
 * could show to be so.
 */
export type Mood = 'assertion' | 'question' | 'wish' | 'opinion';

/** One voice, in one place, takes a position on one claim. */
export interface Statement {
  /** `s-` and 16 hex digits. */
  readonly id: string;
  readonly document: string;
  readonly claim: string;
  readonly spans: Spans;
  readonly text: string;
  readonly mood: Mood;
  /** 0 to 1: how much it tells that could be checked. For sorting; nothing is left out by it. */
  readonly checkWorthiness: number;
  /** From the voice of that part of the document to the innermost source named. At least one link. */
  readonly chain: readonly Link[];
  /** Whether the words tell what the innermost voice saw, did or had done to it. */
  readonly firsthand: boolean;
  /** ISO 8601: when what is claimed happened, where the text says; else null. */
  readonly when: string | null;
  /** ISO 8601: when the innermost voice said it, where the text says; else null, and its publication is the latest it can be. */
  readonly said: string | null;
}
