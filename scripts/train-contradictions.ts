import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { rivalFigures } from '../src/lineage/claims/clashes/clashing-figures.ts';
import { figureSigns, figureSignsOf } from '../src/lineage/claims/clashes/figure-signs.ts';
import { likenessOf, look } from '../src/lineage/claims/compare-statements.ts';
import type { Signature } from '../src/lineage/claims/signature.ts';
import { signaturesOf } from '../src/lineage/claims/signatures-of.ts';
import { candidatesAmong, readNews } from './claims/examples.ts';
import { type Example, fitLogistic } from './claims/fit-logistic.ts';
import { type Pile, readPiles } from './claims/read-pile.ts';

const usage = `usage: node scripts/train-contradictions.ts NEWS.jsonl CASES… [--out src/lineage/claims/clashes/figure-weights.json]

Weighs what speaks for two figures contradicting each other on the cases in folders (see docs/evaluation.md), and writes that to a file. The same files
give the same file. Of NEWS (texts with publisher and date) no two figures that are compared are taken to contradict each other. Prints of each
case, and of each half of NEWS, how many pairs of statements are found by weights learned from the others, how many of them are right, and of how many; and
how sure of those it was.`;

/** The pull towards 0. Of left-out cases found and right with 1, 3, 10: 68 and 51, 70 and 53, 74 and 54; of left-out NEWS none. */
const pull = 3;

/** A case counts as so many pairs, none of its pairs as more than three; one of NEWS as one. */
const weightOfCase = 60;

type Judge = (a: Signature, b: Signature) => boolean | null;

/** The pairs of statements that are compared and have figures that cannot be one number. */
function examplesIn(signatures: readonly Signature[], judge: Judge): Example[] {
  const seen = new Set<string>();
  return candidatesAmong(signatures).flatMap(([a, b]): Example[] => {
    const key = [a.statement, b.statement].sort().join(' ');
    const pair = seen.has(key) ? null : rivalFigures(a, b);
    seen.add(key);
    const right = pair === null || isUnrelated(a, b) ? null : judge(a, b);
    if (pair === null || right === null) return [];
    const values = figureSignsOf(pair, a, b).map((value, at) =>
      figureSigns[at] === 'likeness' ? likenessOf(a, b) : value,
    );
    return [{ values, right, weight: 1 }];
  });
}

/** Whether nothing more is looked at, since what is told around them is another story. */
function isUnrelated(a: Signature, b: Signature): boolean {
  const seen = look(a, b);
  return 'relation' in seen && seen.score < -2;
}

function examplesOf({ signatures, claims, analysed }: Pile): Example[] {
  const against = new Map(analysed.gold.claims.map(({ id, contradicts }) => [id, contradicts]));
  const examples = examplesIn(signatures, (a, b) => {
    const [one, other] = [claims.get(a.statement), claims.get(b.statement)];
    if (one === undefined || other === undefined) return null;
    return [...one].some((id) => against.get(id)?.some((contradicted) => other.has(contradicted)));
  });
  const weight = weightOfCase / Math.max(weightOfCase / 3, examples.length);
  return examples.map((example) => ({ ...example, weight }));
}

function oddsBy(weights: readonly number[], { values }: Example): number {
  return values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
}

const {
  positionals: [news, ...folders],
  values: options,
} = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
if (news === undefined || folders.length === 0) throw new Error(usage);

const piles = await readPiles(folders);
const reports = await readNews(news);
const half = reports.length / 2;
const sets = [
  ...piles.map((pile) => [basename(pile.analysed.name), examplesOf(pile)] as const),
  ...[reports.slice(0, half), reports.slice(half)].map(
    (some, at) => [`half ${at + 1} of NEWS`, examplesIn(some.flatMap(signaturesOf), () => false)] as const,
  ),
];
const told: { odds: number; right: boolean }[] = [];
for (const [name, examples] of sets) {
  const weights = fitLogistic(
    sets.filter(([other]) => other !== name).flatMap(([, others]) => others),
    pull,
  );
  const found = examples
    .map((one) => ({ odds: oddsBy(weights, one), right: one.right }))
    .filter(({ odds }) => odds > 0);
  told.push(...found);
  const right = found.filter((one) => one.right).length;
  const all = examples.filter((one) => one.right).length;
  process.stdout.write(`${name}: found ${found.length}, right ${right} of ${all}\n`);
}
told.sort((a, b) => a.odds - b.odds);
for (let at = 0; at < 4; at += 1) {
  const bin = told.slice((at * told.length) / 4, ((at + 1) * told.length) / 4);
  const mean = (of: (one: (typeof bin)[number]) => number) =>
    Math.round((100 * bin.reduce((sum, one) => sum + of(one), 0)) / bin.length);
  const sure = mean(({ odds }) => 1 / (1 + Math.exp(-odds)));
  process.stdout.write(
    `${bin.length} pairs: told ${sure} in a hundred, right ${mean(({ right }) => Number(right))}\n`,
  );
}
const weights = fitLogistic(
  sets.flatMap(([, examples]) => examples),
  pull,
);
const table = Object.fromEntries(
  figureSigns.map((name, at) => [name, Number((weights[at] ?? 0).toFixed(2))]),
);
process.stdout.write(`${JSON.stringify(table)}\n`);
if (options.out !== undefined) writeFileSync(options.out, `${JSON.stringify(table, null, 2)}\n`);
