import type { DatabaseSync } from 'node:sqlite';
import { isDeepStrictEqual } from 'node:util';
import type { DecisionContent } from '../model/decision.ts';
import type { Findings } from '../model/findings.ts';
import { recordDecision } from './record-decision.ts';
import type { RereadingTools } from './rereading.ts';
import { type KindOfFindings, kindsOfFindings } from './write-findings.ts';

/** A decision on a document whose text and facts stay, and what is found in it from then on. */
export interface ChangedFindings {
  readonly findings: Findings;
  /** Version of the analysis that made them. */
  readonly analysis: string;
  readonly decision: DecisionContent;
  /** Whether the findings until then are the analysis's own, and are to be kept as an older reading. */
  readonly isOwn: boolean;
}

/**
 * Keeps a decision, and puts what is found from then on in the place of what was found, in the caller's transaction. Only rows of the
 * kinds that differ are written: a review of a long document changes a handful, and the links between the entities of all documents need
 * not be found anew where its entities stay what they are.
 *
 * @throws RangeError where the document is not held, or its text or facts are others
 */
export function changeFindings(tools: RereadingTools, changed: ChangedFindings): void {
  const { reader, older, decisions, custody } = tools;
  const { findings, decision, isOwn } = changed;
  const { id, evidence } = findings.document;
  const before = reader.maybeRead(id);
  const after = JSON.parse(JSON.stringify(findings)) as Findings;
  if (before === null || !isDeepStrictEqual(before.document, after.document)) {
    throw new RangeError(`The document ${id} is not held as it was analysed.`);
  }
  const kinds = kindsOfFindings.filter((kind) => !isDeepStrictEqual(before[kind], after[kind]));
  const superseded = kinds.length > 0 && isOwn && older.keepOnce(id) ? [id] : [];
  if (kinds.length > 0) write(tools, before, changed, kinds);
  recordDecision(decision, decisions, custody);
  if (kinds.length === 0) return;
  const problems = { first: problemsFrom(tools.database, evidence), count: 0 };
  const { time, by } = decision;
  custody.appendRereading(evidence, { documents: [id], superseded, problems }, { time, by });
}

function write(
  { database, remover, writer }: RereadingTools,
  before: Findings,
  { findings, analysis }: ChangedFindings,
  kinds: readonly KindOfFindings[],
): void {
  const { id } = findings.document;
  for (const kind of kinds) {
    remover.removeKind(before, kind);
    writer.writeKind(findings, kind);
  }
  if (kinds.includes('entities')) remover.removeNames(before);
  database.prepare('UPDATE document SET analysis = ? WHERE id = ?').run(analysis, id);
  database.prepare('INSERT OR IGNORE INTO lineage_change SELECT n FROM document WHERE id = ?').run(id);
  database
    .prepare(
      'INSERT OR REPLACE INTO document_revision SELECT n, hex(randomblob(8)) FROM document WHERE id = ?',
    )
    .run(id);
}

function problemsFrom(database: DatabaseSync, evidence: string): number {
  return Number(
    database.prepare('SELECT problems_from FROM evidence WHERE id = ?').get(evidence)?.problems_from,
  );
}
