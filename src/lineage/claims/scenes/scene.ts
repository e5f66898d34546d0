import type { Span } from '../../../model/span.ts';

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

/** That somebody or something did what one alone can have done: set the fire, led the group, won. */
export interface Deed {
  /** Which of `deeds`. */
  readonly deed: number;
  readonly by: Phrase;
  /** To whom or what; null where the words do not say. */
  readonly to: Phrase | null;
}

/** That somebody or something was somewhere. */
export interface Stay {
  /** Null for a pronoun. */
  readonly who: Phrase | null;
  /** The places, the nearest first: `the clinic in Velm` is in both. At least one. */
  readonly places: readonly Phrase[];
}

/** What a statement tells of an event, as far as the order of its words shows it. */
export interface Scene {
  readonly deeds: readonly Deed[];
  readonly stay: Stay | null;
  /** Who is said to have died. */
  readonly dead: Phrase | null;
  /** Part of the day: 1 morning to 5 night; 0 where it is not told. */
  readonly partOfDay: number;
  /** Hashes of what it is said to have happened before, and after. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Where the word stands that says so. */
  readonly order: Span | null;
  /** Whether it is told as what is so now: `is led by`, `commands`. */
  readonly isNow: boolean;
}
