/**
 * `npm run schema` writes docs/ledger.schema.json from the types in src/model.
 * `npm run check:schema` (`--check`) only says whether the file is what it would write, and exits with 1 if not.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ledgerSchemaFile } from './ledger-schema.ts';

const path = join(import.meta.dirname, '../docs/ledger.schema.json');
const wanted = ledgerSchemaFile();

if (!process.argv.includes('--check')) {
  writeFileSync(path, wanted);
} else if (!existsSync(path) || readFileSync(path, 'utf8') !== wanted) {
  console.error(
    'docs/ledger.schema.json does not match src/model. Run `npm run schema` and commit the result.',
  );
  process.exitCode = 1;
}
