/**
 * What each idea in the models of attribution brings: `node scripts/ablate-attribution.ts TRAIN DEV PASSAGES [IDEA…]`.
 *
 * TRAIN and DEV are corpora as `npm run evaluate -- attribution` reads them, PASSAGES is what `-- passages` reads. For each
 * idea the models are trained without it, where they have it in them, and scored; ideas that share models are scored with
 * the same ones. Prints a table in Markdown, a line as soon as it is there. All of it takes hours; a few ideas can be named.
 */
import { parseArgs } from 'node:util';
import { unpackWeights } from '../src/analysis/crf/weights.ts';
import type { Models } from '../src/analysis/english/learned/find-learned.ts';
import { jointShape } from '../src/analysis/english/learned/joint.ts';
import { unpackJudge } from '../src/analysis/english/learned/judge.ts';
import { ownShape } from '../src/analysis/english/learned/own.ts';
import { readJsonl } from '../src/app/evaluation/corpora/read-jsonl.ts';
import { readPassages } from '../src/app/evaluation/corpora/read-passages.ts';
import { type Blindfold, type Idea, ideas, withoutTemplates } from './attribution/ablation/idea.ts';
import { figures, scoreIdea } from './attribution/ablation/score-idea.ts';
import { readTexts } from './attribution/read-texts.ts';
import { calibrate, packJudge, trainJudge, type Verdict } from './attribution/train-judge.ts';
import { type Stacked, trainParts } from './attribution/train-parts.ts';
import { verdictsOfTexts } from './attribution/verdicts.ts';

const [train, dev, nested, ...names] = parseArgs({ allowPositionals: true }).positionals;
const unknown = names.find((name) => !ideas.some((idea) => idea.name === name));
if (train === undefined || dev === undefined || nested === undefined || unknown !== undefined)
  throw new Error(
    `Usage: ablate-attribution.ts TRAIN DEV PASSAGES [IDEA…]; ideas: ${ideas.map(({ name }) => name).join(', ')}`,
  );
const flatPassages = readJsonl(dev);
const nestedPassages = readPassages(nested);
const chosen = names.length === 0 ? ideas : ideas.filter(({ name }) => names.includes(name));

print(['', ...figures.flat, ...figures.nested.map((name) => `passages: ${name}`)]);
print(['---', ...figures.flat, ...figures.nested].map((_, at) => (at === 0 ? '---' : '---:')));
for (const [, group] of Map.groupBy(chosen, ({ blindfold }) => JSON.stringify(blindfold))) {
  const stack = await trainStack(train, group[0]?.blindfold ?? { fields: [], rules: true });
  for (const idea of group) {
    const models = modelsOf(idea, stack);
    const scores = scoreIdea(idea, models, flatPassages, nestedPassages);
    print([idea.title, ...scores.map((score) => score.toFixed(1))]);
  }
}

interface Stack {
  readonly joint: Stacked;
  readonly own: Stacked;
  readonly verdicts: readonly (readonly Verdict[])[];
}

async function trainStack(corpus: string, blindfold: Blindfold): Promise<Stack> {
  const joint = await trainParts(corpus, null, blindfold);
  const own = await trainParts(corpus, joint.byFold, blindfold);
  const byFold = { joint: joint.byFold, own: own.byFold };
  return { joint, own, verdicts: verdictsOfTexts(readTexts(corpus, blindfold), byFold) };
}

function modelsOf({ templates }: Idea, { joint, own, verdicts }: Stack): Models {
  const left = new Set(templates);
  const kept = verdicts.map((text) =>
    text.map((verdict) => ({
      ...verdict,
      choices: verdict.choices.map((choice) => withoutTemplates(choice, left)),
    })),
  );
  return {
    joint: unpackWeights(joint.whole, jointShape),
    own: unpackWeights(own.whole, ownShape),
    judge: unpackJudge(packJudge(trainJudge(kept.flat()), calibrate(kept))),
  };
}

function print(cells: readonly string[]): void {
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}
