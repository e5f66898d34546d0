/**
 * `npm run wasm` compiles src/analysis/crf/sum-rows.wat into the module beside it that the analysis loads.
 * `npm run check:wasm` (`--check`) only says whether that is what it would write, and exits with 1 if not.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import loadWabt from 'wabt';

const folder = join(import.meta.dirname, '../src/analysis/crf');
const path = join(folder, 'sum-rows-wasm.ts');
const wanted = `/** sum-rows.wat, compiled by \`npm run wasm\`, in base64. */
export const sumRowsWasm =
  '${await compile('sum-rows.wat')}';
`;

if (!process.argv.includes('--check')) {
  writeFileSync(path, wanted);
} else if (!existsSync(path) || readFileSync(path, 'utf8') !== wanted) {
  console.error('sum-rows-wasm.ts does not match sum-rows.wat. Run `npm run wasm` and commit the result.');
  process.exitCode = 1;
}

async function compile(name: string): Promise<string> {
  const { parseWat } = await loadWabt();
  const module = parseWat(name, readFileSync(join(folder, name), 'utf8'), { simd: true });
  module.validate();
  return Buffer.from(module.toBinary({}).buffer).toString('base64');
}
