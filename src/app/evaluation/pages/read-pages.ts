import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeHtml } from '../../../ingest/decode-html.ts';
import { runText, textRuns } from '../../../ingest/html-runs.ts';
import { readEvidence } from '../../../ingest/read-evidence.ts';
import type { Document } from '../../../model/document.ts';
import { corpusFault } from '../corpora/corpus-fault.ts';
import { type JsonRecord, maybeStrings } from '../corpora/json-shape.ts';
import { parseLine } from '../corpora/parse-line.ts';
import type { MarkedPage } from './marked-page.ts';

/** A marked page, and what was read out of it; null where nothing was. */
export interface ReadPage {
  readonly marked: MarkedPage;
  readonly document: Document | null;
  /** All that stands between the file's tags, without white space: what a reader could have read. */
  readonly characters: string;
}

/**
 * Reads the pages that a folder's `pages.jsonl` lists, as a user's files are read.
 *
 * @param most - how many to read at most
 * @throws ProblemError `bad-corpus`, with the line that is wrong.
 */
export async function readPages(folder: string, most: number): Promise<ReadPage[]> {
  const list = join(folder, 'pages.jsonl');
  const marked = readFileSync(list, 'utf8')
    .split('\n')
    .flatMap((json, index) => (json.trim() === '' ? [] : [readMarks(json, { path: list, line: index + 1 })]));
  const pages: ReadPage[] = [];
  for (const one of marked.slice(0, most)) {
    const bytes = readFileSync(join(folder, 'pages', one.file));
    const { documents } = await readEvidence({ path: `pages/${one.file}`, bytes });
    pages.push({ marked: one, document: documents[0] ?? null, characters: charactersOf(bytes) });
  }
  return pages;
}

function charactersOf(bytes: Uint8Array): string {
  const runs = textRuns(decodeHtml(bytes).text);
  return withoutSpace(runs.map(runText).join(''));
}

/** A text without white space, by which texts of other layouts are compared. */
export function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

interface Place {
  readonly path: string;
  readonly line: number;
}

function readMarks(json: string, place: Place): MarkedPage {
  const record = parseLine(json, place);
  const { file } = record;
  if (typeof file !== 'string' || /[/\\]/.test(file))
    throw corpusFault(place.path, 'The page has no file name.', place.line);
  return {
    file,
    with: readStrings(record, 'with', place),
    without: readStrings(record, 'without', place),
    comments: readStrings(record, 'comments', place),
    title: maybeText(record.title),
    author: maybeText(record.author),
    date: maybeDay(record.date),
  };
}

function readStrings(record: JsonRecord, field: string, { path, line }: Place): readonly string[] {
  const strings = maybeStrings(record[field] ?? []);
  if (strings === null) throw corpusFault(path, `\`${field}\` is no list of strings.`, line);
  return strings;
}

function maybeText(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** A date that is not a whole day cannot be compared. */
function maybeDay(value: unknown): string | null {
  const date = maybeText(value);
  return date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null;
}
