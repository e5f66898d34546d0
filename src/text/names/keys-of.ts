import type { NameToken, ParsedName } from './parsed-name.ts';

/** What keys are made from. */
type Keyed = Omit<ParsedName, 'keys'>;

/**
 * The keys under which a name is filed. Of a person: the consonants of its first and of its last word, each with those of
 * every other word, since names that are the same agree in two words, of which one is the first or the last. Of a body: the
 * consonants of all its words, since all must agree. Of both, the whole as it is folded or written as one, and short forms.
 */
export function keysOf(name: Keyed): string[] {
  const whole = `= ${hashOf(name.folded)}`;
  if (name.tokens.length === 0) return [whole];
  const keys = name.kind === 'person' ? personKeys(name) : bodyKeys(name);
  return [...new Set([whole, ...keys])];
}

function personKeys({ tokens, joins }: Keyed): string[] {
  if (tokens.length === 1) return skeletonsIn(tokens[0]).map((skeleton) => `1 ${skeleton}`);
  const keys = tokens.length === 2 ? skeletonsIn(joins[0]).map((skeleton) => `1 ${skeleton}`) : [];
  const places = [...placesOf(tokens, 1), ...placesOf(joins, 2)];
  const last = tokens.length - 1;
  for (const one of places) {
    const isEdge = one.from === 0 || one.from + one.count - 1 === last;
    if (!isEdge) continue;
    for (const two of places) if (areApart(one, two)) keys.push(...pairKeys(one.skeletons, two.skeletons));
  }
  return keys;
}

interface Place {
  readonly from: number;
  readonly count: number;
  readonly skeletons: readonly string[];
}

function placesOf(tokens: readonly NameToken[], count: number): Place[] {
  return tokens.flatMap((token, from) =>
    token.role === 'word' ? [{ from, count, skeletons: token.skeletons }] : [],
  );
}

function areApart(one: Place, two: Place): boolean {
  return one.from + one.count <= two.from || two.from + two.count <= one.from;
}

function pairKeys(one: readonly string[], two: readonly string[]): string[] {
  return one.flatMap((a) => two.map((b) => (a < b ? `2 ${a} ${b}` : `2 ${b} ${a}`)));
}

function bodyKeys({ tokens, acronym }: Keyed): string[] {
  const skeletons = tokens.map((token) => token.skeletons[0] ?? '');
  const keys = [`b ${[...skeletons].sort().join(' ')}`, `j ${skeletons.join('').replace(/(.)\1+/gu, '$1')}`];
  if (acronym !== null) keys.push(`a ${acronym}`);
  if (tokens.length >= leastAcronym) keys.push(`a ${tokens.map(({ text }) => text[0]).join('')}`);
  return keys;
}

/** Letters that a short form has at the least for its letters alone to say whose it is. */
export const leastAcronym = 5;

function skeletonsIn(token: NameToken | undefined): readonly string[] {
  return token?.skeletons ?? [];
}

/** FNV-1a, 32 bits, in hexadecimal: a key for names that are too long to be one. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16);
}
