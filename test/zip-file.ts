import { ZipFile } from 'yazl';
import { collect } from '../src/ingest/byte-source.ts';

/** A ZIP of these files, by name. The same files make the same bytes. */
export async function zipFile(files: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const archive = new ZipFile();
  const options = { mtime: new Date(Date.UTC(2031, 4, 9)) };
  for (const [name, content] of Object.entries(files)) archive.addBuffer(Buffer.from(content), name, options);
  archive.end();
  const bytes = await collect(archive.outputStream as unknown as AsyncIterable<Uint8Array>, 1e9);
  return bytes ?? new Uint8Array();
}
