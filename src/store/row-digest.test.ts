import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { canonicalJson, sha256 } from './custody-entry.ts';
import { defineFunctions } from './open-database.ts';
import { RowDigest } from './row-digest.ts';
import { migrations } from './schema.ts';

let database: DatabaseSync;

beforeEach(() => {
  database = new DatabaseSync(':memory:', { enableForeignKeyConstraints: false });
  defineFunctions(database);
  for (const step of migrations) database.exec(step);
});

afterEach(() => database.close());

const anyText = fc.string({ unit: 'binary' }).map((text) => text.toWellFormed());
const anyNumber = fc.maxSafeInteger();

test('is over the canonical JSON of each row, whatever is in it', () => {
  const insert = database.prepare('INSERT OR REPLACE INTO part VALUES (?, ?, ?, ?, ?, ?)');
  fc.assert(
    fc.property(anyText, anyNumber, anyNumber, fc.option(anyText), (text, start, end, voice) => {
      database.exec('DELETE FROM part');
      insert.run('d-1', 0, text, start, end, voice);
      insert.run('d-1', 1, 'body', 0, 1, null);
      const lines = [
        ['part', 'd-1', 0, text, start, end, voice],
        ['part', 'd-1', 1, 'body', 0, 1, null],
      ].map((row) => `${canonicalJson(row)}\n`);
      expect(new RowDigest(database).ofDocument('d-1')).toBe(sha256(lines.join('')));
    }),
  );
});

test('leaves out the rows of other documents', () => {
  const insert = database.prepare('INSERT INTO time VALUES (?, ?, ?, ?, ?, ?)');
  const digest = new RowDigest(database);
  insert.run('d-1', 0, 0, 4, '2031', '{}');
  const before = digest.ofDocument('d-1');
  insert.run('d-2', 0, 0, 4, '2031', '{}');
  expect(digest.ofDocument('d-1')).toBe(before);
  insert.run('d-1', 1, 0, 4, '2031', '{}');
  expect(digest.ofDocument('d-1')).not.toBe(before);
});
