import { writeFileSync } from 'node:fs';
import { placeStatements } from '../src/app/evaluation/cases/match-claims.ts';
import { type AnalysedCase, readCases } from '../src/app/evaluation/cases/read-case.ts';
import { featureNames, featuresOf } from '../src/lineage/claims/pair-features.ts';
import { signaturesOf } from '../src/lineage/claims/signatures-of.ts';
import { type Example, fitLogistic } from './claims/fit-logistic.ts';

const usage = `usage: node scripts/train-claims.ts CASES [WITHOUT] [--out FILE]

Weighs what speaks for two statements making one claim on cases (see docs/evaluation.md), and writes src/lineage/claims/weights.json. The
same cases give the same file. With WITHOUT, cases whose path holds it are left out, to be measured.`;

/** The pull towards 0; of 1, 5 and 20 the one that grouped left-out cases best. */
const pull = 20;

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

const [path, without] = process.argv
  .slice(2)
  .filter((word, at, all) => word !== '--out' && all[at - 1] !== '--out');
if (path === undefined) throw new Error(usage);
const outAt = process.argv.indexOf('--out');
const out = outAt === -1 ? 'src/lineage/claims/weights.json' : (process.argv[outAt + 1] ?? '');
const cases = (await readCases(path)).filter(({ name }) => without === undefined || !name.includes(without));
const fitted = fitLogistic(cases.flatMap(examplesIn), pull);
const features = Object.fromEntries(
  featureNames.map((name, at) => [name, Number((fitted[at] ?? 0).toFixed(4))]),
);
writeFileSync(out, `${JSON.stringify({ least, features }, null, 2)}\n`);
