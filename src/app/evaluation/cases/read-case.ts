import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../../analysis/pipeline.ts';
import { readEvidence } from '../../../ingest/read-evidence.ts';
import type { Findings } from '../../../model/findings.ts';
import type { Ledger } from '../../../model/ledger.ts';
import { assembleLedger } from '../../assemble-ledger.ts';
import { corpusFault } from '../corpora/corpus-fault.ts';
import type { GoldCase } from './gold-case.ts';
import { readGold } from './read-gold.ts';

/** One file of a pile, and what was found in it; null where it could not be read. */
export interface CaseDocument {
  /** File name within `documents/`. */
  readonly file: string;
  readonly findings: Findings | null;
}

/** A pile of reports with what a careful reader found in it and what the analysis did. */
export interface AnalysedCase {
  readonly name: string;
  readonly gold: GoldCase;
  readonly documents: readonly CaseDocument[];
  /** Of all documents as one pile. */
  readonly ledger: Ledger;
}

/**
 * Reads and analyses every case below `path`: a folder with a `gold.json`, or a folder of such folders.
 *
 * @throws ProblemError `bad-corpus` where there is none, or where a gold file is malformed.
 */
export async function readCases(path: string): Promise<AnalysedCase[]> {
  const folders = existsSync(join(path, 'gold.json'))
    ? [path]
    : readdirSync(path)
        .sort()
        .map((name) => join(path, name))
        .filter((folder) => existsSync(join(folder, 'gold.json')));
  if (folders.length === 0)
    throw corpusFault(path, 'Neither the folder nor a folder in it holds a gold.json.');
  return Promise.all(folders.map(readCase));
}

async function readCase(folder: string): Promise<AnalysedCase> {
  const files = readdirSync(join(folder, 'documents')).sort();
  const documents: CaseDocument[] = [];
  for (const file of files) documents.push({ file, findings: await analyseFile(folder, file) });
  const ledger = assembleLedger(documents.flatMap(({ findings }) => findings ?? []));
  const gold = readGold(join(folder, 'gold.json'));
  return { name: folder, gold, documents: asOnePile(documents, ledger), ledger };
}

/** With the statements as the ledger of the whole pile has them, in which a voice goes by its fullest name. */
function asOnePile(documents: readonly CaseDocument[], { statements }: Ledger): CaseDocument[] {
  const byDocument = Map.groupBy(statements, ({ document }) => document);
  return documents.map(({ file, findings }) => {
    const own = byDocument.get(findings?.document.id ?? '') ?? [];
    return { file, findings: findings === null ? null : { ...findings, statements: own } };
  });
}

/** The gold data know one document a file; a file that holds several is scored on its first. */
async function analyseFile(folder: string, file: string): Promise<Findings | null> {
  const bytes = readFileSync(join(folder, 'documents', file));
  const { documents } = await readEvidence({ path: `documents/${file}`, bytes });
  const [document] = documents;
  return document ? analyse(document) : null;
}
