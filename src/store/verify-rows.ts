import type { DatabaseSync } from 'node:sqlite';
import { sha256 } from './custody-entry.ts';
import {
  type CustodyFault,
  type CustodyFaultCode,
  type CustodyPlace,
  custodyFault,
} from './custody-fault.ts';
import { decisionId } from './decisions.ts';
import { ROWS, RowDigest } from './row-digest.ts';

type Row = Readonly<Record<string, unknown>>;

/** A query whose every row is a fault, and what is said of it. */
interface Comparison {
  readonly code: CustodyFaultCode;
  readonly sql: string;
  readonly message: (row: Row) => string;
}

/** Between the log, as `Logged` has it, and the rows of the workspace. */
const comparisons: readonly Comparison[] = [
  {
    code: 'row-without-entry',
    sql: `SELECT evidence, path AS given FROM evidence_path AS held WHERE NOT EXISTS
            (SELECT 1 FROM logged_path AS said WHERE said.evidence = held.evidence AND said.path = held.path)`,
    message: ({ evidence, given }) => `No entry says that ${evidence} was added as ${given}.`,
  },
  {
    code: 'row-without-entry',
    sql: `SELECT id AS evidence FROM evidence WHERE id NOT IN (SELECT evidence FROM logged_path)`,
    message: ({ evidence }) => `No entry says that ${evidence} was added.`,
  },
  {
    code: 'entry-without-row',
    sql: `SELECT said.evidence, said.path AS given, said.entry FROM logged_path AS said WHERE NOT EXISTS
            (SELECT 1 FROM evidence_path AS held WHERE said.evidence = held.evidence AND said.path = held.path)
          ORDER BY entry`,
    message: ({ evidence, given }) => `${evidence} was added as ${given}, and that is not held.`,
  },
  {
    code: 'entry-without-row',
    sql: `SELECT evidence, min(entry) AS entry FROM logged_path
          WHERE evidence NOT IN (SELECT id FROM evidence) GROUP BY evidence ORDER BY entry`,
    message: ({ evidence }) => `${evidence} was added, and is not held.`,
  },
  {
    code: 'row-changed',
    sql: `SELECT evidence, said.path AS given, entry FROM logged_path AS said
            JOIN evidence_path AS held USING (evidence, path) WHERE said.added <> held.added ORDER BY entry`,
    message: ({ evidence, given }) => `The time at which ${evidence} was added as ${given} was changed.`,
  },
  {
    code: 'row-changed',
    sql: `SELECT id AS evidence, entry FROM evidence JOIN
            (SELECT evidence, min(entry) AS entry, added, bytes FROM logged_path GROUP BY evidence) AS said
            ON said.evidence = evidence.id
          WHERE said.added <> evidence.added OR said.bytes <> evidence.bytes ORDER BY entry`,
    message: ({ evidence }) => `What is held of ${evidence} is not what was added.`,
  },
  {
    code: 'row-changed',
    // A container of which no reading is recorded was begun, and none of it read.
    sql: `SELECT id AS evidence, said.entry FROM evidence LEFT JOIN logged_entries AS said ON said.evidence = id
          WHERE id IN (SELECT evidence FROM logged_path)
            AND entries_read IS NOT iif(said.evidence IS NULL, 0, said.entries) ORDER BY entry`,
    message: ({ evidence }) => `How much of ${evidence} was read is not what was recorded.`,
  },
  {
    code: 'row-without-entry',
    sql: `SELECT id AS document, evidence FROM document WHERE id NOT IN (SELECT id FROM logged_document)`,
    message: ({ document }) => `No entry says that the document ${document} was read.`,
  },
  {
    code: 'entry-without-row',
    sql: `SELECT id AS document, evidence, entry FROM logged_document WHERE id NOT IN (SELECT id FROM document) ORDER BY entry`,
    message: ({ document }) => `The document ${document} was read, and is not held.`,
  },
  {
    code: 'row-without-entry',
    sql: `SELECT document, generation, evidence FROM older_reading WHERE (document, generation) NOT IN
            (SELECT document, generation FROM logged_older)`,
    message: ({ document, generation }) =>
      `No entry says that ${document} had an older reading ${generation}.`,
  },
  {
    code: 'entry-without-row',
    sql: `SELECT document, generation, evidence, entry FROM logged_older WHERE (document, generation) NOT IN
            (SELECT document, generation FROM older_reading)
            AND evidence NOT IN (SELECT evidence FROM logged_withheld) ORDER BY entry`,
    message: ({ document, generation }) =>
      `The older reading ${generation} of the document ${document} is not held.`,
  },
  {
    code: 'row-without-entry',
    sql: `SELECT id FROM (SELECT id FROM name_list UNION SELECT list FROM name_list_entry)
          WHERE id NOT IN (SELECT id FROM logged_list)`,
    message: ({ id }) => `No entry says that the list of names ${id} was added.`,
  },
  {
    code: 'entry-without-row',
    sql: `SELECT id, entry FROM logged_list WHERE id NOT IN (SELECT id FROM name_list)
            AND id NOT IN (SELECT id FROM logged_withheld_row) ORDER BY entry`,
    message: ({ id }) => `The list of names ${id} was added, and is not held.`,
  },
  {
    code: 'row-changed',
    sql: `SELECT id AS evidence, said.entry FROM evidence LEFT JOIN logged_problems_from AS said ON said.evidence = id
          WHERE problems_from <> coalesce(said."first", 0) ORDER BY entry`,
    message: ({ evidence }) =>
      `Which problems of ${evidence} are of its current reading is not what was recorded.`,
  },
  {
    code: 'row-without-entry',
    sql: `SELECT evidence FROM problem AS held GROUP BY evidence HAVING count(*) >
            (SELECT coalesce(sum(count), 0) FROM logged_problems AS said WHERE said.evidence = held.evidence)`,
    message: ({ evidence }) => `${evidence} has problems of which no entry says that they were met.`,
  },
];

/** Compares every row with what the custody log says of it, and yields what does not fit. */
export function* verifyRows(
  database: DatabaseSync,
  onDocument: (id: string, fits: boolean) => Iterable<CustodyFault>,
): Generator<CustodyFault> {
  for (const { code, sql, message } of comparisons) {
    for (const row of database.prepare(sql).iterate()) yield custodyFault(code, message(row), placeOf(row));
  }
  const digest = new RowDigest(database);
  yield* verifyProblems(database, digest);
  yield* verifyOlderReadings(database);
  for (const pairs of decisionPairs) yield* verifyDecisions(database, pairs);
  yield* verifyLists(database, digest);
  yield* verifyDocuments(database, digest, onDocument);
}

function* verifyProblems(database: DatabaseSync, digest: RowDigest): Generator<CustodyFault> {
  const logged = database.prepare(
    'SELECT evidence, "first", count, rows, hash, entry FROM logged_problems ORDER BY entry',
  );
  for (const row of logged.iterate()) {
    const { evidence, first, count, rows, hash } = row;
    if (!isKnown(rows)) yield unknownRows(row);
    else if (digest.ofProblems(String(evidence), Number(first), Number(count)) !== hash) {
      const message = `The problems that were met in ${evidence} were changed.`;
      yield custodyFault('row-changed', message, placeOf(row));
    }
  }
}

function* verifyOlderReadings(database: DatabaseSync): Generator<CustodyFault> {
  const logged = database.prepare(
    `SELECT document, generation, said.evidence, held.evidence AS noted, lines, rows, hash, entry
     FROM older_reading AS held JOIN logged_older AS said USING (document, generation) ORDER BY document, generation`,
  );
  for (const row of logged.iterate()) {
    if (!isKnown(row.rows)) yield unknownRows(row);
    else if (row.evidence !== row.noted || sha256(row.lines as Uint8Array) !== row.hash) {
      const message = `The older reading ${row.generation} of the document ${row.document} was changed.`;
      yield custodyFault('row-changed', message, placeOf(row));
    }
  }
}

/** Each table of decisions beside the entries of the log, which are counted as the rows are. */
const decisionPairs: readonly string[] = [
  `SELECT held.id, held.evidence, held.record ->> '$.evidence' AS said, CAST(held.record AS BLOB) AS bytes,
     logged.hash, logged.entry,
     EXISTS (SELECT 1 FROM logged_withheld WHERE evidence IN (
       SELECT evidence FROM logged_older WHERE logged_older.document = logged.document
       UNION SELECT evidence FROM logged_document WHERE logged_document.id = logged.document)) AS withheld
   FROM decision AS held FULL JOIN logged_decision AS logged USING (n) ORDER BY coalesce(held.n, logged.n)`,
  pileDecisionPairs('identity_decision', 'logged_identity'),
  pileDecisionPairs('claim_decision', 'logged_claims'),
];

function pileDecisionPairs(table: string, logged: string): string {
  return `SELECT held.id, CAST(held.record AS BLOB) AS bytes, logged.hash, logged.entry,
     logged.id IN (SELECT id FROM logged_withheld_row) AS withheld
   FROM ${table} AS held FULL JOIN ${logged} AS logged USING (n) ORDER BY coalesce(held.n, logged.n)`;
}

/** Those that are withheld leave holes. */
function* verifyDecisions(database: DatabaseSync, pairs: string): Generator<CustodyFault> {
  for (const row of database.prepare(pairs).iterate()) {
    const hash = row.bytes == null ? null : sha256(row.bytes as Uint8Array);
    if (hash === null) {
      if (row.withheld === 1) continue;
      yield custodyFault(
        'entry-without-row',
        `The decision of entry ${row.entry} is not held.`,
        placeOf(row),
      );
    } else if (row.entry === null) {
      yield custodyFault('row-without-entry', `No entry says that ${row.id} was decided.`, placeOf(row));
    } else if (!isDecisionAsLogged(row, hash)) {
      yield custodyFault('row-changed', `The decision ${row.id} was changed.`, placeOf(row));
    }
  }
}

function isDecisionAsLogged(row: Row, hash: string): boolean {
  return hash === row.hash && row.id === decisionId(hash) && row.evidence === row.said;
}

function* verifyLists(database: DatabaseSync, digest: RowDigest): Generator<CustodyFault> {
  const logged = database.prepare(
    'SELECT id, rows, hash, entry FROM logged_list JOIN name_list USING (id) ORDER BY entry',
  );
  for (const row of logged.iterate()) {
    if (!isKnown(row.rows)) yield unknownRows(row);
    else if (digest.ofList(String(row.id)) !== row.hash) {
      yield custodyFault('row-changed', `The list of names ${row.id} was changed.`, placeOf(row));
    }
  }
}

function* verifyDocuments(
  database: DatabaseSync,
  digest: RowDigest,
  onDocument: (id: string, fits: boolean) => Iterable<CustodyFault>,
): Generator<CustodyFault> {
  const logged = database.prepare(
    `SELECT document.id AS document, logged_document.evidence, rows, hash, entry
     FROM document JOIN logged_document ON logged_document.id = document.id ORDER BY document.n`,
  );
  for (const row of logged.iterate()) {
    const fits = isKnown(row.rows) && digest.ofDocument(String(row.document)) === row.hash;
    if (!isKnown(row.rows)) yield unknownRows(row);
    else if (!fits) {
      const message = `The document ${row.document}, or what was found in it, was changed.`;
      yield custodyFault('row-changed', message, placeOf(row));
    }
    yield* onDocument(String(row.document), fits);
  }
}

function isKnown(rows: unknown): boolean {
  return rows === ROWS;
}

function unknownRows(row: Row): CustodyFault {
  return custodyFault(
    'entry-changed',
    `Entry ${row.entry} has a hash of a kind that is not known.`,
    placeOf(row),
  );
}

function placeOf({ entry, evidence, document }: Row): Partial<CustodyPlace> {
  return {
    entry: entry == null ? null : Number(entry),
    evidence: evidence == null ? null : String(evidence),
    document: document === undefined ? null : String(document),
  };
}
