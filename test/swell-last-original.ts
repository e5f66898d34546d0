import { chmodSync, truncateSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { Originals } from '../src/store/originals.ts';

/** In bytes, of zeros that take no room on the disc: hashing them takes far longer than any test. */
const swollen = 2 ** 36;

/** Makes the original that verifying comes to last so large that verifying it does not end while a test lasts. */
export function swellLastOriginal(workspace: string): void {
  const database = new DatabaseSync(workspace);
  const row = database.prepare('SELECT id FROM evidence ORDER BY id DESC LIMIT 1').get();
  database.prepare('UPDATE evidence SET bytes = ? WHERE id = ?').run(swollen, String(row?.id));
  database.close();
  const original = new Originals(`${workspace}.originals`).pathOf(String(row?.id));
  chmodSync(original, 0o600);
  truncateSync(original, swollen);
}
