import type { ParsedName } from '../../text/names/parsed-name.ts';
import type { MachineLink } from '../link.ts';
import type { Company } from './company.ts';
import type { NamedEntity } from './named-entity.ts';

/** Others who must appear with both of two persons whose names only sound alike. */
const enough = 2;

/** The share of those who appear with the one that must appear with the other too; see short-names.ts. */
const leastShare = 0.3;

/** Names that sound alike are compared each with one more, as long as they are no more than this. */
const mostAlike = 8;

/**
 * Persons whose whole names sound alike and are written in two ways, `Nadja Orlik`, `Nadia Orlick`: papers misspell names. Who bears which
 * cannot be told by the writing, so they are linked in the company of the same others only; where one document shows both, they stay apart.
 */
export function linkMisspelt(entities: readonly NamedEntity[], appears: Company): MachineLink[] {
  const persons = entities.filter(({ type }) => type === 'person');
  const groups = Map.groupBy(persons, ({ name }) => soundOf(name.tokens.map(({ text }) => text)));
  return [...groups].flatMap(([sound, all]) =>
    sound === null || all.length > mostAlike ? [] : linksAmong(all, appears),
  );
}

function linksAmong(all: readonly NamedEntity[], appears: Company): MachineLink[] {
  return all.flatMap((one, index) => {
    const other = all.slice(0, index).find((before) => isOne(one, before, appears));
    if (other === undefined) return [];
    const reason = `${other.name.written} and ${one.name.written} sound alike and appear with the same others`;
    return [{ a: other.entity.id, b: one.entity.id, strength: 0.4, reason }];
  });
}

function isOne({ entity, name }: NamedEntity, other: NamedEntity, appears: Company): boolean {
  if (isOneSpelling(name, other.name) || name.generation !== other.name.generation) return false;
  if (appears.shared(entity, other.entity, enough) < enough) return false;
  return Math.max(appears.share(entity, other.entity), appears.share(other.entity, entity)) >= leastShare;
}

/** Whether two names have the same words, so that something else parts them. */
function isOneSpelling(name: ParsedName, other: ParsedName): boolean {
  return name.tokens.every(({ text }, at) => text === other.tokens[at]?.text);
}

/** Letters by which English readers hear the same: those of a name that somebody heard and wrote down. */
const heard: readonly (readonly [RegExp, string])[] = [
  [/qu/gu, 'kw'],
  [/ck|c(?![eiyh])|q/gu, 'k'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/(?<=[^aeiouy])[jy](?=[aeou])/gu, 'i'],
  [/y$/u, 'i'],
  [/(\p{L})\1/gu, '$1'],
];

/** How a name of several whole words sounds; null of one word, and where a word is an initial or in another script. */
function soundOf(words: readonly string[]): string | null {
  if (words.length < 2 || words.some((word) => !/^[a-z]{2,}$/u.test(word))) return null;
  return words
    .map((word) => heard.reduce((sound, [letters, as]) => sound.replace(letters, as), word))
    .join(' ');
}
