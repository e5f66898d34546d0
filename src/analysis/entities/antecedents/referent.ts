import type { Gender, Mention, Place, Sort } from './mention.ts';

/** Where somebody was spoken of last. */
export interface Sighting {
  readonly start: number;
  readonly sentence: number;
  readonly paragraph: number;
  readonly clause: number;
  /** The most prominent place in that sentence. */
  readonly place: Place;
  /** Where the innermost quotation around it begins; -1 outside of all. */
  readonly quotation: number;
  /** Whether it was the source of an attribution in that sentence. */
  readonly isVoice: boolean;
  readonly form: Mention['form'];
}

/** Somebody or something that a text speaks of, as far as it has been read. */
export interface Referent {
  /** Place among all, by when it was first met. */
  readonly order: number;
  /** The wording that says best who it is: the longest name, or the first description. */
  naming: Mention;
  readonly keys: Set<string>;
  readonly modifiers: Set<string>;
  sort: Sort;
  gender: Gender;
  number: Mention['number'];
  mentions: number;
  last: Sighting;
  /** Those that a list joins; empty for one. */
  readonly members: readonly Referent[];
}

/** Wordings by which one is told from others: nobody in the news goes by more. */
const mostKeys = 16;

/** What a new wording for a referent adds to what is known of it. */
export function describe(referent: Referent, mention: Mention): void {
  if (mention.form === 'pronoun') learnFromPronoun(referent, mention);
  else learnFromWording(referent, mention);
}

function learnFromWording(referent: Referent, mention: Mention): void {
  if (referent.keys.size < mostKeys) referent.keys.add(mention.key);
  for (const modifier of mention.modifiers) referent.modifiers.add(modifier);
  if (referent.sort === 'open' || (referent.sort === 'thing' && mention.form === 'name'))
    referent.sort = mention.sort;
  if (referent.gender === 'either') referent.gender = mention.gender;
  if (isBetterNaming(mention, referent.naming)) referent.naming = mention;
}

/** Whoever was called *she* is a woman from then on; what has *its* stake is a body, while *it* is said of too much to tell. */
function learnFromPronoun(referent: Referent, { pronoun, gender, place }: Mention): void {
  if (pronoun === 'person') {
    referent.sort = 'person';
    if (referent.gender === 'either') referent.gender = gender;
  }
  if (pronoun === 'body' && place === 'possessor' && referent.sort === 'open') referent.sort = 'body';
}

function isBetterNaming(mention: Mention, naming: Mention): boolean {
  if (mention.form !== 'name') return false;
  return naming.form !== 'name' || mention.key.length > naming.key.length;
}
