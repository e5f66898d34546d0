import type { EvidenceReading } from '../src/ingest/read-evidence.ts';
import type { Document } from '../src/model/document.ts';

/** What is wrong with a reading, whatever was read: null where it is documents with sound offsets, or coded problems. */
export function findUnsoundness({ documents, problems, skipped }: EvidenceReading): string | null {
  if (documents.length + problems.length + skipped === 0) return 'neither a document nor a problem';
  const uncoded = problems.find(
    ({ code, message, advice }) => code === '' || message === '' || advice === '',
  );
  if (uncoded !== undefined) return `a problem without code, message or advice: ${JSON.stringify(uncoded)}`;
  const ids = new Set(documents.map(({ id }) => id));
  if (ids.size < documents.length) return 'two documents of one id';
  return documents.map(findInDocument).find((one) => one !== null) ?? null;
}

function findInDocument({ text, parts, lines }: Document): string | null {
  let end = 0;
  for (const part of parts) {
    if (part.start < end || part.end <= part.start)
      return `part at ${part.start} to ${part.end} after ${end}`;
    end = part.end;
  }
  if (end > text.length) return `part to ${end} of ${text.length}`;
  if (lines[0]?.start !== 0) return 'no line at the start';
  const bad = lines.find(
    ({ start, line }, index) => start >= text.length || start < (lines[index - 1]?.start ?? 0) || line < 1,
  );
  return bad === undefined ? null : `line ${bad.line} at ${bad.start} of ${text.length}`;
}
