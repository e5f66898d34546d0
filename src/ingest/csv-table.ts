import { type CsvRow, csvRows } from './csv-rows.ts';

/** The fields that a table can have, with the names that their columns may have, lower case; of several the first counts. */
export type ColumnNames<Field extends string> = Readonly<Record<Field, readonly string[]>>;

/** A table, its header read. */
export interface CsvTable<Field extends string> {
  /** The names of its columns as they are written. */
  readonly names: readonly string[];
  /** Which column holds what. */
  readonly fields: ReadonlyMap<Field, number>;
  /** The file's line, from 1, on which the header stands. */
  readonly line: number;
  /** The rows below the header. */
  readonly rows: Iterable<CsvRow>;
}

/** The separators, in the order in which they are preferred where a header has as many of one as of another. */
const SEPARATORS = [',', ';', '\t', '|'] as const;

/** What spreadsheets write before the header to say the separator. */
const SAYS_SEPARATOR = /^sep=([^"\r\n])\r?\n/;

/**
 * Reads the header of a table. The separator is what the file says, else that with which the header has most columns; one with
 * which it has the needed column outranks any other.
 */
export function csvTable<Field extends string>(
  source: string,
  known: ColumnNames<Field>,
  needed: NoInfer<Field>,
): CsvTable<Field> {
  const said = SAYS_SEPARATOR.exec(source);
  const separator = said?.[1] ?? separatorOf(source, known, needed);
  const rows = csvRows(source, separator, said?.[0].length ?? 0);
  const header = rows.next().value ?? undefined;
  return { ...columnsOf(header, known), line: header?.line ?? 1, rows };
}

function separatorOf<Field extends string>(source: string, known: ColumnNames<Field>, needed: Field): string {
  const tried = SEPARATORS.map((separator) => {
    const { names, fields } = columnsOf(csvRows(source, separator).next().value ?? undefined, known);
    return { separator, count: names.length, isWhole: fields.has(needed) };
  });
  tried.sort((a, b) => Number(b.isWhole) - Number(a.isWhole) || b.count - a.count);
  return tried[0]?.separator ?? SEPARATORS[0];
}

function columnsOf<Field extends string>(
  header: CsvRow | undefined,
  known: ColumnNames<Field>,
): Pick<CsvTable<Field>, 'names' | 'fields'> {
  const names = header?.fault === null ? header.cells.map(({ text }) => text.trim()) : [];
  const lower = names.map((name) => name.toLowerCase());
  const fields = new Map<Field, number>();
  for (const [field, candidates] of Object.entries(known) as [Field, readonly string[]][]) {
    const name = candidates.find((one) => lower.includes(one));
    if (name !== undefined) fields.set(field, lower.indexOf(name));
  }
  return { names, fields };
}

/** Why a row cannot be read under its header, as the rest of a sentence; empty cells too many do no harm. */
export function whyUnreadable({ fault, cells }: CsvRow, columns: number): string | null {
  if (fault !== null) return fault;
  const isFull = cells.length >= columns && cells.slice(columns).every(({ text }) => text.trim() === '');
  if (isFull) return null;
  return `has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}, and the header has ${columns}`;
}

/** A header with more columns is no header; their names would fill a message. */
const mostNamed = 20;

/** The names of columns for a message. */
export function columnsFound(names: readonly string[]): string {
  const shown = names.slice(0, mostNamed).map((name) => JSON.stringify(name.slice(0, 40)));
  return shown.length === 0 ? 'none' : `${shown.join(', ')}${names.length > mostNamed ? ', …' : ''}`;
}
