import type { Stance } from '../../../model/statement.ts';

/** One voice of a gold chain. */
export interface GoldLink {
  readonly name: string;
  readonly stance: Stance;
}

/** One place where one voice takes a position on one claim. */
export interface GoldStatement {
  /** File name within `documents/`. */
  readonly document: string;
  /** Part of the visible text, white space collapsed. */
  readonly quote: string;
  /** From the voice of the document to the innermost source. */
  readonly chain: readonly GoldLink[];
}

/** Where a claim comes from, after every copy, citation and shared source has been traced back. */
export interface GoldOrigin {
  readonly name: string;
  readonly kind: 'named' | 'unnamed' | 'witness';
}

/** A proposition, however worded, with every place where a voice takes a position on it. */
export interface GoldClaim {
  readonly id: string;
  readonly text: string;
  readonly statements: readonly GoldStatement[];
  readonly origins: readonly GoldOrigin[];
  /** Ids of claims. */
  readonly contradicts: readonly string[];
}

/** That a document took wording or substance from another: file names within `documents/`. */
export interface GoldDerivation {
  readonly origin: string;
  readonly derived: string;
  readonly kind: 'copy' | 'quotation' | 'citation' | 'paraphrase';
}

export interface GoldEntity {
  /** Its first name, which chains use, and all others. */
  readonly names: readonly string[];
}

/** That one belongs to another: two names. */
export interface GoldAffiliation {
  readonly member: string;
  readonly of: string;
}

export interface GoldDate {
  readonly document: string;
  readonly quote: string;
  /** ISO 8601. */
  readonly value: string;
}

/** What a careful reader found in a pile, as far as it is scored here. */
export interface GoldCase {
  readonly claims: readonly GoldClaim[];
  /** Of all claims, in their order. */
  readonly statements: readonly GoldStatement[];
  readonly derivations: readonly GoldDerivation[];
  readonly entities: readonly GoldEntity[];
  readonly affiliations: readonly GoldAffiliation[];
  readonly dates: readonly GoldDate[];
}
