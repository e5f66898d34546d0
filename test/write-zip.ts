import { ZipFile } from 'yazl';
import { collect } from '../src/ingest/byte-source.ts';

/** An archive of these files, in this order. The same files make the same bytes. */
export async function writeZip(files: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const archive = new ZipFile();
  const options = { mtime: new Date(Date.UTC(2031, 4, 9)) };
  for (const [name, content] of Object.entries(files)) archive.addBuffer(Buffer.from(content), name, options);
  archive.end();
  const stream = archive.outputStream as unknown as AsyncIterable<Uint8Array>;
  return (await collect(stream, Number.POSITIVE_INFINITY)) ?? new Uint8Array();
}
