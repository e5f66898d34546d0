import { readFileSync } from 'node:fs';
import { corpusFault } from '../corpora/corpus-fault.ts';
import { isRecord, type JsonRecord, maybeRecords } from '../corpora/json-shape.ts';
import type { Forecast } from '../scoring/forecast.ts';
import type { Tally, TallyKind } from '../scoring/tally.ts';
import type { Unit } from '../scoring/unit.ts';

/** One table of a run that was written as JSON: what each unit has counted. */
export interface ReadTable {
  readonly heading: string;
  readonly units: readonly Unit[];
}

/**
 * Reads what `--format json` wrote.
 *
 * @throws ProblemError `bad-corpus` where the file is something else.
 */
export function readRun(path: string): ReadTable[] {
  const run = parse(path);
  const tables = isRecord(run) ? maybeRecords(run.tables) : null;
  if (!tables) throw corpusFault(path, 'This is no run written with --format json.');
  return tables.map((table) => readTable(table, path));
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw corpusFault(path, `The file is no JSON: ${error.message}.`);
    throw error;
  }
}

function readTable({ heading, figures, units }: JsonRecord, path: string): ReadTable {
  const columns = maybeRecords(figures)?.map(({ name, kind }) => ({ name, kind }));
  const rows = maybeRecords(units);
  if (typeof heading !== 'string' || !columns || !rows)
    throw corpusFault(path, 'A table has no heading, figures or units: was it written by an older version?');
  return { heading, units: rows.map((row) => readUnit(row, columns, path)) };
}

interface Column {
  readonly name: unknown;
  readonly kind: unknown;
}

function readUnit({ name, counts, forecasts }: JsonRecord, columns: readonly Column[], path: string): Unit {
  const rows = maybeRows(counts);
  const told = maybeRows(forecasts);
  if (typeof name !== 'string' || rows?.length !== columns.length || !told)
    throw corpusFault(path, 'A unit has no name, or not one count for each figure.');
  return {
    name,
    sheet: new Map(columns.map((column, at) => readEntry(column, rows[at] ?? [], path))),
    forecasts: told.map(readForecast),
  };
}

function readEntry({ name, kind }: Column, row: readonly number[], path: string): [string, Tally] {
  const [hits, confirmed, found, gold] = row;
  if (typeof name !== 'string' || !isKind(kind)) throw corpusFault(path, 'A figure has no name or no kind.');
  if (hits === undefined || confirmed === undefined || found === undefined || gold === undefined)
    throw corpusFault(path, `“${name}” has fewer than four counts.`);
  return [name, { kind, hits, confirmed, found, gold }];
}

function readForecast([confidence = 0, cue, whole]: readonly number[]): Forecast {
  return { confidence, came: { 'cue overlap': cue === 1, 'whole dice50': whole === 1 } };
}

function isKind(kind: unknown): kind is TallyKind {
  return kind === 'match' || kind === 'split' || kind === 'share';
}

/** A list of lists of numbers; null when it is something else. */
function maybeRows(value: unknown): number[][] | null {
  const isRow = (row: unknown): row is number[] =>
    Array.isArray(row) && row.every((item) => typeof item === 'number');
  return Array.isArray(value) && value.every(isRow) ? value : null;
}
