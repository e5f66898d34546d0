import type { Problem } from '../model/problem.ts';
import { maybeKind } from './document-kind.ts';
import { ingestProblem } from './ingest-problem.ts';
import { yamlParser } from './parsers.ts';
import { primaryLanguage } from './primary-language.ts';
import { type Draft, UNKNOWN } from './reader.ts';
import { allStatedBy } from './stated-by.ts';
import { isoDate, writtenDate } from './written-date.ts';

/** What a document says of itself. */
export type Metadata = Omit<Draft, 'text' | 'parts' | 'lines'>;

/** A file cut into its front matter and what follows. */
export interface SplitSource {
  /** The YAML between the two fences; null where the file opens with none. */
  readonly yaml: string | null;
  readonly body: string;
  /** The file's line, from 1, on which the body starts. */
  readonly bodyLine: number;
}

/** Metadata of a report takes some hundred characters. Much more is no metadata, and deep YAML would cost time. */
const LONGEST_YAML = 64 * 1024;

/** Front matter has no use for aliases; a few do no harm, and a bomb needs many. */
const MOST_ALIASES = 10;

const FENCE = /^---[ \t]*$/;
const FIELDS = ['title', 'publisher', 'published', 'url', 'author', 'kind', 'language'] as const;
type Field = (typeof FIELDS)[number];

/** Cuts off front matter: the file's first line is `---`, and so is a later one. Otherwise all is body. */
export function splitFrontMatter(source: string): SplitSource {
  const none = { yaml: null, body: source, bodyLine: 1 };
  const [first = ''] = source.split('\n', 1);
  if (!FENCE.test(withoutReturn(first))) return none;
  let start = first.length + 1;
  for (let line = 2; start < source.length && start < LONGEST_YAML; line += 1) {
    const feed = source.indexOf('\n', start);
    const end = feed === -1 ? source.length : feed;
    if (FENCE.test(withoutReturn(source.slice(start, end)))) {
      return { yaml: source.slice(first.length + 1, start), body: source.slice(end + 1), bodyLine: line + 1 };
    }
    start = end + 1;
  }
  return none;
}

/**
 * The metadata in front matter, each value as the string that is written there. YAML that cannot be parsed gives none
 * of it and a problem, since half a record may be about something else; a field of another type is left out alone.
 */
export function readFrontMatter(yaml: string): {
  readonly metadata: Metadata;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const fields = parseFields(yaml, problems);
  const published = fields.published ?? null;
  const facts = {
    title: fields.title ?? null,
    publisher: fields.publisher ?? null,
    author: fields.author ?? null,
    url: fields.url ?? null,
    kind: readKind(fields.kind, yaml, problems),
    published: published === null ? null : readDate(published, yaml, problems),
    language: primaryLanguage(fields.language ?? null),
  };
  return { metadata: { ...UNKNOWN, ...facts, statedBy: allStatedBy('front matter', facts) }, problems };
}

function parseFields(yaml: string, problems: Problem[]): { readonly [field in Field]?: string } {
  try {
    return pickFields(yaml, problems);
  } catch (error) {
    problems.push(malformed(error instanceof Error ? error.message : String(error), 2));
    return {};
  }
}

/** Throws what the YAML library throws for an alias bomb and for nesting beyond its stack. */
function pickFields(yaml: string, problems: Problem[]): { readonly [field in Field]?: string } {
  const { LineCounter, parseDocument } = yamlParser();
  const lineCounter = new LineCounter();
  // In the failsafe schema every scalar is the string that was written: no year turns into a number.
  const parsed = parseDocument(yaml, { schema: 'failsafe', lineCounter, logLevel: 'silent' });
  const [error] = parsed.errors;
  if (error !== undefined) {
    problems.push(malformed(error.message, lineCounter.linePos(error.pos[0]).line + 1));
    return {};
  }
  const value: unknown = parsed.toJS({ maxAliasCount: MOST_ALIASES });
  if (value === null || value === '') return {};
  if (typeof value !== 'object' || Array.isArray(value)) {
    problems.push(malformed('it is not a list of keys and values', 2));
    return {};
  }
  const fields: { [field in Field]?: string } = {};
  for (const field of FIELDS) {
    const content: unknown = Object.hasOwn(value, field) ? Reflect.get(value, field) : null;
    if (typeof content === 'string') {
      if (!isAbsent(content)) fields[field] = content.trim();
    } else if (content !== null && content !== undefined) {
      problems.push(wrongType(field, lineOf(field, yaml)));
    }
  }
  return fields;
}

/** The failsafe schema has no null: these are its spellings. */
function isAbsent(content: string): boolean {
  return ['', '~', 'null'].includes(content.trim().toLowerCase());
}

function readKind(name: string | undefined, yaml: string, problems: Problem[]): Draft['kind'] {
  if (name === undefined) return 'unknown';
  const kind = maybeKind(name);
  if (kind !== null) return kind;
  const detail = { line: lineOf('kind', yaml), field: 'kind' };
  problems.push(ingestProblem('unknown-kind', `There is no kind “${name}”.`, detail));
  return 'unknown';
}

function readDate(written: string, yaml: string, problems: Problem[]): string | null {
  const date = isoDate(written) ?? writtenDate(written);
  if (date !== null) return date;
  const detail = { line: lineOf('published', yaml), field: 'published' };
  problems.push(ingestProblem('bad-date', `“${written}” is not a date.`, detail));
  return null;
}

/** The file's line on which a top-level key stands; null where it is written in another way. */
function lineOf(field: string, yaml: string): number | null {
  const index = yaml.split('\n').findIndex((line) => line.startsWith(`${field}:`));
  return index === -1 ? null : index + 2;
}

function malformed(reason: string, line: number): Problem {
  const [firstLine = ''] = reason.split('\n', 1);
  return ingestProblem('malformed-front-matter', `The front matter is no valid YAML: ${firstLine}.`, {
    line,
  });
}

function wrongType(field: string, line: number | null): Problem {
  return ingestProblem('wrong-type', `The ${field} in the front matter is not a string.`, { line, field });
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
