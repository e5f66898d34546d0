import { placeClaims, placeStatements } from '../src/app/evaluation/cases/match-claims.ts';
import { type AnalysedCase, readCases } from '../src/app/evaluation/cases/read-case.ts';
import { oddsOfContradiction, sureness } from '../src/lineage/claims/clashes/sureness.ts';
import { type Example, fitLogistic } from './claims/fit-logistic.ts';

const usage = `usage: node scripts/calibrate-contradictions.ts CASES…

Prints the two numbers that turn the log-odds of a contradiction into its confidence (src/lineage/claims/clashes/sureness.ts), fitted on the cases in
folders, and how well they tell it of each case when fitted on the others. Contradictions of claims that are none of the gold data are left out.`;

/** Of each gold claim’s contradictions that were found, whether the gold data have it. */
function examplesIn(one: AnalysedCase): Example[] {
  const placed = placeClaims(one, placeStatements(one));
  const byFound = Map.groupBy(placed, ({ found }) => found?.id ?? '');
  return placed.flatMap(({ gold, found }) =>
    (found?.contradictions ?? []).flatMap(({ claim, confidence }) => {
      const others = byFound.get(claim) ?? [];
      if (others.length === 0) return [];
      const right = others.some((other) => gold.contradicts.includes(other.gold.id));
      return [{ values: [1, oddsOfContradiction(confidence, sureness)], right, weight: 1 }];
    }),
  );
}

function fitted(examples: readonly Example[]): [number, number] {
  const [constant = 0, slope = 1] = fitLogistic(examples, 1e-3).map((one) => Number(one.toFixed(2)));
  return [constant, slope];
}

const folders = process.argv.slice(2);
if (folders.length === 0) throw new Error(usage);
const cases: AnalysedCase[] = [];
for (const folder of folders) cases.push(...(await readCases(folder)));
const examples = cases.map(examplesIn);
const leftOut = examples.flatMap((own, at) => {
  const [constant, slope] = fitted(examples.filter((_, of) => of !== at).flat());
  return own.map(({ values: [, odds = 0], right }) => ({
    told: 1 / (1 + Math.exp(-constant - slope * odds)),
    right,
  }));
});
leftOut.sort((a, b) => a.told - b.told);
const [constant, slope] = fitted(examples.flat());
const rows = [0, 1, 2, 3].map((at) => {
  const bin = leftOut.slice((at * leftOut.length) / 4, ((at + 1) * leftOut.length) / 4);
  const told = bin.reduce((sum, one) => sum + one.told, 0) / bin.length;
  const right = bin.filter((one) => one.right).length / bin.length;
  return `${bin.length}  told ${(100 * told).toFixed(0)}  right ${(100 * right).toFixed(0)}`;
});
process.stdout.write(`constant ${constant}, slope ${slope}\n${rows.join('\n')}\n`);
