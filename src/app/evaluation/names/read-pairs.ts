import { readFileSync } from 'node:fs';
import { csvRows } from '../../../ingest/csv-rows.ts';
import type { NamedType } from '../../../text/names/parsed-name.ts';
import { corpusFault } from '../corpora/corpus-fault.ts';

/** Two names, and whether people say that they are one actor's. */
export interface NamePair {
  /** Of the file, from 1. */
  readonly line: number;
  readonly one: string;
  readonly two: string;
  readonly isMatch: boolean;
  /** What both are; null where it is not said, or by a word that we do not know. */
  readonly type: NamedType | null;
  /** How sure those people are, in their words; null where they do not say. */
  readonly quality: string | null;
}

/** What others call the types. */
const types: ReadonlyMap<string, NamedType> = new Map([
  ...(['person', 'organisation', 'place', 'publication', 'group', 'document'] as const).map(
    (type): [string, NamedType] => [type, type],
  ),
  ['organization', 'organisation'],
  ['company', 'organisation'],
  ['vessel', 'organisation'],
]);

/**
 * Reads a table of pairs: CSV with a head that names at least `name1`, `name2` and `is_match` (`true` or `false`), and
 * perhaps `schema` or `type`, and `quality`.
 *
 * @throws ProblemError `bad-corpus`, with the line that is wrong.
 */
export function readPairs(path: string): NamePair[] {
  const [head, ...rows] = [...csvRows(readFileSync(path, 'utf8').replace(/^\ufeff/, ''), ',')];
  const columns = (head?.cells ?? []).map(({ text }) => text.trim());
  for (const needed of ['name1', 'name2', 'is_match'])
    if (!columns.includes(needed)) throw corpusFault(path, `The head names no column ${needed}.`, 1);
  return rows.map(({ cells, line, fault }) => {
    if (fault !== null) throw corpusFault(path, `The row ${fault}.`, line);
    const cell = (name: string): string => cells[columns.indexOf(name)]?.text ?? '';
    return readPair(path, line, cell);
  });
}

function readPair(path: string, line: number, cell: (name: string) => string): NamePair {
  const isMatch = cell('is_match').toLowerCase();
  if (isMatch !== 'true' && isMatch !== 'false')
    throw corpusFault(path, '`is_match` is neither true nor false.', line);
  return {
    line,
    one: cell('name1'),
    two: cell('name2'),
    isMatch: isMatch === 'true',
    type: types.get((cell('schema') || cell('type')).toLowerCase()) ?? null,
    quality: cell('quality') || null,
  };
}
