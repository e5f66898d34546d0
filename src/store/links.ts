import type { PileEntity } from '../model/pile-entity.ts';
import type { Connection } from './connection.ts';
import { type KeptLink, KeptLinks } from './kept-links.ts';
import { pileEntities } from './pile-entities.ts';

/** The entities of all documents of a workspace, and what the machine found that links them. */
export class Links {
  readonly #connection: Connection;
  readonly #kept: KeptLinks;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#kept = new KeptLinks(connection.database);
  }

  /** Every entity as its documents together show it, one at a time, in order of id. */
  entities(): Generator<PileEntity> {
    return pileEntities(this.#connection.database);
  }

  /**
   * What links entities, as it was kept; null where it is not known, or another version found it.
   *
   * @param version - of what finds links
   */
  kept(version: string): KeptLink[] | null {
    return this.#connection.guard(() => (this.#kept.version() === version ? this.#kept.all() : null));
  }

  /**
   * Keeps what was found, until findings are written or taken away. False, and nothing is kept, where somebody else has written since
   * the entities were read.
   *
   * @param since - `moment()` before they were
   */
  keep(version: string, links: readonly KeptLink[], since: number): boolean {
    return this.#connection.change(() => {
      if (this.moment() !== since) return false;
      this.#kept.keep(version, links);
      return true;
    });
  }

  /** A number that changes with everything that another connection writes. */
  moment(): number {
    return Number(this.#connection.all('PRAGMA data_version')[0]?.data_version);
  }
}
