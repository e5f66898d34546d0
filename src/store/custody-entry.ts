import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Actor, ChainHead, CustodyEntry } from '../model/custody.ts';

/** An entry as it is kept: its canonical JSON (RFC 8785), and the hash over that. */
export interface SealedEntry {
  readonly text: string;
  readonly hash: string;
}

/**
 * The most characters of an entry that are parsed. A thousand documents, or a time stamp with its certificates, take
 * less than half of it; more can only be there to fill the memory.
 */
const longestEntry = 1 << 20;

/** Turns an entry into what is hashed, signed and stamped. Lone surrogates, which JSON cannot carry, become U+FFFD. */
export function sealEntry(entry: CustodyEntry): SealedEntry {
  const text = canonicalJson(wellFormed(entry));
  return { text, hash: sha256(text) };
}

/** The canonical form of RFC 8785. Throws where a value has none: not a number, infinity, a lone surrogate. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('This value has no JSON.');
  return text;
}

/** `sha256-` and 64 hex digits, over the UTF-8 of the text. */
export function sha256(text: string | Uint8Array): string {
  return `sha256-${createHash('sha256').update(text).digest('hex')}`;
}

function wellFormed<T>(entry: T): T {
  return JSON.parse(JSON.stringify(entry), (_key, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed() : value,
  ) as T;
}

/** The entry of this text; null where the text is not the canonical JSON of an entry that this version knows. */
export function maybeEntry(text: string): CustodyEntry | null {
  if (text.length > longestEntry) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isEntry(value) && canonicalJson(value) === text ? value : null;
  } catch {
    return null;
  }
}

type Fields = Readonly<Record<string, unknown>>;

function isEntry(value: unknown): value is CustodyEntry {
  return (
    isObject(value) &&
    value.log === 'hearsay-custody/1' &&
    isCount(value.n) &&
    isText(value.time) &&
    isActor(value.actor) &&
    isText(value.program) &&
    (value.previous === null || isText(value.previous)) &&
    isText(value.action) &&
    Object.hasOwn(shapes, value.action) &&
    isObject(value.about) &&
    shapes[value.action as CustodyEntry['action']](value.about)
  );
}

/** What must hold of an entry's `about`, by its action. */
const shapes: Readonly<Record<CustodyEntry['action'], (about: Fields) => boolean>> = {
  added: ({ evidence, bytes, path, added }) =>
    isText(evidence) && isCount(bytes) && isText(path) && isText(added),
  read: isReading,
  're-read': (about) => isReading(about) && isList(about.superseded, isText) && isCount(about.problemsFrom),
  discarded: ({ evidence }) => isText(evidence),
  corrected: ({ record, hash }) => isText(record) && isText(hash),
  reviewed: ({ record, hash, verdict }) => isText(record) && isText(hash) && isText(verdict),
  redacted: ({ record, hash, passages, reason }) =>
    isText(record) && isText(hash) && isCount(passages) && isText(reason),
  decided: isDecided,
  grouped: isDecided,
  listed: (about) =>
    isRowsHash(about) &&
    isText(about.list) &&
    isText(about.file) &&
    isCount(about.bytes) &&
    isText(about.path) &&
    isCount(about.entries),
  unlisted: ({ list }) => isText(list),
  withheld: ({ evidence, decisions = [], lists = [] }) =>
    [evidence, decisions, lists].every((ids) => isList(ids, isText)),
  exported: isExport,
  packed: isExport,
  signed: ({ head, key, signature }) => isHead(head) && isText(key) && isText(signature),
  stamped: ({ head, stamped, response }) => isHead(head) && isText(stamped) && isText(response),
};

function isDecided({ decision, kind, hash }: Fields): boolean {
  return isText(decision) && isText(kind) && isText(hash);
}

function isReading({ evidence, documents, problems, entries }: Fields): boolean {
  return (
    isText(evidence) &&
    (entries === null || isCount(entries)) &&
    isList(documents, (one) => isRowsHash(one) && isText(one.id)) &&
    (problems === null || (isRowsHash(problems) && isCount(problems.first) && isCount(problems.count)))
  );
}

function isExport({ format, hash, bytes, head }: Fields): boolean {
  return isText(format) && isText(hash) && isCount(bytes) && (head === null || isHead(head));
}

function isRowsHash(value: unknown): value is Fields {
  return isObject(value) && isText(value.rows) && isText(value.hash);
}

function isHead(value: unknown): value is ChainHead {
  return isObject(value) && isCount(value.n) && isText(value.hash);
}

function isActor(value: unknown): value is Actor {
  return isObject(value) && (value.kind === 'program' || (value.kind === 'person' && isText(value.name)));
}

function isList(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
