import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { learnStances } from '../src/app/evaluation/stance/learning/learn-stances.ts';
import { readStances } from '../src/app/evaluation/stance/read-stances.ts';

const usage = `usage: npm run train:stance -- CORPUS.jsonl [--out FILE]

Learns what position a text takes on a claim from a corpus (see docs/evaluation.md, stance), and writes
src/lineage/stance/stance-model.json. The same corpus gives the same bytes. How well it is learned is measured by
npm run evaluate -- stance CORPUS.jsonl.`;

const { values, positionals } = parseArgs({
  options: {
    out: { type: 'string', default: join(import.meta.dirname, '../src/lineage/stance/stance-model.json') },
  },
  allowPositionals: true,
});
const [path] = positionals;
if (path === undefined) {
  process.stderr.write(`${usage}\n`);
  process.exit(2);
}
writeFileSync(values.out, `${JSON.stringify(learnStances(readStances(path)), null, 2)}\n`);
