import { DatabaseSync } from 'node:sqlite';
import { type CustodyFault, custodyFault } from './custody-fault.ts';
import { defineFunctions } from './open-database.ts';
import { migrations } from './schema.ts';

/** Tables that a search table keeps for itself; how they are declared is SQLite's affair and differs between its versions. */
const kept = /^(?:text|statement|name)_search_(?:data|idx|content|docsize|config)$/;

/**
 * Compares the tables, indices and triggers with those that this version makes. A trigger that somebody put in would
 * change what is written next, and a missing table would end every query on it.
 *
 * @returns one fault for each that is missing, added or declared in another way
 */
export function verifyTables(database: DatabaseSync): CustodyFault[] {
  const [expected, found] = [declarations(freshDatabase()), declarations(database)];
  return [...new Set([...expected.keys(), ...found.keys()])]
    .filter((name) => expected.get(name) !== found.get(name))
    .map((name) => custodyFault('tables-changed', `${describe(name, expected, found)}.`));
}

function describe(
  name: string,
  expected: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
): string {
  if (!found.has(name)) return `The ${name} is missing`;
  return expected.has(name)
    ? `The ${name} is not declared as hearsay declares it`
    : `The ${name} is not hearsay’s`;
}

/** A database with the tables of a workspace and nothing in them, which is gone when it is closed. */
export function freshDatabase(place: 'memory' | 'disk' = 'memory'): DatabaseSync {
  // SQLite makes a file of its own for a database without a name.
  const database = new DatabaseSync(place === 'memory' ? ':memory:' : '');
  defineFunctions(database);
  for (const step of migrations) database.exec(step);
  return database;
}

/** `table evidence` and the like, to how it is declared. */
function declarations(database: DatabaseSync): Map<string, string> {
  const rows = database.prepare(
    "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite^_%' ESCAPE '^'",
  );
  return new Map(
    rows.all().map(({ type, name, sql }) => [`${type} ${name}`, kept.test(String(name)) ? '' : String(sql)]),
  );
}
