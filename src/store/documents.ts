import type { Document, DocumentKind } from '../model/document.ts';
import { type AddressReading, readingsOf } from './addresses.ts';
import type { Connection } from './connection.ts';

/** One line of the list of documents. */
export interface DocumentSummary {
  readonly id: string;
  readonly path: string;
  readonly record: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly kind: DocumentKind;
  readonly language: string | null;
  readonly url: string | null;
  /** ISO 8601 date-time at which its evidence came in. */
  readonly added: string;
  /** How many attributions and statements were found in it. */
  readonly attributions: number;
  readonly statements: number;
  /** How much was left out or doubtful when its evidence was last read. */
  readonly problems: number;
}

/** The documents that a workspace holds, each as its evidence was last read, without what was found in them. */
export class Documents {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Every document held, in order of path, then of record in its file. */
  all(): DocumentSummary[] {
    return this.#connection.all(summaries).map((row) => ({
      ...(JSON.parse(String(row.summary)) as Omit<
        DocumentSummary,
        'attributions' | 'statements' | 'problems'
      >),
      attributions: Number(row.attributions),
      statements: Number(row.statements),
      problems: Number(row.problems),
    }));
  }

  /** A document without its findings; null when it is not held. */
  maybeFind(id: string): Document | null {
    return this.#connection.records<Document>('SELECT record FROM document WHERE id = ?', [id])[0] ?? null;
  }

  /** Every reading of the page at this address, in the order in which they were added; see `comparableAddress`. */
  readingsOf(address: string): AddressReading[] {
    return this.#connection.guard(() => readingsOf(this.#connection.database, address));
  }

  /** Ids of the documents in the evidence of this hash. */
  inEvidence(evidence: string): string[] {
    const rows = this.#connection.all('SELECT id FROM document WHERE evidence = ? ORDER BY n', [evidence]);
    return rows.map((row) => String(row.id));
  }

  /** Ids of the documents in the evidence that was given under exactly this path. */
  at(path: string): string[] {
    const rows = this.#connection.all(
      `SELECT id FROM document
       WHERE evidence IN (SELECT evidence FROM evidence_path WHERE path = ?) ORDER BY n`,
      [path],
    );
    return rows.map((row) => String(row.id));
  }
}

/** SQLite picks the few fields out of the record, so that a list of documents does not parse all their texts. */
const summaries = `
  SELECT
    json_object(
      'id', document.id, 'path', path, 'record', record ->> '$.record', 'title', record ->> '$.title',
      'publisher', record ->> '$.publisher', 'published', record ->> '$.published', 'kind', record ->> '$.kind',
      'language', record ->> '$.language', 'url', record ->> '$.url', 'added', evidence.added
    ) AS summary,
    (SELECT count(*) FROM attribution WHERE attribution.document = document.id) AS attributions,
    (SELECT count(*) FROM statement WHERE statement.document = document.id) AS statements,
    (SELECT count(*) FROM problem WHERE problem.evidence = evidence.id AND problem.n >= evidence.problems_from)
      AS problems
  FROM document JOIN evidence ON evidence.id = document.evidence ORDER BY path, document.n`;
