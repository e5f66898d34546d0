import type { LineAnchor } from '../model/document.ts';
import type { Problem } from '../model/problem.ts';
import { maybeKind } from './document-kind.ts';
import { ingestProblem } from './ingest-problem.ts';
import { primaryLanguage } from './primary-language.ts';
import { type Draft, type Reading, UNKNOWN } from './reader.ts';

const TEXT_FIELDS = ['title', 'publisher', 'author', 'url'] as const;

/** A record by the names of its fields. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** What is known of a record beside its fields. */
export interface RecordPlace {
  /** Of the file, from 1: where the record begins. */
  readonly line: number;
  /** Where the lines of its text stand. */
  readonly lines: (text: string) => readonly LineAnchor[];
  /** A date as this format writes it, in ISO 8601; null where it is none. */
  readonly toDate: (written: string) => string | null;
  /** Where each of these facts stands in the record. */
  readonly statedBy: (facts: Parameters<StatedBy>[0]) => Draft['statedBy'];
}

type StatedBy = (
  facts: {
    readonly [fact in keyof Draft['statedBy']]?: string | null;
  },
) => Draft['statedBy'];

/** A record, and the line where it begins. */
export interface RecordAtLine {
  /** Null where it could not be read: then there is a problem of it. */
  readonly draft: Draft | null;
  readonly line: number;
}

/**
 * So much of a file of records is read. The documents of 64 MiB in the shortest records would take gigabytes, and so would a
 * problem for each of its lines. 250,000 documents take some 300 MB; records of 64 MiB have 270 bytes then, less than a
 * short report. Nobody corrects 10,000 lines by hand.
 */
const most = { records: 250_000, problems: 10_000 };

/** The drafts of a file's records, the first of each id. The problems that come up meanwhile are added to the list. */
export function collectRecords(records: Iterable<RecordAtLine>, problems: Problem[]): Reading {
  const drafts: Draft[] = [];
  const ids = new Set<string>();
  for (const { draft, line } of records) {
    const id = draft?.record ?? '';
    if (draft !== null && ids.has(id)) problems.push(duplicate(id, line));
    else if (draft !== null) drafts.push(draft);
    ids.add(id);
    if (drafts.length < most.records && problems.length < most.problems) continue;
    problems.push(tooMany(drafts.length, problems.length, line));
    break;
  }
  return { drafts, problems };
}

/** The record's document, its problems added to the list; null where it has no text. */
export function readRecord(value: JsonObject, place: RecordPlace, problems: Problem[]): Draft | null {
  const { line } = place;
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
    published: readDate(value.published, 'published', place, problems),
    modified: readDate(value.modified, 'modified', place, problems),
    language: primaryLanguage(optionalString(value.language, 'language', line, problems)),
  };
  return {
    ...UNKNOWN,
    ...facts,
    record,
    statedBy: place.statedBy(facts),
    text,
    parts: [{ kind: 'body', start: 0, end: text.length, voice: null, voiceName: fields.publisher ?? null }],
    lines: place.lines(text),
  };
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
  field: 'published' | 'modified',
  { line, toDate }: RecordPlace,
  problems: Problem[],
): string | null {
  const written = optionalString(content, field, line, problems);
  if (written === null) return null;
  const date = toDate(written);
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

function tooMany(records: number, problems: number, line: number): Problem {
  const message = `After ${records} records and ${problems} problems the file was not read beyond line ${line}.`;
  return ingestProblem('too-many-records', message, { line });
}

function duplicate(id: string, line: number): Problem {
  return ingestProblem('duplicate-id', `The id “${id}” was taken by an earlier line.`, { line, field: 'id' });
}
