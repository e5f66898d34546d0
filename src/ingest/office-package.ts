import type { Problem } from '../model/problem.ts';
import { bytesInMemory, collect } from './byte-source.ts';
import { decodeText } from './decode-text.ts';
import { ingestProblem } from './ingest-problem.ts';
import { MOST_BYTES } from './limits.ts';
import { zipEntries } from './open-zip.ts';
import { walkXml, type XmlListener } from './walk-xml.ts';

/** The XML files of an office document that are wanted, unpacked. Pictures and macros stay packed. */
export interface OfficePackage {
  /** By their names in the archive. */
  readonly files: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/**
 * Unpacks an office document. The archive's budget bounds what may come out of it, and each file may be as large as any
 * file that is read. Of two files of one name the first counts.
 */
export async function openPackage(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Promise<OfficePackage> {
  const files = new Map<string, string>();
  const problems: Problem[] = [];
  for await (const entry of zipEntries(bytesInMemory(bytes), isWanted)) {
    if ('severity' in entry) problems.push(entry);
    else if (!files.has(entry.name)) {
      const content = await unpack(entry.content);
      if (typeof content === 'string') files.set(entry.name, content);
      else problems.push({ ...content, message: `${entry.name}: ${content.message}` });
    }
  }
  return { files, problems };
}

async function unpack(content: AsyncIterable<Uint8Array>): Promise<string | Problem> {
  try {
    const bytes = await collect(content, MOST_BYTES);
    if (bytes !== null) return decodeText(bytes).text;
    return ingestProblem('file-too-large', `It has more than ${MOST_BYTES} bytes, the most that are read.`);
  } catch (error) {
    return damaged(error);
  }
}

/** Reads a file of a package; what it tells before the place where it is damaged stands. Null where there is no damage. */
export function walkPart(
  source: string,
  prefixes: ReadonlyMap<string, string>,
  listener: XmlListener,
): Problem | null {
  try {
    walkXml(source, prefixes, listener);
    return null;
  } catch (error) {
    return damaged(error);
  }
}

function damaged(error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  return ingestProblem('damaged-file', `The rest of the document cannot be read (${reason}).`);
}
