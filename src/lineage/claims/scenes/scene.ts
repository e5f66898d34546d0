/** Words of a statement that stand together for somebody or something. */
export interface Phrase {
  /** The name in it as it is written; null where there is none. */
  readonly named: string | null;
  /** Hashes of the stems of its other words, those of grammar left out. */
  readonly nouns: readonly number[];
  /** Half-open, UTF-16 code units of the document. */
  readonly start: number;
  readonly end: number;
}

/** That somebody was somewhere. */
export interface Stay {
  readonly who: Phrase;
  /** The nearest place that has a name: `Orrin` of `a clinic in Orrin`. */
  readonly place: Phrase;
  /** Names of all places that it was in, by the statement, and of those in which these are, by its document. */
  readonly names: readonly string[];
}

/** What a statement tells of somebody, as far as the order of its words shows it. */
export interface Scene {
  readonly stay: Stay | null;
  /** Who is said to have died. */
  readonly dead: Phrase | null;
  /** Who is said to lead something. */
  readonly leads: Phrase | null;
  /** Part of the day: 1 morning to 5 night; 0 where it is not told. */
  readonly partOfDay: number;
  /** Whether it is told as what is so now: `is led by`, `commands`. */
  readonly isNow: boolean;
}
