import { expect } from 'vitest';
import { INGEST_PROBLEMS } from '../src/ingest/ingest-problem.ts';
import type { EvidenceReading } from '../src/ingest/read-evidence.ts';
import { findUnsoundness } from './find-unsoundness.ts';

/** Expects what every reading must have, whatever was in the file: sound offsets, and problems that are documented. */
export function expectSound(reading: EvidenceReading): void {
  expect(findUnsoundness(reading)).toBeNull();
  for (const { code, path } of reading.problems) {
    expect(INGEST_PROBLEMS).toHaveProperty(code);
    expect(path).not.toBeNull();
  }
}
