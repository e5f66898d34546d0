/**
 * Trains the models that correct the rules of attribution: `node scripts/train-attribution.ts CORPUS [--out FOLDER]`.
 *
 * A corpus is JSON Lines: `{"text", "attributions": [{"source", "cue", "content"}…]}`, each role a list of `[start, end)`
 * in UTF-16 code units. `joint-model.json` and `own-model.json` are written to the folder. The second model learns from
 * what the first says of texts that it has not seen, so the first is trained once for each of four folds, and once on
 * all texts. The same corpus gives the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ChainModelFile } from '../src/analysis/crf/weights.ts';
import { readAttributions } from './attribution/corpus.ts';
import { jackknife, trainJoint, trainOwn } from './attribution/stack.ts';

const { values, positionals } = parseArgs({
  options: { out: { type: 'string', default: 'src/analysis/learned' } },
  allowPositionals: true,
});
const [corpus] = positionals;
if (corpus === undefined) throw new Error('Usage: train-attribution.ts CORPUS [--out FOLDER]');
const texts = readAttributions(readFileSync(corpus, 'utf8'));
write('own-model.json', trainOwn(jackknife(texts)));
write('joint-model.json', trainJoint(texts));

function write(name: string, model: ChainModelFile): void {
  writeFileSync(join(values.out, name), `${JSON.stringify(model, null, 2)}\n`);
}
