import type { Word } from '../words.ts';

/** What is known of a statement’s words beside their order. */
export interface SceneSetting {
  /** Of the document. */
  readonly text: string;
  /** Whether a word belongs to a time expression. */
  readonly isTime: (word: Word) => boolean;
  /** Whom a word means that is a pronoun, by name; null where that is not known. */
  readonly meant: (word: Word) => string | null;
  /** Of a place, in which others it is, by the document. */
  readonly within: ReadonlyMap<string, readonly string[]>;
}
