import type { Problem } from '../model/problem.ts';
import { onOneLine } from './anchored-text.ts';
import { decodeText } from './decode-text.ts';
import { maybeKind } from './document-kind.ts';
import { ingestProblem } from './ingest-problem.ts';
import { primaryLanguage } from './primary-language.ts';
import { type Draft, type Reading, type TextReader, UNKNOWN } from './reader.ts';
import { allStatedBy } from './stated-by.ts';
import { isoDate } from './written-date.ts';

/** JSON Lines: one record on each line, of which `text` is taken as it is, code unit by code unit. */
export const JSONL: TextReader = {
  name: 'jsonl/1',
  mediaType: 'application/x-ndjson',
  extensions: ['.jsonl', '.ndjson'],
  maxBytes: 64 * 1024 * 1024,
  decode: decodeText,
  read: readJsonl,
};

const TEXT_FIELDS = ['title', 'publisher', 'author', 'url'] as const;

type JsonObject = Readonly<Record<string, unknown>>;

function readJsonl(source: string): Reading {
  const drafts: Draft[] = [];
  const problems: Problem[] = [];
  const ids = new Set<string>();
  source.split('\n').forEach((content, index) => {
    if (content.trim() === '') return;
    const record = readRecord(content, index + 1, problems);
    if (record === null) return;
    const id = record.record ?? '';
    if (ids.has(id)) problems.push(duplicate(id, index + 1));
    else drafts.push(record);
    ids.add(id);
  });
  return { drafts, problems };
}

/** The line's document, its problems added to the list; null where it cannot be read. */
function readRecord(content: string, line: number, problems: Problem[]): Draft | null {
  const value = parseObject(content);
  if (value === null) {
    problems.push(ingestProblem('malformed-record', `Line ${line} is not a JSON object.`, { line }));
    return null;
  }
  const { text } = value;
  if (typeof text !== 'string' || text === '') {
    problems.push(badText(text, line));
    return null;
  }
  const fields = stringFields(value, line, problems);
  const record = recordId(value.id, line, problems);
  const facts = {
    ...fields,
    kind: readKind(value.kind, line, problems),
    published: readDate(value.published, line, problems),
    modified: readDate(value.modified, line, problems, 'modified'),
    language: primaryLanguage(optionalString(value.language, 'language', line, problems)),
  };
  return {
    ...UNKNOWN,
    ...facts,
    record,
    statedBy: allStatedBy('field of the record', facts),
    text,
    parts: [{ kind: 'body', start: 0, end: text.length, voice: null, voiceName: fields.publisher ?? null }],
    lines: onOneLine(text, line),
  };
}

/** The JSON object that a line holds; null where it holds none. */
export function parseObject(content: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(content);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

function badText(text: unknown, line: number): Problem {
  const isMissing = text === undefined || text === '' || text === null;
  return isMissing
    ? ingestProblem('missing-field', `The record on line ${line} has no text.`, { line, field: 'text' })
    : ingestProblem('wrong-text-type', `The text of the record on line ${line} is not a string.`, {
        line,
        field: 'text',
      });
}

/** A missing id is the number of the line. So is one with half a character in it, which no hash can tell apart. */
function recordId(id: unknown, line: number, problems: Problem[]): string {
  if (typeof id === 'string' && id !== '' && id.isWellFormed()) return id;
  if (typeof id === 'number') return String(id);
  if (id !== undefined && id !== null) problems.push(wrongType('id', line));
  return String(line);
}

function stringFields(value: JsonObject, line: number, problems: Problem[]): Partial<Draft> {
  const found: { [field in (typeof TEXT_FIELDS)[number]]?: string } = {};
  for (const field of TEXT_FIELDS) {
    const content = optionalString(value[field], field, line, problems);
    if (content !== null) found[field] = content;
  }
  return found;
}

function readKind(content: unknown, line: number, problems: Problem[]): Draft['kind'] {
  const name = optionalString(content, 'kind', line, problems);
  const kind = name === null ? 'unknown' : maybeKind(name);
  if (kind === null)
    problems.push(ingestProblem('unknown-kind', `There is no kind “${name}”.`, { line, field: 'kind' }));
  return kind ?? 'unknown';
}

function readDate(
  content: unknown,
  line: number,
  problems: Problem[],
  field: 'published' | 'modified' = 'published',
): string | null {
  const written = optionalString(content, field, line, problems);
  if (written === null) return null;
  const date = isoDate(written);
  if (date === null) {
    problems.push(ingestProblem('bad-date', `“${written}” is not a date.`, { line, field }));
  }
  return date;
}

function optionalString(content: unknown, field: string, line: number, problems: Problem[]): string | null {
  if (content === undefined || content === null || content === '') return null;
  if (typeof content === 'string') return content;
  problems.push(wrongType(field, line));
  return null;
}

function wrongType(field: string, line: number): Problem {
  return ingestProblem('wrong-type', `The ${field} of the record on line ${line} is not a usable string.`, {
    line,
    field,
  });
}

function duplicate(id: string, line: number): Problem {
  return ingestProblem('duplicate-id', `The id “${id}” was taken by an earlier line.`, { line, field: 'id' });
}
