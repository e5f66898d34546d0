import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { soundArchives } from '../../test/sound-archives.ts';
import { paragraph, writeDocx } from '../../test/write-docx.ts';
import { column, writePdf } from '../../test/write-pdf.ts';
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
    { name: 'table.csv', bytes: tableOf(reports) },
    { name: 'report.docx', bytes: await documentOf(first) },
    { name: 'statement.pdf', bytes: printOf(first, true) },
    { name: 'plain.pdf', bytes: printOf(second, false) },
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

function tableOf(reports: readonly SeedFile[]): Uint8Array {
  const rows = reports.slice(0, 3).map(({ name, bytes }) => {
    const text = Buffer.from(bytes).toString('utf8').replaceAll('"', '""');
    return `${name};2034-03-07;"${text}"\n`;
  });
  return Buffer.from(`id;date;text\n${rows.join('')}`);
}

function documentOf({ name, bytes }: SeedFile): Promise<Uint8Array> {
  const lines = Buffer.from(bytes).toString('utf8').replace(/[<&]/g, ' ').split('\n');
  return writeDocx({ body: paragraph(name, 'Titel') + lines.map((line) => paragraph(line)).join('') });
}

/** A few pages; packed, so that damage breaks streams, and plain, so that it reaches what is drawn. */
function printOf({ name, bytes }: SeedFile, isPacked: boolean): Uint8Array {
  const lines =
    Buffer.from(bytes)
      .toString('latin1')
      .match(/[ -~]{1,80}/g) ?? [];
  const pages = [0, 1, 2].map((page) => ({ words: column(lines.slice(page * 40, page * 40 + 40)) }));
  return writePdf(pages, {
    isPacked,
    info: `/Title (${name})`,
    xmp: '<xmp:CreateDate>2034-03-07</xmp:CreateDate>',
  });
}
