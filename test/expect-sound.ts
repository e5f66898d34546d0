import { expect } from 'vitest';
import { INGEST_PROBLEMS } from '../src/ingest/ingest-problem.ts';
import type { EvidenceReading } from '../src/ingest/read-evidence.ts';

/**
 * Expects what every reading must have, whatever was in the file: parts in order that do not overlap, lines that only a file
 * can have, ids of which no two are the same, and problems whose codes are documented.
 */
export function expectSound({ documents, problems }: EvidenceReading): void {
  for (const { text, parts, lines } of documents) {
    let end = 0;
    for (const part of parts) {
      expect(part.start).toBeGreaterThanOrEqual(end);
      expect(part.end).toBeGreaterThan(part.start);
      end = part.end;
    }
    expect(end).toBeLessThanOrEqual(text.length);
    expect(lines[0]?.start).toBe(0);
    lines.forEach((anchor, index) => {
      expect(anchor.start).toBeLessThan(text.length);
      expect(anchor.start).toBeGreaterThanOrEqual(lines[index - 1]?.start ?? 0);
      expect(anchor.line).toBeGreaterThanOrEqual(1);
    });
  }
  expect(new Set(documents.map((document) => document.id)).size).toBe(documents.length);
  for (const problem of problems) {
    expect(INGEST_PROBLEMS).toHaveProperty(problem.code);
    expect(problem.path).not.toBeNull();
  }
}
