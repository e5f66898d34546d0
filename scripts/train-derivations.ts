import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { analyse } from '../src/analysis/pipeline.ts';
import { readCases } from '../src/app/evaluation/cases/read-case.ts';
import { readEvidence } from '../src/ingest/read-evidence.ts';
import { findDerivations } from '../src/lineage/derivations/find-derivations.ts';
import { signNames } from '../src/lineage/derivations/likelihood.ts';
import type { Findings } from '../src/model/findings.ts';
import { fitTo, type Pair, pairsIn } from './derivations/fit-references.ts';

const usage = `usage: node scripts/train-derivations.ts CASES… [NEWS.jsonl] [--without CASE] [--out FILE]
       node scripts/train-derivations.ts --count NEWS.jsonl…

Weighs what speaks for a sentence referring to a document, on cases (see docs/evaluation.md), and writes src/lineage/derivations/weights.json. The same files
give the same file. No two reports of NEWS (texts with publisher and date, of many stories) are taken to be an edge. With --without, cases whose
path holds CASE are left out, to be measured. --count tells how many edges are found among all reports of NEWS with the weights as they are: hardly one is right.`;

/** Reports of NEWS that are read, and what a pair of them weighs: more loses edges of piles of one story, less joins more reports of different ones. */
const newsRead = 400;
const weightOfNews = 0.03;

async function pairsOfCases(path: string, without: string | undefined): Promise<Pair[]> {
  const cases = (await readCases(path)).filter(
    ({ name }) => without === undefined || !name.includes(without),
  );
  return cases.flatMap(({ gold, documents }) => {
    const files = new Map(documents.map(({ file, findings }) => [findings?.document.id ?? '', file]));
    const edges = new Set(gold.derivations.map(({ origin, derived }) => `${origin} ${derived}`));
    return pairsIn(
      documents.flatMap(({ findings }) => findings ?? []),
      (origin, derived) => edges.has(`${files.get(origin)} ${files.get(derived)}`),
      1,
    );
  });
}

async function readNews(file: string, most: number): Promise<Findings[]> {
  const rows = readFileSync(file, 'utf8').split('\n').filter(Boolean).slice(0, most);
  const found = await Promise.all(
    rows.map(async (row) => {
      const { id, text, publisher, date } = JSON.parse(row) as Readonly<Record<string, string>>;
      const { documents } = await readEvidence({ path: `${id}.txt`, bytes: new TextEncoder().encode(text) });
      return documents.map((document) =>
        analyse({ ...document, publisher: publisher ?? null, published: date ?? null }),
      );
    }),
  );
  return found.flat();
}

function argumentOf(option: string): string | undefined {
  const at = process.argv.indexOf(option);
  return at === -1 ? undefined : process.argv[at + 1];
}

const options = ['--without', '--out'];
const isCount = process.argv.includes('--count');
const paths = process.argv
  .slice(2)
  .filter((word, at, all) => ![...options, '--count'].includes(word) && !options.includes(all[at - 1] ?? ''));
if (paths.length === 0 || !paths.every((path) => existsSync(path))) throw new Error(usage);
if (isCount) {
  const findings: Findings[] = [];
  for (const path of paths) findings.push(...(await readNews(path, Number.POSITIVE_INFINITY)));
  console.log(`${findDerivations(findings).length} edges among ${findings.length} reports`);
} else {
  const pairs: Pair[] = [];
  for (const path of paths)
    pairs.push(
      ...(path.endsWith('.jsonl')
        ? pairsIn(await readNews(path, newsRead), () => false, weightOfNews)
        : await pairsOfCases(path, argumentOf('--without'))),
    );
  const fitted = fitTo(pairs);
  const weights = Object.fromEntries(
    signNames.map((name, at) => [name, Number((fitted[at] ?? 0).toFixed(3))]),
  );
  writeFileSync(
    argumentOf('--out') ?? 'src/lineage/derivations/weights.json',
    `${JSON.stringify(weights, null, 2)}\n`,
  );
}
