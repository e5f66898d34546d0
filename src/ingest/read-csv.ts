import type { Fact } from '../model/document.ts';
import type { Problem } from '../model/problem.ts';
import { type CsvRow, csvRows } from './csv-rows.ts';
import { decodeText } from './decode-text.ts';
import { ingestProblem } from './ingest-problem.ts';
import type { Reading, TextReader } from './reader.ts';
import { collectRecords, type RecordAtLine, readRecord } from './record-fields.ts';
import { allStatedBy } from './stated-by.ts';
import { isoDate, writtenDate } from './written-date.ts';

/** A table with a header and a text in each row: commas, semicolons, tabs or bars between the cells. */
export const CSV: TextReader = {
  name: 'csv/1',
  mediaType: 'text/csv',
  aliases: ['text/tab-separated-values', 'application/csv', 'text/x-csv'],
  extensions: ['.csv', '.tsv', '.tab'],
  maxBytes: 64 * 1024 * 1024,
  decode: decodeText,
  read: readCsv,
};

/** The separators, in the order in which they are preferred where a header has as many of one as of another. */
const SEPARATORS = [',', ';', '\t', '|'] as const;

/** The fields of a record, with the names that their columns may have; of several columns, the name that stands first counts. */
const COLUMN_NAMES = {
  text: ['text', 'content', 'body', 'message', 'claim', 'statement', 'quote'],
  title: ['title', 'headline'],
  publisher: ['publisher', 'source', 'outlet'],
  author: ['author'],
  published: ['published', 'date'],
  modified: ['modified'],
  url: ['url', 'link'],
  language: ['language', 'lang'],
  id: ['id'],
  kind: ['kind'],
} as const satisfies Readonly<Record<Fact | 'text' | 'id', readonly string[]>>;

type Field = keyof typeof COLUMN_NAMES;

/** What spreadsheets write before the header to say the separator. */
const SAYS_SEPARATOR = /^sep=([^"\r\n])\r?\n/;

/** What a header says. */
interface Columns {
  /** Their names as they are written. */
  readonly names: readonly string[];
  /** Which column holds what. */
  readonly fields: ReadonlyMap<Field, number>;
}

/** A header with more columns is no header; their names would fill a message. */
const mostNamed = 20;

function readCsv(source: string): Reading {
  const said = SAYS_SEPARATOR.exec(source);
  const separator = said?.[1] ?? separatorOf(source);
  const rows = csvRows(source, separator, said?.[0].length ?? 0);
  const header = rows.next().value;
  const columns = columnsOf(header ?? undefined);
  if (!columns.fields.has('text'))
    return { drafts: [], problems: [noTextColumn(columns, header?.line ?? 1)] };
  const problems: Problem[] = [];
  const reading = collectRecords(records(rows, columns, problems), problems);
  const isEmpty = reading.drafts.length === 0 && reading.problems.length === 0;
  return isEmpty ? { drafts: [], problems: [noRow(header?.line ?? 1)] } : reading;
}

function* records(rows: Iterable<CsvRow>, columns: Columns, problems: Problem[]): Generator<RecordAtLine> {
  for (const row of rows) {
    const reason = row.fault ?? whyUneven(row, columns.names.length);
    if (reason !== null) problems.push(malformed(row.line, reason));
    const draft = reason === null ? readRow(row, columns, problems) : null;
    yield { draft, line: row.line };
  }
}

function readRow(row: CsvRow, { names, fields }: Columns, problems: Problem[]) {
  const value: { [field in Field]?: string } = {};
  for (const [field, index] of fields) {
    const content = row.cells[index]?.text ?? '';
    if (content.trim() !== '') value[field] = field === 'text' ? content : content.trim();
  }
  const textLine = row.cells[fields.get('text') ?? 0]?.line ?? row.line;
  const place = {
    line: row.line,
    lines: () => [{ start: 0, line: textLine }],
    toDate: (written: string) => isoDate(written) ?? writtenDate(written),
    statedBy: (facts: Parameters<typeof allStatedBy>[1]) => {
      const known = Object.keys(allStatedBy('column', facts)) as Fact[];
      return Object.fromEntries(known.map((fact) => [fact, `column ${names[fields.get(fact) ?? -1]}`]));
    },
  };
  return readRecord(value, place, problems);
}

/** The separator with which the header has most columns; one with which it has a text column outranks any other. */
function separatorOf(source: string): string {
  const tried = SEPARATORS.map((separator) => {
    const columns = columnsOf(csvRows(source, separator).next().value ?? undefined);
    return { separator, count: columns.names.length, hasText: columns.fields.has('text') };
  });
  tried.sort((a, b) => Number(b.hasText) - Number(a.hasText) || b.count - a.count);
  return tried[0]?.separator ?? SEPARATORS[0];
}

function columnsOf(header: CsvRow | undefined): Columns {
  const names = header?.fault === null ? header.cells.map(({ text }) => text.trim()) : [];
  const lower = names.map((name) => name.toLowerCase());
  const fields = new Map<Field, number>();
  for (const [field, known] of Object.entries(COLUMN_NAMES) as [Field, readonly string[]][]) {
    const name = known.find((one) => lower.includes(one));
    if (name !== undefined) fields.set(field, lower.indexOf(name));
  }
  return { names, fields };
}

/** Why a row does not fit the header; empty cells too many do no harm. */
function whyUneven({ cells }: CsvRow, columns: number): string | null {
  const isFull = cells.length >= columns && cells.slice(columns).every(({ text }) => text.trim() === '');
  if (isFull) return null;
  return `has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}, and the header has ${columns}`;
}

function malformed(line: number, reason: string): Problem {
  return ingestProblem('malformed-record', `The row on line ${line} ${reason}.`, { line });
}

function noRow(line: number): Problem {
  return ingestProblem('no-text', 'There is no row below the header.', { line });
}

function noTextColumn({ names }: Columns, line: number): Problem {
  const shown = names.slice(0, mostNamed).map((name) => JSON.stringify(name.slice(0, 40)));
  const found = shown.length === 0 ? 'none' : `${shown.join(', ')}${names.length > mostNamed ? ', …' : ''}`;
  return ingestProblem(
    'no-text-column',
    `No column of the header has one of the names ${COLUMN_NAMES.text.join(', ')}; found: ${found}.`,
    { line },
  );
}
