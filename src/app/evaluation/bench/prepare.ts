import { readFileSync, writeFileSync } from 'node:fs';
import { defaultLanguage } from '../../../analysis/languages.ts';
import { tokenise } from '../../../analysis/tokens/tokenise.ts';
import { readEvidence } from '../../../ingest/read-evidence.ts';
import type { Prepared } from './prepared.ts';

/** A process of its own: reads the files named behind the output file, and writes what the measuring processes need. */
async function main([out = '', ...files]: readonly string[]): Promise<void> {
  const texts: string[] = [];
  for (const path of files) {
    const { documents } = await readEvidence({ path, bytes: readFileSync(path) });
    for (const { text } of documents) texts.push(text);
  }
  const tokens = texts.reduce((sum, text) => sum + tokenise(text, defaultLanguage.writing).length, 0);
  const prepared: Prepared = { files, texts, tokens };
  writeFileSync(out, JSON.stringify(prepared));
}

await main(process.argv.slice(2));
