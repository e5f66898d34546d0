import { english } from './english/english.ts';
import type { Language } from './language.ts';

/** The languages in which attribution is found, by BCP 47 primary subtag. */
export const languages: ReadonlyMap<string, Language> = new Map([english].map((one) => [one.code, one]));

/** What a text is read as that declares no language. */
export const defaultLanguage: Language = english;
