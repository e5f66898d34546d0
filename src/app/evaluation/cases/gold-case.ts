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
  readonly statements: readonly GoldStatement[];
  readonly entities: readonly GoldEntity[];
  readonly affiliations: readonly GoldAffiliation[];
  readonly dates: readonly GoldDate[];
}
