import type { Attribution } from './attribution.ts';
import type { Document } from './document.ts';
import type { Entity } from './entity.ts';
import type { Statement } from './statement.ts';
import type { TimeExpression } from './time.ts';

/**
 * A statement as one document shows it, before claims are compared across documents. The stances in its chain are toward its own
 * words; in the ledger of a pile they are toward its claim, which may say the opposite.
 */
export type UngroupedStatement = Omit<Statement, 'claim'>;

/** All that the analysis of one document found. Depends on that document alone, whatever was read before it. */
export interface Findings {
  /** The document, with the voice of each part bound to an entity. */
  readonly document: Document;
  /** Entities as this document shows them; the same entity in another document has the same id. */
  readonly entities: readonly Entity[];
  readonly times: readonly TimeExpression[];
  /** In order of where they start in the text, outer before inner. */
  readonly attributions: readonly Attribution[];
  readonly statements: readonly UngroupedStatement[];
}
