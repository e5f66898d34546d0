import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { ClaimWeights } from '../src/lineage/claims/compare-statements.ts';
import { featureNames } from '../src/lineage/claims/pair-features.ts';
import { type Judged, printBins, printScores, scorePile } from './claims/cross-validate.ts';
import { examplesIn, readNews, unrelatedAmong, weightOfHalf } from './claims/examples.ts';
import { type Example, fitLogistic } from './claims/fit-logistic.ts';
import { readPiles } from './claims/read-pile.ts';

const usage = `usage: node scripts/train-claims.ts NEWS.jsonl CASES… [--out src/lineage/claims/weights.json] [--cross-validate]

Weighs what speaks for two statements making one claim on the cases in folders (see docs/evaluation.md), and writes
that to a file. The same files give the same file. Of NEWS (texts with publisher and date), statements of different
reports that are compared are taken for claims of their own. With --cross-validate each case is scored by weights learned from the others.`;

/** The pull towards 0. F1 of left-out cases with 2, 6, 20, 60, 200, 800: 61.7, 61.8, 62.5, 63.2, 62.6, 62.0; names of origins are best with 200. */
const pull = 60;

/** Log-odds asked for before two statements are put together; chosen on left-out cases, where lower ones cost precision faster than they gain recall. */
const least = -2;

const {
  positionals: [news, ...folders],
  values: options,
} = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, 'cross-validate': { type: 'boolean' } },
});
if (news === undefined || folders.length === 0) throw new Error(usage);

/** Before log-odds are turned into confidence. */
function learn(examples: readonly Example[], sureness = { constant: 0, slope: 1 }): ClaimWeights {
  const fitted = fitLogistic(examples, pull);
  const features = featureNames.map((name, at) => [name, rounded(fitted[at] ?? 0)]);
  return { least, sureness, features: Object.fromEntries(features) as Record<string, number> };
}

function rounded(weight: number): number {
  return Number(weight.toFixed(4));
}

/** The pairs of which one statement at least is in the gold data, with the log-odds that weights give them. */
function judge(examples: readonly Example[], { features }: ClaimWeights): Judged[] {
  const values = featureNames.map((name) => features[name] ?? 0);
  return examples
    .filter(({ weight }) => weight >= weightOfHalf)
    .map(({ values: own, right }) => ({
      odds: own.reduce((sum, value, at) => sum + value * (values[at] ?? 0), 0),
      right,
    }));
}

/** Platt’s scaling of those that are put together. */
function surenessOf(judged: readonly Judged[]): ClaimWeights['sureness'] {
  const joined = judged.filter(({ odds }) => odds > least);
  const asExamples = joined.map(({ odds, right }) => ({ values: [1, odds], right, weight: 1 }));
  const [constant = 0, slope = 1] = fitLogistic(asExamples, 1e-3).map(rounded);
  return { constant, slope };
}

const piles = await readPiles(folders);
const unrelated = unrelatedAmong(await readNews(news));
const examples = piles.map(examplesIn);
const leftOut = piles.map((pile, at) => {
  const weights = learn([...examples.filter((_, of) => of !== at).flat(), ...unrelated]);
  return { pile, weights, judged: judge(examples[at] ?? [], weights) };
});
const judged = leftOut.flatMap((one) => one.judged);
const sureness = surenessOf(judged);
if (options['cross-validate']) {
  const scores = leftOut.map(
    ({ pile, weights }) => [basename(pile.analysed.name), scorePile(pile, weights)] as const,
  );
  process.stdout.write(`${printScores(scores)}\n${printBins(judged, { least, sureness, features: {} })}`);
}
if (options.out !== undefined) {
  const weights = learn([...examples.flat(), ...unrelated], sureness);
  writeFileSync(options.out, `${JSON.stringify(weights, null, 2)}\n`);
}
