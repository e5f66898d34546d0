import { readFileSync, writeFileSync } from 'node:fs';
import { defaultLanguage } from '../../../analysis/languages.ts';
import { tokenise } from '../../../analysis/tokens/tokenise.ts';
import { readEvidence } from '../../../ingest/read-evidence.ts';
import type { Prepared } from './prepared.ts';

/** A process of its own: reads the files named behind the output file, and writes what the measuring processes need. */
function main([out = '', ...files]: readonly string[]): void {
  const texts = files
    .flatMap((path) => readEvidence({ path, bytes: readFileSync(path) }).documents)
    .map(({ text }) => text);
  const tokens = texts.reduce((sum, text) => sum + tokenise(text, defaultLanguage.writing).length, 0);
  const prepared: Prepared = { files, texts, tokens };
  writeFileSync(out, JSON.stringify(prepared));
}

main(process.argv.slice(2));
