import { type ColumnNames, columnsFound, csvTable, whyUnreadable } from '../csv-table.ts';
import { ingestProblem } from '../ingest-problem.ts';
import { malformedRow } from '../read-csv.ts';
import type { EntryCollector } from './entry-collector.ts';
import { listedType } from './listed-type.ts';

type Field = 'name' | 'alias' | 'weak' | 'type' | 'id';

const columnNames: ColumnNames<Field> = {
  name: ['name', 'full name', 'full_name', 'fullname', 'names', 'entity', 'person'],
  alias: ['alias', 'aliases', 'alias(es)', 'aka', 'a.k.a.', 'also known as', 'other names', 'other_names'],
  weak: ['weak alias', 'weak aliases', 'weak_alias', 'weak_aliases', 'weakalias', 'weakaliases'],
  type: ['type', 'schema', 'entity type', 'entity_type'],
  id: ['id', 'entity id', 'entity_id', 'uid', 'key'],
};

/** Takes the names out of a table: a row an entry, or several rows where they have one id. Other columns are not looked at. */
export function takeCsvNames(source: string, collector: EntryCollector): void {
  const { names, fields, line, rows } = csvTable(source, columnNames, 'name');
  if (!fields.has('name')) {
    const message = `No column of the header has one of the names ${columnNames.name.join(', ')}; found: ${columnsFound(names)}.`;
    collector.fault(ingestProblem('no-name-column', message, { line }));
    return;
  }
  for (const row of rows) {
    const reason = whyUnreadable(row, names.length);
    const cell = (field: Field) => row.cells[fields.get(field) ?? -1]?.text.trim() ?? '';
    const goesOn =
      reason === null
        ? collector.take({
            id: cell('id') || null,
            type: listedType(cell('type')),
            names: [...split(cell('name')), ...split(cell('alias'))],
            weakNames: split(cell('weak')),
            line: row.line,
          })
        : collector.fault(malformedRow(row.line, reason));
    if (!goesOn) return;
  }
}

/** Several names in one cell. Commas stand within names. */
function split(cell: string): string[] {
  return cell.split(/[;|\n]/);
}
