import type { LineAnchor } from '../model/document.ts';
import type { Problem } from '../model/problem.ts';
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
  for (const [index, content] of source.split('\n').entries()) {
    if (content.trim() === '') continue;
    const draft = readLine(content, index + 1, problems);
    if (draft !== null) yield { draft, line: index + 1 };
  }
}

function readLine(content: string, line: number, problems: Problem[]) {
  const value = parseObject(content);
  if (value === null) {
    problems.push(ingestProblem('malformed-record', `Line ${line} is not a JSON object.`, { line }));
    return null;
  }
  const place = {
    line,
    lines: (text: string) => oneLine(text, line),
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

/** Keeps every offset on one line of the file, by an anchor after each line feed of the text. */
function oneLine(text: string, line: number): readonly LineAnchor[] {
  const anchors: LineAnchor[] = [{ start: 0, line }];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    if (at + 1 < text.length) anchors.push({ start: at + 1, line });
  }
  return anchors;
}
