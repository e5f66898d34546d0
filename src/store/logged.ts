import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Added, CustodyEntry, Read, ReRead, Withheld } from '../model/custody.ts';

/**
 * What the custody log says that a workspace holds, in temporary tables beside it, so that the log can be compared with
 * the rows by queries. SQLite keeps them in a file once they are large: verifying a million documents takes no more
 * memory than verifying ten.
 */
export class Logged {
  readonly #added: StatementSync;
  readonly #document: StatementSync;
  readonly #problems: StatementSync;
  readonly #entries: StatementSync;
  readonly #keepOlder: StatementSync;
  readonly #forgetCurrent: StatementSync;
  readonly #problemsFrom: StatementSync;
  readonly #decision: StatementSync;
  readonly #identity: StatementSync;
  readonly #claims: StatementSync;
  readonly #list: StatementSync;
  readonly #forgetList: StatementSync;
  readonly #withheld: StatementSync;
  readonly #withheldRow: StatementSync;
  readonly #forgetProblems: StatementSync;
  readonly #discard: readonly StatementSync[];

  constructor(database: DatabaseSync) {
    database.exec(tables);
    this.#added = database.prepare('INSERT OR REPLACE INTO logged_path VALUES (?, ?, ?, ?, ?)');
    this.#document = database.prepare('INSERT OR REPLACE INTO logged_document VALUES (?, ?, ?, ?, ?)');
    this.#problems = database.prepare('INSERT OR REPLACE INTO logged_problems VALUES (?, ?, ?, ?, ?, ?)');
    this.#entries = database.prepare('INSERT OR REPLACE INTO logged_entries VALUES (?, ?, ?)');
    this.#keepOlder = database.prepare(
      `INSERT OR REPLACE INTO logged_older
       SELECT id, (SELECT count(*) + 1 FROM logged_older AS before WHERE before.document = id), evidence, rows, hash, entry
       FROM logged_document WHERE id = ?`,
    );
    this.#forgetCurrent = database.prepare('DELETE FROM logged_document WHERE id = ?');
    this.#problemsFrom = database.prepare('INSERT OR REPLACE INTO logged_problems_from VALUES (?, ?, ?)');
    this.#decision = database.prepare('INSERT INTO logged_decision (document, hash, entry) VALUES (?, ?, ?)');
    this.#identity = database.prepare('INSERT INTO logged_identity (id, hash, entry) VALUES (?, ?, ?)');
    this.#claims = database.prepare('INSERT INTO logged_claims (id, hash, entry) VALUES (?, ?, ?)');
    this.#list = database.prepare('INSERT OR REPLACE INTO logged_list VALUES (?, ?, ?, ?)');
    this.#forgetList = database.prepare('DELETE FROM logged_list WHERE id = ?');
    this.#withheldRow = database.prepare('INSERT OR IGNORE INTO logged_withheld_row VALUES (?)');
    this.#withheld = database.prepare('INSERT OR IGNORE INTO logged_withheld VALUES (?)');
    this.#forgetProblems = database.prepare(
      `DELETE FROM logged_problems WHERE evidence = ?
       AND "first" < (SELECT "first" FROM logged_problems_from WHERE evidence = ?)`,
    );
    this.#discard = ['logged_path', 'logged_problems', 'logged_entries'].map((table) =>
      database.prepare(`DELETE FROM ${table} WHERE evidence = ?`),
    );
  }

  take(entry: CustodyEntry): void {
    if (entry.action === 'added') this.#takeAdded(entry.n, entry.about);
    if (entry.action === 'discarded') for (const one of this.#discard) one.run(entry.about.evidence);
    if (entry.action === 'redacted' || entry.action === 'corrected' || entry.action === 'reviewed') {
      this.#decision.run(entry.about.record, entry.about.hash, entry.n);
    }
    if (entry.action === 'decided') this.#identity.run(entry.about.decision, entry.about.hash, entry.n);
    if (entry.action === 'grouped') this.#claims.run(entry.about.decision, entry.about.hash, entry.n);
    if (entry.action === 'listed') {
      this.#list.run(entry.about.list, entry.about.rows, entry.about.hash, entry.n);
    }
    if (entry.action === 'unlisted') this.#forgetList.run(entry.about.list);
    if (entry.action === 'withheld') this.#takeWithheld(entry.about);
    if (entry.action === 're-read') this.#takeReRead(entry.n, entry.about);
    if (entry.action === 'read' || entry.action === 're-read') this.#takeRead(entry.n, entry.about);
  }

  /** The problems of older readings are not in this copy; those of the current one are. */
  #takeWithheld({ evidence, decisions = [], lists = [] }: Withheld): void {
    for (const one of evidence) {
      this.#withheld.run(one);
      this.#forgetProblems.run(one, one);
    }
    for (const id of [...decisions, ...lists]) this.#withheldRow.run(id);
  }

  #takeAdded(n: number, { evidence, path, added, bytes }: Added): void {
    this.#added.run(evidence, path, added, bytes, n);
  }

  /** What was current until then is an older reading from now on, and its entry remains the one that it has. */
  #takeReRead(n: number, { evidence, superseded, problemsFrom }: ReRead): void {
    for (const document of superseded) {
      this.#keepOlder.run(document);
      this.#forgetCurrent.run(document);
    }
    this.#problemsFrom.run(evidence, problemsFrom, n);
  }

  #takeRead(n: number, { evidence, documents, problems, entries }: Read): void {
    this.#entries.run(evidence, entries, n);
    for (const { id, rows, hash } of documents) this.#document.run(id, evidence, rows, hash, n);
    if (problems === null) return;
    this.#problems.run(evidence, problems.first, problems.count, problems.rows, problems.hash, n);
  }
}

const tables = `
  CREATE TEMP TABLE logged_path (
    evidence TEXT, path TEXT, added TEXT, bytes INTEGER, entry INTEGER, PRIMARY KEY (evidence, path)
  ) WITHOUT ROWID;
  CREATE TEMP TABLE logged_document (
    id TEXT PRIMARY KEY, evidence TEXT, rows TEXT, hash TEXT, entry INTEGER
  ) WITHOUT ROWID;
  CREATE TEMP TABLE logged_problems (
    evidence TEXT, "first" INTEGER, count INTEGER, rows TEXT, hash TEXT, entry INTEGER, PRIMARY KEY (evidence, "first")
  ) WITHOUT ROWID;
  CREATE TEMP TABLE logged_older (
    document TEXT, generation INTEGER, evidence TEXT, rows TEXT, hash TEXT, entry INTEGER,
    PRIMARY KEY (document, generation)
  ) WITHOUT ROWID;
  CREATE TEMP TABLE logged_problems_from (evidence TEXT PRIMARY KEY, "first" INTEGER, entry INTEGER) WITHOUT ROWID;
  CREATE TEMP TABLE logged_decision (n INTEGER PRIMARY KEY, document TEXT, hash TEXT, entry INTEGER);
  CREATE TEMP TABLE logged_identity (n INTEGER PRIMARY KEY, id TEXT, hash TEXT, entry INTEGER);
  CREATE TEMP TABLE logged_claims (n INTEGER PRIMARY KEY, id TEXT, hash TEXT, entry INTEGER);
  CREATE TEMP TABLE logged_list (id TEXT PRIMARY KEY, rows TEXT, hash TEXT, entry INTEGER) WITHOUT ROWID;
  CREATE TEMP TABLE logged_withheld_row (id TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE TEMP TABLE logged_withheld (evidence TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE TEMP TABLE logged_entries (evidence TEXT PRIMARY KEY, entries INTEGER, entry INTEGER) WITHOUT ROWID;
`;
