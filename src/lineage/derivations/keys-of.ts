import { copyKeysOf, sketchOf } from '../copies/sketch-of.ts';
import type { ComparableTrace } from './comparable-trace.ts';
import { acronymOfWords, descriptive } from './issuer.ts';
import { nounsFor } from './match-issuer.ts';
import { soundOf } from './persons.ts';
import type { Naming } from './references.ts';
import type { Term } from './word-forms.ts';

/** The rarest terms of a document with which the names of its issuer are joined; more make more keys, and find what is cited in passing. */
const termsOfIssuer = 160;
/** The rarest terms of a sentence with which a name in it is joined. */
const termsOfReference = 8;

/** Under which keys a document is filed, each of a kind once. */
export interface Keys {
  /** As one that others may refer to. */
  readonly issued: Uint32Array;
  /** As one that refers to others. */
  readonly referring: Uint32Array;
  /** As one that shares wording with others. */
  readonly wording: Uint32Array;
}

/**
 * Two documents of which one refers to the other share a key, `issued` of that and `referring` of the first: a word of the issuer's names alone, with what is told beside it, or with the
 * day of publication.
 */
export function keysOf({ trace, terms, report }: ComparableTrace): Keys {
  const issuing = issuerWords(trace.issuer);
  const rarest = rarestOf(
    [...terms].map(([key, weight]): Term => ({ key, weight })),
    termsOfIssuer,
  );
  const referring = trace.references.flatMap(({ namings, terms: told, days }) => {
    const free = namings.filter(({ isQuoted }) => !isQuoted);
    const named = [...free.flatMap(namedWords), ...(free.some(({ form }) => form === 'self') ? issuing : [])];
    return filed(named, [...rarestOf(told, termsOfReference), ...days.map(([first]) => `@${first}`)]);
  });
  return {
    issued: distinct(filed(issuing, [...rarest, `@${trace.published?.slice(0, 10)}`])),
    referring: distinct(referring),
    wording: distinct(copyKeysOf(sketchOf(report))),
  };
}

function distinct(keys: Iterable<number>): Uint32Array {
  return Uint32Array.from(new Set(keys));
}

/** Each word alone, and with each of what stands beside it. */
function filed(words: readonly string[], beside: readonly string[]): number[] {
  return [...new Set(words)].flatMap((word) => [
    hash(word),
    ...beside.map((term) => hash(`${word}|${term}`)),
  ]);
}

function namedWords({ name, form }: Naming): readonly string[] {
  if (form === 'self') return [];
  const last = name.length > 1 ? name.at(-1) : undefined;
  return [...name.filter((word) => !descriptive.has(word)), ...(last === undefined ? [] : [bySound(last)])];
}

function bySound(family: string): string {
  return `~${soundOf(family)}`;
}

/** Words by which a name or description that means the issuer must have one. */
function issuerWords({ names, speakers }: ComparableTrace['trace']['issuer']): string[] {
  const words = names.flatMap(({ words: own, isPerson, head }) => [
    isPerson ? bySound(head) : '',
    ...own.filter((word) => !descriptive.has(word)),
    acronymOfWords(own) ?? '',
    ...nounsFor(own),
  ]);
  return [...words, ...speakers.map((own) => own.at(-1) ?? '')].filter((word) => word !== '');
}

function rarestOf(terms: readonly Term[], most: number): string[] {
  return terms
    .toSorted((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
    .slice(0, most)
    .map(({ key }) => key);
}

/** FNV-1a over code units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
