import type { EntityType } from '../../model/entity.ts';
import type { LegalForm } from './body-words.ts';
import type { GivenName } from './given-names.ts';

/** What sort of actor a name is read as: persons' names have given names and families, all others are bodies'. */
export type NameKind = 'person' | 'body';

/** What an entity may be that has a name. */
export type NamedType = Exclude<EntityType, 'unnamed'>;

/** What must be known of a word's script: `unvowelled` (Arabic, Hebrew), `hangul`, or any other. */
export type Script = 'unvowelled' | 'hangul' | 'other';

/** A word of a name as it is compared. */
export interface NameToken {
  readonly written: string;
  /** In Latin lower case without marks; parts that belong together (`abd al-rahman`) as one word. */
  readonly text: string;
  /** The words that its letters may be read as: `text`, and with what is written for its marks (ü as ue). */
  readonly readings: readonly string[];
  /** Its sounds (sounds.ts), one for each reading. Empty for an initial or a number. */
  readonly sounds: readonly string[];
  /** The skeleton of consonants of each. */
  readonly skeletons: readonly string[];
  /** `initial`: a letter for a word. `number`: a count, `text` is its digits. */
  /** The letters in it as bits, so that words that share few are passed over: see lettersOf. */
  readonly letters: number;
  readonly role: 'word' | 'initial' | 'number';
  readonly given: GivenName | null;
  /** Families of given names for which it is said among friends. */
  readonly familiar: readonly string[];
  /** Of `abd al-X` and `abu X` the X, of `X al-din` too; null of all other words. */
  readonly compoundOf: string | null;
  /** Behind `bin`, `ibn`, `ben`: the name of a father. */
  readonly isFather: boolean;
  /** A father's name by its ending: Ivanovich, Jónsdóttir has none that is left out. */
  readonly isPatronymic: boolean;
  /** Millions bear it, or thousands of bodies have it in their names. */
  readonly isCommon: boolean;
  /** Whether another spelling of it would be another family's name: a common one of a language that writes Latin letters. */
  readonly hasOneSpelling: boolean;
  readonly script: Script;
  /** How much it tells, 0 to 1. */
  readonly weight: number;
}

/** A name taken apart, once for all comparisons. */
export interface ParsedName {
  readonly written: string;
  /** Letters and digits in lower case without marks, words parted by one blank. Names that agree in it are the same. */
  readonly folded: string;
  readonly kind: NameKind;
  /** Whether somebody said so; else the name looks like it. */
  readonly isKindKnown: boolean;
  /** Given names first, where the name says so (comma, capitals). Empty where the name is too long, or has no words. */
  readonly tokens: readonly NameToken[];
  /** Each token but the last, written together with the next. */
  readonly joins: readonly NameToken[];
  /** What stands around a person's name and is no part of it, in Latin lower case. */
  readonly titles: readonly string[];
  /** 0 senior, -1 junior, 1 and on as counted; null where nothing is said. */
  readonly generation: number | null;
  /** The names in it, where it states several (`X a.k.a. Y`, `X/Y`); else empty. */
  readonly parts: readonly ParsedName[];
  /** Whether its own writing says which word is the family's. */
  readonly isOrderKnown: boolean;
  readonly form: LegalForm | null;
  /** The short form that is the name, or that it states; lower case. */
  readonly acronym: string | null;
  /** Whether the short form is all there is. */
  readonly isAcronym: boolean;
  /** Whether something in it says that it comes from another script: see isFromScript. */
  readonly isTransliterated: boolean;
  /** Whether it has an *of* or its like. */
  readonly turns: boolean;
  /** See nameKeys. */
  readonly keys: readonly string[];
}
