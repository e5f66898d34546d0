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
  if (tokens.length === 1) return bagsOf(tokens[0]).map((bag) => `1 ${bag}`);
  const keys = tokens.length === 2 ? bagsOf(joins[0]).map((bag) => `1 ${bag}`) : [];
  const places = [...placesOf(tokens, 1), ...placesOf(joins, 2)];
  const last = tokens.length - 1;
  for (const one of places) {
    const isEdge = one.from === 0 || one.from + one.count - 1 === last;
    if (!isEdge) continue;
    for (const two of places) if (areApart(one, two)) keys.push(...pairKeys(one.bags, two.bags));
  }
  return keys;
}

interface Place {
  readonly from: number;
  readonly count: number;
  readonly bags: readonly string[];
}

function placesOf(tokens: readonly NameToken[], count: number): Place[] {
  return tokens.flatMap((token, from) => (token.role === 'word' ? [{ from, count, bags: token.bags }] : []));
}

function areApart(one: Place, two: Place): boolean {
  return one.from + one.count <= two.from || two.from + two.count <= one.from;
}

function pairKeys(one: readonly string[], two: readonly string[]): string[] {
  return one.flatMap((a) => two.map((b) => (a < b ? `2 ${a} ${b}` : `2 ${b} ${a}`)));
}

function bodyKeys({ tokens, acronym }: Keyed): string[] {
  const letters = tokens.flatMap((token) => [...(token.bags[0] ?? '')]).sort();
  const keys = [`b ${letters.join('')}`];
  if (acronym !== null) keys.push(`a ${acronym}`);
  if (tokens.length >= leastAcronym) keys.push(`a ${tokens.map(({ text }) => text[0]).join('')}`);
  return keys;
}

/** Letters that a short form has at the least for its letters alone to say whose it is. */
export const leastAcronym = 5;

function bagsOf(token: NameToken | undefined): readonly string[] {
  return token?.bags ?? [];
}

/** FNV-1a, 32 bits, in hexadecimal: a key for names that are too long to be one. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16);
}
