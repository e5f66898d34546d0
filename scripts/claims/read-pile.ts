import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../src/analysis/pipeline.ts';
import { assembleLedger } from '../../src/app/assemble-ledger.ts';
import { placeStatements } from '../../src/app/evaluation/cases/match-claims.ts';
import type { AnalysedCase, CaseDocument } from '../../src/app/evaluation/cases/read-case.ts';
import { readGold } from '../../src/app/evaluation/cases/read-gold.ts';
import { asActors } from '../../src/app/identity/as-actors.ts';
import { whoIsWhoIn } from '../../src/app/identity/who-is-who.ts';
import { readEvidence } from '../../src/ingest/read-evidence.ts';
import { groupStatements } from '../../src/lineage/claims/group-statements.ts';
import type { Signature } from '../../src/lineage/claims/signature.ts';
import { signaturesOf } from '../../src/lineage/claims/signatures-of.ts';
import { groupClaims } from '../../src/lineage/group-claims.ts';
import type { StatementRule } from '../../src/lineage/statement-rule.ts';
import type { Findings } from '../../src/model/findings.ts';

/** A case of gold data with all that its claims are found from. */
export interface Pile {
  readonly analysed: AnalysedCase;
  /** As the ledger has them before statements are put together. */
  readonly findings: readonly Findings[];
  readonly signatures: readonly Signature[];
  /** By id of a statement, the gold claims that it makes. */
  readonly claims: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Every case in some folders, in their order. */
export async function readPiles(folders: readonly string[]): Promise<Pile[]> {
  const piles: Pile[] = [];
  for (const folder of folders)
    for (const name of readdirSync(folder).sort())
      if (existsSync(join(folder, name, 'gold.json'))) piles.push(await readPile(join(folder, name)));
  return piles;
}

async function readPile(folder: string): Promise<Pile> {
  const documents: CaseDocument[] = [];
  for (const file of readdirSync(join(folder, 'documents')).sort())
    documents.push({ file, findings: await readDocument(folder, file) });
  const read = documents.flatMap(({ findings }) => findings ?? []);
  const who = whoIsWhoIn(read);
  const findings = read.map((found) => asActors(found, who));
  const gold = readGold(join(folder, 'gold.json'));
  const analysed = { name: folder, gold, documents, ledger: assembleLedger(read) };
  const signatures = findings.flatMap(signaturesOf);
  return { analysed, findings, signatures, claims: claimsByStatement(analysed) };
}

async function readDocument(folder: string, file: string): Promise<Findings | null> {
  const bytes = readFileSync(join(folder, 'documents', file));
  const [document] = (await readEvidence({ path: `documents/${file}`, bytes })).documents;
  return document ? analyse(document) : null;
}

function claimsByStatement(analysed: AnalysedCase): Map<string, Set<string>> {
  const claims = new Map<string, Set<string>>();
  for (const { found, claim } of placeStatements(analysed))
    if (found !== null) claims.set(found.id, (claims.get(found.id) ?? new Set()).add(claim.id));
  return claims;
}

/** The case with its statements put together by a rule. */
export function regroup({ analysed, findings, signatures }: Pile, rule: StatementRule): AnalysedCase {
  const { entities, derivations } = analysed.ledger;
  const grouped = groupClaims(findings, entities, {
    derivations,
    grouped: groupStatements(signatures, rule),
  });
  return { ...analysed, ledger: { ...analysed.ledger, ...grouped } };
}
