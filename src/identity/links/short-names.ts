import { acronymOf, isAcronymOf } from '../../text/names/acronym.ts';
import { foldName } from '../../text/names/fold-name.ts';
import type { MachineLink } from '../link.ts';
import type { Company } from './company.ts';
import { contentWords, isCutShort } from './cut-short.ts';
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
  sameNames: readonly MachineLink[],
): MachineLink[] {
  const bearers = new Bearers(entities);
  const spellings = new Spellings(sameNames);
  const only = (found: readonly NamedEntity[]) => spellings.only(found);
  return entities.flatMap((short) => {
    const explained = only(bearers.called(short));
    const found = explained ?? only(bearers.thatMayBe(short));
    const isExplained = found === explained && explained !== null && wordsOf(short).length > 1;
    if (found === null || !isInCompany(short, found, isExplained, appears)) return [];
    return [linkOf(short, found, explained !== null)];
  });
}

function isInCompany(short: NamedEntity, long: NamedEntity, isExplained: boolean, appears: Company): boolean {
  const enough = isExplained ? company.explained : company.unexplained;
  if (appears.shared(short.entity, long.entity, enough) < enough) return false;
  if (isExplained) return true;
  const least = isCalledAsPersonsAre(short, long) ? leastShare : leastOfUnsure;
  return appears.share(short.entity, long.entity) >= least;
}

/** The same for one word that may be no person's: `Vermont` of the `Vermont Democrats`. */
const leastOfUnsure = 0.6;

/** Whether something tells that both are persons, where one was taken for one: a first name that people have, or a title. */
function isCalledAsPersonsAre(short: NamedEntity, long: NamedEntity): boolean {
  if (short.type !== 'person') return true;
  const isKnown = long.name.tokens.some(({ given }) => given !== null);
  return isKnown || [short, long].some(hasTitle);
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

/** Which entities are one by the spellings of their names (union-find). */
class Spellings {
  readonly #parent = new Map<string, string>();

  constructor(links: readonly MachineLink[]) {
    for (const { a, b } of links) {
      const [from, to] = [this.#root(a), this.#root(b)];
      if (from !== to) this.#parent.set(from, to);
    }
  }

  /** The first of several entities that are one; null where they are more, or none. */
  only(found: readonly NamedEntity[]): NamedEntity | null {
    const roots = new Set(found.map(({ entity }) => this.#root(entity.id)));
    return roots.size === 1 ? (found[0] ?? null) : null;
  }

  #root(id: string): string {
    let root = id;
    for (let up = this.#parent.get(root); up !== undefined; up = this.#parent.get(root)) {
      const above = this.#parent.get(up);
      if (above !== undefined) this.#parent.set(root, above);
      root = up;
    }
    return root;
  }
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
    return distinct(found, short).filter((one) => wordsOf(one).length > words || isLetters(short));
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
    if (short.type !== 'person') return words.length > 1 ? this.#withWords(short) : [];
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

  /** Bodies whose longer name it leaves something of out that tells no two apart; see isCutShort. */
  #withWords(short: NamedEntity): NamedEntity[] {
    const lists = contentWords(short.name.folded).map((word) => this.#byWord.get(word) ?? []);
    const rarest = lists.reduce((best, list) => (list.length < best.length ? list : best), lists[0] ?? []);
    if (rarest.length > mostBearers) return [];
    return distinct(rarest, short).filter(
      (one) => isCutShort(short.name, one.name) || isContainedAndCalledAlike(short, one),
    );
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
