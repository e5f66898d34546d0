/**
 * What sort of voice a wording names, as far as it tells: somebody, a body of people, something written or shown, anything
 * else, or not told (`Marek`, `the operator`).
 */
export type Sort = 'person' | 'body' | 'document' | 'thing' | 'open';

/** What a wording tells of the gender of whom it means; `either` where it tells nothing. */
export type Gender = 'female' | 'male' | 'either';

/** What a pronoun asks of whom it means. */
export type PronounSort =
  /** `he`, `she`, `his`, `her` */
  | 'person'
  /** `it`, `its` */
  | 'body'
  /** `they`, `their` */
  | 'group'
  /** `who`, `which`, right behind whom they mean */
  | 'relative'
  /** `I`, `we`, `my`: whoever is quoted */
  | 'speaker'
  /** `the former`, `the latter`: one of two */
  | 'former'
  | 'latter';

/** Where a noun phrase stands in its clause. `possessor`: `her`, `the mine’s`. `apposed`: a second wording for the one before it. */
export type Place = 'subject' | 'object' | 'possessor' | 'apposed' | 'other';

/** A noun phrase that may mean somebody, as a language reads it off the words of one sentence. */
export interface Mention {
  /** Half-open, UTF-16 code units of the whole text; without what follows the head (`of …`, `who …`). */
  readonly start: number;
  readonly end: number;
  /** Of somebody not known yet, where the wording ends with what follows its head: `a man who saw it`; else `end`. */
  readonly whole: number;
  readonly form: 'name' | 'description' | 'pronoun';
  /** Null unless it is a pronoun. */
  readonly pronoun: PronounSort | null;
  readonly sort: Sort;
  readonly gender: Gender;
  /** `either` for what is one and is spoken of as many: `the police`. */
  readonly number: 'one' | 'many' | 'either';
  /** By which wordings for the same are told: a name folded, or a head in its base form. Empty for a pronoun. */
  readonly key: string;
  /** Base forms of the words before the head; of a name its titles and roles. */
  readonly modifiers: readonly string[];
  /** Whether its head says no more of a body than that it is one: `the company`, by which one is called that was just named. */
  readonly isGeneric: boolean;
  /** Whether it means something known: `the fund`, `his wife`; a name does. */
  readonly definite: boolean;
  readonly place: Place;
  /** Index, in its sentence, of the mention for which it is a second wording; null where it is none. Lies before it. */
  readonly apposedTo: number | null;
  /** Number of its clause in the sentence, from 0: what one verb says. */
  readonly clause: number;
  /** Indexes, in its sentence, of the mentions that `and` joins in it; empty where it is no list. */
  readonly members: readonly number[];
}
