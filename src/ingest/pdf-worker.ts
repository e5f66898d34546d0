import { parentPort } from 'node:worker_threads';
import { PdfFile } from './pdf-file.ts';
import { mostFragments, mostPages, type PdfMessage } from './pdf-messages.ts';

/** The thread of PdfThread: the bytes of a file in, its pages and properties out, one after the other. */
parentPort?.on('message', async (bytes: Uint8Array) => {
  try {
    await using file = await PdfFile.open(bytes);
    await sendPages(file);
    send({ kind: 'end', properties: await file.properties().catch(() => null) });
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
    send({ kind: 'failed', name, message });
  }
});

// Parts of the parser go on after a damaged file was given up. What becomes of them changes nothing that was read.
process.on('unhandledRejection', () => {});

async function sendPages(file: PdfFile): Promise<void> {
  send({ kind: 'opened', pageCount: file.pageCount });
  let fragments = 0;
  for (
    let number = 1;
    number <= Math.min(file.pageCount, mostPages) && fragments < mostFragments;
    number += 1
  ) {
    const page = await file.page(number).catch(() => null);
    fragments += page?.fragments.length ?? 0;
    send(page === null ? { kind: 'damaged', page: number } : { kind: 'page', page });
  }
}

function send(message: PdfMessage): void {
  parentPort?.postMessage(message);
}
