import { readFileSync } from 'node:fs';
import { bindPronouns } from '../src/analysis/bind-pronouns.ts';
import { english } from '../src/analysis/english/english.ts';
import { layOut } from '../src/analysis/lay-out.ts';
import { entityAt, folds, readGoldTexts } from './antecedents/gold-text.ts';

const usage = `usage: node scripts/measure-antecedents.ts CORPUS.jsonl [--errors | FOLD]

Scores whom pronouns of the third person mean against a corpus with coreference: one JSON object a line, with text and
entities, a list of {id, start, end} in code points, where mentions of one entity share an id. A pronoun counts where a name or
description of its entity stands before it. With --errors the wrong ones are
listed; with FOLD, 0 to 4, only every fifth text counts, which \`train-antecedents.ts CORPUS.jsonl FOLD\` leaves out.`;

const kinds: ReadonlyMap<string, string> = new Map(
  [
    ['he, she', 'he she him her his himself herself'],
    ['it', 'it its itself'],
    ['they', 'they them their themselves'],
  ].flatMap(([kind = '', words = '']) => words.split(' ').map((word) => [word, kind] as const)),
);

const [path, flag] = process.argv.slice(2);
if (path === undefined) {
  process.stderr.write(`${usage}\n`);
  process.exit(2);
}
const counts = new Map<string, { right: number; none: number; all: number }>();
const fold = flag !== undefined && /^\d$/.test(flag) ? Number(flag) : null;
const all = readGoldTexts(readFileSync(path, 'utf8'));
for (const { name, text, gold } of all.filter((_, index) => fold === null || index % folds === fold)) {
  const laidOut = layOut(text, [0, text.length], english);
  const drafts = english.findDrafts(laidOut, false, Number.POSITIVE_INFINITY);
  const sources = new Set(drafts.flatMap(({ source }) => (source?.[0] === undefined ? [] : [source[0][0]])));
  const antecedents = bindPronouns(laidOut, drafts, english);
  for (const mention of gold) {
    const wording = text.slice(mention.start, mention.end).toLowerCase();
    const kind = kinds.get(wording);
    const named = gold.some(
      (one) =>
        one.id === mention.id &&
        one.start < mention.start &&
        !kinds.has(text.slice(one.start, one.end).toLowerCase()),
    );
    if (kind === undefined || !named) continue;
    const found = antecedents.get(mention.start);
    const isRight = found !== undefined && entityAt(gold, ...found) === mention.id;
    for (const key of [kind, ...(sources.has(mention.start) ? [`${kind}, as sources`] : [])]) {
      const count = counts.get(key) ?? { right: 0, none: 0, all: 0 };
      counts.set(key, {
        right: count.right + (isRight ? 1 : 0),
        none: count.none + (found === undefined ? 1 : 0),
        all: count.all + 1,
      });
    }
    if (flag === '--errors' && !isRight) {
      const before = text.slice(Math.max(0, mention.start - 200), mention.start);
      const shown = `${before}[${wording}]${text.slice(mention.end, mention.end + 60)}`.replaceAll('\n', ' ');
      const instead = found === undefined ? 'nobody' : text.slice(...found);
      process.stdout.write(`${name}: …${shown}…\n    found: ${instead}\n`);
    }
  }
}
for (const [kind, { right, none, all }] of [...counts].sort())
  process.stdout.write(
    `${kind.padEnd(24)} ${((100 * right) / all).toFixed(1).padStart(5)} % of ${all}, ${none} bound to nobody\n`,
  );
