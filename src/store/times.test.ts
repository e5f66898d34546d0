import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { markedFindings } from '../../test/marked-findings.ts';
import { Connection } from './connection.ts';
import { defineFunctions } from './open-database.ts';
import { migrations } from './schema.ts';
import { Times } from './times.ts';
import { FindingsWriter } from './write-findings.ts';

let database: DatabaseSync;

beforeAll(() => {
  database = new DatabaseSync(':memory:');
  defineFunctions(database);
  for (const step of migrations) database.exec(step);
  const found = markedFindings(
    'quay.md',
    '{source Ana} {cue said} {content the quay was shut}. {source.2 Ben} {cue.2 said} {content.2 gulls cry}. {source.3 Cy} {cue.3 said} {content.3 it fell}.',
  );
  const times = [
    { when: '2031-05-06', said: null },
    { when: null, said: '2031-05-08' },
    { when: '2031-05-06', said: null },
  ];
  const statements = found.statements.map((one, n) => ({ ...one, ...times[n] }));
  const page = markedFindings('page.md', 'Nothing.', {
    published: null,
    capture: { url: 'https://lantern.example/', at: '2031-06-01T10:00:00Z' },
  });
  const writer = new FindingsWriter(database);
  const add = database.prepare('INSERT INTO evidence (id, bytes, added) VALUES (?, 1, ?)');
  for (const one of [{ ...found, statements }, page]) {
    add.run(one.document.evidence, '2031-05-10');
    writer.write(one, 'marks/1');
  }
});

afterAll(() => database.close());

function timesIn(file: DatabaseSync): Times {
  return new Times(new Connection(':memory:', file));
}

test('statements of a document that tell the same times are counted together', () => {
  const all = timesIn(database);
  const dated = [...all.ofStatements('dated')];
  expect(dated).toMatchObject([{ when: '2031-05-06', said: null, statements: 2 }]);
  expect([...all.ofStatements('undated')]).toMatchObject([{ when: null, said: '2031-05-08', statements: 1 }]);
  const [times] = dated;
  expect(times && all.statementsTelling(times).map(({ text }) => text)).toEqual([
    'the quay was shut',
    'it fell',
  ]);
});

test('a page without a date has that of its capture', () => {
  expect([...timesIn(database).ofDocuments().values()].sort()).toEqual([
    '2031-05-09',
    '2031-06-01T10:00:00Z',
  ]);
});

test('no record is read for a timeline', () => {
  const queries: string[] = [];
  const watched = new Proxy(database, {
    get: (target, name) =>
      name === 'prepare'
        ? (sql: string) => {
            queries.push(sql);
            return target.prepare(sql);
          }
        : Reflect.get(target, name),
  });
  const times = timesIn(watched);
  times.ofDocuments();
  for (const which of ['dated', 'undated'] as const) [...times.ofStatements(which)];
  expect(queries).toHaveLength(3);
  for (const sql of queries) {
    const plan = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all();
    expect(plan.map(({ detail }) => String(detail).match(/COVERING|TEMP/)?.[0])).toEqual(['COVERING']);
  }
});
