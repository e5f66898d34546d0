import type { Fact } from '../model/document.ts';
import type { Problem } from '../model/problem.ts';
import type { CsvRow } from './csv-rows.ts';
import { type CsvTable, columnsFound, csvTable, whyUnreadable } from './csv-table.ts';
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

function readCsv(source: string): Reading {
  const table = csvTable(source, COLUMN_NAMES, 'text');
  if (!table.fields.has('text')) return { drafts: [], problems: [noTextColumn(table)] };
  const problems: Problem[] = [];
  const reading = collectRecords(records(table, problems), problems);
  const isEmpty = reading.drafts.length === 0 && reading.problems.length === 0;
  return isEmpty ? { drafts: [], problems: [noRow(table.line)] } : reading;
}

function* records(table: CsvTable<Field>, problems: Problem[]): Generator<RecordAtLine> {
  for (const row of table.rows) {
    const reason = whyUnreadable(row, table.names.length);
    if (reason !== null) problems.push(malformedRow(row.line, reason));
    const draft = reason === null ? readRow(row, table, problems) : null;
    yield { draft, line: row.line };
  }
}

function readRow(row: CsvRow, { names, fields }: CsvTable<Field>, problems: Problem[]) {
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

/** The problem of a row that cannot be read; `reason` is the rest of a sentence about it. */
export function malformedRow(line: number, reason: string): Problem {
  return ingestProblem('malformed-record', `The row on line ${line} ${reason}.`, { line });
}

function noRow(line: number): Problem {
  return ingestProblem('no-text', 'There is no row below the header.', { line });
}

function noTextColumn({ names, line }: CsvTable<Field>): Problem {
  return ingestProblem(
    'no-text-column',
    `No column of the header has one of the names ${COLUMN_NAMES.text.join(', ')}; found: ${columnsFound(names)}.`,
    { line },
  );
}
