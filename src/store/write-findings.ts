import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { comparableAddress } from '../model/address.ts';
import type { Document } from '../model/document.ts';
import type { Entity } from '../model/entity.ts';
import type { Findings, UngroupedStatement } from '../model/findings.ts';
import { KeptLinks } from './kept-links.ts';
import { paragraphs, readableCopy } from './readable-copy.ts';
import { searchableCopy } from './searchable-copy.ts';

/** What is found in a document, each kind in rows of its own. */
export const kindsOfFindings = ['entities', 'times', 'attributions', 'statements'] as const;

/** One kind of it. */
export type KindOfFindings = (typeof kindsOfFindings)[number];

/** The prepared insertions for one document's findings. Prepared once and run many times: SQL is not parsed in loops. */
export class FindingsWriter {
  readonly #keptLinks: KeptLinks;
  readonly #insert: Record<keyof typeof insertions, StatementSync>;

  constructor(database: DatabaseSync) {
    const prepared = Object.entries(insertions).map(([table, sql]) => [table, database.prepare(sql)]);
    this.#keptLinks = new KeptLinks(database);
    this.#insert = Object.fromEntries(prepared);
  }

  /**
   * Writes what was found in one document, in the caller's transaction. False, and nothing is written, when a
   * document of that id is held: two records of one file can be the same in all that makes the id.
   *
   * @param addresses - under which it was asked for, beside those that it states
   * @param n - its place among all documents; null: after the last
   */
  write(
    findings: Findings,
    analysis: string,
    addresses: readonly string[] = [],
    n: number | null = null,
  ): boolean {
    const { document } = findings;
    const { id, evidence, path, reader } = document;
    const made = this.#insert.document.run(n, id, evidence, path, reader, analysis, JSON.stringify(document));
    if (made.changes === 0) return false;
    this.#keptLinks.forget();
    this.#writeParts(findings);
    for (const kind of kindsOfFindings) this.writeKind(findings, kind);
    this.#writeText(id, document.text);
    this.#writeAddresses(document, addresses);
    return true;
  }

  /** Writes the rows of one kind of findings of a document that is held without them, in the caller's transaction. */
  writeKind(findings: Findings, kind: KindOfFindings): void {
    const { id } = findings.document;
    if (kind === 'times') this.#writeTimes(findings);
    if (kind === 'attributions') this.#writeAttributions(findings);
    if (kind === 'statements') {
      for (const [n, statement] of findings.statements.entries()) this.#writeStatement(id, n, statement);
    }
    if (kind !== 'entities') return;
    this.#keptLinks.forget();
    for (const [n, entity] of findings.entities.entries()) this.#writeEntity(id, n, entity);
  }

  #writeParts({ document }: Findings): void {
    for (const [n, part] of document.parts.entries()) {
      this.#insert.part.run(document.id, n, part.kind, part.start, part.end, part.voice);
    }
  }

  #writeEntity(document: string, n: number, entity: Entity): void {
    const { mentions, ...record } = entity;
    this.#insert.entity.run(document, n, entity.id, entity.type, entity.name, JSON.stringify(record));
    for (const [m, { start, end, form }] of mentions.entries()) {
      this.#insert.mention.run(document, n, m, start, end, form);
    }
    for (const name of [entity.name, ...entity.aliases]) this.#writeName(entity.id, readableCopy(name));
  }

  #writeName(entity: string, name: string): void {
    const made = this.#insert.name.run(entity, name);
    if (made.changes > 0) this.#insert.name_search.run(searchableCopy(name), entity);
  }

  #writeTimes({ document, times }: Findings): void {
    for (const [n, time] of times.entries()) {
      this.#insert.time.run(document.id, n, time.start, time.end, time.value, JSON.stringify(time));
    }
  }

  #writeAttributions({ document, attributions }: Findings): void {
    for (const [n, found] of attributions.entries()) {
      const source = found.source?.entity ?? null;
      const record = JSON.stringify(found);
      this.#insert.attribution.run(document.id, n, found.id, source, found.attitude, found.by, record);
    }
  }

  #writeStatement(document: string, n: number, statement: UngroupedStatement): void {
    this.#insert.statement.run(document, n, statement.id, statement.when, JSON.stringify(statement));
    for (const [m, link] of statement.chain.entries()) {
      if (link.entity !== null) this.#insert.link.run(link.entity, document, n, m, link.stance);
    }
    this.#insert.statement_search.run(searchableCopy(statement.text), document, statement.id);
  }

  #writeAddresses({ id, url, capture }: Document, addresses: readonly string[]): void {
    for (const address of [url, capture?.url ?? null, ...addresses]) {
      const comparable = address === null ? null : comparableAddress(address);
      if (comparable !== null) this.#insert.address.run(comparable, id);
    }
  }

  #writeText(document: string, text: string): void {
    for (const paragraph of paragraphs(text)) {
      this.#insert.text_search.run(searchableCopy(paragraph.text), document, paragraph.start);
    }
  }
}

const insertions = {
  document:
    'INSERT OR IGNORE INTO document (n, id, evidence, path, reader, analysis, record) VALUES (?, ?, ?, ?, ?, ?, ?)',
  part: 'INSERT INTO part (document, n, kind, "start", "end", voice) VALUES (?, ?, ?, ?, ?, ?)',
  entity: 'INSERT INTO entity (document, n, id, type, name, record) VALUES (?, ?, ?, ?, ?, ?)',
  mention: 'INSERT INTO mention (document, entity, n, "start", "end", form) VALUES (?, ?, ?, ?, ?, ?)',
  time: 'INSERT INTO time (document, n, "start", "end", value, record) VALUES (?, ?, ?, ?, ?, ?)',
  attribution:
    'INSERT INTO attribution (document, n, id, source, attitude, made_by, record) VALUES (?, ?, ?, ?, ?, ?, ?)',
  statement: 'INSERT INTO statement (document, n, id, "when", record) VALUES (?, ?, ?, ?, ?)',
  link: 'INSERT INTO link (entity, document, statement, n, stance) VALUES (?, ?, ?, ?, ?)',
  name: 'INSERT OR IGNORE INTO name (entity, name) VALUES (?, ?)',
  address: 'INSERT OR IGNORE INTO address (address, document) VALUES (?, ?)',
  text_search: 'INSERT INTO text_search (body, document, "start") VALUES (?, ?, ?)',
  statement_search: 'INSERT INTO statement_search (body, document, id) VALUES (?, ?, ?)',
  name_search: 'INSERT INTO name_search (body, entity) VALUES (?, ?)',
};
