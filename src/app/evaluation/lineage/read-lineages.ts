import { readFileSync } from 'node:fs';
import { corpusFault } from '../corpora/corpus-fault.ts';
import { isRecord, type JsonRecord, maybeStrings } from '../corpora/json-shape.ts';
import { parseLine } from '../corpora/parse-line.ts';
import type { LineageReport } from './lineage-report.ts';

/**
 * Reads texts with their true lineage: a copy tree (one JSON object with `texts`, `edges` and `order`), or one report a line
 * (`id`, `text`, `parents`, and perhaps `story`, `publisher`, `author`, `published`, `alike`, `made`).
 *
 * @throws ProblemError `bad-corpus`, with the line that is wrong.
 */
export function readLineages(path: string): LineageReport[] {
  const content = readFileSync(path, 'utf8');
  if (path.endsWith('.json')) return readTree(path, parseLine(content, { path, line: 1 }));
  const reports = content
    .split('\n')
    .flatMap((json, index) => (json.trim() === '' ? [] : [readReport(json, path, index + 1)]));
  requireKnown(path, reports);
  return reports;
}

function readReport(json: string, path: string, line: number): LineageReport {
  const record = parseLine(json, { path, line });
  const { id, text } = record;
  const parents = maybeStrings(record.parents ?? []);
  if (typeof id !== 'string' || typeof text !== 'string')
    throw corpusFault(path, 'The report has no id or no text.', line);
  if (parents === null) throw corpusFault(path, 'The parents are no list of ids.', line);
  const maybe = (field: string): string | null => {
    const value = record[field];
    return typeof value === 'string' ? value : null;
  };
  return {
    ...{ id, text, parents },
    story: maybe('story'),
    publisher: maybe('publisher'),
    author: maybe('author'),
    published: maybe('published'),
    alike: maybeStrings(record.alike ?? []) ?? [],
    made: maybeStrings(record.made ?? []) ?? [],
  };
}

function requireKnown(path: string, reports: readonly LineageReport[]): void {
  const ids = new Set(reports.map(({ id }) => id));
  if (ids.size < reports.length) throw corpusFault(path, 'Two reports have one id.');
  for (const { id, parents } of reports) {
    const unknown = parents.find((parent) => !ids.has(parent));
    if (unknown !== undefined)
      throw corpusFault(path, `The parent ${unknown} of ${id} is no report of the file.`);
  }
}

/** A copy tree: every text was made after those before it in `order`, which is given to the analysis as days. */
function readTree(path: string, { texts, edges, order }: JsonRecord): LineageReport[] {
  const ids = maybeStrings(order);
  if (!isRecord(texts) || ids === null || !Array.isArray(edges))
    throw corpusFault(path, 'A copy tree has `texts`, `edges` and `order`.');
  const pairs = edges.map((edge) => maybeStrings(edge) ?? []);
  if (pairs.some(({ length }) => length !== 2)) throw corpusFault(path, 'An edge is no pair of ids.');
  return ids.map((id, at): LineageReport => {
    const text = texts[id];
    if (typeof text !== 'string') throw corpusFault(path, `There is no text ${id}.`);
    return {
      ...{ id, text, publisher: null, author: null, alike: [], made: [] },
      story: 'tree',
      published: new Date(Date.UTC(2000, 0, 1 + at)).toISOString().slice(0, 10),
      parents: pairs.filter(([, copy]) => copy === id).map(([parent = '']) => parent),
    };
  });
}
