import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  claimsBeside,
  type MarkedPost,
  readClaims,
  readPosts,
} from '../src/app/evaluation/retrieval/read-posts.ts';
import { ClaimIndex } from '../src/lineage/retrieval/claim-index.ts';
import { type Weights, weighBy } from '../src/lineage/retrieval/weigh.ts';
import { type Example, learn } from './retrieval/learn.ts';

const usage = `usage: node scripts/train-retrieval.ts POSTS.jsonl… [--except POSTS.jsonl]… [--without SIGN]… [--folds]

Weighs the signs by which claims are ranked on posts whose claims are known, each file with its claims beside it (docs/evaluation.md,
retrieval), and writes src/lineage/retrieval/weights.json. The same corpora give the same file. Posts whose text is in a file named with
--except are left out, so that it can be measured on them. With --folds nothing is written: the posts are split in five by their texts, each
part is ranked by the weights of the other four, and the MAP@5 of each file is printed. --without leaves a sign out.`;

const out = join(import.meta.dirname, '../src/lineage/retrieval/weights.json');

/** Of one file. */
interface Corpus {
  readonly path: string;
  readonly examples: readonly Example[];
}

function main(): void {
  const { values, positionals } = parseArgs({
    options: {
      except: { type: 'string', multiple: true, default: [] },
      without: { type: 'string', multiple: true, default: [] },
      folds: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  if (positionals.length === 0) throw new Error(usage);
  const except = new Set(values.except.flatMap((path) => readPosts(path)).map(({ text }) => text));
  const corpora = positionals.map((path) => readCorpus(path, except, new Set(values.without)));
  if (values.folds) printFolds(corpora);
  else writeFileSync(out, `${JSON.stringify(learn(corpora.flatMap(({ examples }) => examples)), null, 2)}\n`);
}

function readCorpus(path: string, except: ReadonlySet<string>, without: ReadonlySet<string>): Corpus {
  const index = new ClaimIndex();
  for (const { id, fields } of readClaims(claimsBeside(path))) index.add(id, fields);
  const posts = readPosts(path).filter(({ text }) => !except.has(text));
  return { path, examples: posts.map((post) => exampleOf(post, index, without)) };
}

function exampleOf({ text, relevant }: MarkedPost, index: ClaimIndex, without: ReadonlySet<string>): Example {
  const candidates = index.candidates({ text }).map(({ id, signs }) => ({
    signs: Object.fromEntries(Object.entries(signs).filter(([name]) => !without.has(name))),
    isRight: relevant.includes(id),
  }));
  return { text, relevant: relevant.length, candidates };
}

const foldCount = 5;

/** Posts with the same text are in one fold: the corpora share many. */
function foldOf({ text }: Example): number {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) >>> 0;
  return hash % foldCount;
}

function printFolds(corpora: readonly Corpus[]): void {
  const sums = corpora.map(() => 0);
  for (let fold = 0; fold < foldCount; fold += 1) {
    const others = corpora.flatMap(({ examples }) => examples.filter((one) => foldOf(one) !== fold));
    const weights = learn(others);
    corpora.forEach(({ examples }, at) => {
      const own = examples.filter((one) => foldOf(one) === fold);
      sums[at] = own.reduce((sum, one) => sum + averagePrecision(one, weights), sums[at] ?? 0);
    });
  }
  corpora.forEach(({ path, examples }, at) => {
    process.stdout.write(`${path}: MAP@5 ${((sums[at] ?? 0) / examples.length).toFixed(4)}\n`);
  });
}

function averagePrecision({ candidates, relevant }: Example, weights: Weights): number {
  const weigh = weighBy(weights);
  const ranked = candidates.map(({ signs, isRight }) => ({ isRight, score: weigh(signs) }));
  ranked.sort((a, b) => b.score - a.score);
  let hits = 0;
  let sum = 0;
  ranked.slice(0, 5).forEach(({ isRight }, at) => {
    if (!isRight) return;
    hits += 1;
    sum += hits / (at + 1);
  });
  return sum / Math.min(relevant, 5);
}

main();
