import type { Document } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import { bodyNouns } from './citing-words.ts';
import { nameWords } from './name-words.ts';

/** The persons behind a document, their names as folded words without titles. */
export interface PersonsBehind {
  /** Whoever writes under a name or handle of their own; empty where it is a body's or an outlet's. */
  readonly own: readonly (readonly string[])[];
  /** Whoever signed it for a body. */
  readonly speaking: readonly (readonly string[])[];
}

/** Forms of address, offices and epithets that stand before a name and are no part of it. */
export const titles: ReadonlySet<string> = new Set(
  `mr mrs ms miss dr prof professor sir dame lord lady judge justice col colonel capt captain gen general lt lieutenant sgt sergeant major rev reverend
  father sister brother minister mayor governor president senator deputy councillor inspector chief director advocate young old`.split(
    /\s+/,
  ),
);

/** Words by which a byline names no person. */
const deskWords =
  /^(?:staff|desk|bureau|team|newsroom|editors?|editorial|correspondents?|reporters?|writers?|agency|agencies|online|press|office|service)$/;

/** Who writes in a post or statement in their own name, and who for a body. An outlet's articles are the outlet's. */
export function personsBehind(document: Document, actors: readonly Entity[]): PersonsBehind {
  const { kind, publisher, author } = document;
  if (kind !== 'post' && kind !== 'statement') return { own: [], speaking: [] };
  const writer = personIn(author ?? '');
  if (actors.some(({ type }) => type === 'person') || (kind === 'post' && isHandle(publisher ?? ''))) {
    const named = personIn(publisher ?? '');
    const full = [...(writer === null ? [] : [writer]), ...(named === null ? [] : [named])];
    return { own: [...full, ...nickOf(publisher ?? '', full)], speaking: [] };
  }
  return { own: [], speaking: writer === null ? [] : [writer] };
}

/** `@name`, `some_name`, `name77`. */
function isHandle(publisher: string): boolean {
  return /^@|^\p{Ll}\S*$|^\S*[_\d]\S*$/u.test(publisher);
}

/** Given and family name, without title and office: `Dr Ylva Brandsen, medical director`. Null where it is no person's. */
function personIn(author: string): readonly string[] | null {
  const [name = ''] = author.slice(0, 200).split(',');
  const words = nameWords(name).filter((word) => !titles.has(word));
  const isPerson =
    words.length >= 2 &&
    words.length <= 4 &&
    /^\p{Lu}/u.test(name.trim()) &&
    !words.some((word) => bodyNouns.has(word) || deskWords.test(word) || word === 'and');
  return isPerson ? words : null;
}

/** The first part of a handle that is short for a given name: *ferdi* of `ferdi_fishes`, who is Ferdinand. */
function nickOf(handle: string, names: readonly (readonly string[])[]): (readonly string[])[] {
  const [piece = ''] = handle
    .replace(/^@/, '')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .split(/[\s_.\d-]+/);
  const nick = piece.toLowerCase();
  const isShort = nick.length >= 4 && names.some(([given = '']) => given.startsWith(nick.slice(0, 4)));
  return isShort && piece !== handle ? [[nick]] : [];
}

/**
 * The consonants of a name as they sound, roughly: what two spellings of it by ear have in common (*Lonn*, *Lonne*; *Quarn*, *Kwarn*).
 */
export function soundOf(word: string): string {
  const sounds = word
    .replace(/ph/g, 'f')
    .replace(/qu|ck|[cq]/g, 'k')
    .replace(/z/g, 's')
    .replace(/(?<=.)[aeiouywh]/g, '');
  return sounds.replace(/(.)\1+/g, '$1');
}
