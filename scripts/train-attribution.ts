/**
 * Trains the models that correct the rules of attribution: `node scripts/train-attribution.ts CORPUS [--out FOLDER]`.
 *
 * A corpus is JSON Lines: `{"text", "attributions": [{"source", "cue", "content"}…]}`, each role a list of `[start, end)`
 * in UTF-16 code units. `joint-model.json`, `own-model.json` and `judge-model.json` are written to the folder. Each model
 * learns from what the ones before it say of texts that they have not seen, so these are trained once without each of four
 * folds, and once on all texts. The same corpus gives the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readTexts } from './attribution/read-texts.ts';
import { calibrate, packJudge, trainJudge } from './attribution/train-judge.ts';
import { trainParts } from './attribution/train-parts.ts';
import { verdictsOfTexts } from './attribution/verdicts.ts';

const { values, positionals } = parseArgs({
  options: { out: { type: 'string', default: 'src/analysis/english/learned' } },
  allowPositionals: true,
});
const [corpus] = positionals;
if (corpus === undefined) throw new Error('Usage: train-attribution.ts CORPUS [--out FOLDER]');

say('joint');
const joint = await trainParts(corpus, null);
write('joint-model.json', joint.whole);
say('own');
const own = await trainParts(corpus, joint.byFold);
write('own-model.json', own.whole);
say('judge');
const verdicts = verdictsOfTexts(readTexts(corpus, null), { joint: joint.byFold, own: own.byFold });
write('judge-model.json', packJudge(trainJudge(verdicts.flat()), calibrate(verdicts)));

function say(name: string): void {
  process.stderr.write(`${name} model\n`);
}

function write(name: string, model: object): void {
  writeFileSync(join(values.out, name), `${JSON.stringify(model, null, 2)}\n`);
}
