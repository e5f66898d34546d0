import type { Derivation } from '../../model/derivation.ts';
import type { Keys } from './keys-of.ts';

/** With which others a document was compared: ids of those to which it may refer, and of those with which it may share wording. */
export interface ComparedWith {
  readonly referred: readonly string[];
  readonly worded: readonly string[];
}

/**
 * What was found of documents before. All of it follows from the findings of the documents of which it was found: whoever remembers sees to it that these are
 * what they were.
 */
export interface DerivationMemory {
  readonly keysOf: (document: string) => Keys | null;
  readonly noteKeys: (document: string, keys: Keys) => void;
  /** What a document has from those with which it was compared. */
  readonly parentsOf: (document: string, others: ComparedWith) => readonly Derivation[] | null;
  readonly noteParents: (document: string, others: ComparedWith, parents: readonly Derivation[]) => void;
}

/** Nothing was found before, and nothing is noted. */
export const noMemory: DerivationMemory = {
  keysOf: () => null,
  noteKeys: () => {},
  parentsOf: () => null,
  noteParents: () => {},
};
