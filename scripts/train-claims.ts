import { readFileSync, writeFileSync } from 'node:fs';
import { analyse } from '../src/analysis/pipeline.ts';
import { placeStatements } from '../src/app/evaluation/cases/match-claims.ts';
import { type AnalysedCase, readCases } from '../src/app/evaluation/cases/read-case.ts';
import { readEvidence } from '../src/ingest/read-evidence.ts';
import { candidatePairs } from '../src/lineage/claims/candidate-pairs.ts';
import { keysOf } from '../src/lineage/claims/keys-of.ts';
import { featureNames, featuresOf } from '../src/lineage/claims/pair-features.ts';
import type { Signature } from '../src/lineage/claims/signature.ts';
import { signaturesOf } from '../src/lineage/claims/signatures-of.ts';
import { type Example, fitLogistic } from './claims/fit-logistic.ts';

const usage = `usage: node scripts/train-claims.ts CASES NEWS.jsonl [WITHOUT] [--out FILE]

Weighs what speaks for two statements making one claim on cases (see docs/evaluation.md), and writes src/lineage/claims/weights.json. The
same files give the same file. Statements of different reports of NEWS (texts with publisher and date) that share a key are taken for claims
of their own. With WITHOUT, cases whose path holds it are left out, to be measured.`;

/** The pull towards 0; of 2 and 10 the one that grouped left-out cases best. */
const pull = 2;

/** Log-odds asked for before two statements are put together; chosen on left-out cases, where lower ones cost precision faster than they gain recall. */
const least = -2;

/** Of pairs of which one statement, or none, is in the gold data: it may have been left out of a claim it makes. */
const weightOfHalf = 0.3;
const weightOfNone = 0.05;

/** Every pair of statements of a case. */
function examplesIn(one: AnalysedCase): Example[] {
  const claims = new Map<string, Set<string>>();
  for (const { found, claim } of placeStatements(one))
    if (found !== null) claims.set(found.id, (claims.get(found.id) ?? new Set()).add(claim.id));
  const signatures = one.documents.flatMap(({ findings }) =>
    findings === null ? [] : signaturesOf(findings),
  );
  const examples: Example[] = [];
  signatures.forEach((a, at) => {
    for (const b of signatures.slice(at + 1)) {
      const [left, right] = [claims.get(a.statement), claims.get(b.statement)];
      const weight = left && right ? 1 : left || right ? weightOfHalf : weightOfNone;
      examples.push({
        values: featuresOf(a, b),
        right: left !== undefined && right !== undefined && !left.isDisjointFrom(right),
        weight,
      });
    }
  });
  return examples;
}

/** Reports of NEWS that are read, every so many-th pair that is taken, and what it weighs. */
const newsRead = 120;
const newsTaken = 9;
const weightOfNews = 0.1;

/** A report may say one thing twice, in much the same words. */
function isRepeated(a: Signature, b: Signature): boolean {
  return (featuresOf(a, b)[featureNames.indexOf('own')] ?? 0) > 0.4;
}

/** Pairs of statements that make two claims: of one report in other words, or of reports that are more than a week apart, since those of the same days may tell the same. */
async function unrelatedIn(file: string): Promise<Example[]> {
  const rows = readFileSync(file, 'utf8').split('\n').slice(0, newsRead);
  const found = await Promise.all(
    rows.map(async (row) => {
      const { id, text, publisher, date } = JSON.parse(row) as Readonly<Record<string, string>>;
      const { documents } = await readEvidence({ path: `${id}.txt`, bytes: new TextEncoder().encode(text) });
      return documents.map((document) =>
        analyse({ ...document, publisher: publisher ?? null, published: date ?? null }),
      );
    }),
  );
  const findings = found.flat();
  const days = new Map(
    findings.map(({ document }) => [document.id, Date.parse(document.published ?? '') / 86_400_000]),
  );
  const signatures = findings.flatMap(signaturesOf);
  return candidatePairs(signatures.map(keysOf))
    .map(([a, b]) => [signatures[a] as Signature, signatures[b] as Signature] as const)
    .filter(([a, b]) =>
      a.document === b.document
        ? !isRepeated(a, b)
        : Math.abs((days.get(a.document) ?? 0) - (days.get(b.document) ?? 0)) > 7,
    )
    .filter((_, at) => at % newsTaken === 0)
    .map(([a, b]) => ({ values: featuresOf(a, b), right: false, weight: weightOfNews }));
}

const [path, news, without] = process.argv
  .slice(2)
  .filter((word, at, all) => word !== '--out' && all[at - 1] !== '--out');
if (path === undefined || news === undefined) throw new Error(usage);
const outAt = process.argv.indexOf('--out');
const out = outAt === -1 ? 'src/lineage/claims/weights.json' : (process.argv[outAt + 1] ?? '');
const cases = (await readCases(path)).filter(({ name }) => without === undefined || !name.includes(without));
const fitted = fitLogistic([...cases.flatMap(examplesIn), ...(await unrelatedIn(news))], pull);
const features = Object.fromEntries(
  featureNames.map((name, at) => [name, Number((fitted[at] ?? 0).toFixed(4))]),
);
writeFileSync(out, `${JSON.stringify({ least, features }, null, 2)}\n`);
