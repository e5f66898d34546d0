import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bindPronouns } from '../src/analysis/bind-pronouns.ts';
import { english } from '../src/analysis/english/english.ts';
import { signsOfNobody } from '../src/analysis/entities/antecedents/signs.ts';
import { type Choose, chooseBy, type Weights } from '../src/analysis/entities/antecedents/weigh.ts';
import { layOut } from '../src/analysis/lay-out.ts';
import { entityAt, folds, type GoldText, readGoldTexts } from './antecedents/gold-text.ts';

const usage = `usage: node scripts/train-antecedents.ts CORPUS.jsonl [FOLD]

Weighs the signs for whom a pronoun means on a corpus with coreference (see scripts/measure-antecedents.ts), and writes
src/analysis/entities/antecedents/weights.json. The same corpus gives the same file. With FOLD, 0 to 4, every fifth text is
left out, to be measured.`;

/** One pronoun: the signs of each choice, the last of which is nobody, and which of them are right. */
interface Example {
  readonly pronoun: string;
  readonly choices: readonly (readonly string[])[];
  readonly right: readonly boolean[];
}

/**
 * In the first round what was meant before is as the corpus has it, then as the weights have it that were learned so far. Each round
 * learns from the examples of all of them (Ross, Gordon, Bagnell 2011): from those of the last alone, one mistake about whom a
 * biography is of made what was learned swing from round to round, by ten points.
 */
const rounds = 4;
const steps = 120;
const rate = 0.5;
/** Strength of the pull towards what is expected, against a sum of some hundred log-likelihoods for each sort of pronoun. */
const pull = 8;

/**
 * Expected before the corpus is looked at, in log-odds; 0 for all other signs. The corpus holds no news, and of its pronouns only one
 * in fifteen is a source, so of who speaks after whom it says little: who has spoken speaks on, and a source is somebody of whom
 * the text has told, and no thing.
 */
const expected: ReadonlyMap<string, number> = new Map([
  ['spoke last', 1.5],
  ['nobody as source', -1.5],
  ['indefinite as source', -0.5],
  ['open as source', -0.5],
  ['thing as source', -1],
]);

type Table = Map<string, number>;

function examplesIn({ text, gold }: GoldText, weights: Weights | null): Example[] {
  const laidOut = layOut(text, [0, text.length], english);
  const drafts = english.findDrafts(laidOut, false, Number.POSITIVE_INFINITY);
  const entityOf = new Map(gold.map((one) => [`${one.start} ${one.end}`, one.id]));
  const examples: Example[] = [];
  const choose: Choose = (setting, candidates) => {
    const { start, end, pronoun } = setting.mention;
    const id = entityOf.get(`${start} ${end}`) ?? null;
    const right = candidates.map(
      ({ referent: { naming } }) => id !== null && entityAt(gold, naming.start, naming.end) === id,
    );
    const isNew = id === null || !gold.some((one) => one.id === id && one.start < start);
    if (right.includes(true) || isNew) {
      const choices = [...candidates.map(({ signs }) => signs), signsOfNobody(setting)];
      examples.push({ pronoun: pronoun ?? '', choices, right: [...right, !right.includes(true)] });
    }
    if (weights !== null) return chooseBy(weights)(setting, candidates);
    return candidates[right.lastIndexOf(true)]?.referent ?? null;
  };
  bindPronouns(laidOut, drafts, english, choose);
  return examples;
}

/** Maximises the log-likelihood of the right choices by gradient ascent with a step of its own for each sign (Adagrad). */
function train(examples: readonly Example[]): Table {
  const weights: Table = new Map();
  const squares: Table = new Map();
  for (let step = 0; step < steps; step += 1) {
    const gradient: Table = new Map();
    for (const example of examples) addGradient(example, weights, gradient);
    for (const [sign, slope] of gradient) {
      const whole = slope - pull * (weightOf(weights, sign) - (expected.get(sign) ?? 0));
      const sum = (squares.get(sign) ?? 0) + whole * whole;
      squares.set(sign, sum);
      weights.set(sign, weightOf(weights, sign) + (rate * whole) / Math.sqrt(sum + 1e-9));
    }
  }
  return weights;
}

function weightOf(weights: Table, sign: string): number {
  return weights.get(sign) ?? expected.get(sign) ?? 0;
}

function addGradient({ choices, right }: Example, weights: Table, gradient: Table): void {
  const sums = choices.map((signs) => signs.reduce((sum, sign) => sum + weightOf(weights, sign), 0));
  const most = Math.max(...sums);
  const odds = sums.map((sum) => Math.exp(sum - most));
  const all = odds.reduce((sum, one) => sum + one, 0);
  const good = odds.reduce((sum, one, index) => sum + (right[index] === true ? one : 0), 0);
  choices.forEach((signs, index) => {
    const one = odds[index] ?? 0;
    const slope = (right[index] === true ? one / good : 0) - one / all;
    for (const sign of signs) gradient.set(sign, (gradient.get(sign) ?? 0) + slope);
  });
}

function trainAll(texts: readonly GoldText[]): Weights {
  let weights: Weights | null = null;
  const examples: Example[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const known: Weights | null = weights;
    for (const text of texts) examples.push(...examplesIn(text, known));
    const byPronoun = [...Map.groupBy(examples, ({ pronoun }) => pronoun)].sort(([a], [b]) =>
      a < b ? -1 : 1,
    );
    weights = Object.fromEntries(byPronoun.map(([pronoun, own]) => [pronoun, rounded(train(own))]));
  }
  return weights ?? {};
}

function rounded(table: Table): Record<string, number> {
  const signs = new Set([...table.keys(), ...expected.keys()]);
  const entries = [...signs]
    .map((sign) => [sign, weightOf(table, sign)] as const)
    .map(([sign, weight]) => [sign, Math.round(weight * 100) / 100] as const);
  return Object.fromEntries(
    entries.filter(([, weight]) => weight !== 0).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const [path, part] = process.argv.slice(2);
if (path === undefined) {
  process.stderr.write(`${usage}\n`);
  process.exit(2);
}
const texts = readGoldTexts(readFileSync(path, 'utf8'));
const fold = part === undefined ? null : Number(part);
const own = texts.filter((_, index) => index % folds !== fold);
const file = join(import.meta.dirname, '../src/analysis/entities/antecedents/weights.json');
writeFileSync(file, `${JSON.stringify(trainAll(own), null, 2)}\n`);
