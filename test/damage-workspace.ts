import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { Originals } from '../src/store/originals.ts';

/** A way to damage a workspace, told in a line. Returns false where it changed nothing. */
export interface Damage {
  readonly what: string;
  readonly apply: (file: string) => boolean;
}

type Values = Readonly<Record<string, SQLOutputValue>>;

/** Every table whose rows verifying vouches for. */
const tables = [
  'evidence',
  'evidence_path',
  'problem',
  'document',
  'part',
  'entity',
  'mention',
  'time',
  'attribution',
  'statement',
  'address',
  'link',
  'name',
  'text_search',
  'statement_search',
  'name_search',
  'older_reading',
  'decision',
  'identity_decision',
  'claim_decision',
  'name_list',
  'name_list_entry',
  'custody',
  'custody_head',
] as const;

/** One change to one row, or an exchange of values between two: of any table, at any place. */
export const rowDamage: fc.Arbitrary<Damage> = fc
  .record({
    table: fc.constantFrom(...tables),
    act: fc.constantFrom('change' as const, 'delete' as const, 'exchange' as const, 'repeat' as const),
    row: fc.nat(),
    other: fc.nat(),
    column: fc.nat(),
    at: fc.nat(),
  })
  .map(({ table, act, row, other, column, at }) => ({
    what: `${act} ${table} row ${row}, ${other} column ${column} at ${at}`,
    apply: (file) =>
      inDatabase(file, (database) => {
        const rows = database.prepare(`SELECT * FROM ${table}`).all();
        const columns = Object.keys(rows[0] ?? {});
        const [one, two] = [rows[row % rows.length], rows[other % rows.length]];
        const name = columns[column % columns.length];
        if (!one || !two || name === undefined) return false;
        damageRow(database, { table, act, one, two, columns, name, at });
        // Two rows that are alike but for what was exchanged have changed places, and nothing else.
        return !isDeepStrictEqual(database.prepare(`SELECT * FROM ${table}`).all(), rows);
      }),
  }));

interface RowDamage {
  readonly table: string;
  readonly act: 'change' | 'delete' | 'exchange' | 'repeat';
  readonly one: Values;
  readonly two: Values;
  readonly columns: readonly string[];
  readonly name: string;
  readonly at: number;
}

function damageRow(database: DatabaseSync, { table, act, one, two, columns, name, at }: RowDamage): void {
  switch (act) {
    case 'delete':
      deleteRow(database, table, one);
      break;
    case 'repeat':
      insertRow(database, table, one, columns);
      break;
    case 'exchange':
      exchange(database, table, [one, two], name);
      break;
    case 'change':
      update(database, table, one, { [name]: changed(one[name] ?? null, at) });
  }
}

/** One change to the file of one original. */
export const originalDamage: fc.Arbitrary<Damage> = fc
  .record({
    act: fc.constantFrom('flip', 'shorten', 'lengthen', 'remove', 'folder'),
    row: fc.nat(),
    at: fc.nat(),
    bit: fc.nat({ max: 7 }),
  })
  .map(({ act, row, at, bit }) => ({
    what: `${act} original ${row} at ${at} bit ${bit}`,
    apply: (file) => {
      const ids = inDatabase(file, (database) => database.prepare('SELECT id FROM evidence').all());
      const path = new Originals(`${file}.originals`).pathOf(String(ids[row % ids.length]?.id));
      chmodSync(path, 0o644);
      const bytes = readFileSync(path);
      const place = at % bytes.length;
      if (act === 'flip') writeFileSync(path, bytes.with(place, (bytes[place] ?? 0) ^ (1 << bit)));
      if (act === 'shorten') truncateSync(path, place);
      if (act === 'lengthen') appendFileSync(path, String(at));
      if (act === 'remove' || act === 'folder') rmSync(path);
      if (act === 'folder') mkdirSync(path);
      return dirname(path) !== '';
    },
  }));

/** Writes past hearsay, as somebody with a SQLite program would, and leaves the tables declared as they were. */
export function inDatabase<T>(file: string, work: (database: DatabaseSync) => T): T {
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: false, defensive: false });
  database.exec('PRAGMA synchronous = OFF');
  const triggers = database.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").all();
  for (const { name } of triggers) database.exec(`DROP TRIGGER ${name}`);
  try {
    return work(database);
  } finally {
    for (const { sql } of triggers) database.exec(String(sql));
    database.close();
  }
}

function deleteRow(database: DatabaseSync, table: string, row: Values): boolean {
  return changes(() =>
    database.prepare(`DELETE FROM ${table} WHERE ${matching(row)}`).run(...Object.values(row)),
  );
}

/** The row again, with its number or its first column changed so that both can be there. */
function insertRow(database: DatabaseSync, table: string, row: Values, columns: readonly string[]): boolean {
  const key = columns.includes('n') ? 'n' : (columns[0] ?? '');
  const copy = { ...row, [key]: typeof row[key] === 'number' ? 1_000 : `${row[key]}x` };
  const names = columns.map((name) => `"${name}"`).join(', ');
  const places = columns.map(() => '?').join(', ');
  return changes(() =>
    database.prepare(`INSERT INTO ${table} (${names}) VALUES (${places})`).run(...Object.values(copy)),
  );
}

/** Exchanges a column's values; by way of a third where they must not be the same for a moment. */
function exchange(
  database: DatabaseSync,
  table: string,
  [one, two]: [Values, Values],
  name: string,
): boolean {
  const [first, second] = [one[name] ?? null, two[name] ?? null];
  if (first === second) return false;
  const between = typeof first === 'number' ? 999_999 : 'between';
  return (
    update(database, table, one, { [name]: between }) &&
    update(database, table, two, { [name]: first }) &&
    update(database, table, { ...one, [name]: between }, { [name]: second })
  );
}

function update(database: DatabaseSync, table: string, row: Values, to: Values): boolean {
  const [[name, value] = ['', null]] = Object.entries(to);
  const sql = `UPDATE ${table} SET "${name}" = ? WHERE ${matching(row)}`;
  return changes(() => database.prepare(sql).run(value, ...Object.values(row)));
}

/** False where a constraint of the table forbids it: then nobody can have done it. */
function changes(run: () => { readonly changes: number | bigint }): boolean {
  try {
    return Number(run().changes) > 0;
  } catch (error) {
    if (/constraint|cannot store/i.test(String(error))) return false;
    throw error;
  }
}

function matching(row: Values): string {
  return Object.keys(row)
    .map((name) => `"${name}" IS ?`)
    .join(' AND ');
}

function flipped(bytes: Uint8Array<ArrayBuffer>, at: number): Uint8Array<ArrayBuffer> {
  const place = at % bytes.length;
  return bytes.with(place, (bytes[place] ?? 0) ^ 1);
}

function changed(value: SQLOutputValue, at: number): SQLOutputValue {
  if (typeof value === 'number') return value + 1;
  if (value instanceof Uint8Array) return flipped(value, at);
  if (value === null) return at % 2 === 0 ? 'x' : 7;
  if (typeof value !== 'string' || value === '') return 'x';
  const place = at % value.length;
  return `${value.slice(0, place)}${value[place] === 'x' ? 'y' : 'x'}${value.slice(place + 1)}`;
}
