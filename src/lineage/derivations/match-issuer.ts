import { acronymOfWords, descriptive, type Issuer, type IssuerName } from './issuer.ts';
import { soundOf, titles } from './persons.ts';
import type { Naming } from './references.ts';
import { tellingWords } from './telling-words.ts';

/** Words that begin a sentence, and so stand with a capital before a name. */
const leading: ReadonlySet<string> = new Set(
  'on in at by as and but yet so if when while after before since for from with that this its his her their our'.split(
    ' ',
  ),
);

/** Nouns by which what bears a word in its name, or issues documents of a kind, is described. */
const kinds: readonly (readonly [nouns: string, words: string])[] = [
  ['agency wire', 'agency wire news'],
  [
    'company firm operator manufacturer owner developer contractor utility airline railway',
    `plc ltd inc gmbh chemicals industries holdings line lines energy works group company motors airlines airways rail shipping logistics catering
    foods construction engineering`,
  ],
  ['union', 'union workers employees labour teachers nurses dockworkers'],
  ['hospital infirmary clinic', 'hospital infirmary clinic medical'],
  ['club', 'club fc football ac sc united city rovers athletic sporting'],
  ['regulator inspectorate watchdog authority', 'inspectorate authority regulator commission agency office'],
  [
    'government province region county governor office ministry authorities',
    'governor government province ministry office prefecture county',
  ],
  ['station channel radio broadcaster programme', 'radio tv television fm channel broadcasting'],
  [
    'group campaign movement association',
    'action association residents campaign friends movement group trust society',
  ],
];

const kindWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  kinds.flatMap(([nouns, words]) =>
    nouns.split(' ').map((noun): [string, ReadonlySet<string>] => [noun, new Set(words.split(/\s+/))]),
  ),
);

const kindNouns: ReadonlySet<string> = new Set(kinds.flatMap(([, words]) => words.split(/\s+/)));

const outletNouns: ReadonlySet<string> = new Set(
  'paper newspaper daily weekly tabloid magazine journal gazette site website blog'.split(' '),
);

/** How surely a name or description means the issuer of a document, 0 to 1. */
export function matchIssuer({ name, form }: Pick<Naming, 'name' | 'form'>, issuer: Issuer): number {
  if (name.length === 0) return 0;
  if (form === 'self') return 0;
  if (form === 'noun') return Math.max(0, ...issuer.names.map((own) => matchNoun(name, own, issuer)));
  const asBody = Math.max(0, ...issuer.names.map((own) => matchName(asOffice(name), own)));
  const asSpeaker = Math.max(0, ...issuer.speakers.map((own) => matchSpeaker(name, own)));
  return Math.max(asBody, asSpeaker);
}

/** Who holds an office speaks for it. */
function asOffice(name: readonly string[]): readonly string[] {
  return name.map((word) => (word === 'minister' || word === 'ministers' ? 'ministry' : word));
}

function matchName(name: readonly string[], own: IssuerName): number {
  const { words, head } = own;
  if (own.isPerson) return matchPerson(name, words);
  if (words.every((word) => name.includes(word))) return 1;
  const core = words.filter((word) => !descriptive.has(word) && !/^\d+$/.test(word));
  if (core.length > 0 && core.length < words.length && core.every((word) => name.includes(word))) return 0.9;
  const acronym = acronymOfWords(words);
  if (acronym !== null && name.includes(acronym)) return 0.95;
  const telling = name.filter((word) => !tellingWords.has(word) && !leading.has(word));
  if (telling.length === 0 || !telling.every((word) => words.includes(word))) return 0;
  if (telling.length > 1) return telling.includes(head) || isKind(head) ? 0.8 : 0;
  return telling[0] === head && !descriptive.has(head) ? 0.75 : 0;
}

/** Whether a word says what kind of body bears a name: it may be left out. */
function isKind(word: string): boolean {
  return descriptive.has(word) || kindNouns.has(word);
}

/** The last word is the noun, those before it say more. */
function matchNoun(name: readonly string[], own: IssuerName, { isOutlet }: Issuer): number {
  const [noun = ''] = asOffice(name.slice(-1));
  const kind = matchKind(noun, own, isOutlet);
  return kind > 0 && name.slice(0, -1).some((word) => own.words.includes(word)) ? fullNoun : kind;
}

/** A description by a word of the name and what kind of body it is: as good as the name. */
export const fullNoun = 0.8;

function matchKind(noun: string, { words, head }: IssuerName, isOutlet: boolean): number {
  if (words.includes(noun)) return noun === head ? 0.6 : 0.5;
  if (isOutlet && outletNouns.has(noun)) return 0.4;
  return words.some((one) => kindWords.get(noun)?.has(one)) ? 0.5 : 0;
}

/** A person by the full name, by initial and family name, by either alone, or as somebody wrote it who only heard it. */
function matchPerson(name: readonly string[], own: readonly string[]): number {
  const bare = name.filter((word) => !titles.has(word) && !leading.has(word));
  if (own.every((word) => name.includes(word))) return own.length > 1 || bare.length === 1 ? 1 : 0;
  const [given = '', family = ''] = [own[0], own.at(-1)];
  const [first = '', last = ''] = [bare[0], bare.at(-1)];
  if (own.length < 2 || bare.length === 0) return 0;
  if (bare.length === 1) return last === family ? 0.75 : 0;
  const isSameGiven = first.length === 1 ? given.startsWith(first) : first.slice(0, 3) === given.slice(0, 3);
  if (!isSameGiven) return 0;
  if (last === family) return 0.9;
  return family.length > 3 && soundOf(last) === soundOf(family) ? 0.7 : 0;
}

function matchSpeaker(name: readonly string[], own: readonly string[]): number {
  const family = own.at(-1) ?? '';
  if (own.length > 1 && own.every((word) => name.includes(word))) return 0.6;
  return own.length > 1 && name.includes(family) ? 0.5 : 0;
}

/** The nouns by which a body of this name may be described. */
export function nounsFor(words: readonly string[]): string[] {
  return [...kindWords].filter(([, own]) => words.some((word) => own.has(word))).map(([noun]) => noun);
}
