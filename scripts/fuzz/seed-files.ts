import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { soundArchives } from '../../test/sound-archives.ts';
import { writeZip } from '../../test/write-zip.ts';

/** A file to be damaged; its name tells its reader. */
export interface SeedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const demo = join(import.meta.dirname, '../../demo/ferry-fire/documents');

/** Sound files of every format, always the same in the same order. */
export async function seedFiles(): Promise<readonly [SeedFile, ...SeedFile[]]> {
  const reports = readdirSync(demo)
    .sort()
    .map((name) => ({ name, bytes: readFileSync(join(demo, name)) }));
  const [first, second, third] = reports;
  if (first === undefined || second === undefined || third === undefined)
    throw new Error('The demo has fewer than three documents.');
  const few = [first, second, third].map(({ name, bytes }) => [name, bytes] as const);
  const archives = Object.entries(await soundArchives()).map(([name, bytes]) => ({ name, bytes }));
  return [
    first,
    ...reports.slice(1),
    { name: 'records.jsonl', bytes: recordsOf(reports) },
    { name: 'pile.zip', bytes: await writeZip(Object.fromEntries(few)) },
    ...archives,
  ];
}

function recordsOf(reports: readonly SeedFile[]): Uint8Array {
  const records = reports.slice(0, 3).map(({ name, bytes }) => ({
    id: name,
    title: name,
    published: '2034-03-07',
    text: Buffer.from(bytes).toString('utf8'),
  }));
  return Buffer.from(records.map((one) => `${JSON.stringify(one)}\n`).join(''));
}
