import type { NamedType } from '../../text/names/parsed-name.ts';
import type { Word } from '../build-stretches.ts';

export type { NamedType };

/** Words at `[start, end)` of the whole text, in UTF-16 code units. */
interface WordsAt {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words that say what somebody is. */
export interface RoleAt extends WordsAt {
  /** Their noun, in lower case: `minister` of `Foreign Minister`, `member` of `member of parliament`. */
  readonly head: string;
}

/** A proper name in a text, as one sentence shows it. Half-open, UTF-16 code units; titles are outside. */
export interface NameMention {
  readonly start: number;
  readonly end: number;
  /** With single blanks and without brackets: `Nouri al-Maliki` for `Nouri] al-Maliki`. */
  readonly name: string;
  /** The same with the titles that stand beside it; null where there are none. */
  readonly titled: string | null;
  /** The same with the common noun beside it that says what it is, as long as it names no person: `Ardesh camp`. Null where there is none. */
  readonly specified: string | null;
  /** What the text calls its bearer here: titles, a role before the name, an apposition. */
  readonly roles: readonly RoleAt[];
  /** What its words and neighbours make of it; the same one again weighs more. Empty: nothing tells. */
  readonly votes: readonly NamedType[];
  /** What the words beside it make a little likelier; they count where nobody votes. */
  readonly hints: readonly NamedType[];
  /** Whether capitals say little here: in a line that writes every word with one, or all in capitals. */
  readonly doubtful: boolean;
  /** Whether an article stands before it. */
  readonly article: boolean;
  /** Whether it has one and is the noun of its phrase: `the Trumpet said`, but not `the Trumpet readers`. */
  readonly definite: boolean;
  /** The role of whose office it is by its name, in lower case: `governor` of `Governor’s Office`; null for others. */
  readonly officeOf: string | null;
  /** Whether its words are those of a body that is no company: `ministry`, `party`. */
  readonly civic: boolean;
  /** Nouns by which such a body is meant, though they are not in its name: `party` for an alliance. Lower case. */
  readonly kinds: readonly string[];
  /** Whether it is heard or says something here, by the words beside it. */
  readonly speaks: boolean;
  /** Whether it is a common noun with a capital, which many may be called: `the Council`. */
  readonly generic: boolean;
  /** The words in it, in lower case, that are nouns for places: `camp` of `Camp Ardesh`. */
  readonly placeNouns: readonly string[];
  /** Whether such a body has the name of who leads it: `Reyl Administration`, for which `Reyl` does not stand. */
  readonly leaderNamed: boolean;
  /**
   * Whether it is a noun for bodies or places by which one of them may be meant: `the Camp`, but not `the West`. `own` where there is a
   * body that is called so and no more: `the House`.
   */
  readonly kindNoun: boolean | 'own';
}

/** That two names of one sentence are said to be one actor: `the Council of Exiles (CTE)`. Indices among its names. */
export interface SaidSame {
  readonly name: number;
  readonly other: number;
}

/** That one of the names of a sentence belongs to another: `Hanno Vireck, of the Civic Forum`. Indices among its names. */
export interface SaidAffiliated {
  readonly member: number;
  readonly of: number;
  /** The role alone, without the body: `spokesman`. */
  readonly role: string | null;
  readonly start: number;
  readonly end: number;
}

/** The names in one sentence, in order, and what it says of how they hang together. */
export interface Mentions {
  readonly names: readonly NameMention[];
  readonly same: readonly SaidSame[];
  readonly affiliated: readonly SaidAffiliated[];
  /** Whether the sentence is a signature: a name and at most a role. */
  readonly isSignature: boolean;
}

/** Finds the names of one text, sentence by sentence. */
export interface MentionFinder {
  /** To be called for every stretch of the text before its first sentence is looked at. */
  readonly learn: (text: string, start: number, end: number) => void;
  /** The names in each sentence of a paragraph, in order. */
  readonly find: (sentences: readonly (readonly Word[])[]) => readonly Mentions[];
}
