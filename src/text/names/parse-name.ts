import { keysOf } from './keys-of.ts';
import { bodyToken, initialToken, personToken } from './name-token.ts';
import { looksLikeBody, parseBody } from './parse-body.ts';
import { parsePerson } from './parse-person.ts';
import type { NamedType, NameKind, NameToken, ParsedName } from './parsed-name.ts';
import { withoutMarks } from './romanise.ts';

/**
 * UTF-16 code units beyond which a name is compared by its folded writing only: the longest names of the open lists of
 * sanctioned persons and bodies have about 150.
 */
const longest = 200;

/** Words beyond which likewise: the pairing of words takes time in proportion to the square of their number. */
const mostTokens = 16;

/**
 * Takes a name apart, so that it can be compared many times. Without a type, a name is a person's unless a word of it says
 * otherwise (`ministry`, a legal form, a short form in capitals). Never throws; linear in the length of the name.
 */
export function parseName(written: string, type?: NamedType): ParsedName {
  const parsed = parseWhole(written, type);
  const parts = written.length > longest ? [] : partsIn(written);
  return parts.length < 2 ? parsed : { ...parsed, parts: parts.map((part) => parseWhole(part, type)) };
}

/** `X/Y`, `X a.k.a. Y`: names of one actor side by side. Not `A/S`. */
function partsIn(written: string): string[] {
  const parts = written.split(/\/|\s(?:a\.?k\.?a\.?|alias|formerly|n[ée]e)\s/i).map((part) => part.trim());
  return parts.every((part) => part.length > 2) ? parts : [];
}

function parseWhole(written: string, type: NamedType | undefined): ParsedName {
  const folded = foldName(written);
  const kind = kindOf(written, type);
  const isKindKnown = type !== undefined;
  const base = {
    written,
    folded,
    kind,
    isKindKnown,
    ...(written.length > longest ? nothing : partsOf(written, kind)),
  };
  const tokens = base.tokens.length > mostTokens ? [] : base.tokens;
  const joins = tokens.slice(1).map((token, at) => joined(kind, tokens[at] ?? token, token));
  const parsed = { ...base, tokens, joins };
  return { ...parsed, keys: keysOf(parsed) };
}

const nothing = {
  tokens: [] as readonly NameToken[],
  titles: [] as readonly string[],
  generation: null,
  isOrderKnown: false,
  form: null,
  parts: [] as readonly ParsedName[],
  acronym: null,
  isAcronym: false,
  turns: false,
  isTransliterated: false,
} as const;

function partsOf(
  written: string,
  kind: NameKind,
): Omit<ParsedName, 'written' | 'folded' | 'kind' | 'isKindKnown' | 'joins' | 'keys'> {
  return kind === 'person' ? { ...nothing, ...parsePerson(written) } : { ...nothing, ...parseBody(written) };
}

function kindOf(written: string, type: NamedType | undefined): NameKind {
  if (type !== undefined) return type === 'person' ? 'person' : 'body';
  return written.length <= longest && looksLikeBody(written) ? 'body' : 'person';
}

/** Letters and digits in lower case without marks, words parted by one blank; the name itself where it has none. */
function foldName(written: string): string {
  const words = withoutMarks(written.replace(/['’‘ʼʻʾʿ`´ʹʺ′]/g, '')).match(/[\p{L}\p{M}\p{N}]+/gu);
  return words === null ? written.trim() : words.join(' ');
}

function joined(kind: NameKind, first: NameToken, second: NameToken): NameToken {
  const text = first.text + second.text;
  if (first.role !== 'word' || second.role !== 'word') return initialToken(text);
  const word = { written: first.written + second.written, text };
  return kind === 'person' ? personToken(word) : bodyToken(word);
}
