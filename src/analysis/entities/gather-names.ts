import { foldName } from '../../text/names/fold-name.ts';
import { joinSpellings } from './join-spellings.ts';
import type { Mentions, NamedType } from './mention.ts';
import { NameEntry, typeOfEntries } from './name-entry.ts';
import { NameIndex } from './name-index.ts';
import { type ShortForm, shortFormOfBody, shortFormOfPerson } from './short-names.ts';

/** Gathers the names of one document and finds out which of them are one actor’s. */
export class NameGatherer {
  readonly #entries = new Map<string, NameEntry>();
  readonly #same: (readonly [NameEntry, NameEntry])[] = [];

  /** A name that the file gives for a voice. */
  addVoice(name: string, type: NamedType): NameEntry {
    const entry = this.#entry(name);
    entry.voice ??= type;
    entry.wordings.add(name);
    entry.vote(type, voiceWeight);
    return entry;
  }

  /** The entries of the names of one sentence, in their order. */
  add({ names, same }: Mentions): NameEntry[] {
    const entries = names.map((mention) => this.#entry(mention.name).add(mention));
    for (const { name, other } of same) {
      const [entry, otherEntry] = [entries[name], entries[other]];
      if (entry !== undefined && otherEntry !== undefined) this.#same.push([otherEntry, entry]);
    }
    return entries;
  }

  /**
   * The names that are one actor’s, together, each group in the order in which its names were met. Names that only stand where
   * capitals say little, and that no other name explains, are left out.
   */
  groups(): NameEntry[][] {
    for (const [entry, other] of this.#same) if (entry.isSure && other.isSure) entry.join(other);
    const index = new NameIndex();
    const byLength = [...this.#entries.values()].sort((a, b) => b.words.words.length - a.words.words.length);
    for (const entry of byLength.filter(({ isSure }) => isSure)) index.add(entry);
    joinSpellings(byLength.filter(({ isSure }) => isSure));
    for (const entry of byLength) {
      const longer = onlyRoot(longerNames(entry, index));
      if (longer !== null && (longer.root !== entry.root || !entry.isSure)) entry.join(longer);
    }
    const known = [...this.#entries.values()].filter((entry) => entry.isSure || entry.root.isSure);
    return [...Map.groupBy(known, ({ root }) => root).values()];
  }

  #entry(name: string): NameEntry {
    const folded = foldName(name) || name;
    const known = this.#entries.get(folded);
    if (known !== undefined) return known;
    const entry = new NameEntry(folded);
    this.#entries.set(folded, entry);
    return entry;
  }
}

/** What the file says of its voices counts for more than what one sentence suggests. */
const voiceWeight = 3;

/** Null where there is none, or where they are several actors’. */
function onlyRoot(entries: readonly NameEntry[]): NameEntry | null {
  const [first, ...others] = new Set(entries.map(({ root }) => root));
  return first === undefined || others.length > 0 ? null : first;
}

/** The longer names that a name can stand for. */
function longerNames(entry: NameEntry, index: NameIndex): NameEntry[] {
  const { words } = entry.words;
  const byLetters = words.length === 1 ? index.withLetters(entry.folded) : [];
  const acronyms = byLetters.filter(() => isAcronym(entry));
  if (acronyms.length > 0) return acronyms;
  const forms = index
    .withWordsOf(entry.words)
    .flatMap((longer) => (longer === entry ? [] : shortForm(entry, longer)));
  return standsFor(entry, forms);
}

interface Standing {
  readonly longer: NameEntry;
  readonly form: ShortForm;
  readonly type: NamedType;
}

function shortForm(entry: NameEntry, longer: NameEntry): Standing[] {
  const type = typeOfEntries([longer]);
  const form =
    type === 'person'
      ? shortFormOfPerson(entry.words.words, longer.words.words)
      : shortFormOfBody(entry.words.words, longer.words);
  return form === null ? [] : [{ longer, form, type }];
}

/** Those of the longer names that the short one is used for. A name that is a place’s elsewhere in them is a place. */
function standsFor(entry: NameEntry, standings: readonly Standing[]): NameEntry[] {
  const own = strongest(entry);
  const isPlaceOfOthers = standings.some(({ form }) => form === 'complement');
  const fronts = new Set(standings.filter(({ form }) => form === 'front').map(({ longer }) => longer.root));
  const heads = standings.filter(
    ({ longer, form, type }) =>
      form === 'head' && agrees(own, type) && isHead(entry, { longer, form, type }, own),
  );
  if (heads.length > 0) return heads.map(({ longer }) => longer);
  return standings
    .filter(({ longer, form, type }) => {
      if (form === 'given') return agrees(own, type) && !entry.isGeneric;
      if (form === 'front')
        return (
          fronts.size === 1 && !isPlaceOfOthers && agrees(own, type) && isActor(entry, { longer, form, type })
        );
      return form === 'middle' && entry.hasArticle && !entry.isKindNoun && agrees(own, type);
    })
    .map(({ longer }) => longer);
}

/**
 * Whether the end of a longer name can stand for it. A person’s can, and the noun of a body or place, and several words of a body’s. The
 * proper name at the end of a body’s is most often its town’s, `Sporting Valdemar`, unless it speaks; a place is called by its
 * proper name only where nothing but nouns is left out: `Ardesh` of `Camp Ardesh`, but not `Africa` of `East Africa`.
 */
function isHead(entry: NameEntry, { longer, type }: Standing, own: NamedType | null): boolean {
  if (type === 'person') return true;
  if (entry.isOwnNoun || isPlaceOf(entry, longer)) return false;
  if (entry.isKindNoun) return true;
  if (type === 'place') return leavesNounsOut(entry, longer);
  if (entry.words.words.length > 1) return true;
  // `the Trumpet`: what an article stands before is no town.
  if (entry.isDefinite && own !== 'place') return true;
  return !entry.isGeneric && (entry.speaks || (own !== null && own !== 'place'));
}

/**
 * Whether a name that is the front of a longer one is used for its bearer: it speaks, or has an article. `Halvane
 * said` stands for `Halvane Chemicals`; `the ferry from Harrask` for no party of that name.
 */
function isActor(entry: NameEntry, { longer, type }: Standing): boolean {
  if (type === 'place') return (entry.isKindNoun && entry.hasArticle) || leavesNounsOut(entry, longer);
  if (entry.isKindNoun || longer.mentions.some(({ leaderNamed }) => leaderNamed)) return false;
  return entry.speaks || entry.hasArticle || longer.root.voice !== null;
}

/** `Bank of America Stadium` is a place that is named after a bank. */
function isPlaceOf({ words }: NameEntry, longer: NameEntry): boolean {
  const last = longer.words.words.at(-1) ?? '';
  const isBehindOf = longer.words.frontEnd < longer.words.words.length;
  return (
    isBehindOf &&
    !words.words.includes(last) &&
    longer.mentions.some(({ placeNouns }) => placeNouns.includes(last))
  );
}

/** Whether all that a shorter name leaves out of a longer one are nouns for places. */
function leavesNounsOut({ words }: NameEntry, longer: NameEntry): boolean {
  const left = longer.words.words.filter((word) => !words.words.includes(word));
  return (
    left.length > 0 &&
    left.every((word) => longer.mentions.some(({ placeNouns }) => placeNouns.includes(word)))
  );
}

function strongest(entry: NameEntry): NamedType | null {
  return entry.votes.size === 0 ? null : typeOfEntries([entry]);
}

/** Whether what a short name is taken for by itself lets it stand for a name of a type. */
function agrees(own: NamedType | null, type: NamedType): boolean {
  return own === null || own === type || (isBody(own) && isBody(type));
}

function isBody(type: NamedType): boolean {
  return type === 'organisation' || type === 'publication' || type === 'group';
}

function isAcronym({ mentions }: NameEntry): boolean {
  return mentions.some(({ name }) => /^\p{Lu}[\p{Lu}\p{N}.&]+$/u.test(name));
}
