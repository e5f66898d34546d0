import type { Problem } from '../model/problem.ts';
import { onOneLine } from './anchored-text.ts';
import { decodeText } from './decode-text.ts';
import { ingestProblem } from './ingest-problem.ts';
import type { Reading, TextReader } from './reader.ts';
import { collectRecords, type JsonObject, type RecordAtLine, readRecord } from './record-fields.ts';
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

function readJsonl(source: string): Reading {
  const problems: Problem[] = [];
  return collectRecords(records(source, problems), problems);
}

function* records(source: string, problems: Problem[]): Generator<RecordAtLine> {
  let line = 0;
  for (const content of linesOf(source)) {
    line += 1;
    if (content.trim() === '') continue;
    yield { draft: readLine(content, line, problems), line };
  }
}

/** The lines of a file without their line feeds, one at a time: a file of blank lines has as many of them as characters. */
export function* linesOf(source: string): Generator<string> {
  let start = 0;
  for (let end = source.indexOf('\n'); end !== -1; end = source.indexOf('\n', start)) {
    yield source.slice(start, end);
    start = end + 1;
  }
  yield source.slice(start);
}

function readLine(content: string, line: number, problems: Problem[]) {
  const value = parseObject(content);
  if (value === null) {
    problems.push(ingestProblem('malformed-record', `Line ${line} is not a JSON object.`, { line }));
    return null;
  }
  const place = {
    line,
    lines: (text: string) => onOneLine(text, line),
    toDate: isoDate,
    statedBy: (facts: Parameters<typeof allStatedBy>[1]) => allStatedBy('field of the record', facts),
  };
  return readRecord(value, place, problems);
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
