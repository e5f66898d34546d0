import { acronymOf, isAcronymOf } from '../../text/names/acronym.ts';
import { foldName } from '../../text/names/fold-name.ts';
import type { MachineLink } from '../link.ts';
import type { Company } from './company.ts';
import { contentWords, isCutShort, isThin, leadLeftOut, leavesOutTheSpare } from './cut-short.ts';
import { hasBodyNoun, isEverywhere } from './described-body.ts';
import type { Linked } from './linked.ts';
import { canBeOne, type NamedEntity } from './named-entity.ts';

/**
 * Others who must appear both with the one who goes by the short name and with the one who has the long one. A short name of
 * several words that another document explains needs fewer than one word, or what nobody explains.
 */
const company = { explained: 1, unexplained: 2 } as const;

/**
 * Of all who appear with such a short name, and in more than one document, the share that must appear with the long one
 * too. In 840 reports of one election and three cases of fiction, right ones had 0.28 to 1 (Brennan, Ruano), wrong ones 0.05 to 0.20
 * (Oscar, Truman).
 */
const leastShare = 0.3;

/** Longer names that are looked at for a short one; where more have it, it tells nobody. */
const mostBearers = 32;

/**
 * Entities that documents only call by a short name, each with the one entity of the pile that has it as short for its own:
 * `Governor Tolvay`, `the Brigades`, `CTE`. Nobody is linked where two could be meant.
 */
export function linkShortNames(
  entities: readonly NamedEntity[],
  appears: Company,
  known: Linked,
): MachineLink[] {
  const bearers = new Bearers(entities);
  const only = (found: readonly NamedEntity[]) => onlyOne(found, known);
  return entities.flatMap((short) => {
    const explained = only(bearers.called(short));
    const found = explained ?? only(bearers.thatMayBe(short));
    if (found === null || !isInCompany(short, found, explained !== null, appears)) return [];
    return [linkOf(short, found, explained !== null)];
  });
}

/** The first of several entities that are one; null where they are more, or none. */
function onlyOne(found: readonly NamedEntity[], known: Linked): NamedEntity | null {
  const roots = new Set(found.map(({ entity }) => known.rootOf(entity.id)));
  return roots.size === 1 ? (found[0] ?? null) : null;
}

function isInCompany(short: NamedEntity, long: NamedEntity, isExplained: boolean, appears: Company): boolean {
  const isSure = isExplained && !short.isDescription && (wordsOf(short).length > 1 || isPlain(short, long));
  const enough = isSure ? company.explained : company.unexplained;
  if (appears.shared(short.entity, long.entity, enough) < enough) return false;
  if (isSure) return true;
  return appears.share(short.entity, long.entity) >= leastShareOf(short, long, isExplained);
}

/** Letters of the shortest acronym that is one body’s in a pile where some document explains it. */
const fewestExplained = 3;

/**
 * Whether one word is as good as several where it is explained: the first letters of a body’s name, or what a paper is called for short, `the
 * Post`. Persons of one surname are many, and `CNN Headline News` is not all of `CNN`.
 */
function isPlain(short: NamedEntity, long: NamedEntity): boolean {
  if (short.type === 'publication') return long.type === 'publication';
  if (!isLetters(short) || short.name.folded.length < fewestExplained) return false;
  return isAcronymOf(short.name.written, long.name.written);
}

function leastShareOf(short: NamedEntity, long: NamedEntity, isExplained: boolean): number {
  if (!canBeOne(short.type, long.type)) return long.type === 'publication' ? leastShare : leastOfUnsure;
  if (haveOneOffice(short, long)) return 0;
  if (!isCalledAsPersonsAre(short, long)) return leastOfUnsure;
  const saysLittle = short.isDescription || (short.type !== 'person' && isThin(short.name));
  return saysLittle && !isExplained ? leastOfUnsure : leastShare;
}

/** The same for one word that may be no person's, `Vermont` of the `Vermont Democrats`, and for what many bodies are called. */
const leastOfUnsure = 0.6;

/** Whether something tells that both are persons, where one was taken for one: a first name that people have, or a title. */
function isCalledAsPersonsAre(short: NamedEntity, long: NamedEntity): boolean {
  if (short.type !== 'person') return true;
  const isKnown = long.name.tokens.some(({ given }) => given !== null);
  return isKnown || [short, long].some(hasTitle);
}

/** Titles that many in one affair have. */
const forms = new Set('mr mrs ms miss mx dr prof professor sir dame lord lady madam'.split(' '));

/** `Judge Theel` and `Judge Amaro Theel`: whether both bear the surname with the title of one office. */
function haveOneOffice(short: NamedEntity, long: NamedEntity): boolean {
  const [surname = '', ...others] = wordsOf(short);
  if (short.type !== 'person' || others.length > 0 || wordsOf(long).at(-1) !== surname) return false;
  const offices = [...short.wordings].filter((wording) => wording.endsWith(` ${surname}`));
  return offices.some((titled) => {
    const office = titled.slice(0, -surname.length);
    return !forms.has(office.trim()) && [...long.wordings].some((wording) => wording.startsWith(office));
  });
}

function hasTitle({ name, wordings }: NamedEntity): boolean {
  const own = foldName(name.written);
  return [...wordings].some((wording) => wording.endsWith(` ${own}`));
}

function linkOf(short: NamedEntity, long: NamedEntity, isExplained: boolean): MachineLink {
  const how = isExplained ? 'is called so elsewhere' : 'is the only one who may be called so';
  const reason = `${long.name.written} ${how}: ${short.name.written}`;
  return { a: short.entity.id, b: long.entity.id, strength: isExplained ? 0.5 : 0.4, reason };
}

/** Letters of an acronym that nobody explains: of fewer, some other body has the same. */
const fewestLetters = 4;

/** The entities with longer names, by what they are called for short. */
class Bearers {
  readonly #byWording = new Map<string, NamedEntity[]>();
  readonly #bySurname = new Map<string, NamedEntity[]>();
  readonly #byGiven = new Map<string, NamedEntity[]>();
  readonly #byWord = new Map<string, NamedEntity[]>();
  readonly #byLetters = new Map<string, NamedEntity[]>();

  constructor(entities: readonly NamedEntity[]) {
    for (const one of entities) {
      if (one.isDescription) continue;
      for (const wording of one.wordings) push(this.#byWording, wording, one);
      const words = wordsOf(one);
      if (words.length < 2) continue;
      if (one.type === 'person') {
        push(this.#bySurname, words.at(-1) ?? '', one);
        push(this.#byGiven, words[0] ?? '', one);
        continue;
      }
      push(this.#byLetters, acronymOf(one.name.written), one);
      for (const word of new Set(contentWords(one.name.folded))) push(this.#byWord, word, one);
    }
  }

  /** Those of longer names that some document calls by the short one’s name, or by all of its names with titles. */
  called(short: NamedEntity): NamedEntity[] {
    const words = wordsOf(short).length;
    const own = foldName(short.name.written);
    const titled = [...short.wordings].filter((wording) => wording.endsWith(` ${own}`));
    const found = [own, ...titled].flatMap((wording) => this.#lookUp(this.#byWording, wording));
    const longer = [...new Set(found)].filter(
      (one) => one !== short && (wordsOf(one).length > words || isLetters(short)),
    );
    const alike = longer.filter((one) => canBeOne(one.type, short.type));
    return alike.length > 0 ? alike : longer.filter((one) => canBeOneSomewhere(one, short));
  }

  /** Those of whose names it can be a part: surname, first name, first letters, a body without its place. None of a common noun. */
  thatMayBe(short: NamedEntity): NamedEntity[] {
    const words = wordsOf(short);
    const [word = ''] = words;
    if (isLetters(short)) {
      if (word.length < fewestLetters) return [];
      const found = distinct(this.#lookUp(this.#byLetters, word), short);
      return found.filter((one) => isAcronymOf(short.name.written, one.name.written));
    }
    if (short.type !== 'person') return words.length > 1 || short.isDescription ? this.#withWords(short) : [];
    if (words.length > 1) return this.#withInitials(short);
    const bySurname = this.#persons(this.#bySurname, word, short);
    return bySurname.length > 0 ? bySurname : this.#persons(this.#byGiven, word, short);
  }

  /** Those whose name is written as persons’ are, and not as commenters call themselves. */
  #persons(
    map: ReadonlyMap<string, readonly NamedEntity[]>,
    word: string,
    short: NamedEntity,
  ): NamedEntity[] {
    const found = distinct(this.#lookUp(map, word), short);
    return found.filter(({ name }) =>
      name.written.split(' ').every((part) => /^\p{L}/u.test(part) && !/^\p{Ll}{4}|_|\d/u.test(part)),
    );
  }

  /** Bodies whose longer name it leaves something of out that tells no two apart. */
  #withWords(short: NamedEntity): NamedEntity[] {
    const lists = contentWords(short.name.folded).map((word) => this.#byWord.get(word) ?? []);
    const rarest = lists.reduce((best, list) => (list.length < best.length ? list : best), lists[0] ?? []);
    if (rarest.length > mostBearers) return [];
    const longer = distinct(rarest, short);
    const sure = longer.filter(
      (one) => isCutShort(short.name, one.name) || isContainedAndCalledAlike(short, one),
    );
    return sure.length > 0 || isEverywhere(short.name.folded)
      ? sure
      : longer.filter((one) => this.#leavesPlaceOut(short, one) || leavesOutTheSpare(short.name, one.name));
  }

  /**
   * `District Hospital` of `Hadderby District Hospital`, `the hospital`: whether what it leaves out in front is a name by itself in the pile, as
   * places are; a description leaves out any words.
   */
  #leavesPlaceOut(short: NamedEntity, long: NamedEntity): boolean {
    const lead = leadLeftOut(short.name, long.name);
    if (lead === null || long.type !== 'organisation' || !hasBodyNoun(short.name.folded)) return false;
    return short.isDescription || (this.#byWording.get(lead) ?? []).some((one) => one !== long);
  }

  /** `A. Brekke`, of those of that surname the ones whose first name begins so. */
  #withInitials(short: NamedEntity): NamedEntity[] {
    const words = wordsOf(short);
    const initial = words[0] ?? '';
    if (initial.length !== 1) return [];
    const found = this.#lookUp(this.#bySurname, words.at(-1) ?? '');
    return distinct(found, short).filter(
      (one) => one.name.folded.startsWith(initial) && (wordsOf(one)[0]?.length ?? 0) > 1,
    );
  }

  #lookUp(map: ReadonlyMap<string, readonly NamedEntity[]>, key: string): readonly NamedEntity[] {
    const found = map.get(key) ?? [];
    return found.length > mostBearers ? [] : found;
  }
}

/** `Willow Brigades` in `Black Willow Brigades`, where documents of both speak of `the Willow`. */
function isContainedAndCalledAlike(short: NamedEntity, long: NamedEntity): boolean {
  const [words, others] = [wordsOf(short), wordsOf(long)];
  if (others.length <= words.length || !words.every((word) => others.includes(word))) return false;
  const own = foldName(short.name.written);
  return [...short.wordings].some((wording) => wording !== own && long.wordings.has(wording));
}

/** The same where documents differ on what one is: `Transbay` is a place to one, and short for an agency to the next. */
function canBeOneSomewhere(one: NamedEntity, other: NamedEntity): boolean {
  if (canBeOne(one.type, other.type)) return true;
  const { type: commonest, types } = other.entity;
  const isUnsure = wordsOf(other).length === 1 && commonest !== 'place' && types.length > 1;
  return isUnsure && types.some((type) => canBeOne(one.type, type));
}

function distinct(found: readonly NamedEntity[], short: NamedEntity): NamedEntity[] {
  return [...new Set(found)].filter((one) => one !== short && canBeOne(one.type, short.type));
}

function wordsOf({ name }: NamedEntity): string[] {
  return name.folded.split(' ');
}

function isLetters({ name }: NamedEntity): boolean {
  return name.isAcronym;
}

function push(map: Map<string, NamedEntity[]>, key: string, one: NamedEntity): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [one]);
  else if (known.length <= mostBearers) known.push(one);
}
