import type { Document } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import type { Findings } from '../../model/findings.ts';
import { nameWords } from './name-words.ts';
import { personsBehind } from './persons.ts';

/** Whoever a document is the word of, and how others may call it. */
export interface Issuer {
  readonly names: readonly IssuerName[];
  /** Folded full names of persons who speak for it, as the document says. */
  readonly speakers: readonly (readonly string[])[];
  /** Whether it is an outlet, whose pieces are articles, posts or transcripts; else a body that makes statements. */
  readonly isOutlet: boolean;
  /** Whether it is the word of one person, of whom much else is told and who says much elsewhere. */
  readonly isPerson: boolean;
  readonly kind: Document['kind'];
}

/** A name that an issuer goes by. */
export interface IssuerName {
  /** Folded words, legal forms and small words left out: `deyla post`. */
  readonly words: readonly string[];
  /** The one by which it can be meant: *council* of *Council of Exiles*, *post* of *Deyla Post*. */
  readonly head: string;
  /** Whether it is a person's: *F. Lonn* and *Mr Lonn* of *Ferdinand Lonn*. */
  readonly isPerson?: true;
}

/** Who issued this document. */
export function issuerOf({ document, entities }: Findings): Issuer {
  const own = document.parts.filter(({ kind }) => kind === 'body' || kind === 'headline');
  const voices = new Set(own.map(({ voice }) => voice).filter((voice) => voice !== null));
  const actors = entities.filter(({ id }) => voices.has(id));
  const stated = [...own.map(({ voiceName }) => voiceName), document.publisher].filter(
    (name) => name !== null,
  );
  const persons = personsBehind(document, actors);
  const bodies = withShortForms(distinctNames(stated), distinctNames(actors.flatMap(namesOf)));
  const isOutlet = document.kind !== 'statement' && !(document.kind !== 'article' && stated.some(isOfficial));
  return {
    names: [...persons.own.map(personName), ...bodies.filter(({ words }) => !isOneOf(words, persons.own))],
    speakers: distinct([
      ...(isOutlet ? [] : speakersOf(entities, voices).map(nameWords)),
      ...persons.speaking,
    ]),
    isOutlet,
    isPerson: persons.own.length > 0,
    kind: document.kind,
  };
}

function personName(words: readonly string[]): IssuerName {
  return { words, head: words.at(-1) ?? '', isPerson: true };
}

function isOneOf(words: readonly string[], names: readonly (readonly string[])[]): boolean {
  return names.some((name) => name.join(' ') === words.join(' '));
}

/** Words in the names of bodies that issue transcripts, posts and pages of their own and are no outlets. */
const officialWords: ReadonlySet<string> = new Set(
  `ministry department office council commission police authority board court tribunal government directorate inspectorate secretariat parliament senate
  committee party union hospital infirmary embassy mission army navy bank prosecutor governor mayor president`.split(
    /\s+/,
  ),
);

function isOfficial(name: string): boolean {
  return nameWords(name).some((word) => officialWords.has(word));
}

const turning = /[\s,]+(?:of|for|de|del|della|di|da|do|des|du|der|von|van)\s/iu;

function distinctNames(names: readonly string[]): IssuerName[] {
  const known = new Map<string, IssuerName>();
  for (const name of names) {
    const words = nameWords(name);
    const [before = ''] = name.slice(0, 200).split(turning);
    const head = nameWords(before).at(-1) ?? words.at(-1);
    if (head !== undefined) known.set(words.join(' '), { words, head });
  }
  return [...known.values()];
}

/** With the other names that the document has for it, as far as they can be short for the first, or it for them. */
function withShortForms(stated: readonly IssuerName[], others: readonly IssuerName[]): IssuerName[] {
  const short = others.filter((other) => stated.some((name) => canBeShort(other, name)));
  const known = new Map([...stated, ...short].map((name) => [name.words.join(' '), name]));
  return [...known.values()];
}

function canBeShort({ words }: IssuerName, long: IssuerName): boolean {
  if (words.length === 1) return canStandFor(words[0] ?? '', long);
  return words.every((word) => long.words.includes(word)) || long.words.every((word) => words.includes(word));
}

/** Whether one word of a name can stand for it: its head, or all in it that is no common word. */
function canStandFor(word: string, { words, head }: IssuerName): boolean {
  if (word === acronymOfWords(words)) return true;
  return (
    (word === head && !descriptive.has(head)) || words.every((one) => one === word || descriptive.has(one))
  );
}

/** The first letters of its words; names of two words have none. */
export function acronymOfWords(words: readonly string[]): string | null {
  return words.length < 3 ? null : words.map((word) => word.charAt(0)).join('');
}

/** Words of names that say what kind of thing bears them: left out of a short form (*Rostrum* of *Rostrum News Agency*). */
export const descriptive: ReadonlySet<string> = new Set(
  `news agency wire press online media group company chemicals industries holdings works football club fc ac sc plc network
  broadcasting corporation service services international`.split(/\s+/),
);

function namesOf({ name, aliases }: Entity): string[] {
  return [name, ...aliases];
}

/** Persons of whom the document says that they belong to the body whose statement it is. */
function speakersOf(entities: readonly Entity[], voices: ReadonlySet<string>): string[] {
  return entities
    .filter(({ type, memberOf }) => type === 'person' && memberOf.some((body) => voices.has(body)))
    .map(({ name }) => name);
}

function distinct(names: readonly (readonly string[])[]): (readonly string[])[] {
  const known = new Map(names.filter((name) => name.length > 0).map((name) => [name.join(' '), name]));
  return [...known.values()];
}
