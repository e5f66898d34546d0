import type { DatabaseSync, StatementSync } from 'node:sqlite';

/** Two entities that the machine takes for one actor, and why. */
export interface KeptLink {
  readonly a: string;
  readonly b: string;
  readonly strength: number;
  readonly reason: string;
}

/**
 * What the machine found that links the entities of a workspace. It follows from the findings, and is kept since finding it in a
 * large workspace takes most of a minute. It is forgotten with everything that is written of findings.
 */
export class KeptLinks {
  readonly #version: StatementSync;
  readonly #all: StatementSync;
  readonly #know: StatementSync;
  readonly #insert: StatementSync;
  readonly #forget: readonly StatementSync[];

  constructor(database: DatabaseSync) {
    this.#version = database.prepare('SELECT version FROM links_known');
    this.#all = database.prepare('SELECT a, b, strength, reason FROM machine_link ORDER BY n');
    this.#know = database.prepare('INSERT INTO links_known (one, version) VALUES (1, ?)');
    this.#insert = database.prepare('INSERT INTO machine_link (a, b, strength, reason) VALUES (?, ?, ?, ?)');
    this.#forget = [
      database.prepare('DELETE FROM links_known'),
      database.prepare('DELETE FROM machine_link'),
    ];
  }

  /** The version of what found them; null where they are not known. */
  version(): string | null {
    const row = this.#version.get();
    return row ? String(row.version) : null;
  }

  /** In the order in which they were found. */
  all(): KeptLink[] {
    return this.#all.all().map(({ a, b, strength, reason }) => ({
      a: String(a),
      b: String(b),
      strength: Number(strength),
      reason: JSON.parse(String(reason)) as string,
    }));
  }

  /** Puts them in the place of what was kept, in the caller's transaction. */
  keep(version: string, links: readonly KeptLink[]): void {
    this.forget();
    this.#know.run(version);
    for (const { a, b, strength, reason } of links) this.#insert.run(a, b, strength, JSON.stringify(reason));
  }

  /** To be called in every transaction that writes findings or takes some away. */
  forget(): void {
    for (const one of this.#forget) one.run();
  }
}
