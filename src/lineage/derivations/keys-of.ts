import type { ComparableTrace } from './comparable-trace.ts';
import { acronymOfWords, descriptive } from './issuer.ts';
import { nounsFor } from './match-issuer.ts';
import type { Naming } from './references.ts';
import type { Term } from './terms.ts';

/** The rarest terms of a document with which the names of its issuer are joined; more make more keys, and find what is cited in passing. */
const termsOfIssuer = 160;
/** The rarest terms of a sentence with which a name in it is joined. */
const termsOfReference = 8;

/**
 * Under which keys a document is filed, so that two of which one may refer to the other share one: words of names (its issuer's, and those that it names), each alone, with what is
 * told beside it, and with the day of publication. Whole numbers from 0 to 2³² − 1.
 */
export function keysOf({ trace, terms }: ComparableTrace): Set<number> {
  const keys = new Set<number>();
  const rarest = [...terms].map(([key, weight]): Term => ({ key, weight }));
  const issuing = issuerWords(trace.issuer);
  file(issuing, [...rarestOf(rarest, termsOfIssuer), `@${trace.published?.slice(0, 10)}`]);
  for (const { namings, terms: told, days } of trace.references) {
    const named = new Set(namings.filter(({ isQuoted }) => !isQuoted).flatMap(namedWords));
    file(named.size === 0 ? new Set() : named, [
      ...rarestOf(told, termsOfReference),
      ...days.map(([first]) => `@${first}`),
    ]);
    if (namings.some(({ form }) => form === 'self'))
      file(issuing, [...rarestOf(told, termsOfReference), ...days.map(([first]) => `@${first}`)]);
  }
  return keys;

  function file(words: ReadonlySet<string>, beside: readonly string[]): void {
    for (const word of words) {
      keys.add(hash(word));
      for (const term of beside) keys.add(hash(`${word}|${term}`));
    }
  }
}

function namedWords({ name, form }: Naming): readonly string[] {
  return form === 'self' ? [] : name.filter((word) => !descriptive.has(word));
}

/** Words by which a name or description that means the issuer must have one. */
function issuerWords({ names, speakers }: ComparableTrace['trace']['issuer']): ReadonlySet<string> {
  const words = names.flatMap(({ words: own }) => [
    ...own.filter((word) => !descriptive.has(word)),
    acronymOfWords(own) ?? '',
    ...nounsFor(own),
  ]);
  return new Set([...words, ...speakers.map((own) => own.at(-1) ?? '')].filter((word) => word !== ''));
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
